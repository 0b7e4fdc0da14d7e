import CSodium
import Domain
import JSON

/// How events are chained: each holds the hash of the one before, and its own covers all it says.
package enum EventHash {
  /// The details as they are kept and hashed.
  static func details(_ pairs: KeyValuePairs<String, String?>) -> String {
    var writer = JSONWriter()
    writer.object { w in for (name, value) in pairs { w.member(name, value) } }
    return writer.string
  }

  package static func of(salt: [UInt8], details: String) -> [UInt8] { sha256(salt + Array(details.utf8)) }

  /// Every part with its length before it, so that no two events spell the same bytes.
  package static func of(_ event: Event) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ part: [UInt8]?) {
      guard let part else { return bytes.append(0) }
      bytes.append(1)
      for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: part.count >> shift)) }
      bytes += part
    }
    func add(_ text: String?) { add(text.map { Array($0.utf8) }) }
    add(event.previous)
    add(String(event.number))
    add(String(event.at))
    add(event.actor?.text)
    add(event.actorName)
    add(event.channel.rawValue)
    add(event.systemUser)
    add(event.verb)
    add(event.subject?.text)
    add(event.reason)
    add(event.detailsHash)
    return sha256(bytes)
  }

  package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return digest
  }
}

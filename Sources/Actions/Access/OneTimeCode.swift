import CSodium

/// Codes of six digits from a telephone (RFC 6238: HMAC-SHA-1, thirty seconds).
package enum OneTimeCode {
  /// Twenty bytes of chance.
  package static func newSecret() -> [UInt8] {
    var secret = [UInt8](repeating: 0, count: 20)
    randombytes_buf(&secret, secret.count)
    return secret
  }

  /// Of this half minute or a neighbour. `at` in milliseconds UTC.
  package static func accepts(_ code: String, _ secret: [UInt8], at now: Int64) -> Bool {
    let typed = Array(code.utf8.filter { $0 != 0x20 })
    guard typed.count == 6 else { return false }
    let turn = now / 30_000
    return [turn, turn - 1, turn + 1].map { Array(OneTimeCode.code(secret, turn: $0).utf8) }
      .reduce(false) { found, right in (sodium_memcmp(right, typed, 6) == 0) || found }
  }

  package static func code(_ secret: [UInt8], turn: Int64) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: turn >> Int64(56 - $0 * 8)) }
    let digest = SHA1.hmac(key: secret, counter)
    let offset = Int(digest[19] & 15)
    let word = digest[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let digits = String(word % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The secret as a telephone reads it: base32 without padding.
  package static func base32(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var (out, held, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        out.append(digits[Int(held >> UInt32(bits - 5) & 31)])
        bits -= 5
      }
    }
    if bits > 0 { out.append(digits[Int(held << UInt32(5 - bits) & 31)]) }
    return String(decoding: out, as: UTF8.self)
  }

  // MARK: Kept

  /// The secret under the key of the data directory.
  package static func seal(_ secret: [UInt8], _ key: [UInt8]) -> [UInt8] {
    var nonce = [UInt8](repeating: 0, count: Int(crypto_secretbox_noncebytes()))
    randombytes_buf(&nonce, nonce.count)
    var box = [UInt8](repeating: 0, count: secret.count + Int(crypto_secretbox_macbytes()))
    crypto_secretbox_easy(&box, secret, UInt64(secret.count), nonce, key)
    return nonce + box
  }

  package static func open(_ sealed: [UInt8], _ key: [UInt8]) -> [UInt8]? {
    let nonceLength = Int(crypto_secretbox_noncebytes())
    let macLength = Int(crypto_secretbox_macbytes())
    guard sealed.count > nonceLength + macLength, key.count == Int(crypto_secretbox_keybytes()) else { return nil }
    let box = Array(sealed[nonceLength...])
    var secret = [UInt8](repeating: 0, count: box.count - macLength)
    guard crypto_secretbox_open_easy(&secret, box, UInt64(box.count), Array(sealed[..<nonceLength]), key) == 0 else {
      return nil
    }
    return secret
  }
}

import CSodium

/// What a browser or a slip carries: 256 bits of chance. The database has only its hash.
package struct Token: Sendable, Equatable {
  /// 43 characters that can stand in an address.
  package let text: String
  package let hash: [UInt8]

  package init() {
    var bytes = [UInt8](repeating: 0, count: 32)
    randombytes_buf(&bytes, bytes.count)
    self.init(text: Token.spelled(bytes))
  }

  package init(text: String) {
    self.text = text
    hash = EventHash.sha256(Array(text.utf8))
  }

  private static func spelled(_ bytes: [UInt8]) -> String {
    let variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING
    var out = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, Int32(variant)))
    sodium_bin2base64(&out, out.count, bytes, bytes.count, Int32(variant))
    return String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

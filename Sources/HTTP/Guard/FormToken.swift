import CSodium

/// Proof that a form was drawn by us for this session: HMAC-SHA-512/256 of session and form under the site's secret.
package struct FormToken: Sendable {
  /// The field of the form that carries the token.
  package static let field = "ma-bieu-mau"

  private let secret: [UInt8]

  /// `secret`: 32 bytes kept with the data.
  package init(secret: [UInt8]) {
    precondition(secret.count == Int(crypto_auth_KEYBYTES))
    precondition(sodium_init() >= 0)
    self.secret = secret
  }

  /// 43 characters fit for a form and an address.
  package func make(session: String, form: String) -> String {
    let message = Self.message(session, form)
    var mac = [UInt8](repeating: 0, count: Int(crypto_auth_BYTES))
    crypto_auth(&mac, message, UInt64(message.count), secret)
    return Base64URL.encode(mac)
  }

  package func isValid(_ token: String?, session: String, form: String) -> Bool {
    guard let token else { return false }
    let (given, wanted) = (Array(token.utf8), Array(make(session: session, form: form).utf8))
    return given.count == wanted.count && sodium_memcmp(given, wanted, wanted.count) == 0
  }

  /// The lengths keep («a», «bc») and («ab», «c») apart.
  private static func message(_ session: String, _ form: String) -> [UInt8] {
    Array("\(session.utf8.count):\(session)\(form.utf8.count):\(form)".utf8)
  }
}

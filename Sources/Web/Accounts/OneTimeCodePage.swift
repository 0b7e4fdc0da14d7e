import Blocks
import Domain

/// Asking for one-time codes: the secret for the telephone, and a first code that proves it has it.
package struct OneTimeCodePage: Page {
  private let login: String
  /// 32 letters and digits (RFC 4648 base32).
  private let secret: String
  private let problem: Problem?

  package init(login: String, secret: String, problem: Problem? = nil) {
    self.login = login
    self.secret = secret
    self.problem = problem
  }

  package var crumbs: [Crumb] { [Crumb(Wording("Tài khoản của tôi", en: "My account"), Addresses.me())] }
  package var title: Wording { Wording("Dùng mã một lần", en: "Use one-time codes") }
  package var lead: Wording? {
    Wording(
      "Quét mã bằng một ứng dụng xác thực trên điện thoại, rồi gõ sáu số ứng dụng hiện ra.",
      en: "Scan this with an authenticator on your telephone, then type the six digits it shows.")
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<section class=\"card pad stack\">")
    page.problem(problem)
    let link = "otpauth://totp/ThiDua:\(login)?secret=\(secret)&issuer=ThiDua"
    if let code = QRCode(link) { code.write(to: &page, label: "ThiDua") }
    page.element("p", ["class": "code"], secret)
    page.form(Addresses.oneTimeCode()) { page in
      page.open("input", ["type": "hidden", "name": "bi-mat", "value": secret])
      page.field(
        Field("ma", "Mã sáu số", en: "Six digits", .number, isRequired: true, memory: "one-time-code"), problem)
      page.element("button", ["class": "btn primary"], "Bắt đầu dùng", en: "Start")
    }
    page.raw("</section>")
  }

  /// The bytes that base32 spells; none for what it does not spell.
  static func bytes(_ word: String) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var (bits, count) = (0, 0)
    var bytes: [UInt8] = []
    for letter in word.utf8.prefix(64) {
      guard let value = letters.firstIndex(of: letter) else { return [] }
      (bits, count) = ((bits << 5 | value) & 0xFFF, count + 5)
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bytes
  }
}

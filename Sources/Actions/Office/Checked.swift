import Domain
import Vietnamese

/// What people type into fields, made fit to be kept: NFC, one line, no spaces at the ends.
package enum Checked {
  package static func name(_ text: String, _ field: String) throws(Problem) -> String {
    let line = line(text)
    guard !line.isEmpty else {
      throw Problem.invalid(
        "name.empty", Wording("chưa ghi tên", en: "the name is missing"), field: field,
        fix: Wording("Ghi tên rồi làm lại.", en: "Write a name, then try again."))
    }
    guard line.utf8.count <= 600 else {
      throw Problem.invalid(
        "name.long", Wording("tên dài quá 200 chữ", en: "the name is too long"), field: field,
        fix: Wording("Ghi tên ngắn hơn.", en: "Write a shorter name."))
    }
    return line
  }

  /// Why something is done; it is kept with what was done.
  package static func reason(_ text: String) throws(Problem) -> String {
    guard let line = optional(text) else {
      throw Problem.invalid(
        "reason.empty", Wording("chưa ghi lý do", en: "the reason is missing"), field: "reason",
        fix: Wording("Ghi một câu vì sao.", en: "Say why in one sentence."))
    }
    guard line.utf8.count <= 2000 else {
      throw Problem.invalid(
        "reason.long", Wording("lý do quá dài", en: "the reason is too long"), field: "reason",
        fix: Wording("Ghi gọn trong vài câu.", en: "Say it in a few sentences."))
    }
    return line
  }

  package static func optional(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = line(text)
    return line.isEmpty ? nil : line
  }

  /// Lower-case letters, digits, dots, dashes.
  package static func login(_ text: String) throws(Problem) -> String {
    let login = line(text).lowercased()
    let isFit = login.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F || $0 == 0x40
    }
    guard isFit, (2...64).contains(login.utf8.count) else {
      throw Problem.invalid(
        "login.unfit", Wording("tên đăng nhập «\(text)» không dùng được", en: "the login cannot be used"),
        field: "login",
        fix: Wording(
          "Dùng 2–64 chữ thường không dấu, số, dấu chấm, gạch nối: lan.nguyen",
          en: "Use 2–64 lower-case letters, digits, dots, dashes."))
    }
    return login
  }

  private static func line(_ text: String) -> String {
    let composed = String(decoding: Normalization.composed(Array(text.utf8)), as: UTF8.self)
    let words = composed.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}

import Blocks
import Domain

/// Quốc hiệu or tiêu ngữ are missing or not written as they are.
enum NationalTitleRule: LayoutRule {
  static let code = FindingCode.layoutNation
  static let explanation = RuleExplanation(
    name: "layout-nation", kind: .finding,
    purpose:
      "Thiếu Quốc hiệu hoặc Tiêu ngữ, hoặc Tiêu ngữ viết sai: chữ cái đầu của ba cụm từ viết hoa, giữa các cụm từ có "
      + "dấu gạch nối (-), có cách chữ.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.1")

  private static let motto = "Độc lập - Tự do - Hạnh phúc"

  static func check(_ document: LaidOutDocument) -> [Finding] {
    guard !document.form.isParty else { return [] }
    let nation = document.elements(.nation).first
    guard let motto = document.elements(.motto).first else {
      guard let nation else { return [] }
      let words = "Dưới Quốc hiệu chưa có Tiêu ngữ. Ghi thêm “\(Self.motto)”"
      return [finding(document.sentence(words, "II.1"), at: nation.span, proposal: Self.motto)]
    }
    if nation == nil, !isElsewhere(document) {
      let words = "Trên Tiêu ngữ chưa có Quốc hiệu. Ghi thêm “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”"
      return [finding(document.sentence(words, "II.1"), at: motto.span)]
    }
    let written = document.string(motto)
    guard written != Self.motto, !accepts(written) else { return [] }
    let words =
      "Tiêu ngữ ghi “\(written)”. Viết “\(Self.motto)”: gạch nối ngắn, có cách chữ hai bên, hoa chữ đầu mỗi cụm từ"
    return [finding(document.sentence(words, "II.1"), at: motto.span, proposal: Self.motto)]
  }

  /// A dash of another length is a matter of the keyboard; the composed and the older place of a tone mark are one.
  private static func accepts(_ written: String) -> Bool {
    let plain = String(
      String.UnicodeScalarView(written.unicodeScalars.map { (0x2010...0x2015).contains($0.value) ? "-" : $0 }))
    return plain == motto
  }

  /// The name of the country broken over lines or columns.
  private static func isElsewhere(_ document: LaidOutDocument) -> Bool {
    let needle = SetText.squashed("XÃ HỘI CHỦ NGHĨA".utf8)
    return document.text.find(needle, from: 0) != nil
  }
}

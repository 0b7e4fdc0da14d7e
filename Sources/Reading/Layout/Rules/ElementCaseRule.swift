import Blocks
import Domain
import Vietnamese

/// An element is written in small letters where the rules say capitals.
enum ElementCaseRule: LayoutRule {
  static let code = FindingCode.layoutCase
  static let explanation = RuleExplanation(
    name: "layout-case", kind: .finding,
    purpose:
      "Thành phần phải viết in hoa lại viết chữ thường: Quốc hiệu, tên cơ quan, tên loại, mục lớn không có chương "
      + "(I. MỤC ĐÍCH, YÊU CẦU), quyền hạn và chức vụ người ký.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, V; Hướng dẫn 36-HD/VPTW, Phụ lục 3")

  static func check(_ document: LaidOutDocument) -> [Finding] {
    document.roles.compactMap { role -> Finding? in
      guard let form = document.form.elements[role], form.isUpper == true else { return nil }
      let elements = document.elements(role).filter { !isSentence(document, $0) }
      let wrong = elements.filter { !isUpper(document, $0) }
      guard let first = wrong.first, wrong.count * 2 > elements.count else { return nil }
      let written = document.string(first)
      let proposal = written.uppercased()
      let words = "\(form.name) viết chữ thường (“\(written)”); quy định in hoa. Viết “\(proposal)”"
      return finding(document.sentence(words, form.clause), at: first.span, proposal: proposal)
    }
  }

  /// The numbered paragraphs of a letter, and those that lead to a list, are sentences and no titles.
  private static func isSentence(_ document: LaidOutDocument, _ element: SetElement) -> Bool {
    guard element.role == .section else { return false }
    return document.reading.document.type == "Công văn"
      || document.manuscript.source.text[element.span.end - 1] == UInt8(ascii: ":")
  }

  private static func isUpper(_ document: LaidOutDocument, _ element: SetElement) -> Bool {
    let manuscript = document.manuscript
    let first = manuscript.wordIndex(atByte: element.span.start)
    var last = first
    while last < manuscript.words.count, Int(manuscript.words[last].end) <= element.span.end { last += 1 }
    let letters = (first..<last).filter { manuscript.words[$0].isLetters }
    // Too few to tell: a lone capital letter is both.
    guard letters.count > 1 else { return true }
    return letters.count { manuscript.sheet.isUpper($0) } * 3 >= letters.count * 2
  }
}

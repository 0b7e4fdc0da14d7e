import Blocks
import Domain
import Vietnamese

/// The list of recipients: dashes, semicolons, a last line «- Lưu: VT, …» with a full stop.
enum RecipientListRule: LayoutRule {
  static let code = FindingCode.layoutRecipients
  static let explanation = RuleExplanation(
    name: "layout-recipients", kind: .finding,
    purpose:
      "Danh sách nơi nhận: mỗi nơi một dòng, đầu dòng gạch ngang, cuối dòng chấm phẩy; dòng cuối là “Lưu:” (văn bản của "
      + "Đảng: “Lưu”) kết thúc bằng dấu chấm.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9; Hướng dẫn 36-HD/VPTW")

  private static let copy = PhraseTable(["lưu"])

  static func check(_ document: LaidOutDocument) -> [Finding] {
    let manuscript = document.manuscript
    let lines = manuscript.frame.recipients.map { manuscript.lines[$0] }.filter {
      $0.zone == .body && $0.label?.isMark == true && !$0.body.isEmpty
    }
    guard let last = lines.last, lines.count > 1, let mark = last.words.last else { return [] }
    let clause = document.form.elements[.recipient]?.clause ?? ""
    guard manuscript.match(copy, at: last.body.lowerBound, end: last.words.upperBound) != nil else {
      if document.reading.recipients.contains(where: \.value.isFileCopy) { return [] }
      let words = "Nơi nhận chưa có dòng lưu. Thêm dòng cuối “- Lưu: VT, (đơn vị soạn thảo).”"
      return [finding(document.sentence(words, clause), at: last.span)]
    }
    guard manuscript.words[mark].mark == .semicolon || manuscript.words[mark].mark == .comma else { return [] }
    let words = "Dòng “Lưu” là dòng cuối của nơi nhận. Kết thúc bằng dấu chấm"
    return [finding(document.sentence(words, clause), at: last.span)]
  }
}

import Blocks

/// The rules of form for the papers of one system: page, margins and every element, each with its place in the rules.
/// The one table of sizes of the program: papers are written by it and judged by it.
package struct OfficialForm: Sendable {
  /// The rules as they are cited: «Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I».
  package var rules: String
  package var isParty: Bool
  /// A4, millimetres.
  package var width = 210.0
  package var height = 297.0
  /// Millimetres.
  package var top: ClosedRange<Double>
  package var bottom: ClosedRange<Double>
  package var left: ClosedRange<Double>
  package var right: ClosedRange<Double>
  package var font = "Times New Roman"
  /// First lines of paragraphs, millimetres.
  package var indents: [Double]
  /// The least gap between paragraphs, points.
  package var gap = 6.0
  /// Line spacing, as multiples of the single one; nil where the rules give points.
  package var spacing: ClosedRange<Double>?
  package var elements: [PaperRole: ElementForm]
  /// Places of the rules about the page.
  package var paperClause: String
  package var marginClause: String
  package var fontClause: String
  package var numberClause: String
  package var bodyClause: String

  /// «Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.1».
  package func citation(_ clause: String) -> String { "\(rules), \(clause)" }
}

extension OfficialForm {
  /// State papers: Decree 30/2020/NĐ-CP, Appendix I.
  package static let state = OfficialForm(
    rules: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I", isParty: false, top: 20...25, bottom: 20...25,
    left: 30...35, right: 15...20, indents: [10, 12.7], spacing: 1...1.5, elements: stateElements,
    paperClause: "I.1", marginClause: "I.3", fontClause: "I.4", numberClause: "I.7", bodyClause: "II.6")

  /// Papers of the Party: 36-HD/VPTW, Annex 3; 05-HD/VPTW keeps the same margins.
  package static let party = OfficialForm(
    rules: "Hướng dẫn 36-HD/VPTW", isParty: true, top: 20...20, bottom: 20...20, left: 30...30, right: 15...15,
    indents: [10], spacing: nil, elements: partyElements, paperClause: "4.1", marginClause: "4.3", fontClause: "4.2",
    numberClause: "4.4", bodyClause: "Phụ lục 3")

  private static let stateElements: [PaperRole: ElementForm] = [
    .nation: ElementForm("Quốc hiệu", 12...13, bold: true, italic: false, upper: true, clause: "II.1"),
    .motto: ElementForm("Tiêu ngữ", 13...14, bold: true, italic: false, .centre, clause: "II.1"),
    .superior: ElementForm(
      "Tên cơ quan chủ quản", 12...13, bold: false, italic: false, upper: true, .centre, clause: "II.2"),
    .agency: ElementForm(
      "Tên cơ quan ban hành", 12...13, bold: true, italic: false, upper: true, .centre, clause: "II.2"),
    .number: ElementForm("Số, ký hiệu", 13...13, bold: false, italic: false, .centre, clause: "II.3"),
    .placeDate: ElementForm("Địa danh và thời gian", 13...14, bold: false, italic: true, .centre, clause: "II.4"),
    .type: ElementForm("Tên loại văn bản", 13...14, bold: true, italic: false, upper: true, .centre, clause: "II.5"),
    .subject: ElementForm("Trích yếu", 13...14, bold: true, italic: false, .centre, clause: "II.5"),
    .dispatchSubject: ElementForm("Trích yếu công văn", 12...13, bold: false, italic: false, .centre, clause: "II.5"),
    .addressee: ElementForm("Kính gửi", 13...14, bold: false, italic: false, clause: "II.9"),
    .basis: ElementForm("Căn cứ ban hành", 13...14, italic: true, clause: "II.6"),
    .chapter: ElementForm("Phần, chương", 13...14, bold: true, italic: false, .centre, clause: "II.6"),
    .chapterTitle: ElementForm(
      "Tiêu đề phần, chương", 13...14, bold: true, italic: false, upper: true, .centre, clause: "II.6"),
    .section: ElementForm("Mục lớn (I, II…)", 13...14, bold: true, italic: false, upper: true, clause: "II.6"),
    .subsection: ElementForm("Tiêu đề khoản, mục nhỏ", 13...14, italic: false, clause: "II.6"),
    .article: ElementForm("Điều", 13...14, italic: false, clause: "II.6"),
    .clause: ElementForm("Khoản", 13...14, clause: "II.6"),
    .point: ElementForm("Điểm", 13...14, clause: "II.6"),
    .dash: ElementForm("Nội dung", 13...14, clause: "II.6"),
    .body: ElementForm("Nội dung", 13...14, clause: "II.6"),
    .power: ElementForm(
      "Quyền hạn, chức vụ người ký", 13...14, bold: true, italic: false, upper: true, .centre, clause: "II.7"),
    .signer: ElementForm("Họ tên người ký", 13...14, bold: true, italic: false, .centre, clause: "II.7"),
    .recipientsTitle: ElementForm("“Nơi nhận:”", 12...12, bold: true, italic: true, clause: "II.9"),
    .recipient: ElementForm("Danh sách nơi nhận", 11...11, bold: false, italic: false, clause: "II.9"),
    .annex: ElementForm("“Phụ lục”", 14...14, bold: true, italic: false, .centre, clause: "III.1"),
    .annexTitle: ElementForm(
      "Tên phụ lục", 13...14, bold: true, italic: false, upper: true, .centre, clause: "III.1"),
    .pageNumber: ElementForm("Số trang", 13...14, italic: false, .centre, clause: "I.7"),
  ]

  private static let partyElements: [PaperRole: ElementForm] = [
    .nation: ElementForm(
      "“ĐẢNG CỘNG SẢN VIỆT NAM”", 15...15, bold: true, italic: false, upper: true, clause: "Phụ lục 3"),
    .superior: ElementForm(
      "Tên cơ quan cấp trên", 14...14, bold: false, italic: false, upper: true, .centre, clause: "Phụ lục 3"),
    .agency: ElementForm(
      "Tên cơ quan ban hành", 14...14, bold: true, italic: false, upper: true, .centre, clause: "Phụ lục 3"),
    .number: ElementForm("Số, ký hiệu", 14...14, bold: false, italic: false, .centre, clause: "Phụ lục 3"),
    .placeDate: ElementForm("Địa điểm, ngày tháng", 14...14, bold: false, italic: true, clause: "Phụ lục 3"),
    .type: ElementForm(
      "Tên loại văn bản", 15...16, bold: true, italic: false, upper: true, .centre, clause: "Phụ lục 3"),
    .subject: ElementForm("Trích yếu", 14...15, bold: true, italic: false, .centre, clause: "Phụ lục 3"),
    .dispatchSubject: ElementForm("Trích yếu công văn", 12...12, italic: true, .centre, clause: "Phụ lục 3"),
    .basis: ElementForm("Căn cứ ban hành", 14...15, clause: "Phụ lục 3"),
    .section: ElementForm("Mục lớn (I, II…)", 14...15, bold: true, clause: "Phụ lục 3"),
    .subsection: ElementForm("Mục nhỏ", 14...15, clause: "Phụ lục 3"),
    .article: ElementForm("Điều", 14...15, clause: "Phụ lục 3"),
    .clause: ElementForm("Khoản", 14...15, clause: "Phụ lục 3"),
    .point: ElementForm("Điểm", 14...15, clause: "Phụ lục 3"),
    .dash: ElementForm("Nội dung", 14...15, clause: "Phụ lục 3"),
    .body: ElementForm("Nội dung", 14...15, clause: "Phụ lục 3"),
    .power: ElementForm("Quyền hạn người ký", 14...14, italic: false, upper: true, .centre, clause: "Phụ lục 3"),
    .signer: ElementForm("Họ tên người ký", 14...14, bold: true, italic: false, .centre, clause: "Phụ lục 3"),
    .recipientsTitle: ElementForm(
      "“Nơi nhận”", 14...14, italic: false, underlined: true, clause: "Phụ lục 3"),
    .recipient: ElementForm("Danh sách nơi nhận", 12...12, bold: false, italic: false, clause: "Phụ lục 3"),
    .pageNumber: ElementForm("Số trang", 14...14, .centre, clause: "4.4"),
  ]
}

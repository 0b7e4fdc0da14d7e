import Blocks
import Domain

@testable import Reading

/// An invented paper as an office would type it in Word, which one line of a corpus changes in one place:
/// «trích yếu: cỡ 16», «trang: lề trái 25», «số: chữ “Số 5/KH-SNV”».
struct LayoutSample {
  struct Line {
    var name: String
    var text: String
    var run: SetRun
    var set: SetLine

    init(
      _ name: String, _ text: String, _ size: Double, bold: Bool = false, italic: Bool = false,
      underlined: Bool = false, _ alignment: PaperAlignment = .centre
    ) {
      self.name = name
      self.text = text
      run = SetRun(font: "Times New Roman", size: size, isBold: bold, isItalic: italic, isUnderlined: underlined)
      let isText = alignment == .justified
      set = SetLine(
        text: [], runs: [], alignment: alignment, firstLine: isText ? 12.7 : 0, left: 0, before: isText ? 6 : 0,
        after: 0, spacing: .multiple(1.1))
    }
  }

  var lines: [Line]
  var section = SectionSetting(
    width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15,
    number: PageNumberSetting(isAtTop: true, alignment: .centre, size: 14))

  static let state = LayoutSample(lines: [
    Line("cơ quan chủ quản", "UBND TỈNH AN PHÚ", 13), Line("cơ quan ban hành", "SỞ NỘI VỤ", 13, bold: true),
    Line("số", "Số: 27/KH-SNV", 13),
    Line("quốc hiệu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold: true),
    Line("tiêu ngữ", "Độc lập - Tự do - Hạnh phúc", 14, bold: true),
    Line("địa danh", "An Phú, ngày 05 tháng 02 năm 2026", 14, italic: true),
    Line("tên loại", "KẾ HOẠCH", 14, bold: true),
    Line("trích yếu", "Phát động phong trào thi đua năm 2026", 14, bold: true),
    Line("căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", 14, italic: true, .justified),
    Line(
      "căn cứ cuối", "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.", 14, italic: true,
      .justified),
    Line("mở đầu", "Sở Nội vụ ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau:", 14, .justified),
    Line("mục lớn", "I. MỤC ĐÍCH, YÊU CẦU", 14, bold: true, .justified),
    Line("nội dung", sentences(1), 14, .justified), Line("nội dung", sentences(2), 14, .justified),
    Line("mục lớn", "II. NỘI DUNG THI ĐUA", 14, bold: true, .justified),
    Line("nội dung", sentences(3), 14, .justified), Line("nội dung", sentences(4), 14, .justified),
    Line("nội dung", sentences(5), 14, .justified),
    Line("kết thúc", "Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Sở Nội vụ./.", 14, .justified),
    Line("nơi nhận", "Nơi nhận:", 12, bold: true, italic: true, .left),
    Line("danh sách nơi nhận", "- Ủy ban nhân dân tỉnh (báo cáo);", 11, .left),
    Line("danh sách nơi nhận", "- Các phòng, đơn vị thuộc Sở;", 11, .left),
    Line("lưu", "- Lưu: VT, TĐKT.", 11, .left), Line("quyền hạn", "KT. GIÁM ĐỐC", 14, bold: true),
    Line("chức vụ", "PHÓ GIÁM ĐỐC", 14, bold: true), Line("họ tên", "Đoàn Hữu Tường", 14, bold: true),
  ])

  static let party = LayoutSample(lines: [
    Line("cơ quan chủ quản", "TỈNH ỦY AN PHÚ", 14),
    Line("cơ quan ban hành", "BAN TUYÊN GIÁO VÀ DÂN VẬN", 14, bold: true),
    Line("số", "Số 27-KH/BTGDVTU", 14), Line("quốc hiệu", "ĐẢNG CỘNG SẢN VIỆT NAM", 15, bold: true),
    Line("địa danh", "An Phú, ngày 05 tháng 02 năm 2026", 14, italic: true),
    Line("tên loại", "KẾ HOẠCH", 16, bold: true),
    Line("trích yếu", "phát động phong trào thi đua năm 2026", 14, bold: true),
    Line("mục lớn", "I- Mục đích, yêu cầu", 14, bold: true, .justified),
    Line("nội dung", sentences(1), 14, .justified), Line("nội dung", sentences(2), 14, .justified),
    Line("nội dung", sentences(3), 14, .justified),
    Line("kết thúc", "Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Ban.", 14, .justified),
    Line("nơi nhận", "Nơi nhận:", 14, underlined: true, .left),
    Line("danh sách nơi nhận", "- Thường trực Tỉnh ủy,", 12, .left), Line("lưu", "- Lưu Ban.", 12, .left),
    Line("quyền hạn", "K/T TRƯỞNG BAN", 14, bold: true), Line("chức vụ", "PHÓ TRƯỞNG BAN", 14),
    Line("họ tên", "Đoàn Hữu Tường", 14, bold: true),
  ]).with { $0.lines.setFirstLine(10) }

  private static func sentences(_ number: Int) -> String {
    String(
      repeating: "Các phòng, đơn vị thuộc cơ quan tổ chức cho công chức, viên chức đăng ký thi đua lần thứ \(number), "
        + "gắn phong trào với nhiệm vụ được giao và chấm điểm công khai hằng quý. ", count: 6)
  }

  private func with(_ change: (inout LayoutSample) -> Void) -> LayoutSample {
    var sample = self
    change(&sample)
    return sample
  }

  // MARK: Changing

  /// The sample that a line of a corpus describes; «Đảng: » at its head begins from the Party's paper.
  init(_ line: String) {
    let isParty = line.hasPrefix("Đảng: ")
    self = isParty ? .party : .state
    let parts = (isParty ? line.dropFirst(6) : line[...]).split(separator: ": ", maxSplits: 1)
    for change in parts[1].split(separator: " | ") { apply(String(change), to: String(parts[0])) }
  }

  private init(lines: [Line]) { self.lines = lines }

  private mutating func apply(_ change: String, to name: String) {
    let words = change.split(separator: " ").map(String.init)
    if name == "trang" { return applyToPage(words) }
    if name == "số trang" { return applyToNumber(words) }
    let targets = lines.indices.filter { lines[$0].name == name }
    precondition(!targets.isEmpty, "no element «\(name)»")
    for i in targets { apply(change, words, at: i) }
    if change == "bỏ" { lines.removeAll { $0.name == name } }
  }

  private mutating func apply(_ change: String, _ words: [String], at i: Int) {
    switch words[0] {
    case "cỡ": lines[i].run.size = Double(words[1])
    case "đậm": lines[i].run.isBold = true
    case "nghiêng": lines[i].run.isItalic = true
    case "đứng": lines[i].run.isItalic = false
    case "không" where words[1] == "đậm": lines[i].run.isBold = false
    case "không" where words[1] == "gạch": lines[i].run.isUnderlined = false
    case "phông": lines[i].run.font = words.dropFirst().joined(separator: " ")
    case "canh": lines[i].set.alignment = ["trái": .left, "giữa": .centre, "phải": .right, "đều": .justified][words[1]]
    case "lùi": lines[i].set.firstLine = Double(words[1])
    case "cách": lines[i].set.before = Double(words[1])
    case "giãn": lines[i].set.spacing = .multiple(Double(words[1])!)
    case "chữ": lines[i].text = String(change.dropFirst(5).dropLast())
    case "bỏ": return
    default: preconditionFailure("unknown change «\(change)»")
    }
  }

  private mutating func applyToPage(_ words: [String]) {
    let last = Double(words[words.count - 1])!
    switch (words[0], words[1]) {
    case ("khổ", let width): (section.width, section.height) = (Double(width)!, last)
    case ("lề", "trên"): section.top = last
    case ("lề", "dưới"): section.bottom = last
    case ("lề", "trái"): section.left = last
    case ("lề", "phải"): section.right = last
    default: preconditionFailure("unknown change of the page")
    }
  }

  private mutating func applyToNumber(_ words: [String]) {
    switch words[0] {
    case "không": section.number = nil
    case "chân": section.number?.isAtTop = false
    case "canh": section.number?.alignment = .right
    case "hiện": section.number?.isOnFirstPage = true
    case "cỡ": section.number?.size = Double(words[1])
    case "La": section.number?.isArabic = false
    default: preconditionFailure("unknown change of the page number")
    }
  }

  // MARK: Judging

  var source: SourceText { reading(lines.map(\.text)).1 }

  var findings: [Finding] {
    let (reading, source) = reading(lines.map(\.text), knowing: lawKnowledge)
    let set = lines.map { line in
      var set = line.set
      set.text = Array(line.text.utf8)
      set.runs = [line.run]
      return set
    }
    let setting = Typesetting(sections: [section], lines: set, isMeasured: false, pages: 2)
    return PlanReader(knowledge: lawKnowledge).layoutFindings(in: source, reading, setAs: setting)
  }

  private func reading(
    _ lines: [String], knowing knowledge: ReadingKnowledge = ReadingKnowledge()
  ) -> (PlanReading, SourceText) {
    var text: [UInt8] = []
    var paragraphs: [Paragraph] = []
    for line in lines {
      let start = text.count
      text += Array(line.utf8)
      while text.last == 0x20 { text.removeLast() }
      paragraphs.append(Paragraph(span: Span(start, text.count)))
      text += [0x0A]
    }
    let source = SourceText(text: text, paragraphs: paragraphs, format: .docx, isLineBased: false)
    return (PlanReader(knowledge: knowledge).read(source), source)
  }
}

extension [LayoutSample.Line] {
  fileprivate mutating func setFirstLine(_ value: Double) {
    for i in indices where self[i].set.alignment == .justified { self[i].set.firstLine = value }
  }
}

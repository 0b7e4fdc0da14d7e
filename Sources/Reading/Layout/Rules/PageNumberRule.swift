import Blocks
import Domain

/// Page numbers: Arabic, in the middle of the top margin, not on the first page.
enum PageNumberRule: LayoutRule {
  static let code = FindingCode.layoutPageNumber
  static let explanation = RuleExplanation(
    name: "layout-page-number", kind: .finding,
    purpose:
      "Số trang của văn bản nhiều trang: thiếu, đặt ở lề dưới, không canh giữa, hiện ở trang thứ nhất, không phải chữ số "
      + "Ả Rập hoặc cỡ chữ ngoài 13–14 (văn bản của Đảng: 14).",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, I.7; Hướng dẫn 36-HD/VPTW, 4.4")

  static func check(_ document: LaidOutDocument) -> [Finding] {
    guard (document.setting.pages ?? 2) > 1 else { return [] }
    guard let number = document.setting.isMeasured ? measured(document) : document.setting.sections.first?.number else {
      // A section behind the first may bear the numbers of all.
      guard document.setting.sections.allSatisfy({ $0.number == nil }), runsOver(document) else { return [] }
      let words = "Văn bản nhiều trang chưa đánh số trang. Đánh số từ trang 2, ở giữa lề trên"
      return [finding(document.sentence(words, document.form.numberClause), at: Span(0, 0))]
    }
    var faults: [String] = []
    if !number.isAtTop { faults.append("đặt ở lề dưới") }
    if let alignment = number.alignment, alignment != .centre { faults.append("không canh giữa") }
    if number.isOnFirstPage { faults.append("hiện ở trang thứ nhất") }
    if !number.isArabic { faults.append("không phải chữ số Ả Rập") }
    let sizes = document.form.elements[.pageNumber]?.sizes ?? 13...14
    let tolerance = document.setting.isMeasured ? 0.6 : 0.3
    if let size = number.size, size < sizes.lowerBound - tolerance || size > sizes.upperBound + tolerance {
      faults.append("cỡ chữ \(Figure.text(size))")
    }
    guard !faults.isEmpty else { return [] }
    let words =
      "Số trang \(faults.joined(separator: ", ")). Đặt số trang ở giữa lề trên, chữ số Ả Rập cỡ \(Figure.range(sizes)), "
      + "không hiện ở trang thứ nhất"
    return [finding(document.sentence(words, document.form.numberClause), at: Span(0, 0))]
  }

  /// Letters that no single page holds, white space not counted.
  private static let pageful = 4500

  /// Whether the paper itself, without its annexes, goes on to a second page: annexes have numbers of their own.
  private static func runsOver(_ document: LaidOutDocument) -> Bool {
    let own = document.elements.filter { $0.role != .annex }
    if document.setting.isMeasured { return own.contains { (document.line(of: $0).box?.page ?? 1) > 1 } }
    return own.reduce(0) { $0 + $1.letters.count } > pageful
  }

  /// The number that each page behind the first bears; nil when none is seen.
  private static func measured(_ document: LaidOutDocument) -> PageNumberSetting? {
    var numbers: [Int: SetLine] = [:]
    for line in document.setting.lines {
      guard let box = line.box, line.text.count < 8, numbers[box.page] == nil else { continue }
      let height = document.setting.sections[line.section].height
      guard box.bottom < 26 || box.top > height - 26, value(line.text) == box.page else { continue }
      numbers[box.page] = line
    }
    // Annexes have numbers of their own: what counts are the pages of the paper itself.
    let last = document.elements.filter { $0.role != .annex }.compactMap { document.line(of: $0).box?.page }.max() ?? 1
    guard let (_, line) = numbers.filter({ $0.key > 1 }).min(by: { $0.key < $1.key }), let box = line.box,
      numbers.count { $0.key <= last } * 2 >= last - 1
    else { return nil }
    let section = document.setting.sections[line.section]
    // Centred on the paper or between the margins.
    let middle = (box.left + box.right) / 2
    let isCentred = middle > section.width / 2 - 6 && middle < section.width / 2 + 14
    return PageNumberSetting(
      isAtTop: box.bottom < 40, alignment: isCentred ? .centre : .right, size: line.runs.first?.size,
      isOnFirstPage: numbers[1] != nil)
  }

  /// «2», «- 2 -».
  private static func value(_ text: [UInt8]) -> Int? {
    let digits = text.filter { $0 >= 0x30 && $0 <= 0x39 }
    guard text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || $0 <= 0x20 }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

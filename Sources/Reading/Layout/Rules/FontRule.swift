import Blocks
import Domain

/// Letters that are not set in Times New Roman.
enum FontRule: LayoutRule {
  static let code = FindingCode.layoutFont
  static let explanation = RuleExplanation(
    name: "layout-font", kind: .finding,
    purpose:
      "Phông chữ không phải Times New Roman (bộ mã Unicode). Phông thay thế cùng kích thước trong PDF (Liberation Serif, "
      + "Tinos) được coi như Times New Roman; vài chữ lẻ trong phông khác không bị nêu.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, I.4; Hướng dẫn 36-HD/VPTW, 4.2")

  /// Drawn to the measures of Times New Roman, for machines that have no licence for it.
  private static let likes: Set<String> = [
    "times new roman", "liberation serif", "tinos", "times", "times-roman", "nimbus roman", "nimbus roman no9 l",
    "thorndale amt", "timesnewroman", "times new roman vn",
  ]

  static func check(_ document: LaidOutDocument) -> [Finding] {
    var letters: [String: Int] = [:]
    var places: [String: SetElement] = [:]
    var all = 0
    for element in document.elements {
      for (run, count) in document.text.looks(in: element.letters) {
        all += count
        guard let font = run.font, !isTimes(font) else { continue }
        letters[font, default: 0] += count
        if places[font] == nil { places[font] = element }
      }
    }
    let wrong = letters.filter { $0.value * 20 >= all && $0.value >= 40 }.sorted {
      ($0.value, $1.key) > ($1.value, $0.key)
    }
    guard let (font, count) = wrong.first, let place = places[font] else { return [] }
    let share = count * 100 / max(all, 1)
    let names = wrong.map(\.key).joined(separator: ", ")
    let much = share >= 95 ? "Toàn văn" : "\(share)% văn bản"
    let words = "\(much) dùng phông \(names). Chuyển sang Times New Roman, bộ mã Unicode"
    return [finding(document.sentence(words, document.form.fontClause), at: place.span, proposal: "Times New Roman")]
  }

  private static func isTimes(_ font: String) -> Bool {
    let name = font.lowercased()
    return likes.contains(name) || name.hasPrefix("times new roman")
  }
}

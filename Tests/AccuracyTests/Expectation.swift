import JSON

/// What a person finds in one example, field by field: each fact is one line of its decisive values, joined by `|`.
/// A line that begins with `?` may be found or not; neither counts.
struct Expectation {
  static let fields = [
    "document", "signatories", "citations", "movements", "titles", "targets", "awardConditions", "phases",
    "anniversaries", "duties", "reporting", "recipients", "pledges", "parts", "outline", "findings",
  ]

  static let names = [
    "document": "tiêu đề văn bản", "signatories": "người ký", "citations": "viện dẫn", "movements": "phong trào",
    "titles": "danh hiệu, hình thức khen", "targets": "chỉ tiêu", "awardConditions": "điều kiện khen thưởng",
    "phases": "đợt, thời gian", "anniversaries": "ngày kỷ niệm", "duties": "nhiệm vụ", "reporting": "báo cáo",
    "recipients": "nơi nhận", "pledges": "giao ước, cam kết", "parts": "phần bắt buộc", "outline": "đề mục",
    "findings": "điểm cần xem",
  ]

  private let lines: [String: [String]]

  init(_ value: JSONValue) {
    var lines: [String: [String]] = [:]
    for member in value.object ?? [] { lines[member.key] = (member.value.array ?? []).compactMap(\.string) }
    self.lines = lines
  }

  func required(_ field: String) -> [String] { (lines[field] ?? []).filter { !$0.hasPrefix("?") }.map(Fold.line) }
  func optional(_ field: String) -> [String] {
    (lines[field] ?? []).filter { $0.hasPrefix("?") }.map { Fold.line(String($0.dropFirst())) }
  }
}

/// How two lines are compared: letters small, no quotation marks, single spaces.
enum Fold {
  static func line(_ text: String) -> String {
    text.lowercased().filter { !"“”\"«»".contains($0) }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Right, missed and extra facts of one field.
struct Tally: Equatable {
  var right = 0
  var missed = 0
  var extra = 0

  /// Harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found.
  var score: Double { right + missed + extra == 0 ? 1 : 2 * Double(right) / Double(2 * right + missed + extra) }

  init(found: [String] = [], required: [String] = [], optional: [String] = []) {
    var left = required
    var free = optional
    for line in found {
      if let place = left.firstIndex(of: line) {
        left.remove(at: place)
        right += 1
      } else if let place = free.firstIndex(of: line) {
        free.remove(at: place)
      } else {
        extra += 1
      }
    }
    missed = left.count
  }

  static func + (a: Tally, b: Tally) -> Tally {
    var sum = a
    sum.right += b.right
    sum.missed += b.missed
    sum.extra += b.extra
    return sum
  }
}

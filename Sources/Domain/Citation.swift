/// A place in a legal text, as the law engine names it: instrument, article, clause, point, annex.
package struct Citation: Hashable, Sendable {
  /// Id of an `Instrument`: `06/2022/QH15`.
  package var instrument: String
  package var article: Int?
  package var clause: Int?
  /// A letter of the Vietnamese alphabet: `đ`.
  package var point: String?
  /// Where the annex or part has no article: `III, phần I`.
  package var annex: String?

  package init(
    instrument: String, article: Int? = nil, clause: Int? = nil, point: String? = nil, annex: String? = nil
  ) {
    self.instrument = instrument
    self.article = article
    self.clause = clause
    self.point = point
    self.annex = annex
  }
}

extension Citation: CustomStringConvertible {
  /// As it is said in Vietnamese: `điểm c khoản 1 Điều 28, 06/2022/QH15`.
  package var description: String {
    var words: [String] = []
    if let point { words.append("điểm \(point)") }
    if let clause { words.append("khoản \(clause)") }
    if let article { words.append("Điều \(article)") }
    if let annex { words.append("Phụ lục \(annex)") }
    return words.isEmpty ? instrument : words.joined(separator: " ") + ", " + instrument
  }
}

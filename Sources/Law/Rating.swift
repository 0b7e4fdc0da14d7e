/// Quality rating of a year (đánh giá, xếp loại chất lượng), from the worst up.
package enum Rating: String, CaseIterable, Comparable, Sendable {
  case notCompleted, completed, good, excellent

  private var place: Int {
    switch self {
    case .notCompleted: 0
    case .completed: 1
    case .good: 2
    case .excellent: 3
    }
  }

  package static func < (a: Rating, b: Rating) -> Bool { a.place < b.place }

  /// In Vietnamese.
  package var name: String {
    switch self {
    case .notCompleted: "không hoàn thành nhiệm vụ"
    case .completed: "hoàn thành nhiệm vụ"
    case .good: "hoàn thành tốt nhiệm vụ"
    case .excellent: "hoàn thành xuất sắc nhiệm vụ"
    }
  }
}

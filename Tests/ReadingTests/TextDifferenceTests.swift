import Blocks
import Testing

@testable import Reading

/// Two versions of an invented plan, compared.
@Suite struct TextDifferenceTests {
  private let plan = [
    "KẾ HOẠCH", "Phát động phong trào thi đua năm 2026",
    "Thực hiện nhiệm vụ năm 2026, Sở Xây dựng ban hành Kế hoạch như sau:", "I. NỘI DUNG",
    "1. Phấn đấu 95% hồ sơ được giải quyết đúng hạn trước ngày 30/11/2026.",
    "2. Mỗi phòng có ít nhất 02 sáng kiến được công nhận.", "II. TỔ CHỨC THỰC HIỆN",
    "1. Văn phòng Sở theo dõi, đôn đốc và báo cáo Giám đốc Sở hằng quý.",
  ]

  private func difference(_ new: [String], from old: [String]? = nil, asLines: Bool = false) -> TextDifference {
    TextDifference(
      from: lineSource(old ?? plan, isLineBased: false), to: lineSource(new, isLineBased: asLines))
  }

  private func shown(_ change: TextDifference.Change) -> String {
    let pieces = change.pieces.map { piece in
      switch piece.kind {
      case .same: "…"
      case .removed: "−\(piece.text)\(piece.hasFigure ? "#" : "")"
      case .added: "+\(piece.text)\(piece.hasFigure ? "#" : "")"
      }
    }
    return "\(change.kind.rawValue) \(change.section ?? "-") \(pieces.joined(separator: " "))"
  }

  @Test func sameTextIsNoChange() {
    #expect(difference(plan).changes.isEmpty)
    #expect(difference(plan.map { $0.split(separator: " ").joined(separator: "  ") }).changes.isEmpty)
  }

  @Test func figuresAreLit() {
    var new = plan
    new[4] = "1. Phấn đấu 98% hồ sơ được giải quyết đúng hạn trước ngày 15/12/2026."
    #expect(difference(new).changes.map(shown) == ["changed I.1 … −95# +98# … −30/11/2026# +15/12/2026# …"])
  }

  @Test func wordsAreNamed() {
    var new = plan
    new[7] = "1. Thanh tra Sở theo dõi, đôn đốc và báo cáo Giám đốc Sở hằng quý."
    #expect(difference(new).changes.map(shown) == ["changed II.1 … −Văn phòng +Thanh tra …"])
  }

  @Test func paragraphsComeAndGo() {
    var new = plan
    new.insert("3. Tổ chức hội thi giữ gìn bến bãi, kho tàng.", at: 6)
    new.remove(at: 4)
    let changes = difference(new).changes
    #expect(changes.map(\.kind) == [.removed, .added])
    #expect(changes.map(\.section) == ["I.1", "I.3"])
  }

  /// The other way round, what was added is gone.
  @Test func comparisonIsSymmetric() {
    let new = Array(plan.dropLast())
    #expect(difference(new).changes.map(\.kind) == [.removed])
    #expect(difference(plan, from: new).changes.map(\.kind) == [.added])
  }

  /// Old and new text can be put together again from the pieces.
  @Test(arguments: [
    "1. Phấn đấu 95% hồ sơ đúng hạn.", "1. Phấn đấu hồ sơ được giải quyết trước hạn, trước ngày 30/11/2026 và 95%.",
  ])
  func piecesHoldBothTexts(text: String) throws {
    var new = plan
    new[4] = text
    let change = try #require(difference(new).changes.first)
    let old = change.pieces.filter { $0.kind != .added }.map(\.text).joined(separator: " ")
    let now = change.pieces.filter { $0.kind != .removed }.map(\.text).joined(separator: " ")
    func letters(_ text: String) -> String { text.filter { $0 != " " } }
    #expect(letters(old) == letters(plan[4]))
    #expect(letters(now) == letters(text))
  }
}

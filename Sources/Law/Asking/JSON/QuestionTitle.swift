import Domain
import JSON

/// What a question asks, in a few words: how a kept ruling is found again.
package struct QuestionTitle: Sendable {
  /// `Chiến sĩ thi đua cơ sở, năm 2025`
  package let words: String
  /// The one award it is about.
  package let award: Award?

  package init(_ question: JSONValue) {
    func text(_ key: String) -> String? { question[key]?.string }
    let ask = text("ask").flatMap(Ask.init(rawValue:))
    let award = (text("title") ?? text("form") ?? text("award")).flatMap(Award.init(rawValue:))
    let name = award.map { Names.of($0, question["class"]?.int) }
    let year = question["year"]?.int.map { ", năm \($0)" } ?? ""
    self.award = award
    switch ask {
    case .title, .collectiveTitle, .form: words = (name ?? "Danh hiệu, hình thức khen") + year
    case .vote: words = "Bỏ phiếu: " + (name ?? "sáng kiến")
    case .bonus:
      let names = (question["awards"]?.array ?? []).compactMap { item in
        item["award"]?.string.flatMap(Award.init(rawValue:)).map { Names.of($0, item["class"]?.int) }
      }
      words = "Tiền thưởng" + (names.isEmpty ? "" : ": " + names.joined(separator: ", "))
    case .authority: words = "Thẩm quyền" + (name.map { ": \($0)" } ?? "")
    case .ratingCap: words = "Tỷ lệ xếp loại xuất sắc" + year
    case .rating: words = "Xếp loại chất lượng" + year
    case .movement: words = "Phát động phong trào" + (text("name").map { ": \($0)" } ?? "")
    case .value: words = "Giá trị: " + (text("name") ?? "")
    case nil: words = "Câu hỏi"
    }
  }
}

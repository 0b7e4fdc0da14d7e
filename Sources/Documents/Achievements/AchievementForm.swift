import Blocks

/// The achievement reports of the decree: who reports, and which parts the form has besides the achievements.
/// The numbers are those of the appendix of Decree 152/2025/NĐ-CP as they follow from its order.
struct AchievementForm: Sendable {
  enum Part: Sendable { case titles, forms, ratings, initiatives, posts, figures, discipline }

  let name: String
  let title: String
  let number: Int
  let isIndividual: Bool
  let parts: [Part]

  static let all: [AchievementForm] = [
    .init(
      "achievement-government-flag", "đề nghị tặng Cờ thi đua của Chính phủ", 2, false, [.figures, .titles, .forms]),
    .init(
      "achievement-national-fighter", "đề nghị tặng danh hiệu Chiến sĩ thi đua toàn quốc", 3, true,
      [.ratings, .initiatives, .titles, .forms, .discipline]),
    .init("achievement-collective", "công trạng của tập thể", 4, false, [.figures, .titles, .forms]),
    .init(
      "achievement-individual", "công trạng của cá nhân", 5, true,
      [.ratings, .initiatives, .titles, .forms, .discipline]),
    .init("achievement-ad-hoc-collective", "đột xuất của tập thể", 6, false, []),
    .init("achievement-ad-hoc-individual", "đột xuất của cá nhân", 6, true, []),
    .init("achievement-long-service", "quá trình cống hiến", 7, true, [.posts, .forms, .discipline]),
    .init("achievement-thematic-collective", "theo chuyên đề của tập thể", 8, false, []),
    .init("achievement-thematic-individual", "theo chuyên đề của cá nhân", 8, true, []),
    .init(
      "achievement-hero-collective", "đề nghị phong tặng danh hiệu Anh hùng cho tập thể", 9, false,
      [.figures, .titles, .forms]),
    .init(
      "achievement-hero-individual", "đề nghị phong tặng danh hiệu Anh hùng cho cá nhân", 10, true,
      [.ratings, .initiatives, .titles, .forms, .discipline]),
    .init("achievement-external-collective", "đối ngoại của tập thể", 11, false, [.forms]),
    .init("achievement-external-individual", "đối ngoại của cá nhân", 12, true, [.forms]),
  ]

  private init(_ name: String, _ title: String, _ number: Int, _ isIndividual: Bool, _ parts: [Part]) {
    self.name = name
    self.title = title
    self.number = number
    self.isIndividual = isIndividual
    self.parts = parts
  }

  func has(_ part: Part) -> Bool { parts.contains(part) }
}

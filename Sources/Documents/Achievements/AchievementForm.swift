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
  /// Of foreigners and bodies from abroad.
  let isExternal: Bool
  /// What the invented example asks for.
  let exampleAward: String

  private static let merit = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
  private static let personal: [Part] = [.ratings, .initiatives, .titles, .forms, .discipline]
  private static let collective: [Part] = [.figures, .titles, .forms]

  static let all: [AchievementForm] = [
    .init(
      "achievement-government-flag", "đề nghị tặng Cờ thi đua của Chính phủ", 2, false, collective,
      "Cờ thi đua của Chính phủ"),
    .init(
      "achievement-national-fighter", "đề nghị tặng danh hiệu Chiến sĩ thi đua toàn quốc", 3, true, personal,
      "danh hiệu “Chiến sĩ thi đua toàn quốc”"),
    .init("achievement-collective", "công trạng của tập thể", 4, false, collective, merit),
    .init("achievement-individual", "công trạng của cá nhân", 5, true, personal, merit),
    .init("achievement-ad-hoc-collective", "đột xuất của tập thể", 6, false, [], "\(merit) về thành tích đột xuất"),
    .init("achievement-ad-hoc-individual", "đột xuất của cá nhân", 6, true, [], "\(merit) về thành tích đột xuất"),
    .init(
      "achievement-long-service", "quá trình cống hiến", 7, true, [.posts, .forms, .discipline],
      "Huân chương Lao động hạng Ba về quá trình cống hiến"),
    .init(
      "achievement-thematic-collective", "theo chuyên đề của tập thể", 8, false, [],
      "\(merit) về thành tích theo chuyên đề"),
    .init(
      "achievement-thematic-individual", "theo chuyên đề của cá nhân", 8, true, [],
      "\(merit) về thành tích theo chuyên đề"),
    .init(
      "achievement-hero-collective", "đề nghị phong tặng danh hiệu Anh hùng cho tập thể", 9, false, collective,
      "danh hiệu “Anh hùng Lao động”"),
    .init(
      "achievement-hero-individual", "đề nghị phong tặng danh hiệu Anh hùng cho cá nhân", 10, true, personal,
      "danh hiệu “Anh hùng Lao động”"),
    .init("achievement-external-collective", "đối ngoại của tập thể", 11, false, [.forms], merit, isExternal: true),
    .init("achievement-external-individual", "đối ngoại của cá nhân", 12, true, [.forms], merit, isExternal: true),
  ]

  private init(
    _ name: String, _ title: String, _ number: Int, _ isIndividual: Bool, _ parts: [Part], _ exampleAward: String,
    isExternal: Bool = false
  ) {
    self.name = name
    self.title = title
    self.number = number
    self.isIndividual = isIndividual
    self.parts = parts
    self.exampleAward = exampleAward
    self.isExternal = isExternal
  }

  func has(_ part: Part) -> Bool { parts.contains(part) }

  /// A person who reports signs alone; of a collective and of guests from abroad an agency reports, under its number.
  var isReportedByAgency: Bool { !isIndividual || isExternal }
}

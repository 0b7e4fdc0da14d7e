/// The fields of all achievement reports; a form takes those of its parts.
enum AchievementFields {
  static let award = Field<String>.text("award", "danh hiệu, hình thức được đề nghị")
  static let reporter = Field<String>.text("reporter", "tên tập thể hoặc họ tên cá nhân báo cáo")
  static let label = Field<String>.text("label", "tên dòng")
  static let value = Field<String>.text("value", "nội dung")
  static let profile = Field<[Form]>.list("profile", "sơ lược đặc điểm hoặc lý lịch", [label.row, value.row])
  static let achievements = Field<[Form]>.list(
    "achievements", "thành tích đạt được",
    [SectionedText.itemTitle.row, SectionedText.text.row, SectionedText.points.row])
  static let year = Field<String>.text("year", "năm")
  static let what = Field<String>.text("what", "danh hiệu, hình thức, mức xếp loại hoặc sáng kiến")
  static let decision = Field<String>.text("decision", "số, ngày của quyết định; cơ quan ban hành")
  private static let entry = [year.row, what.row, decision.row]
  static let ratings = Field<[Form]>.optionalList("ratings", "mức xếp loại từng năm", entry)
  static let initiatives = Field<[Form]>.optionalList("initiatives", "sáng kiến, đề tài", entry)
  static let titles = Field<[Form]>.optionalList("titles", "danh hiệu thi đua đã được tặng", entry)
  static let forms = Field<[Form]>.optionalList("forms", "hình thức khen thưởng đã được tặng", entry)
  static let period = Field<String>.text("period", "từ tháng, năm đến tháng, năm")
  static let post = Field<String>.text("post", "chức vụ, đơn vị")
  static let length = Field<String>.text("length", "số năm, tháng giữ chức vụ")
  static let posts = Field<[Form]>.optionalList("posts", "quá trình công tác", [period.row, post.row, length.row])
  static let discipline = Field<String>.optionalText("discipline", "kỷ luật; không ghi thì in “Không”")
  static let confirmer = Field<String>.text("confirmer", "chức vụ của người xác nhận, chữ in hoa")

  static func rows(_ form: AchievementForm) -> [FieldRow] {
    let parts: [(AchievementForm.Part, FieldRow)] = [
      (.figures, FreeTable.field.row), (.ratings, ratings.row), (.initiatives, initiatives.row), (.posts, posts.row),
      (.titles, titles.row), (.forms, forms.row), (.discipline, discipline.row),
    ]
    return [award.row, reporter.row, profile.row, achievements.row]
      + parts.filter { form.has($0.0) }.map(\.1) + [confirmer.row]
  }
}

extension DocumentKind {
  /// All achievement reports, in the order of the decree's forms.
  static let achievementReports = AchievementForm.all.map { form in
    DocumentKind(
      form.name, "Báo cáo thành tích \(form.title) (Mẫu số \(OfficialText.number(form.number)))", type: "report",
      fields: AchievementFields.rows(form), example: AchievementExample.text(form)
    ) { data, paper in paper.addAchievements(data, form) }
  }
}

extension PaperMaker {
  fileprivate mutating func addAchievements(_ data: Form, _ form: AchievementForm) {
    addHeading(withNumber: form.isReportedByAgency)
    let subject = "Đề nghị tặng \(data[AchievementFields.award]) cho \(data[AchievementFields.reporter])"
    addType("BÁO CÁO THÀNH TÍCH", subject: isParty ? OfficialText.inSentence(subject) : subject)
    addSection(1, form.isIndividual ? "Sơ lược lý lịch" : "Sơ lược đặc điểm, tình hình")
    for line in data[AchievementFields.profile] {
      addText("- \(line[AchievementFields.label]): \(line[AchievementFields.value]).")
    }
    if form.has(.posts) { addPosts(data[AchievementFields.posts]) }
    addSection(2, "Thành tích đạt được")
    addItems(data[AchievementFields.achievements])
    if form.has(.figures) { addFreeTables(data[FreeTable.field]) }
    if form.has(.ratings) { addEntries("Mức độ hoàn thành nhiệm vụ", "Xếp loại", data[AchievementFields.ratings]) }
    if form.has(.initiatives) {
      addEntries("Sáng kiến, đề tài, đề án", "Tên sáng kiến, đề tài", data[AchievementFields.initiatives])
    }
    addHistory(data, form)
    if form.has(.discipline) {
      let discipline = data[AchievementFields.discipline]
      addSection(4, "Kỷ luật")
      addText(discipline.isEmpty ? "Không" : discipline)
    }
    endText()
    endAchievements(data, form)
  }

  private mutating func addHistory(_ data: Form, _ form: AchievementForm) {
    guard form.has(.forms) else { return }
    addSection(3, "Các hình thức đã được khen thưởng")
    if form.has(.titles) { addEntries("Danh hiệu thi đua", "Danh hiệu", data[AchievementFields.titles]) }
    addEntries("Hình thức khen thưởng", "Hình thức", data[AchievementFields.forms])
  }

  private mutating func addEntries(_ title: String, _ heading: String, _ entries: [Form]) {
    addText("\(title):\(entries.isEmpty ? " chưa có." : "")")
    guard !entries.isEmpty else { return }
    let columns = [
      ListColumn("Năm", 0.1, .tableCentre), ListColumn(heading, 0.38),
      ListColumn("Số, ngày của quyết định; cơ quan ban hành", 0.52),
    ]
    addTable(
      columns,
      entries.map {
        row(columns, [$0[AchievementFields.year], $0[AchievementFields.what], $0[AchievementFields.decision]])
      })
  }

  private mutating func addPosts(_ posts: [Form]) {
    addText("Quá trình công tác:")
    let columns = [
      ListColumn("Từ tháng, năm đến tháng, năm", 0.3, .tableCentre), ListColumn("Chức vụ, đơn vị công tác", 0.45),
      ListColumn("Thời gian giữ chức vụ", 0.25, .tableCentre),
    ]
    addTable(
      columns,
      posts.map {
        row(columns, [$0[AchievementFields.period], $0[AchievementFields.post], $0[AchievementFields.length]])
      })
  }

  /// «ông Phùng Quốc Việt» signs as «Phùng Quốc Việt».
  private static func withoutCourtesy(_ name: String) -> String {
    for word in ["ông ", "bà ", "Ông ", "Bà "] where name.hasPrefix(word) { return String(name.dropFirst(word.count)) }
    return name
  }

  /// Who confirms signs on the left; on the right the person who reports, or the head of the collective.
  private mutating func endAchievements(_ data: Form, _ form: AchievementForm) {
    let confirmer = "XÁC NHẬN CỦA \(data[AchievementFields.confirmer])"
    let confirmed = signature([], confirmer, "", hint: "(Ký, đóng dấu)")
    if !form.isReportedByAgency {
      let name = Self.withoutCourtesy(data[AchievementFields.reporter])
      addSignatures(confirmed, signature([], "NGƯỜI BÁO CÁO", name, hint: "(Ký, ghi rõ họ và tên)"))
    } else {
      addSignatures(confirmed, signature(head.signer.powers, head.signer.post, head.signer.name))
    }
  }
}

import Blocks

/// What every report on emulation has: to whom, sections, figures as tables and charts.
enum ReportFields {
  static let subject = Field<String>.text("subject", "trích yếu")
  static let to = Field<[String]>.optionalTexts("to", "nơi kính gửi, khi báo cáo cấp trên")
  static let rows = [subject.row, to.row] + SectionedText.rows + [FreeTable.field.row, BarChart.field.row]
}

extension PaperMaker {
  mutating func addReport(_ form: Form) {
    let subject = form[ReportFields.subject]
    addHeading()
    addType("BÁO CÁO", subject: isParty ? OfficialText.inSentence(subject) : subject)
    if !form[ReportFields.to].isEmpty { addAddressees(form[ReportFields.to]) }
    addOpening(form)
    addSections(form[SectionedText.sections])
    addTexts(form[SectionedText.closing])
    endText()
    addSignature(first: form[ReportFields.to].isEmpty ? nil : "Như trên")
    let tables = form[FreeTable.field]
    let charts = form[BarChart.field]
    guard !tables.isEmpty || !charts.isEmpty else { return }
    addAnnex(1, of: 1, title: "Số liệu kèm theo báo cáo")
    addFreeTables(tables)
    addCharts(charts)
  }
}

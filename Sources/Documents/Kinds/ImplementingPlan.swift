extension DocumentKind {
  private static let subject = Field<String>.text("subject", "trích yếu")
  package static let implementingPlanName = "implementing-plan"
  private static let bases = Field<[String]>.optionalTexts("bases", "các căn cứ")
  private static let targets = Field<[String]>.optionalTexts("targets", "các chỉ tiêu của đơn vị")

  /// A unit's own plan for a movement that a body above has launched.
  static let implementingPlan = DocumentKind(
    implementingPlanName, "Kế hoạch thực hiện phong trào thi đua của đơn vị", type: "plan",
    fields: [subject.row, bases.row] + SectionedText.rows + [targets.row, DutyTable.field.row],
    head: .unit(number: 5),
    example: """
      "subject": "Thực hiện phong trào thi đua “Nền nếp, tận tâm, phục vụ” năm 2026",
      "opening": ["Thực hiện Kế hoạch số 27/KH-SNV ngày 12 tháng 01 năm 2026 của Sở Nội vụ tỉnh An Phú, Văn phòng Sở xây dựng kế hoạch thực hiện như sau:"],
      "sections": [
        {"title": "Mục đích, yêu cầu", "text": ["Cụ thể hóa các nhiệm vụ được giao; phân công rõ người, rõ việc, rõ thời hạn."]},
        {"title": "Thời gian thực hiện", "text": ["Từ ngày 05/3/2026 đến ngày 15/12/2026; sơ kết trước ngày 20/6/2026, tổng kết trước ngày 15/12/2026."]},
        {"title": "Nội dung thực hiện", "items": [{"text": ["Tổ Hành chính theo dõi, nhắc việc hằng tuần; tổ chức trực tiếp dân đúng lịch."]}, {"text": ["Trả hồ sơ đúng hạn, công khai kết quả hằng tháng."]}]}
      ],
      "targets": ["100% hồ sơ tiếp nhận tại Văn phòng được trả đúng hạn", "Có ít nhất 01 sáng kiến được công nhận"],
      "duties": [{"task": "Ký cam kết thi đua trong Văn phòng", "lead": "Tổ Hành chính", "with": "Tổ Công đoàn", "product": "Bản cam kết", "due": "Trước ngày 10/3/2026"},
        {"task": "Công khai kết quả trả hồ sơ", "lead": "Tổ Một cửa", "with": "Tổ Hành chính", "product": "Bảng kết quả", "due": "Ngày 05 hằng tháng"}],
      "closing": ["Giao Tổ Hành chính theo dõi, tổng hợp, báo cáo Chánh Văn phòng kết quả thực hiện."]
      """
  ) { form, paper in
    paper.addHeading()
    paper.addType("KẾ HOẠCH", subject: paper.isParty ? OfficialText.inSentence(form[subject]) : form[subject])
    paper.addBases(form[bases])
    paper.addOpening(form)
    let sections = form[SectionedText.sections]
    paper.addSections(sections)
    let targets = form[Self.targets]
    if !targets.isEmpty {
      paper.addSection(sections.count + 1, "Chỉ tiêu")
      for (index, target) in targets.enumerated() { paper.addClause(index + 1, target + ".") }
    }
    paper.addDuties(form[DutyTable.field], title: "PHÂN CÔNG NHIỆM VỤ")
    paper.endSections(form)
  }
}

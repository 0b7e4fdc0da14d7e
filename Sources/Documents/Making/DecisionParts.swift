import Blocks

/// What every decision has before its clauses (Decree 30/2020/NĐ-CP, Appendix III, form 1.2).
enum DecisionFields {
  static let subject = Field<String>.text("subject", "trích yếu, không có “Về việc”")
  static let authority = Field<String>.optionalText("authority", "thẩm quyền ban hành, chữ in hoa")
  static let bases = Field<[String]>.texts("bases", "các căn cứ, không có dấu cuối dòng")
  static let executors = Field<String>.text("executors", "ai chịu trách nhiệm thi hành")
  static let rows = [subject.row, authority.row, bases.row, executors.row]
}

extension PaperMaker {
  mutating func addDecisionOpening(_ form: Form) {
    addHeading()
    let words = isParty ? "về việc" : "Về việc"
    addType("QUYẾT ĐỊNH", subject: "\(words) \(form[DecisionFields.subject])")
    let own = form[DecisionFields.authority]
    let agency = head.letterhead.agency.split(separator: "\n").joined(separator: " ")
    let authority = own.isEmpty ? "\(head.signer.decider) \(agency)" : own
    if !isParty { add(.authority, authority) }
    addBases(form[DecisionFields.bases])
    add(.resolution, isParty ? "\(agency)\nQUYẾT ĐỊNH" : "QUYẾT ĐỊNH:")
  }

  /// The last clause and the signature.
  mutating func endDecision(_ form: Form, article: Int) {
    addArticle(article, "Quyết định này có hiệu lực kể từ ngày ký. \(form[DecisionFields.executors])")
    endText()
    addSignature(first: "Như Điều \(article)")
  }
}

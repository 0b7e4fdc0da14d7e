import Domain

/// The achievement a route asks, as somebody competent confirms it: an act of courage, a result in a movement, a long
/// record (Articles 8, 36–38, 73, 74). What no text seen settles stays open, whatever is confirmed.
enum RouteCriterion: Rule {
  static let id = "routeCriterion"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, .law(8))]

  static func judge(_ question: FormQuestion, _ rule: RouteRule, _ d: inout Deliberation) {
    let holds = question.achievement.confirmed
    if holds == nil { d.lacksFact("achievement.confirmed") }
    d.clause(
      id, holds, rule.provenance.citation ?? cite(d.period), facts: ["achievement.confirmed"],
      lacks: "Được xác nhận: \(rule.what)",
      because: holds == nil
        ? "Cần người có thẩm quyền xác nhận: \(rule.what)"
        : holds == true ? "Đã được xác nhận: \(rule.what)" : "Không được xác nhận: \(rule.what)")
    guard question.route == .longService, question.bearer == .person else { return }
    if question.form.hasClasses { tellYears(&d) }
    if d.period >= .p2a {
      d.tell(
        "womenLeaders", nil, .of(Acts.decree152, 4, 7), facts: ["subject"],
        because: "Nữ lãnh đạo được giảm 1/3 thời gian giữ chức vụ, trừ khi tuổi nghỉ hưu cao hơn quy định chung.")
    }
  }

  /// Which posts, held for how many years, make which class stands in a text not seen.
  private static func tellYears(_ d: inout Deliberation) {
    d.leaveOpen("longServiceYears")
    d.clause(
      "longServiceYears", nil, d.period >= .p2a ? .of(Acts.decree152, 9) : .law(8), facts: ["subject"],
      because: "Chức vụ và số năm giữ chức vụ của từng hạng chưa đọc được trong văn bản.")
  }
}

/// One achievement is commended once (Article 5(2)(c)).
enum OneAchievement: Rule {
  static let id = "oneAchievement"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, .law(5, 2, "c"))]

  static func judge(_ question: FormQuestion, _ d: inout Deliberation) {
    guard let already = question.achievement.alreadyAwarded else { return }
    d.clause(
      id, !already, cite, facts: ["achievement.alreadyAwarded"], lacks: "Một thành tích khác chưa được khen.",
      because: already
        ? "Thành tích này đã được khen; không tặng nhiều hình thức cho một thành tích."
        : "Thành tích này chưa được khen lần nào.")
  }
}

/// External commendation goes to foreigners and to Vietnamese abroad (Article 8).
enum ExternalSubject: Rule {
  static let id = "externalSubject"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, .law(8))]

  static func judge(_ question: FormQuestion, _ d: inout Deliberation) {
    guard question.route == .external else { return }
    let citizenship = question.achievement.citizenship
    if citizenship == nil { d.lacksFact("achievement.citizenship") }
    d.clause(
      id, citizenship.map { $0 != .vietnamese }, cite, facts: ["achievement.citizenship"],
      lacks: "Xét theo loại hình khác: khen đối ngoại chỉ dành cho người nước ngoài, người Việt Nam ở nước ngoài.",
      because: citizenship == nil
        ? "Chưa rõ là người nước ngoài, người Việt Nam ở nước ngoài hay công dân trong nước."
        : citizenship == .vietnamese
          ? "Khen đối ngoại không dành cho công dân trong nước." : "Thuộc đối tượng khen đối ngoại.")
  }
}

/// Ad hoc, long service and external cases go by the simplified procedure: one set, a short report, no ballot
/// (Article 85; Decision 01/2026 Art. 4).
enum SimplifiedProcedure: Rule {
  static let id = "simplifiedProcedure"
  static let asks: [Ask] = [.form]
  static let versions = [RuleVersion(.p1a, .law(85))]
  private static let details = Citation.of("01/2026/QĐ-TTg", 4, 2)

  static func tell(_ question: FormQuestion, _ d: inout Deliberation) {
    let isSimple = question.route != .movement
    d.output("procedure", .text(isSimple ? "simplified" : "ordinary"))
    guard isSimple else { return }
    let hasDetails =
      LawBook.embedded.instruments[details.instrument]?.provenance.holds(on: question.received) == true
    let ground = hasDetails ? details : cite(d.period)
    d.tell(
      id, true, ground, facts: ["route"],
      because: "Thủ tục đơn giản: 01 bộ chính gồm tờ trình và báo cáo tóm tắt thành tích"
        + (hasDetails ? " (Mẫu 06, 07 hoặc 08)" : "") + "; luật không đòi kết quả bỏ phiếu.")
  }
}

import Domain

/// So many titles of the level below, one after the other (Articles 22(1)(a), 21(1)(a)), all decided in time.
enum ConsecutiveRun: Rule {
  static let id = "consecutiveRun"
  static let asks: [Ask] = [.title]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(22, 1, "a"))]
  static let national = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(21, 1, "a"))]

  static func judge(_ question: TitleQuestion, _ d: inout Deliberation) {
    let isNational = question.title == .nationalEmulationFighter
    let need = d.number(isNational ? .provincialRun : .grassrootsRun) ?? 0
    let below: Award = isNational ? .provincialEmulationFighter : .grassrootsEmulationFighter
    let run =
      isNational && countsByTimes(&d)
      ? TitleRun(timesOf: below, endingIn: question.year, atMost: need, question.subject)
      : TitleRun(of: below, endingIn: question.year, question.subject)
    let ground = cite(isNational ? national : versions, d.period)
    d.branch { d in
      tell(run, need, isNational, question, ground, &d)
      tellDecisions(run, need, question, ground, &d)
      YearsNotReused.judge(question, run, need, ground, &d)
    }
    d.forget()
  }

  /// Where runs are not used again, two titles can only be two times of one chain.
  private static func countsByTimes(_ d: inout Deliberation) -> Bool {
    if d.settings[.runCountsBy] == nil, d.settings[.reuseRunYears]?.flag == false { return true }
    return d.value(.runCountsBy).word == "times"
  }

  private static func tell(
    _ run: TitleRun, _ need: Int, _ isNational: Bool, _ question: TitleQuestion, _ ground: Citation,
    _ d: inout Deliberation
  ) {
    let holds: Bool? = run.count >= need ? true : run.unknownYear == nil ? false : nil
    if holds == nil, let year = run.unknownYear { d.lacksFact("subject.years[\(year)]") }
    d.clause(
      id, holds, ground, have: run.count, need: need, facts: run.years.map { "subject.years[\($0)].titles" },
      lacks: "Còn thiếu \(need - run.count) lần liên tục đạt danh hiệu "
        + (isNational ? "Chiến sĩ thi đua bộ, ban, ngành, tỉnh." : "Chiến sĩ thi đua cơ sở."),
      because: sentence(run, need, isNational, question.year))
  }

  private static func sentence(_ run: TitleRun, _ need: Int, _ isNational: Bool, _ year: Int) -> String {
    let title = isNational ? "Chiến sĩ thi đua bộ, ban, ngành, tỉnh" : "Chiến sĩ thi đua cơ sở"
    guard let first = run.first else { return "Không có danh hiệu \(title) trong chuỗi năm kết thúc ở năm \(year)." }
    let years = first == year ? "năm \(year)" : "từ năm \(first) đến năm \(year)"
    return "Đạt \(title) \(run.count) lần liên tục (\(years)); cần \(need) lần."
  }

  private static func tellDecisions(
    _ run: TitleRun, _ need: Int, _ question: TitleQuestion, _ ground: Citation, _ d: inout Deliberation
  ) {
    var holds: Bool? = true
    let counted = run.decisions.prefix(need)
    guard !counted.isEmpty else { return }
    for one in counted {
      guard let decided = one.decided else {
        if holds == true { holds = nil }
        d.lacksFact("subject.years[\(one.year)].titles[\(one.place)].decided")
        continue
      }
      if decided > question.proposalDay { holds = false }
    }
    d.clause(
      "runDecided", holds, ground, facts: counted.map { "subject.years[\($0.year)].titles[\($0.place)].decided" },
      lacks: "Chờ đủ quyết định công nhận các danh hiệu trong chuỗi rồi mới đề nghị.",
      because: holds == true
        ? "Các danh hiệu trong chuỗi đều đã có quyết định khi đề nghị."
        : holds == false
          ? "Có danh hiệu trong chuỗi được quyết định sau ngày đề nghị." : "Chưa rõ ngày của một quyết định.")
  }
}

/// Years of a run that already gave the title: whether they count again is open.
enum YearsNotReused: Rule {
  static let id = "yearsNotReused"
  static let asks: [Ask] = [.title]
  static let versions = ConsecutiveRun.versions

  static func judge(
    _ question: TitleQuestion, _ run: TitleRun, _ need: Int, _ ground: Citation, _ d: inout Deliberation
  ) {
    guard run.count >= need, need > 0 else { return }
    let first = run.years[need - 1]
    let earlier = question.subject.years.first { entry in
      entry.year >= first && entry.year < question.year && entry.titles.contains { $0.title == question.title }
    }
    guard let earlier else { return }
    let mayReuse = d.value(.reuseRunYears).flag == true
    d.clause(
      id, mayReuse, ground, facts: ["subject.years[\(earlier.year)].titles"],
      lacks: "Một chuỗi mới gồm các năm chưa dùng để xét danh hiệu này.",
      because: "Năm \(earlier.year) đã được tặng danh hiệu này từ chuỗi có các năm đang xét"
        + (mayReuse ? "; được tính lại." : "; không được tính lại."))
  }
}

import Blocks
import Domain
import Vietnamese

/// Finds where each required part of a launching plan stands (Law on Emulation and Commendation 06/2022/QH15,
/// Article 17). Plans that launch nothing have no such parts.
enum PlanPartFinder: FactFinder {
  static let explanations: [RuleExplanation] = [
    RuleExplanation(
      name: "plan-part", kind: .fact,
      purpose:
        "Chỉ ra chỗ của từng phần mà kế hoạch phát động thi đua phải có: mục tiêu, đối tượng, nội dung, tiêu chí, "
        + "thời gian, biện pháp, tổ chức thực hiện.",
      source: "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17")
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    guard LaunchingPlan.isOne(reading, manuscript) else { return }
    var parts: [PlanPart: [Span]] = [:]
    for section in manuscript.sections {
      guard let title = section.title else { continue }
      for part in titled(title, manuscript) { parts[part, default: []].append(span(of: section, manuscript)) }
    }
    for target in reading.targets where target.value.value != nil { parts[.criteria, default: []].append(target.span) }
    for condition in reading.awardConditions { parts[.criteria, default: []].append(condition.span) }
    for phase in reading.phases where saysTime(phase, manuscript) { parts[.period, default: []].append(phase.span) }
    for duty in reading.duties where isPhase(duty) { parts[.period, default: []].append(duty.span) }
    for duty in reading.duties where handsOut(duty) { parts[.tasks, default: []].append(duty.span) }
    for report in reading.reporting { parts[.tasks, default: []].append(report.span) }
    if parts[.objectives] == nil { parts[.objectives] = aims(manuscript) }
    if parts[.contents] == nil { parts[.contents] = reading.duties.first.map { [$0.span] } }
    reading.parts = parts.mapValues(PlanPartFinder.outermost)
  }

  private static let titles: PhraseTable<PlanPart> = PhraseTable([
    ("mục đích", .objectives), ("mục tiêu", .objectives), ("yêu cầu", .objectives), ("phạm vi", .subjects),
    ("đối tượng", .subjects), ("nội dung", .contents), ("nhiệm vụ", .contents), ("chỉ tiêu", .criteria),
    ("tiêu chí", .criteria), ("tiêu chuẩn", .criteria), ("thời gian", .period), ("các đợt", .period),
    ("thời hạn", .period), ("tiến độ", .period), ("giải pháp", .measures), ("biện pháp", .measures),
    ("tổ chức thực hiện", .tasks), ("phân công", .tasks), ("trách nhiệm", .tasks), ("triển khai thực hiện", .tasks),
    ("chế độ báo cáo", .tasks), ("thông tin, báo cáo", .tasks), ("sơ kết, tổng kết", .tasks),
  ])

  /// A title may name several parts: "Đối tượng, nội dung và thời gian".
  private static func titled(_ title: Range<Int>, _ manuscript: Manuscript) -> [PlanPart] {
    guard title.count <= 12 else { return [] }
    var found: [PlanPart] = []
    var i = title.lowerBound
    while i < title.upperBound {
      let match = manuscript.match(titles, at: i, end: title.upperBound)
      if let match, !found.contains(match.value) { found.append(match.value) }
      i += match?.count ?? 1
    }
    return found
  }

  private static func span(of section: Section, _ manuscript: Manuscript) -> Span {
    let last = max(section.passages.lowerBound, section.passages.upperBound - 1)
    return manuscript.passages[section.passages.lowerBound].span.union(manuscript.passages[last].span)
  }

  /// The year in the name of a movement is no period.
  private static func saysTime(_ phase: Fact<PhaseReading>, _ manuscript: Manuscript) -> Bool {
    let first = manuscript.frame.body.lowerBound
    guard first < manuscript.lines.count else { return false }
    return phase.span.start >= manuscript.lines[first].span.start && phase.value.start != phase.value.end
  }

  /// Work with an owner that a heading, an order, lines or a table give it.
  private static func handsOut(_ duty: Fact<DutyReading>) -> Bool {
    !duty.value.lead.isEmpty && duty.isSure && duty.rule != DutyRule.clause
  }

  /// "Mở đợt thi đua cao điểm …", from one day to another.
  private static func isPhase(_ duty: Fact<DutyReading>) -> Bool {
    duty.value.deadline?.kind == .range && Folding.matches("đợt thi đua", in: duty.value.text)
  }

  private static let aiming = PhraseTable(["với mục đích", "nhằm", "nhằm mục đích"])

  private static func aims(_ manuscript: Manuscript) -> [Span]? {
    let found = manuscript.passages.first { passage in
      passage.place == .preamble && manuscript.first(aiming, in: passage.words) != nil
    }
    return found.map { [$0.span] }
  }

  /// Without the spans that lie inside others, in order.
  private static func outermost(_ spans: [Span]) -> [Span] {
    var kept: [Span] = []
    for span in spans.sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
      if let last = kept.last, last.contains(span) { continue }
      kept.append(span)
    }
    return kept
  }
}

/// Tells plans that launch a movement from all other documents.
enum LaunchingPlan {
  private static let types: Set<String> = [
    "Kế hoạch", "Phát động", "Chỉ thị", "Chương trình", "Lời kêu gọi", "Thư phát động",
  ]

  static func isOne(_ reading: PlanReading, _ manuscript: Manuscript) -> Bool {
    guard let type = DutyGenres.attachedType(manuscript) ?? reading.document.type, types.contains(type) else {
      return false
    }
    return reading.movements.contains { $0.value.status == .launched && $0.value.kind == .movement }
  }
}

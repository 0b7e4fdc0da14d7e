import Cascade
import CivilTime
import Domain
import Store
import TestSupport
import Testing

@testable import Actions

/// Targets after the launch: counted, shared out, refused, shared anew.
@Suite struct TargetTests {
  private static let text = WaterPlan.text.replacingLine(
    "2. 90%",
    "2. Có ít nhất 12 sáng kiến được công nhận cấp cơ sở.\n3. Từ 10 - 15% công chức, viên chức đạt danh hiệu “Chiến sĩ thi đua cơ sở”."
  )

  private func launched(_ kind: DatabaseKind = .sqlite) async throws -> (Rehearsal, Movement) {
    let rehearsal = try await Rehearsal.open(kind)
    let plan = try await rehearsal.addPlan(Self.text)
    for doubt in try await rehearsal.ask({ try $0.doubts.of(plan: plan.id) }) {
      try await rehearsal.perform(AnswerDoubt(doubt.id, .keep))
    }
    let view = try await rehearsal.ask { try PlanView(plan.id, at: $0) }
    for item in view.unowned {
      try await rehearsal.perform(AssignItem(item.id, nil, to: try rehearsal.unit("Văn phòng")))
    }
    for item in view.items where item.kind == .pledge { try await rehearsal.perform(ConfirmPledge(item.id)) }
    return (rehearsal, try await rehearsal.perform(LaunchMovement(plan.id)))
  }

  private func target(
    _ rehearsal: Rehearsal, _ movement: Movement, _ part: String, as actor: Actor? = nil
  ) async throws -> TargetView {
    try await rehearsal.ask(as: actor) {
      try TargetView(movement.id, { $0.kept?.text.contains(part) ?? false }, at: $0)
    }
  }

  @Test(arguments: DatabaseKind.present) func refusedPartsAreSharedAnew(_ kind: DatabaseKind) async throws {
    let (rehearsal, movement) = try await launched(kind)
    let before = try await target(rehearsal, movement, "công nhận cấp cơ sở")
    #expect(before.total == 12 && before.shares.count == 4 && before.shares.allSatisfy { $0.part == nil })
    let names = ["Văn phòng", "Phòng Công trình", "Phòng Tổ chức"]
    let units = try names.map { try rehearsal.unit($0) }
    let short = await problem {
      try await rehearsal.perform(SplitTarget(before.item.id, total: 12, units.map { ($0, 3) }))
    }
    #expect(short?.key == "target.sum" && short?.message.vi == "Còn thiếu 3 so với chỉ tiêu.")
    try await rehearsal.perform(SplitTarget(before.item.id, total: 12, units.map { ($0, 4) }))

    let head = try await rehearsal.actor(.unitHead, in: units[1])
    let own = try await target(rehearsal, movement, "công nhận cấp cơ sở", as: head)
    #expect(own.shares.map(\.unit) == [units[1]] && !own.mayShare, "a head sees its own part alone")
    let groundless = await problem {
      try await rehearsal.perform(try AnswerPart(before.item.id, unit: units[1], refusal: " "), as: head)
    }
    #expect(groundless?.key == "reason.empty")
    try await rehearsal.perform(try AnswerPart(before.item.id, unit: units[1], refusal: "thiếu người"), as: head)
    try await rehearsal.perform(try AnswerPart(before.item.id, unit: units[0], refusal: nil, paper: "12/VP"))
    let foreign = await problem {
      try await rehearsal.perform(try AnswerPart(before.item.id, unit: units[2], refusal: nil), as: head)
    }
    #expect(foreign?.code == .forbidden)

    let shared = try await rehearsal.perform(ShareRefusals(before.item.id))
    #expect(shared.reduce(0) { $0 + $1.value } == 12)
    #expect(
      Set(shared.map(\.unit)) == [units[0], units[2]] && shared.allSatisfy { $0.answer == .open && $0.value == 6 })
    let again = await problem { try await rehearsal.perform(ShareRefusals(before.item.id)) }
    #expect(again?.key == "target.noRefusal")
    // Whose part stays the same has taken it already.
    try await rehearsal.perform(try AnswerPart(before.item.id, unit: units[0], refusal: nil, paper: "13/VP"))
    let kept = try await rehearsal.perform(
      SplitTarget(before.item.id, total: 12, [(units[0], 6), (units[1], 2), (units[2], 4)]))
    #expect(kept.map(\.answer) == [.accepted, .open, .open])
    await rehearsal.office.close()
  }

  @Test func aRangeKeepsBothEndsAndPeopleAreCounted() async throws {
    let (rehearsal, movement) = try await launched()
    for index in 1...20 {
      try await rehearsal.perform(
        try AddPerson(name: "Người \(index)", unit: try rehearsal.unit("Văn phòng"), from: Day(2026, 1, 1)))
    }
    // «công chức, viên chức» are not the workers on contract; whose kind nobody has entered may belong.
    for (index, kind) in [Post.Employment.civilServant, .contract, .contract].enumerated() {
      try await rehearsal.perform(
        try AddPerson(
          name: "Thêm \(index)", unit: try rehearsal.unit("Thanh tra"), employment: kind, from: Day(2026, 1, 1)))
    }
    let view = try await target(rehearsal, movement, "Chiến sĩ thi đua cơ sở")
    #expect(view.shares.first { $0.name == "Thanh tra" }?.heads == 1)
    #expect(view.definition.value == Fraction(1, 10) && view.definition.upper == Fraction(3, 20))
    #expect(view.definition.metric.isTitle && view.population == 21 && view.expected == 3)
    #expect(view.proposal[try rehearsal.unit("Văn phòng")] == 3)
    try await rehearsal.perform(SetFigures(view.item.id, of: movement.id, registered: 3, recognised: nil))
    #expect(try await target(rehearsal, movement, "Chiến sĩ thi đua cơ sở").target.registered == 3)
    await rehearsal.office.close()
  }

  @Test func whatTheWordsOfATargetLeaveOpenIsAsked() async throws {
    let rehearsal = try await Rehearsal.open()
    let text = WaterPlan.text.replacingLine(
      "2. 90%", "2. Từ 90% trở lên hoàn thành tốt nhiệm vụ, trong đó 15% hoàn thành xuất sắc nhiệm vụ.")
    let plan = try await rehearsal.addPlan(text)
    let doubts = try await rehearsal.ask { try $0.doubts.of(plan: plan.id) }
    #expect(doubts.compactMap(\.targetCode).contains(.ambiguousBase))
    let open = try #require(doubts.first { $0.targetCode == .noPopulation })
    #expect(open.message.contains("Tỷ lệ này tính trên ai?") && open.message.contains("Văn bản ghi: «"))
    try await rehearsal.perform(AnswerDoubt(open.id, .propose))
    let id = try #require(open.item)
    let item = try await rehearsal.ask { try $0.item(id) }
    #expect(item.kept?.population?.contains("Sở Thủy lợi") ?? false && item.read?.population == nil)
    #expect(item.state == .changed)
    await rehearsal.office.close()
  }

  /// Each answer of a person settles what the words left open; what was read stays as it was.
  @Test(
    arguments: [
      ("2. Giảm 10% số vụ vi phạm.", TargetDoubt.Code.noBase, "so với năm trước"),
      ("2. Có tập thể đạt danh hiệu “Tập thể lao động xuất sắc”.", .noNumber, "1"),
      ("2. Từ 90% hoàn thành tốt nhiệm vụ, trong đó 15% hoàn thành xuất sắc nhiệm vụ.", .ambiguousBase, "toàn bộ"),
    ]) func anAnswerSettlesWhatWasOpen(_ line: String, _ code: TargetDoubt.Code, _ words: String) async throws
  {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan(WaterPlan.text.replacingLine("2. 90%", line))
    let doubts = try await rehearsal.ask { try $0.doubts.of(plan: plan.id) }
    let open = try #require(doubts.first { $0.targetCode == code })
    try await rehearsal.perform(AnswerDoubt(open.id, .propose))
    let id = try #require(open.item)
    let item = try await rehearsal.ask { try $0.item(id) }
    let kept = try #require(item.kept)
    let said: String =
      switch code {
      case .noNumber: if case .number(let number)? = kept.value { number.description } else { "" }
      case .noBase: kept.text
      default: kept.population ?? ""
      }
    #expect(said.contains(words) && item.kept != item.read)
    await rehearsal.office.close()
  }

  @Test func aDueDayIsMovedWithItsCause() async throws {
    let (rehearsal, movement) = try await launched()
    let time = try #require(
      try await rehearsal.ask { try $0.dueTimes.of(movement: movement.id) }.first {
        $0.state == .dated && $0.due != nil
      })
    let day = try #require(time.due?.adding(days: 3))
    let mute = await problem { try await rehearsal.perform(MoveDueTime(time.id, of: movement.id, to: day, reason: "")) }
    #expect(mute?.key == "reason.empty")
    let early = await problem {
      try await rehearsal.perform(
        MoveDueTime(time.id, of: movement.id, to: movement.from.adding(days: -1), reason: "sớm hơn"))
    }
    #expect(early?.key == "due.early")
    try await rehearsal.perform(MoveDueTime(time.id, of: movement.id, to: day, reason: "trùng ngày họp"))
    let moved = try await rehearsal.ask { try $0.dueTimes.of(movement: movement.id) }.first { $0.id == time.id }
    #expect(moved?.due == day && moved?.reason.contains("trùng ngày họp") ?? false)
    let event = try await rehearsal.ask { try $0.events.page(before: nil, subject: movement.id, limit: 1) }.first
    #expect(event?.event.verb == "due.move" && event?.event.reason == "trùng ngày họp")
    await rehearsal.office.close()
  }

  @Test(arguments: DatabaseKind.present) func aBackupIsProvedByRestoringIt(_ kind: DatabaseKind) async throws {
    let (rehearsal, _) = try await launched(kind)
    let (office, actor, agency) = (rehearsal.office, rehearsal.administrator, rehearsal.agency)
    let made = try await office.backUpHere(as: actor, in: agency)
    let second = try await office.backUpHere(as: actor, in: agency)
    #expect(made.name == "2026-01-20" && second.name == "2026-01-20-2" && made.proof == nil)
    let proof = try await office.tryRestore(made.name, as: actor, in: agency)
    let kept = office.keptBackups()
    #expect(kept.first { $0.name == made.name }?.proof == proof && proof.records == made.records)
    #expect(FolderList.names(office.folder.backups) == [made.name, second.name], "nothing else is left")
    try FileBytes.write(Array("{}".utf8), to: second.path + "/records.jsonl")
    let damaged = await problem { _ = try await office.tryRestore(second.name, as: actor, in: agency) }
    #expect(damaged?.key == "backup.damaged")
    let member = try await rehearsal.actor(.member)
    let refused = await problem { _ = try await office.tryRestore(made.name, as: member, in: agency) }
    #expect(refused?.code == .forbidden)
    await office.close()
  }

  /// A plan above is never launched here; a change of it shows below.
  @Test func aChangeAboveShowsBelow() async throws {
    let rehearsal = try await Rehearsal.open()
    let above = try await rehearsal.addPlan()
    let own = try await rehearsal.office.addPlan(
      Array((WaterPlan.text + "\n").utf8), named: "rieng.txt", parent: above.id, as: rehearsal.administrator,
      in: rehearsal.agency)
    let before = try await rehearsal.ask { try Coverage(of: own.id, at: $0) }
    #expect(before.before == nil && before.lines.allSatisfy { $0.change == nil } && before.count(.open) == 0)
    let text = WaterPlan.text.replacingLine(
      "2. 90%",
      """
      2. 95% trở lên công chức, viên chức đạt danh hiệu “Lao động tiên tiến”.
      3. Có ít nhất 12 sáng kiến được công nhận cấp cơ sở.
      """
    ).replacingLine("2. Phòng Công trình", "")
    _ = try await rehearsal.office.addPlan(
      Array(text.utf8), named: "sua.txt", amends: above.id, as: rehearsal.administrator, in: rehearsal.agency)
    let after = try await rehearsal.ask { try Coverage(of: own.id, at: $0) }
    #expect(after.before?.id == above.id)
    let title = after.lines.first { $0.above.content?.text.contains("Lao động tiên tiến") ?? false }
    #expect(title?.change == .changed([.number]) && title?.state == .partly)
    #expect(after.lines.contains { $0.change == .added && $0.state != .answered })
    #expect(after.dropped.contains { $0.content?.text.contains("rà soát hồ sơ") ?? false })
    await rehearsal.office.close()
  }
}

extension String {
  /// The line that begins so, as another.
  fileprivate func replacingLine(_ beginning: String, _ line: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasPrefix(beginning) ? line : String($0) }
      .joined(separator: "\n")
  }
}

import Domain

/// A vote is judged on all members of the council, those absent included (Decree 98 Art. 30(7)).
extension VoteQuestion {
  package func judge(_ d: inout Deliberation) -> Outcome {
    guard !d.law.hasLapsed else {
      d.warn("instrumentExpired", "Nghị định 152/2025/NĐ-CP hết hiệu lực từ ngày 01/03/2027; chưa có văn bản thay thế.")
      return .notRegulated
    }
    VoteThreshold.judge(self, &d)
    Quorum.judge(self, &d)
    if let present = council.present, present + (council.askedInWriting ?? 0) < council.members {
      d.warn("absenteesNotAsked", "Thành viên vắng mặt phải được lấy ý kiến bằng văn bản và ghi vào biên bản.")
    }
    d.output("votingCouncil", .text(isHigh ? "ministryOrProvince" : "proposingLevel"))
    return .byClauses(positive: .passes, negative: .fails)
  }

  fileprivate var isHigh: Bool {
    guard case .award(let award) = object else { return false }
    return award.isHero || award == .nationalEmulationFighter || award == .provincialEmulationFighter
  }

  /// The parameter that holds the share for what is voted on.
  var share: ParameterName {
    guard case .award(let award) = object else { return .voteInitiative }
    switch award {
    case .labourHero, .armedForcesHero, .nationalEmulationFighter: return .voteNational
    case .provincialEmulationFighter: return .voteProvincial
    case .grassrootsEmulationFighter: return .voteGrassroots
    case .provincialEmulationFlag: return .voteProvincialFlag
    case .governmentEmulationFlag: return .voteGovernmentFlag
    default: return .voteOthers
    }
  }

  fileprivate var objectName: String {
    guard case .award(let award) = object else { return "sáng kiến" }
    return Names.of(award)
  }
}

/// Agreeing votes over all members, exactly.
enum VoteThreshold: Rule {
  static let id = "threshold"
  static let asks: [Ask] = [.vote]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.decree91)), RuleVersion(.p1a, through: .p1b, .of(Acts.decree98, 30, 7)),
    RuleVersion(.p2a, through: .p3, .of(Acts.decree152)),
  ]

  static func judge(_ question: VoteQuestion, _ d: inout Deliberation) {
    let members = question.council.members
    let share = d.value(question.share)
    let needed: Int
    let words: String
    if let percent = share.number {
      needed = max(1, (percent * members + 99) / 100)
      words = "\(percent) %"
    } else {
      needed = members / 2 + 1
      words = "quá nửa"
    }
    let agree = question.council.agree
    if agree == nil { d.lacksFact("council.agree") }
    d.output("needed", .number(needed))
    let ground = d.ground(question.share) ?? d.law.value(question.share)?.provenance.citation ?? cite(d.period)
    d.clause(
      id, agree.map { $0 >= needed }, ground, have: agree, need: needed, facts: ["council.members", "council.agree"],
      lacks: "Còn thiếu \(needed - (agree ?? 0)) phiếu đồng ý.",
      because: "\(question.objectName): cần \(words) tổng số thành viên, tức \(needed) trên \(members)"
        + (agree.map { "; có \($0) phiếu đồng ý." } ?? "; chưa rõ số phiếu đồng ý."))
  }
}

/// How many members must take part, where the council set a figure.
enum Quorum: Rule {
  static let id = "quorum"
  static let asks: [Ask] = [.vote]
  static let versions = [RuleVersion(.p0, through: .p3, .of(Acts.law2022, 90))]

  static func judge(_ question: VoteQuestion, _ d: inout Deliberation) {
    guard let percent = d.number(.quorumPercent) else {
      d.forget()
      return
    }
    let members = question.council.members
    let need = (percent * members + 99) / 100
    let have = question.council.present.map { $0 + (question.council.askedInWriting ?? 0) }
    if have == nil { d.lacksFact("council.present") }
    let ground = d.ground(.quorumPercent) ?? Citation.of(Acts.decree98, 47)
    d.clause(
      id, have.map { $0 >= need }, ground, have: have, need: need,
      facts: ["council.present", "council.askedInWriting"], lacks: "Đủ \(need) thành viên tham gia.",
      because: have.map { "\($0) trong \(members) thành viên tham gia; cần ít nhất \(need)." }
        ?? "Chưa rõ số thành viên có mặt.")
  }
}

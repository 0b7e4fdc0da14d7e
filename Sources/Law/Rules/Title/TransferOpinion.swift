import Domain

/// Who considers a person transferred or seconded in the year, and whose opinion that needs.
enum TransferOpinion: Rule {
  static let id = "transferOpinion"
  static let asks: [Ask] = [.title]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, through: .p2a, .of(Acts.circular01)),
    RuleVersion(.p2b, .of(Acts.circular15)),
  ]
  /// From so many months at the old unit its opinion is needed.
  private static let longService = 6

  static func judge(_ question: TitleQuestion, _ d: inout Deliberation) {
    let moves = question.subject.transfers.enumerated().filter { $0.element.day.year == question.year }
    let secondment = question.subject.secondment
    guard !moves.isEmpty || secondment != nil else {
      d.output("consideredBy", .text("ownUnit"))
      return
    }
    let usual = secondment != nil ? "sendingUnit" : "newUnit"
    let considers = decider(question, usual, &d)
    d.output("consideredBy", .text(considers))
    d.branch { d in
      for (place, move) in moves { tell(place, move, &d) }
      if let secondment { tell(secondment, &d) }
    }
    d.forget()
  }

  /// Officials, civil servants and public employees may have to be considered where they are rated.
  private static func decider(_ question: TitleQuestion, _ usual: String, _ d: inout Deliberation) -> String {
    switch question.subject.group {
    case .worker, .soldier, .outsideWorker: return usual
    default:
      let word = d.value(.transferDecider).word
      d.figure(word == "ratingBody" ? 1 : 0)
      return word == "ratingBody" ? "ratingBody" : usual
    }
  }

  private static func tell(_ place: Int, _ move: Transfer, _ d: inout Deliberation) {
    var holds: Bool? = true
    if move.oldUnitOpinion == nil {
      if let months = move.monthsAtOldUnit {
        if months >= longService {
          holds = nil
          d.lacksFact("subject.transfers[\(place)].oldUnitOpinion")
        }
      } else {
        holds = nil
        d.lacksFact("subject.transfers[\(place)].monthsAtOldUnit")
      }
    } else if move.oldUnitOpinion == .disagree {
      d.warn("oldUnitDisagrees", "Đơn vị cũ không thống nhất; nơi xét phải cân nhắc ý kiến này.")
    }
    d.clause(
      id, holds, cite, facts: ["subject.transfers[\(place)]"],
      because: holds == nil
        ? "Chuyển công tác ngày \(move.day.vietnamese): còn thiếu ý kiến của đơn vị cũ."
        : "Chuyển công tác ngày \(move.day.vietnamese): đã đủ ý kiến cần có.")
  }

  private static func tell(_ secondment: Secondment, _ d: inout Deliberation) {
    if secondment.hostOpinion == nil { d.lacksFact("subject.secondment.hostOpinion") }
    if secondment.hostOpinion == .disagree {
      d.warn("hostDisagrees", "Nơi đến biệt phái không thống nhất; nơi xét phải cân nhắc ý kiến này.")
    }
    d.clause(
      id, secondment.hostOpinion == nil ? nil : true, cite, facts: ["subject.secondment.hostOpinion"],
      because: secondment.hostOpinion == nil
        ? "Đang biệt phái: còn thiếu nhận xét của nơi đến biệt phái." : "Đang biệt phái: đã có nhận xét của nơi đến.")
  }
}

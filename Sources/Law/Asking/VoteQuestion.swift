import CivilTime

/// Did this vote reach the share the award needs?
package struct VoteQuestion: LawQuestion {
  package static let ask = Ask.vote

  /// What is voted on: an award, or the recognition of an initiative.
  package enum Object: Sendable, Equatable {
    case award(Award)
    case initiative
  }

  package struct Council: Sendable {
    package var members: Int
    package var agree: Int?
    package var present: Int?
    /// Absent members asked in writing.
    package var askedInWriting: Int?
    package var disagree: Int?
    package var blank: Int?
    package var invalid: Int?

    package init(members: Int, agree: Int?) {
      self.members = members
      self.agree = agree
    }
  }

  package var object: Object
  package var day: Day
  package var council: Council

  package init(_ object: Object, day: Day, _ council: Council) {
    self.object = object
    self.day = day
    self.council = council
  }

  package var governingDay: Day { day }

  /// More votes than voters, more voters than members.
  package func contradictions() -> [Contradiction] {
    var found: [Contradiction] = []
    func refuse(_ field: String, _ because: String) {
      found.append(Contradiction(path: "council.\(field)", because: because))
    }
    let members = council.members
    if let agree = council.agree, agree > members {
      refuse("agree", "\(agree) phiếu đồng ý nhưng hội đồng chỉ có \(members) thành viên.")
    }
    if let present = council.present, present > members {
      refuse("present", "\(present) người có mặt nhưng hội đồng chỉ có \(members) thành viên.")
    }
    if let asked = council.askedInWriting, asked + (council.present ?? 0) > members {
      refuse("askedInWriting", "Số người có mặt và số người được hỏi bằng văn bản vượt tổng số thành viên.")
    }
    let votes = (council.agree ?? 0) + (council.disagree ?? 0) + (council.blank ?? 0) + (council.invalid ?? 0)
    let voters = council.present.map { $0 + (council.askedInWriting ?? 0) } ?? members
    if found.isEmpty, votes > voters {
      refuse(
        council.agree ?? 0 > voters ? "agree" : "disagree", "Có \(votes) phiếu nhưng chỉ \(voters) người bỏ phiếu.")
    }
    return found
  }
}

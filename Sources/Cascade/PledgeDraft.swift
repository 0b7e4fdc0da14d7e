import CivilTime
import Domain

/// The wording of a pledge that a plan names without giving it: composed of the plan's own contents, for a person to
/// change and confirm. Nobody signs a draft.
package struct PledgeDraft: Sendable, Equatable {
  /// One promise and the clause it comes from; nil for what every pledge says.
  package struct Point: Sendable, Equatable {
    package var text: String
    package var clause: String?
  }
  /// `GIAO ƯỚC THI ĐUA`, `BẢN CAM KẾT`, with the matter below it.
  package var title: String
  package var opening: String
  package var points: [Point]
  package var closing: String

  /// The whole text, marked as a draft above.
  package var text: String {
    let numbered = points.enumerated().map { "\($0 + 1). \($1.text)." }
    return
      (["(DỰ THẢO – cần người có thẩm quyền xem và xác nhận trước khi ký)", title, opening] + numbered + [closing])
      .joined(separator: "\n")
  }

  /// The text without the mark, for the person who confirms it.
  package var wording: String {
    ([opening] + points.enumerated().map { "\($0 + 1). \($1.text)." } + [closing]).joined(separator: "\n")
  }
}

/// What a draft is made of.
package struct PledgeSource: Sendable {
  /// `Sở Văn hóa và Du lịch`
  package var agency: String
  /// `Kế hoạch số 27/KH-SVHDL ngày 19/01/2026`
  package var plan: String
  /// `Chung tay số hóa di sản`; nil where the plan has no name for it.
  package var movement: String?
  package var year: Int?
  package var clauses: [PlanClause]

  package init(agency: String, plan: String, movement: String?, year: Int?, clauses: [PlanClause]) {
    self.agency = agency
    self.plan = plan
    self.movement = movement
    self.year = year
    self.clauses = clauses
  }

  /// A draft for a pledge of this plan.
  package func draft(for pledge: PlanClause) -> PledgeDraft {
    let words = PledgeWords(pledge)
    let signer = words.isCollective ? "Tập thể" : "Tôi"
    let matter =
      movement.map { "phong trào thi đua “\($0)”" } ?? "phong trào thi đua" + (year.map { " năm \($0)" } ?? "")
    let isCovenant = pledge.content.form == PledgeReading.Kind.covenant.rawValue
    let opening =
      isCovenant
      ? "Thực hiện \(plan) của \(agency), hưởng ứng \(matter), \(signer.lowercasedFirst) ký giao ước thi đua thực hiện tốt "
        + "các nội dung sau:"
      : "Thực hiện \(plan) của \(agency), \(signer.lowercasedFirst) cam kết\(words.object.map { " \($0)" } ?? "") với các nội dung sau:"
    var points = isCovenant ? contents(for: words) : commitments(words)
    if points.isEmpty { points = commitments(words) }
    return PledgeDraft(
      title: isCovenant ? "GIAO ƯỚC THI ĐUA" : "BẢN CAM KẾT", opening: opening, points: points,
      closing: "\(signer) chịu trách nhiệm trước \(agency) về việc thực hiện "
        + (isCovenant ? "giao ước này." : "cam kết này."))
  }

  /// The targets and contents of the plan that the signers can keep themselves, nine at most.
  private func contents(for words: PledgeWords) -> [PledgeDraft.Point] {
    let targets = clauses.filter { $0.kind == .target && words.canKeep($0) }
    let duties = clauses.filter { clause in
      guard clause.kind == .duty else { return false }
      let names = clause.content.names[.lead] ?? []
      return names.isEmpty || names.contains { PeopleWords(NameWord.all(in: $0)[...]) != nil }
    }
    return (targets + duties).prefix(9).compactMap { clause in
      let text = PledgeSentence.of(clause)
      return text.isEmpty ? nil : PledgeDraft.Point(text: text, clause: clause.key)
    }
  }

  private func commitments(_ words: PledgeWords) -> [PledgeDraft.Point] {
    let object = words.object
    return [
      PledgeDraft.Point(
        text: "Chấp hành nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước và quy định của cơ quan"
          + (object.map { " về việc \($0)" } ?? ""),
        clause: words.key),
      PledgeDraft.Point(
        text: "Tích cực tham gia, vận động gia đình và đồng nghiệp cùng thực hiện"
          + (object.map { " việc \($0)" } ?? ""),
        clause: words.key),
      PledgeDraft.Point(
        text:
          "Kịp thời báo cáo cơ quan khi phát hiện vi phạm; tự giác nhận trách nhiệm nếu không thực hiện đúng cam kết",
        clause: nil),
    ]
  }
}

extension String {
  /// «Tôi» inside a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

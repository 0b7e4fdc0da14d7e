import CivilTime
import Domain

/// Nothing is awarded or proposed while a matter is pending (Decree 98 Art. 4, Decree 152 Art. 4(4)).
enum PendingMatter: Rule {
  static let id = "pendingMatter"
  static let asks: [Ask] = [.title, .collectiveTitle, .form]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.decree91)), RuleVersion(.p1a, through: .p1b, .of(Acts.decree98, 4)),
    RuleVersion(.p2a, .of(Acts.decree152, 4, 4)),
  ]

  static func judge(
    _ matters: [Matter], year: Int, on day: Day, _ path: @autoclosure () -> String, _ d: inout Deliberation
  ) {
    guard !matters.isEmpty else { return }
    let place = matters.pending(on: day)
    d.clause(
      id, place == nil, cite, facts: place.map { ["\(path())[\($0)]"] } ?? [path()],
      lacks: "Chờ kết luận của cơ quan có thẩm quyền.",
      because: place == nil
        ? "Không có vụ việc nào đang được xem xét." : "Đang có vụ việc chờ kết luận: chưa xét, chưa trình.")
    for (place, matter) in matters.enumerated() where matter.outcome == nil {
      guard let closed = matter.closed, closed <= day else { continue }
      let mayWeigh = closed.year == year || (matter.sanctionEnds.map { $0.year > year } ?? false)
      guard mayWeigh else { continue }
      d.lacksFact("\(path())[\(place)].outcome")
    }
  }
}

/// After a sanction only years that end after the sanction count.
enum SanctionServed: Rule {
  static let id = "sanctionServed"
  static let asks: [Ask] = [.title]
  static let versions = PendingMatter.versions

  static func judge(_ question: TitleQuestion, _ d: inout Deliberation) {
    guard let place = question.subject.matters.sanction(over: question.year) else { return }
    d.clause(
      id, false, cite, facts: ["subject.matters[\(place)].sanctionEnds"],
      lacks: "Hết thời hạn kỷ luật rồi mới tính thành tích.",
      because: "Năm \(question.year) kết thúc trước khi hết thời hạn kỷ luật nên không được tính.")
  }
}

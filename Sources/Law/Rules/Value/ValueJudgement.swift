import CivilTime
import Domain

/// What is the value of this parameter on this day?
package struct ValueQuestion: LawQuestion {
  package static let ask = Ask.value

  package enum Name: String, CaseIterable, Sendable {
    case baseSalary, fundSpendingCircular, statisticsCircular, certificateDesign, reportFormSet, partyDocumentFormat
    case politburoDirective, publicNoticeDays, disciplineForcesNotCompleted

    /// The parameter that holds it; nil when it depends on the group.
    var parameter: ParameterName? { ParameterName(id: rawValue) }
  }

  package var name: Name
  package var day: Day
  package var group: StaffGroup?

  package init(_ name: Name, day: Day) {
    self.name = name
    self.day = day
  }

  package var governingDay: Day { day }
  package func instruments(_ law: DayLaw) -> [String] { [] }

  package func judge(_ d: inout Deliberation) -> Outcome {
    guard let parameter = parameter(&d) else { return .byClauses(positive: .value, negative: .notRegulated) }
    guard let dated = d.law.value(parameter) else {
      d.leaveOpen(name.rawValue)
      d.clause(
        name.rawValue, nil, Citation(instrument: ""), facts: ["day"],
        because: "Dữ liệu luật không có giá trị cho ngày này.")
      return .byClauses(positive: .value, negative: .notRegulated)
    }
    return DatedFigure.judge(name, dated, &d)
  }

  /// The one of the group; that of either where both say the same.
  private func parameter(_ d: inout Deliberation) -> ParameterName? {
    if let parameter = name.parameter { return parameter }
    switch group {
    case .civilServant: return .disciplineForcesNotCompletedCivilServant
    case .publicEmployee: return .disciplineForcesNotCompletedPublicEmployee
    default:
      let civil = d.law.value(.disciplineForcesNotCompletedCivilServant)
      let employee = d.law.value(.disciplineForcesNotCompletedPublicEmployee)
      if civil?.value == employee?.value { return .disciplineForcesNotCompletedCivilServant }
      d.lacksFact("group")
      return nil
    }
  }
}

/// A dated value of the law, with its ground.
enum DatedFigure: Rule {
  static let id = "value"
  static let asks: [Ask] = [.value]
  static let versions = [RuleVersion(.p0, .law(1))]

  static func judge(_ name: ValueQuestion.Name, _ dated: DatedValue, _ d: inout Deliberation) -> Outcome {
    let ground = dated.provenance.citation ?? Citation(instrument: "")
    switch dated.standing {
    case .ended:
      d.warn(
        "instrumentExpired", "Văn bản quy định giá trị này hết hiệu lực từ ngày 01/03/2027; chưa có văn bản thay thế.")
      return .notRegulated
    case .open, .unseen:
      d.leaveOpen(name.rawValue)
      d.clause(
        name.rawValue, nil, ground, facts: ["day"],
        because: "Giá trị của ngày này chưa đối chiếu được với văn bản"
          + (dated.provenance.source.map { " (\($0))." } ?? "."))
    case .fixed, .standard:
      d.output("value", dated.value.output)
      d.clause(
        name.rawValue, true, ground, facts: ["day"],
        because: "Giá trị từ ngày \(dated.provenance.from?.vietnamese ?? "đầu"): \(dated.value).")
    }
    return .byClauses(positive: .value, negative: .notRegulated)
  }
}

extension ParameterValue {
  var output: RulingValue {
    switch self {
    case .none: .null
    case .number(let n): .number(n)
    case .flag(let b): .flag(b)
    case .word(let w): .text(w)
    }
  }
}

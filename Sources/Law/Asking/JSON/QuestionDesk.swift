import CivilTime
import JSON

/// Takes questions as JSON objects and gives their rulings. One bad question never stops the others.
package struct QuestionDesk: Sendable {
  package let engine: LawEngine

  package init(_ engine: LawEngine) { self.engine = engine }

  /// The ruling, the id to echo, and the day that chose the law.
  package func answer(_ question: JSONValue) -> (ruling: Ruling, id: JSONValue?, day: Day?) {
    let log = QuestionLog()
    guard var reader = FactReader(question, path: "", log) else {
      return (invalid("", log), nil, nil)
    }
    let id = reader.take("id")
    let word = reader.text("ask")
    guard let ask = word.flatMap(Ask.init(rawValue:)) else {
      log.problems.append(
        QuestionProblem(
          path: "ask", code: .unknownAsk,
          because: "“ask” phải là một trong: \(Ask.allCases.map(\.rawValue).joined(separator: ", "))."))
      return (invalid(word ?? "", log), id, nil)
    }
    let settings = settings(&reader)
    let ruling = rule(ask, &reader, settings)
    return (ruling, id, log.day)
  }

  private func rule(_ ask: Ask, _ reader: inout FactReader, _ settings: Settings) -> Ruling {
    switch ask {
    case .title: give(TitleQuestion(&reader), reader, settings)
    case .collectiveTitle: give(CollectiveTitleQuestion(&reader), reader, settings)
    case .form: give(FormQuestion(&reader), reader, settings)
    case .vote: give(VoteQuestion(&reader), reader, settings)
    case .bonus: bonus(&reader, settings)
    case .authority: give(AuthorityQuestion(&reader), reader, settings)
    case .ratingCap: give(RatingCapQuestion(&reader), reader, settings)
    case .rating: give(RatingQuestion(&reader), reader, settings)
    case .movement: give(MovementQuestion(&reader), reader, settings)
    case .value: give(ValueQuestion(&reader), reader, settings)
    }
  }

  private func give<Q: LawQuestion>(_ question: Q?, _ reader: FactReader, _ settings: Settings) -> Ruling {
    reader.end()
    let log = reader.log
    guard log.problems.isEmpty else { return invalid(Q.ask.rawValue, log) }
    guard let question, log.absent.isEmpty || isUnregulated(question, settings) else {
      if let day = log.day, Q.ask != .value, engine.book.law(on: day).period == nil {
        return Ruling(ask: Q.ask.rawValue, answer: .notRegulated)
      }
      var ruling = Ruling(ask: Q.ask.rawValue, answer: .needsFacts, period: period(log))
      ruling.missing = log.absent
      ruling.next = log.absent.map(ReadingWords.lack)
      ruling.warnings = log.warnings
      return ruling
    }
    var ruling = engine.rule(question, settings)
    ruling.warnings += log.warnings
    return ruling
  }

  /// Where there is no rule, absent facts do not matter.
  private func isUnregulated<Q: LawQuestion>(_ question: Q, _ settings: Settings) -> Bool {
    engine.answer(question, settings) == .notRegulated
  }

  /// A figure above the ceiling of the law is no figure.
  private func bonus(_ reader: inout FactReader, _ settings: Settings) -> Ruling {
    let question = BonusQuestion(&reader)
    for item in question?.items ?? [] {
      let rows = engine.book.law(on: item.decided).bonuses
      guard let recipient = item.recipient,
        let ceiling = rows.first(where: { $0.award == item.award && $0.recipient == recipient })?.ceiling,
        let figure = settings.multipliers["\(item.award.rawValue)/\(recipient.rawValue)"], figure > ceiling
      else { continue }
      reader.log.problems.append(
        QuestionProblem(
          path: "parameters.multipliers", code: .badValue,
          because: "Hệ số \(figure.vietnamese) vượt mức tối đa \(ceiling.vietnamese)."))
    }
    return give(question, reader, settings)
  }

  private func invalid(_ ask: String, _ log: QuestionLog) -> Ruling {
    var ruling = Ruling(ask: ask, answer: .invalid, period: period(log))
    ruling.problems = log.problems
    ruling.warnings = log.warnings
    return ruling
  }

  private func period(_ log: QuestionLog) -> Period? { log.day.flatMap { engine.book.law(on: $0).period } }

  // MARK: Parameters

  private func settings(_ reader: inout FactReader) -> Settings {
    var settings = Settings()
    guard let value = reader.take("parameters"), var parameters = FactReader(value, path: "parameters", reader.log)
    else { return settings }
    for (key, value) in parameters.entries() {
      if key == "multipliers" {
        settings.multipliers = multipliers(value, reader.log)
      } else if let parameter = engine.book.parameters.first(where: { $0.setting == key && $0.override != .none }) {
        set(parameter, key, value, &settings, parameters)
      } else {
        reader.log.warnings.append(RulingWarning("unknownField", "Không có tham số nào tên “\(key)”."))
      }
    }
    return settings
  }

  private func set(
    _ parameter: Parameter, _ key: String, _ value: JSONValue, _ settings: inout Settings, _ reader: FactReader
  ) {
    let shape = ParameterFile.Shape(
      name: parameter.name, setting: parameter.setting, unit: parameter.unit, choices: parameter.choices)
    let made = shape.value(value)
    let isOffice = parameter.unit != .office || made?.word.flatMap(DecidingOffice.init(rawValue:)) != nil
    guard let made, isOffice else {
      return reader.refuse(key, .badValue, "“parameters.\(key)” không nhận giá trị này: \(parameter.label.vi).")
    }
    settings.set(key, made, engine.book)
  }

  private func multipliers(_ value: JSONValue, _ log: QuestionLog) -> [String: Thousandths] {
    var found: [String: Thousandths] = [:]
    guard let members = value.object else {
      refuseMultipliers(log)
      return found
    }
    for member in members {
      let parts = member.key.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, Award(rawValue: String(parts[0])) != nil, Recipient(rawValue: String(parts[1])) != nil,
        let figure = member.value.string.flatMap({ Thousandths($0) })
      else {
        refuseMultipliers(log)
        continue
      }
      found[member.key] = figure
    }
    return found
  }

  private func refuseMultipliers(_ log: QuestionLog) {
    log.problems.append(
      QuestionProblem(
        path: "parameters.multipliers", code: .badValue,
        because: "“multipliers” gồm các cặp như \"culturedFamily/household\": \"0.1\" (số thập phân trong ngoặc kép)."))
  }
}

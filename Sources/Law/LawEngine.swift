import CivilTime

/// The one engine for suggesting and for deciding: takes a question, gives a ruling, or the answer alone.
package struct LawEngine: Sendable {
  package let book: LawBook
  /// What the layers of a tenant settle, before the question says more.
  package let layers: LayerSet

  package init(_ book: LawBook, layers: LayerSet = LayerSet()) {
    self.book = book
    self.layers = layers
  }

  /// The answer alone, by the same rules.
  package func answer<Q: LawQuestion>(_ question: Q, _ settings: Settings = Settings()) -> Answer {
    let law = book.law(on: question.governingDay)
    if law.period == nil, Q.ask != .value { return .notRegulated }
    let settings = merged(settings, question.governingDay)
    let answer = Verdict(law, settings, keepsReasons: false) { question.judge(&$0) }.answer
    // Facts that cannot both be true get no ruling, but where there is no rule they do not matter.
    return answer == .notRegulated || question.contradictions().isEmpty ? answer : .needsFacts
  }

  /// The answer with all its reasons.
  package func rule<Q: LawQuestion>(_ question: Q, _ settings: Settings = Settings()) -> Ruling {
    let law = book.law(on: question.governingDay)
    var ruling = Ruling(ask: Q.ask.rawValue, answer: .notRegulated, period: law.period)
    if law.period == nil, Q.ask != .value { return ruling }
    let verdict = Verdict(law, merged(settings, question.governingDay), keepsReasons: true) { question.judge(&$0) }
    let contradictions = verdict.answer == .notRegulated ? [] : question.contradictions()
    guard contradictions.isEmpty else {
      ruling.answer = .needsFacts
      ruling.missing = contradictions.map(\.path)
      ruling.warnings = contradictions.map { RulingWarning("contradictoryFacts", $0.because) }
      ruling.instruments = question.instruments(law)
      return ruling
    }
    ruling.answer = verdict.answer
    fill(&ruling, from: verdict)
    ruling.instruments = instruments(question, law, ruling.clauses)
    return ruling
  }

  private func merged(_ settings: Settings, _ day: Day) -> Settings {
    layers.isEmpty ? settings : layers.settings(under: settings, on: day)
  }

  private func fill(_ ruling: inout Ruling, from verdict: Verdict) {
    let runs = verdict.runs
    if runs.count == 1, runs[0].deliberation.assumptions.isEmpty, runs[0].deliberation.unseen == 0 {
      ruling.clauses = runs[0].deliberation.clauses
    } else {
      ruling.clauses = Reasons(runs).clauses
    }
    for run in runs {
      for warning in run.deliberation.warnings where !ruling.warnings.contains(warning) {
        ruling.warnings.append(warning)
      }
      for lack in run.deliberation.lacks where !ruling.next.contains(lack) { ruling.next.append(lack) }
      guard verdict.answer == .needsFacts, run.answer == .needsFacts else { continue }
      for path in run.deliberation.missing where !ruling.missing.contains(path) { ruling.missing.append(path) }
    }
    ruling.outputs = Self.outputs(of: runs)
    for path in ruling.missing { ruling.next.append(ReadingWords.lack(path)) }
    if verdict.answer == .unverified { ruling.next += Self.confirmations(runs) }
    warnOfConflicts(&ruling, runs)
  }

  /// What all runs say alike; null where they differ.
  private static func outputs(of runs: [Verdict.Run]) -> [RulingValue.Member] {
    runs[0].deliberation.outputs.map { member in
      let isSame = runs.allSatisfy { run in
        run.deliberation.outputs.first { $0.key == member.key }?.value == member.value
      }
      return isSame ? member : .init(key: member.key, value: .null)
    }
  }

  private static func confirmations(_ runs: [Verdict.Run]) -> [String] {
    var names: [ParameterName] = []
    for run in runs {
      for one in run.deliberation.assumptions where !names.contains(one.name) { names.append(one.name) }
    }
    var open: [String] = []
    for run in runs {
      for label in run.deliberation.openLabels.values where !open.contains(label) { open.append(label) }
    }
    return open.sorted().map { "Quản trị viên xác nhận mức còn để ngỏ (\($0))." }
      + names.map { name in
        "Quản trị viên xác nhận \(LawBook.embedded.parameters[name.rawValue].label.vi) (tham số \(name.settingName))."
      }
  }

  private func warnOfConflicts(_ ruling: inout Ruling, _ runs: [Verdict.Run]) {
    var told: Set<ParameterName> = []
    for run in runs {
      for one in run.deliberation.assumptions where one.isConflict && told.insert(one.name).inserted {
        let values = one.readings.map(\.description).joined(separator: ", ")
        ruling.warnings.append(
          RulingWarning("conflict", "Hai quy định cùng cấp đặt “\(one.name.settingName)” khác nhau: \(values)."))
      }
    }
  }

  private func isKnown(_ instrument: String) -> Bool {
    book.instruments[instrument] != nil || layers.layers.contains { $0.instruments[instrument] != nil }
  }

  private func instruments<Q: LawQuestion>(_ question: Q, _ law: DayLaw, _ clauses: [Clause]) -> [String] {
    var ids = question.instruments(law)
    for clause in clauses where !ids.contains(clause.cite.instrument) && isKnown(clause.cite.instrument) {
      ids.append(clause.cite.instrument)
    }
    question.complete(&ids)
    return ids
  }
}

import Domain
import Law

/// A ruling as an officer reads it: the answer, each step with its ground, what is lacking.
enum RulingPage {
  /// `facts`: what was read of the question for a clause, where the question is at hand.
  static func write(
    _ ruling: Ruling, title: String?, onto sheet: inout Sheet,
    facts: (Clause) -> [(path: String, value: String)] = { _ in [] }
  ) {
    if let title { sheet.line(title, .faint) }
    let mark = mark(ruling.answer)
    sheet.line("\(mark.sign) " + ruling.answer.name.uppercasedFirst, mark.ink)
    if let period = ruling.period {
      sheet.line("Thời kỳ \(period.rawValue) · " + ruling.instruments.joined(separator: ", "), .faint)
    }
    for output in ruling.outputs { write(output, &sheet) }
    for clause in ruling.clauses { write(clause, facts(clause), &sheet) }
    for problem in ruling.problems { sheet.row("✗", .red, labelWidth: 1, problem.because) }
    for warning in ruling.warnings { sheet.row("!", .gold, labelWidth: 1, warning.because) }
    if !ruling.next.isEmpty {
      sheet.line("Còn thiếu", .strong)
      for next in ruling.next { sheet.row("→", .blue, labelWidth: 1, next) }
    }
  }

  private static func mark(_ answer: Answer) -> (sign: String, ink: Ink) {
    switch answer {
    case .eligible, .passes, .payable, .allowed, .cap, .withinCap, .rated, .complete, .value: ("✔", .green)
    case .notEligible, .fails, .notAllowed, .overCap, .notRated, .blocked, .incomplete, .invalid: ("✗", .redStrong)
    case .needsFacts, .unverified, .notRegulated: ("?", .gold)
    }
  }

  private static func write(_ clause: Clause, _ facts: [(path: String, value: String)], _ sheet: inout Sheet) {
    let isBranch = clause.rule.contains(".") && !clause.rule.hasPrefix("attested")
    let sign = clause.holds == true ? "✔" : clause.holds == false ? "✗" : "?"
    let ink: Ink = clause.holds == true ? .green : clause.holds == false ? .red : .gold
    var words = clause.because
    if let reading = clause.reading { words += " (nếu \(ReadingWords.of(reading)))" }
    sheet.row(sign, ink, labelWidth: 1, words, indent: isBranch ? 4 : 2)
    sheet.row("", .plain, labelWidth: 1, "\(clause.cite)", .faint, indent: isBranch ? 4 : 2)
    guard !facts.isEmpty else { return }
    let read = facts.map { "\(ReadingWords.fact($0.path)): \($0.value)" }.joined(separator: "; ")
    sheet.row("", .plain, labelWidth: 1, "dữ kiện: \(read)", .faint, indent: isBranch ? 4 : 2)
  }

  private static func write(_ output: RulingValue.Member, _ sheet: inout Sheet) {
    guard let label = OutputWords.name(output.key), let words = OutputWords.value(output.value) else { return }
    sheet.row(label, .faint, labelWidth: 22, words, .strong)
  }
}

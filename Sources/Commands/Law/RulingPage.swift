import Domain
import Law

/// A ruling as an officer reads it: the answer, each step with its ground, what is lacking.
enum RulingPage {
  static func write(_ ruling: Ruling, title: String?, onto sheet: inout Sheet) {
    if let title { sheet.line(title, .faint) }
    let mark = mark(ruling.answer)
    sheet.line("\(mark.sign) " + ruling.answer.name.uppercasedFirst, mark.ink)
    if let period = ruling.period {
      sheet.line("Thời kỳ \(period.rawValue) · " + ruling.instruments.joined(separator: ", "), .faint)
    }
    for output in ruling.outputs { write(output, &sheet) }
    for clause in ruling.clauses { write(clause, &sheet) }
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

  private static func write(_ clause: Clause, _ sheet: inout Sheet) {
    let isBranch = clause.rule.contains(".") && !clause.rule.hasPrefix("attested")
    let sign = clause.holds == true ? "✔" : clause.holds == false ? "✗" : "?"
    let ink: Ink = clause.holds == true ? .green : clause.holds == false ? .red : .gold
    var words = clause.because
    if let reading = clause.reading { words += " (nếu \(reading))" }
    sheet.row(sign, ink, labelWidth: 1, words, indent: isBranch ? 4 : 2)
    sheet.row("", .plain, labelWidth: 1, "\(clause.cite)", .faint, indent: isBranch ? 4 : 2)
  }

  private static func write(_ output: RulingValue.Member, _ sheet: inout Sheet) {
    guard let label = labels[output.key], let words = words(output.value) else { return }
    sheet.row(label, .faint, labelWidth: 22, words, .strong)
  }

  /// Outputs with a meaning of their own for a reader; the rest is told by the clauses.
  private static let labels = [
    "amount": "Tổng tiền thưởng", "needed": "Số phiếu cần", "max": "Nhiều nhất", "act": "Theo", "rating": "Xếp loại",
    "highest": "Mức cao nhất có thể", "value": "Giá trị", "deciders": "Người quyết định", "proposers": "Nơi đề nghị",
    "missingParts": "Phần còn thiếu",
  ]

  private static func words(_ value: RulingValue) -> String? {
    switch value {
    case .null: return nil
    case .number(let n): return String(n)
    case .decimal(let d): return d.literal
    case .flag(let b): return b ? "có" : "không"
    case .text(let text): return Rating(rawValue: text)?.name ?? text
    case .list(let items):
      let words = items.compactMap(words)
      return words.isEmpty ? nil : words.joined(separator: ", ")
    case .record: return nil
    }
  }
}

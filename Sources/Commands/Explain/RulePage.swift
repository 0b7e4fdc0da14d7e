import Domain
import Showing

/// What `explain` prints.
enum RulePage {
  static func list(_ rules: [RuleExplanation], _ page: Sheet) -> String {
    var sheet = page
    for (kind, title) in [(RuleExplanation.Kind.fact, "Quy tắc đọc"), (.finding, "Mã lỗi và điểm cần xem")] {
      let group = rules.filter { $0.kind == kind }
      guard !group.isEmpty else { continue }
      sheet.heading(title, "\(group.count)")
      let width = group.map { DisplayWidth.of($0.name) }.max() ?? 0
      for rule in group { sheet.row(rule.name, .blue, labelWidth: width, rule.purpose, limit: 2) }
    }
    sheet.blank()
    sheet.line("Chi tiết: thidua explain TÊN", .faint)
    return sheet.text
  }

  static func text(of rule: RuleExplanation, _ corpus: Corpus, _ page: Sheet) -> String {
    var sheet = page
    sheet.line(rule.name, .strong, right: rule.kind == .fact ? "quy tắc đọc" : severity(rule.name))
    sheet.blank()
    if !rule.purpose.isEmpty { sheet.line(rule.purpose) }
    if !rule.source.isEmpty { sheet.row("Căn cứ:", .faint, labelWidth: 7, rule.source, indent: 0) }
    if !corpus.accepted.isEmpty {
      sheet.heading("Nhận", "\(corpus.accepted.count)")
      for line in corpus.accepted {
        sheet.row("+", .green, labelWidth: 1, line.text)
        if let value = line.value { sheet.line("→ \(value)", .faint, indent: 5) }
      }
    }
    if !corpus.refused.isEmpty {
      sheet.heading("Không nhận", "\(corpus.refused.count)")
      for line in corpus.refused { sheet.row("–", .red, labelWidth: 1, line) }
    }
    return sheet.text
  }

  private static func severity(_ code: String) -> String {
    FindingCode(rawValue: code).map { "mã · mức \(Findings.name($0.severity).vi)" } ?? "mã"
  }
}

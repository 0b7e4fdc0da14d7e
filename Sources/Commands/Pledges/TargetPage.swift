import Actions
import Cascade
import Domain
import JSON
import Store

/// One live target as a terminal shows it, and as `target/1`.
enum TargetPage {
  static func write(_ view: TargetView, _ sheet: inout Sheet) {
    let (definition, target) = (view.definition, view.target)
    sheet.line("\(view.item.label) \(view.item.kept?.text ?? "")", .strong)
    func row(_ name: String, _ words: String?) {
      if let words, !words.isEmpty { sheet.row(name, .faint, labelWidth: 12, words) }
    }
    row("loại", definition.metric.wording.vi)
    row("yêu cầu", figure(definition))
    row("tính trên", target.population)
    row("chốt ngày", view.population.map { "\(target.populationDay.vietnamese): \($0) người" })
    row("so với", target.base)
    row("hạn", target.due?.vietnamese)
    if definition.metric.isTitle {
      let words = { (count: Int?) in count.map(String.init) ?? "chưa có" }
      row("đăng ký", words(target.registered))
      row("dự kiến", words(view.expected))
      row("công nhận", words(target.recognised))
    }
    let parts = view.shares.filter { $0.part != nil }
    guard !parts.isEmpty else { return }
    sheet.heading("Chia cho đơn vị", "\(parts.count)")
    for share in parts {
      guard let part = share.part else { continue }
      let (mark, ink): (String, Ink) =
        switch part.answer {
        case .open: ("· chưa trả lời", .gold)
        case .accepted: ("✓ đã nhận", .green)
        case .refused: ("✘ từ chối", .red)
        }
      sheet.row(mark, ink, labelWidth: 15, "\(share.name): \(part.value)\(part.reason.map { " (\($0))" } ?? "")")
    }
  }

  /// `>= 19/20`, `1/10 – 3/20`.
  private static func figure(_ definition: TargetDefinition) -> String? {
    guard let value = definition.value else { return nil }
    if let upper = definition.upper { return "\(value) – \(upper)" }
    return "\(definition.comparator.rawValue) \(value)"
  }

  static func write(_ view: TargetView, _ w: inout JSONWriter) {
    let (definition, target) = (view.definition, view.target)
    func number(_ name: String, _ value: Int?) {
      w.key(name)
      if let value { w.value(value) } else { w.null() }
    }
    w.member("schema", "target/1")
    w.member("item", view.item.label)
    w.member("text", view.item.kept?.text)
    w.member("metric", target.metric)
    w.member("comparator", target.comparator.rawValue)
    w.member("value", definition.value?.description)
    w.member("upper", definition.upper?.description)
    w.member("unit", target.unit)
    w.member("population", target.population)
    w.member("populationDay", target.populationDay.description)
    number("people", view.population)
    w.member("perUnit", target.isPerUnit)
    w.member("base", target.base)
    w.member("due", target.due?.description)
    number("registered", target.registered)
    number("expected", view.expected)
    number("recognised", target.recognised)
    number("total", view.total)
    w.key("parts")
    w.array { w in
      for share in view.shares {
        guard let part = share.part else { continue }
        w.object { w in
          w.member("unit", share.name)
          w.member("heads", share.heads)
          w.member("value", part.value)
          w.member("answer", part.answer.rawValue)
          w.member("reason", part.reason)
        }
      }
    }
  }
}

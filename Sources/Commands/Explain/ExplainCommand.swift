import Domain
import Reading
import Vietnamese

/// `thidua explain [RULE|CODE]`: why a rule exists and the lines that prove it.
enum ExplainCommand {
  static let command = Command(
    name: "explain",
    summary: Wording("giải thích một quy tắc đọc hoặc một mã lỗi", en: "explain a rule of reading or a finding code"),
    description: [
      Wording(
        "In quy tắc dùng để làm gì, dựa vào đâu, và những dòng đã dùng để thử nó: dòng nhận và dòng không nhận. "
          + "Không có tên thì in danh sách.",
        en: "Prints what a rule is for, what it rests on, and the lines that test it: accepted and refused. "
          + "Without a name, the list.")
    ],
    operands: [
      .init(
        name: Wording("TÊN", en: "NAME"), kind: .rule,
        summary: Wording("tên quy tắc (trong read --explain) hoặc mã (trong check)", en: "name of a rule or code"),
        isRequired: false)
    ],
    options: [.flag("names", Wording("chỉ in tên, mỗi dòng một tên", en: "print the names only"))],
    examples: [
      .init(
        line: "thidua explain impossible-date",
        what: Wording("vì sao một ngày bị coi là không có thật", en: "why a date is impossible")),
      .init(line: "thidua explain", what: Wording("danh sách quy tắc và mã", en: "the rules and codes")),
    ],
    exits: [
      (.done, ExitStatus.done.meaning),
      (.unreadable, Wording("không có quy tắc hay mã đó", en: "no such rule or code")),
    ]
  ) { session, arguments throws(Problem) in
    let rules = RuleBook.all
    if arguments.has("names") {
      for rule in rules { session.out.line(rule.name) }
    } else if let name = arguments.operands.first {
      guard let rule = rules.first(where: { $0.name == name }) else {
        throw unknown(name, nearest: NearestWord.find(name, in: rules.map(\.name)))
      }
      session.out.put(RulePage.text(of: rule, Corpus.lines(of: rule.name), Sheet(session)))
    } else {
      session.out.put(RulePage.list(rules, Sheet(session)))
    }
    return .done
  }

  private static func unknown(_ name: String, nearest: String?) -> Problem {
    Problem(
      .notFound, "rule.unknown",
      Wording("không có quy tắc hay mã «\(name)»", en: "there is no rule or code «\(name)»"), field: name,
      fix: nearest.map { Wording("Có phải: thidua explain \($0)", en: "Did you mean: thidua explain \($0)") }
        ?? Wording("Danh sách: thidua explain", en: "The list: thidua explain"))
  }
}

/// Every rule that can be explained, facts before findings, each name once.
enum RuleBook {
  private static var dates: [RuleExplanation] {
    DateRule.allCases.map { RuleExplanation(name: $0.rawValue, kind: .fact, purpose: $0.summary, source: "") }
  }

  static var all: [RuleExplanation] {
    var seen: Set<String> = []
    let unique = (PlanReader.explanations + dates).filter { seen.insert($0.name).inserted }
    return unique.filter { $0.kind == .fact } + unique.filter { $0.kind == .finding }
  }
}

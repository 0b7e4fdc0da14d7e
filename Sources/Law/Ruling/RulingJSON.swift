import Domain
import JSON

/// A ruling as programs read it: `law/1`.
package enum RulingJSON {
  /// `kept` names the record of a ruling that was kept.
  package static func write(
    _ ruling: Ruling, id: JSONValue? = nil, kept: String? = nil, into writer: inout JSONWriter
  ) {
    writer.object { w in
      w.member("schema", "law/1")
      if let id {
        w.key("id")
        w.value(id)
      }
      if let kept { w.member("kept", kept) }
      w.member("ask", ruling.ask)
      w.member("answer", ruling.answer.rawValue)
      w.member("period", ruling.period?.rawValue)
      w.member("law", ruling.instruments)
      for output in ruling.outputs {
        w.key(output.key)
        write(output.value, &w)
      }
      w.key("clauses")
      w.array { w in for clause in ruling.clauses { write(clause, &w) } }
      w.member("missing", ruling.missing)
      w.member("next", ruling.next)
      w.key("warnings")
      w.array { w in
        for warning in ruling.warnings {
          w.object { w in
            w.member("code", warning.code)
            w.member("because", warning.because)
          }
        }
      }
      guard ruling.answer == .invalid else { return }
      w.key("problems")
      w.array { w in for problem in ruling.problems { write(problem, &w) } }
    }
  }

  private static func write(_ clause: Clause, _ writer: inout JSONWriter) {
    writer.object { w in
      w.member("rule", clause.rule)
      w.key("holds")
      if let holds = clause.holds { w.value(holds) } else { w.null() }
      if let have = clause.have { w.member("have", have) }
      if let need = clause.need { w.member("need", need) }
      if let reading = clause.reading { w.member("reading", reading) }
      w.member("because", clause.because)
      w.key("cite")
      w.object { w in
        w.member("instrument", clause.cite.instrument.isEmpty ? nil : clause.cite.instrument)
        w.member("article", clause.cite.article.map { String($0) })
        w.member("clause", clause.cite.clause.map { String($0) })
        w.member("point", clause.cite.point)
      }
      w.member("facts", clause.facts)
    }
  }

  private static func write(_ problem: QuestionProblem, _ writer: inout JSONWriter) {
    writer.object { w in
      w.member("path", problem.path)
      w.member("code", problem.code.rawValue)
      w.member("because", problem.because)
    }
  }

  private static func write(_ value: RulingValue, _ writer: inout JSONWriter) {
    switch value {
    case .null: writer.null()
    case .number(let n): writer.value(n)
    case .decimal(let d): writer.number(d.literal)
    case .flag(let b): writer.value(b)
    case .text(let s): writer.value(s)
    case .list(let items): writer.array { w in for item in items { write(item, &w) } }
    case .record(let members):
      writer.object { w in
        for member in members {
          w.key(member.key)
          write(member.value, &w)
        }
      }
    }
  }
}

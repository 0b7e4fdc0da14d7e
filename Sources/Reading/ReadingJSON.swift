import Blocks
import CivilTime
import Domain
import JSON

/// Writes a reading in the form `reading/1`.
package struct ReadingJSON {
  /// What `source` says about the file; the rest comes from the text itself.
  package struct Origin: Sendable {
    package var file: String
    /// Lower-case hexadecimal.
    package var sha256: String
    package init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }

  private let source: SourceText
  private let reading: PlanReading
  private let origin: Origin

  package init(_ reading: PlanReading, of source: SourceText, from origin: Origin) {
    self.reading = reading
    self.source = source
    self.origin = origin
  }

  /// The lists of facts, in the order in which they are written.
  package enum List: String, CaseIterable, Sendable {
    case signatories, citations, movements, titles, targets, awardConditions, phases, anniversaries, duties, reporting
    case recipients, pledges
    // Behind `parts`:
    case outline, findings
  }

  package func write(to w: inout JSONWriter) { write(to: &w, items: { writeItems(of: $0, to: &$1) }) }

  /// Writes the whole with the items of each list as somebody else keeps them.
  package func write(to w: inout JSONWriter, items: (List, inout JSONWriter) -> Void) {
    w.object { w in
      w.member("schema", "reading/1")
      w.key("source")
      writeSource(&w)
      w.member("text", utf8: source.text[...])
      w.key("document")
      writeDocument(&w)
      for list in List.allCases {
        if list == .outline {
          w.key("parts")
          writeParts(&w)
        }
        w.key(list.rawValue)
        w.array { w in items(list, &w) }
      }
    }
  }

  private func writeSource(_ w: inout JSONWriter) {
    w.object { w in
      w.member("file", origin.file)
      w.member("format", source.format.rawValue)
      w.member("sha256", origin.sha256)
      w.key("pages")
      if let pages = source.pages { w.value(pages) } else { w.null() }
      w.member("ocr", source.ocrConfidence != nil)
      if let confidence = source.ocrConfidence {
        w.key("ocrConfidence")
        w.array { w in for c in confidence { w.value(Int(c.rounded())) } }
      }
      if !source.remarks.isEmpty { w.member("remarks", source.remarks) }
    }
  }

  private func writeDocument(_ w: inout JSONWriter) {
    let d = reading.document
    w.object { w in
      w.member("number", d.number)
      w.member("date", d.date?.description)
      w.member("dateText", d.dateText)
      w.member("place", d.place)
      w.key("issuer")
      w.object { w in
        w.member("name", d.issuerName)
        w.member("parent", d.issuerParent)
        w.member("level", d.issuerLevel?.rawValue)
      }
      w.member("type", d.type)
      w.member("subject", d.subject)
      w.member("status", d.status?.rawValue)
      w.member("symbol", d.symbol)
      w.member("sure", d.isSure)
      w.key("spans")
      w.object { w in
        for (name, span) in d.spans.sorted(by: { $0.key < $1.key }) {
          w.key(name)
          write(span, &w)
        }
      }
    }
  }

  /// The items of one list, one after the other.
  package func writeItems(of list: List, to w: inout JSONWriter) {
    switch list {
    case .signatories:
      write(reading.signatories, &w) { s, w in
        w.member("prefix", s.prefix)
        w.member("title", s.title)
        w.member("name", s.name)
      }
    case .citations: write(reading.citations, &w, writeCitation)
    case .movements: write(reading.movements, &w, writeMovement)
    case .titles:
      write(reading.titles, &w) { t, w in
        w.member("name", t.name)
        w.member("kind", t.kind.rawValue)
      }
    case .targets: write(reading.targets, &w, writeTarget)
    case .awardConditions: write(reading.awardConditions, &w, writeTarget)
    case .phases:
      write(reading.phases, &w) { p, w in
        w.member("name", p.name)
        w.member("start", p.start?.description)
        w.member("end", p.end?.description)
      }
    case .anniversaries: write(reading.anniversaries, &w, writeAnniversary)
    case .duties: write(reading.duties, &w, writeDuty)
    case .reporting: write(reading.reporting, &w, writeReport)
    case .recipients:
      write(reading.recipients, &w) { r, w in
        w.member("name", r.name)
        w.member("note", r.note)
        w.member("copy", r.isFileCopy)
      }
    case .pledges: write(reading.pledges, &w, writePledge)
    case .outline: for node in reading.outline { write(node, &w) }
    case .findings: for finding in reading.findings { write(finding, &w) }
    }
  }

  private func write<V>(_ facts: [Fact<V>], _ w: inout JSONWriter, _ body: (V, inout JSONWriter) -> Void) {
    for fact in facts {
      w.object { w in
        body(fact.value, &w)
        write(place: fact.span, fact.isSure, fact.rule, &w)
      }
    }
  }

  private func write(place span: Span, _ isSure: Bool, _ rule: String, _ w: inout JSONWriter) {
    w.key("span")
    write(span, &w)
    w.member("quote", utf8: source.text[span.range])
    w.member("sure", isSure)
    w.member("rule", rule)
  }

  private func write(_ span: Span, _ w: inout JSONWriter) {
    w.array { w in
      w.value(span.start)
      w.value(span.end)
    }
  }

  private func writeCitation(_ c: DocumentCitation, _ w: inout JSONWriter) {
    w.member("type", c.type)
    w.member("number", c.number)
    w.member("date", c.date?.description)
    w.member("issuer", c.issuer)
    w.member("subject", c.subject)
    w.member("role", c.role.rawValue)
  }

  private func writeMovement(_ m: MovementMention, _ w: inout JSONWriter) {
    w.member("name", m.name)
    w.member("launchedBy", m.launchedBy)
    w.key("period")
    if let period = m.period {
      w.object { w in
        w.member("from", period.from?.description)
        w.member("to", period.to?.description)
      }
    } else {
      w.null()
    }
    w.member("status", m.status.rawValue)
    w.member("kind", m.kind.rawValue)
  }

  private func writeAnniversary(_ a: Anniversary, _ w: inout JSONWriter) {
    w.member("years", a.years)
    w.member("name", a.name)
    w.member("from", a.from?.description)
    w.member("to", a.to?.description)
  }

  private func writeReport(_ r: ReportReading, _ w: inout JSONWriter) {
    w.member("from", r.from)
    w.member("to", r.to)
    w.member("content", r.content)
    write(r.deadline, &w)
    write(r.recurrence, &w)
  }

  private func writePledge(_ p: PledgeReading, _ w: inout JSONWriter) {
    w.member("text", p.text)
    w.member("kind", p.kind.rawValue)
    w.member("signers", p.signers)
    write(p.comparator, p.value, &w)
    write(p.deadline, &w)
  }

  private func writeTarget(_ t: TargetReading, _ w: inout JSONWriter) {
    write(t.comparator, t.value, &w)
    w.member("unit", t.unit)
    w.member("population", t.population)
    w.member("indicator", t.indicator)
    write(t.deadline, &w)
    if let kind = t.kind { w.member("kind", kind.rawValue) }
  }

  private func write(_ comparator: TargetReading.Comparator, _ value: TargetReading.Value?, _ w: inout JSONWriter) {
    w.member("comparator", comparator.rawValue)
    w.key("value")
    switch value {
    case .number(let n)?: w.number(n.description)
    case .range(let low, let high)?:
      w.array { w in
        w.number(low.description)
        w.number(high.description)
      }
    case nil: w.null()
    }
  }

  private func writeDuty(_ d: DutyReading, _ w: inout JSONWriter) {
    w.member("section", d.section)
    w.member("text", d.text)
    w.member("lead", d.lead)
    w.member("coordinate", d.coordinate)
    w.member("advise", d.advise)
    w.member("carryOut", d.carryOut)
    w.member("monitor", d.monitor)
    w.member("product", d.product)
    write(d.deadline, &w)
    write(d.recurrence, &w)
  }

  private func write(_ deadline: Deadline?, _ w: inout JSONWriter) {
    w.key("deadline")
    guard let deadline else { return w.null() }
    w.object { w in
      w.member("kind", deadline.kind.rawValue)
      w.member("date", deadline.date?.description)
      w.member("start", deadline.start?.description)
      w.member("end", deadline.end?.description)
      w.member("text", deadline.text)
    }
  }

  private func write(_ recurrence: RecurrenceReading?, _ w: inout JSONWriter) {
    w.key("recurrence")
    guard let recurrence else { return w.null() }
    w.object { w in
      w.member("kind", recurrence.kind.rawValue)
      w.member("detail", recurrence.detail)
      w.member("text", recurrence.text)
    }
  }

  private func writeParts(_ w: inout JSONWriter) {
    w.object { w in
      for part in PlanPart.allCases {
        w.key(part.rawValue)
        w.array { w in for span in reading.parts[part] ?? [] { write(span, &w) } }
      }
    }
  }

  private func write(_ node: OutlineNode, _ w: inout JSONWriter) {
    w.object { w in
      w.member("label", node.label)
      w.member("title", node.title)
      w.member("level", node.level)
      w.key("span")
      write(node.span, &w)
      w.key("children")
      w.array { w in for child in node.children { write(child, &w) } }
    }
  }

  private func write(_ finding: Finding, _ w: inout JSONWriter) {
    w.object { w in
      w.member("code", finding.code.rawValue)
      w.member("severity", finding.severity.rawValue)
      w.member("message", finding.message)
      if let part = finding.part { w.member("part", part.rawValue) }
      if let proposal = finding.proposal { w.member("proposal", proposal) }
      write(place: finding.span, finding.isSure, finding.rule, &w)
    }
  }
}

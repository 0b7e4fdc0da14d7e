import Domain
import JSON
import Showing

/// The findings of one document as `check/1`.
enum FindingJSON {
  static func bytes(of document: ReadDocument, _ findings: [Finding], indent: Int = 0) -> [UInt8] {
    let findings = Findings.bySeverity(findings)
    let places = TextPlaces(document.source, outline: document.reading.outline)
    var writer = JSONWriter(indent: indent)
    writer.object { w in
      w.member("schema", "check/1")
      w.member("file", document.file)
      w.member("sha256", document.sha256)
      for severity in [Finding.Severity.error, .warning, .note] {
        w.member("\(severity.rawValue)s", findings.count { $0.severity == severity })
      }
      w.key("findings")
      w.array { w in for finding in findings { write(finding, places, &w) } }
    }
    return writer.bytes + [0x0A]
  }

  private static func write(_ finding: Finding, _ places: TextPlaces, _ w: inout JSONWriter) {
    let span = finding.span
    w.object { w in
      w.member("code", finding.code.rawValue)
      w.member("severity", finding.severity.rawValue)
      w.member("message", finding.message)
      w.member("proposal", finding.proposal)
      w.member("part", finding.part?.rawValue)
      w.member("section", span.isEmpty ? nil : places.section(span))
      w.member("line", places.line(span.start))
      w.member("column", places.column(span.start))
      w.key("span")
      w.array { w in
        w.value(span.start)
        w.value(span.end)
      }
      w.member("quote", places.text(span))
      w.member("sure", finding.isSure)
      w.member("rule", finding.rule)
    }
  }
}

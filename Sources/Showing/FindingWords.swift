import Domain

/// Findings in the order and the words in which people get them.
package enum Findings {
  package static func bySeverity(_ findings: [Finding]) -> [Finding] {
    let ranked = findings.enumerated().sorted { a, b in
      (rank(a.element.severity), a.element.span, a.offset) < (rank(b.element.severity), b.element.span, b.offset)
    }
    return ranked.map(\.element)
  }

  private static func rank(_ severity: Finding.Severity) -> Int {
    switch severity {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  package static func name(_ severity: Finding.Severity) -> Wording {
    switch severity {
    case .error: Wording("lỗi", en: "error")
    case .warning: Wording("cảnh báo", en: "warning")
    case .note: Wording("lưu ý", en: "note")
    }
  }

  /// What to write instead, unless the message says it already.
  package static func advice(_ finding: Finding) -> String? {
    finding.proposal.flatMap { finding.message.contains($0) ? nil : OneLine.of($0) }
  }

  /// `1 lỗi, 2 cảnh báo, 5 lưu ý`; empty when there are none.
  package static func count(_ findings: [Finding], _ language: Language) -> String {
    let parts = [Finding.Severity.error, .warning, .note].compactMap { severity -> String? in
      let number = findings.count { $0.severity == severity }
      guard number > 0 else { return nil }
      return "\(number) \(name(severity)[language])" + (language == .en && number > 1 ? "s" : "")
    }
    return parts.joined(separator: ", ")
  }
}

import Cascade
import Domain
import Store

extension AddPlan {
  /// What the words of a target leave open: of whom a share is, against what a change, how many.
  func keepTargetDoubts(of kept: Plan, _ items: [PlanItem], at desk: Desk) throws {
    let from = kept.from ?? kept.issued ?? desk.today
    let reader = try desk.targetReader(from: from, to: max(from, kept.to ?? from))
    for item in items where item.kind == .target {
      guard let content = item.kept else { continue }
      for doubt in reader.definition(of: TargetReading(content), printed: words(around: item)).doubts
      where doubt.code != .overTheWhole {
        // «100% trở lên» is a finding about the document already.
        try desk.doubts.insert(
          Doubt(
            id: desk.newID(), plan: kept.id, item: item.id, code: Doubt.code(of: doubt.code),
            message: "\(doubt.question.vi) Văn bản ghi: «\(quote(item) ?? content.text)».",
            span: item.span, proposal: doubt.proposal.vi))
      }
    }
  }

  /// The clause from the mark before a target to its end: where «trong đó» stands.
  private func words(around item: PlanItem) -> String? {
    guard let span = item.span, span.end <= plan.source.text.count else { return nil }
    let text = plan.source.text
    var start = span.start
    while start > 0, span.start - start < 40, !Self.ends.contains(text[start - 1]) { start -= 1 }
    return String(decoding: text[start..<span.end], as: UTF8.self)
  }

  /// The words of a target as printed, on one line.
  private func quote(_ item: PlanItem) -> String? {
    guard let span = item.span, span.end <= plan.source.text.count else { return nil }
    let words = plan.source.string(span).split { $0.isWhitespace }
    return words.prefix(40).joined(separator: " ") + (words.count > 40 ? "…" : "")
  }

  private static let ends = Set("\n;,.".utf8)
}

extension Doubt {
  private static let prefix = "target."

  static func code(of code: TargetDoubt.Code) -> String { prefix + code.rawValue }

  /// What is open about a target; nil for doubts of other sorts.
  package var targetCode: TargetDoubt.Code? {
    code.hasPrefix(Self.prefix) ? TargetDoubt.Code(rawValue: String(code.dropFirst(Self.prefix.count))) : nil
  }
}

extension ItemContent {
  /// What a person says where the words of a target leave something open.
  mutating func settle(_ code: TargetDoubt.Code, as proposal: String) {
    switch code {
    case .noPopulation: population = proposal
    case .ambiguousBase: population = [population, proposal].compactMap(\.self).joined(separator: ", ")
    case .noBase: text = [text, proposal].filter { !$0.isEmpty }.joined(separator: " ")
    case .noNumber: (comparator, value) = (.atLeast, .number(Decimal10(1)))
    case .overTheWhole: (comparator, value) = (.equal, .number(Decimal10(100)))
    }
  }
}

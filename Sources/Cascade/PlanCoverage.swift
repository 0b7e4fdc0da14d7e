import CivilTime
import Domain

/// What an agency's own plan answers of the plan above it, clause by clause.
package struct PlanCoverage: Sendable, Equatable {
  package enum State: String, Sendable, CaseIterable {
    /// A clause of the own plan asks for the same or more.
    case answered
    /// A clause speaks of it, but asks for less, later, or only touches it.
    case partly
    /// No clause speaks of it.
    case open
    /// The plan above names others for it.
    case forOthers
  }

  package enum Reason: Sendable, Equatable {
    /// The words agree, in thousandths.
    case alike(Int)
    /// The own figure asks for less.
    case weaker(parent: String, own: String)
    /// A figure above, none below.
    case noFigure(parent: String)
    /// The own day is later.
    case later(parent: Day, own: Day)
    /// A day above, none below.
    case noDay(parent: Day)
    /// Only some of the words stand there.
    case touchesOnly
    case namesOthers([String])
    case nothing

    package var wording: Wording {
      switch self {
      case .alike(let score): Wording("Nội dung trùng \(score / 10)%.", en: "\(score / 10)% of the words agree.")
      case .weaker(let parent, let own):
        Wording("Cấp trên yêu cầu \(parent), kế hoạch này ghi \(own).", en: "Asked above: \(parent), here: \(own).")
      case .noFigure(let parent):
        Wording("Cấp trên yêu cầu \(parent), kế hoạch này không ghi số.", en: "Asked above: \(parent), here no figure.")
      case .later(let parent, let own):
        Wording(
          "Hạn của cấp trên là \(parent.vietnamese), kế hoạch này là \(own.vietnamese).",
          en: "Due above \(parent), here \(own).")
      case .noDay(let parent):
        Wording(
          "Hạn của cấp trên là \(parent.vietnamese), kế hoạch này không ghi hạn.",
          en: "Due above \(parent), here no day.")
      case .touchesOnly: Wording("Chỉ nhắc đến một phần nội dung.", en: "Only a part is touched.")
      case .namesOthers(let names):
        Wording("Cấp trên giao cho: \(names.joined(separator: ", ")).", en: "Given to others above.")
      case .nothing: Wording("Chưa có nội dung nào đáp ứng.", en: "Nothing answers it.")
      }
    }
  }

  package struct Line: Sendable, Equatable {
    /// Key of the clause above.
    package var parent: String
    package var state: State
    /// Keys of the own clauses that answer, the nearest first, three at most.
    package var own: [String]
    package var reasons: [Reason]
  }

  package var lines: [Line]

  package func count(_ state: State) -> Int { lines.count { $0.state == state } }

  /// `resolver` of the own agency tells whether a clause above is given to others; without it every clause counts.
  package init(of parent: [PlanClause], by own: [PlanClause], resolver: NameResolver? = nil) {
    let answers = own.map { ($0, WorkWords($0.text)) }
    lines = parent.filter { $0.kind.needsOwner }.map { clause in
      PlanCoverage.line(clause, WorkWords(clause.text), answers, resolver)
    }
  }

  private static func line(
    _ clause: PlanClause, _ words: WorkWords, _ answers: [(PlanClause, WorkWords)], _ resolver: NameResolver?
  ) -> Line {
    let near = answers.compactMap { answer, other -> (clause: PlanClause, score: Int)? in
      guard isComparable(clause.kind, answer.kind) else { return nil }
      let score = max(words.likeness(other), words.coverage(by: other) * 9 / 10)
      return score >= touching ? (answer, answer.kind == clause.kind ? score : score * 9 / 10) : nil
    }.sorted { ($1.score, $0.clause.key) < ($0.score, $1.clause.key) }
    guard let best = near.first else {
      let others = namesOfOthers(clause, resolver)
      return Line(
        parent: clause.key, state: others.isEmpty ? .open : .forOthers, own: [],
        reasons: others.isEmpty ? [.nothing] : [.namesOthers(others)])
    }
    let shortfalls = shortfalls(clause, best.clause)
    let isWhole = best.score >= answering
    return Line(
      parent: clause.key, state: isWhole && shortfalls.isEmpty ? .answered : .partly,
      own: near.prefix(3).map(\.clause.key),
      reasons: [.alike(best.score)] + (isWhole ? [] : [.touchesOnly]) + shortfalls)
  }

  /// From how much likeness a clause counts as spoken of, and as answered.
  private static let touching = 280
  private static let answering = 500

  private static func isComparable(_ a: PlanItem.Kind, _ b: PlanItem.Kind) -> Bool {
    switch (a, b) {
    case (.target, .target), (.target, .duty), (.target, .pledge), (.duty, .duty), (.duty, .target), (.duty, .report),
      (.pledge, .pledge), (.pledge, .target), (.pledge, .duty), (.report, .report), (.report, .duty):
      true
    default: false
    }
  }

  /// Where the own clause asks for less than the one above.
  private static func shortfalls(_ parent: PlanClause, _ own: PlanClause) -> [Reason] {
    var reasons: [Reason] = []
    if let figure = Figure(parent.content) {
      if let other = Figure(own.content) {
        if figure.isWeakened(by: other) { reasons.append(.weaker(parent: figure.text, own: other.text)) }
      } else {
        reasons.append(.noFigure(parent: figure.text))
      }
    }
    if let day = parent.dueDay {
      switch own.dueDay {
      case let other? where other > day: reasons.append(.later(parent: day, own: other))
      case nil: reasons.append(.noDay(parent: day))
      default: break
      }
    }
    return reasons
  }

  /// The names the clause is given to, when none of them is this agency or a group it may belong to.
  private static func namesOfOthers(_ clause: PlanClause, _ resolver: NameResolver?) -> [String] {
    guard let resolver else { return [] }
    let names = OwnerRole.allCases.filter { $0.answers(for: clause.kind) }.flatMap { clause.content.names[$0] ?? [] }
    let areOthers = names.allSatisfy { name in
      let words = NameWord.all(in: name)
      // «các sở, ban, ngành», «các cơ quan, đơn vị» may well mean this one.
      guard GroupWords(words[...]) == nil else { return false }
      let found = resolver.resolve(name)
      return found.owners.isEmpty && found.people == nil && !found.needsChoice
    }
    return areOthers ? names : []
  }
}

/// The figure of a clause, for comparing what two plans ask.
private struct Figure {
  var comparator: TargetReading.Comparator
  var value: Fraction
  var unit: String
  var text: String

  init?(_ content: ItemContent) {
    guard let comparator = content.comparator, case .number(let number)? = content.value, let value = Fraction(number)
    else { return nil }
    self.comparator = comparator
    self.value = value
    unit = content.unit ?? ""
    let sign =
      switch comparator {
      case .atLeast: "≥ "
      case .atMost: "≤ "
      case .above: "> "
      case .below: "< "
      case .rankWithin: "trong nhóm "
      case .equal, .range, .none: ""
      }
    text = sign + number.description + (unit.utf8.first == UInt8(ascii: "%") ? "%" : unit.isEmpty ? "" : " " + unit)
  }

  /// Figures of different units are not compared.
  func isWeakened(by own: Figure) -> Bool {
    guard (unit.utf8.first == UInt8(ascii: "%")) == (own.unit.utf8.first == UInt8(ascii: "%")) else { return false }
    switch comparator {
    case .atLeast, .above, .equal: return own.value < value || own.comparator == .atMost || own.comparator == .below
    case .atMost, .below, .rankWithin: return own.value > value
    case .range, .none: return false
    }
  }
}

import CivilTime
import Domain

/// A target of a plan as something that can be measured: what, of whom, how much, until when.
package struct TargetDefinition: Sendable, Equatable {
  /// Quality ratings of officials and collectives, the best first.
  package enum Rating: String, Sendable, CaseIterable { case excellent, good, completed, notCompleted }
  package enum Direction: String, Sendable, CaseIterable { case increase, decrease }

  package enum Metric: Sendable, Equatable {
    case shareOfPeople
    case shareOfUnits
    /// Of tasks, dossiers, documents.
    case shareOfWork
    case count
    /// How many of them are rated so; `orBetter` for «trở lên».
    case ratingShare(Rating, orBetter: Bool)
    /// Id of a title in law/titles.json.
    case titleShare(String)
    case titleCount(String)
    /// Not one: «không có nhiệm vụ quá hạn».
    case noneOf
    case change(Direction)
    /// The place in a list: «trong nhóm 5 sở dẫn đầu về chỉ số cải cách hành chính».
    case rank
    /// Points of an index: PCI, PAPI.
    case index
    /// Titles of the agency itself that it keeps or reaches.
    case titleKept([String])
    case qualitative
  }

  package var metric: Metric
  package var comparator: TargetReading.Comparator
  /// A share as a fraction of one, a count, a rank or points as the number itself; nil for what has no number.
  package var value: Fraction?
  /// The upper end of a range.
  package var upper: Fraction?
  /// What is counted: `sáng kiến`; nil for shares.
  package var unit: String?
  package var indicator: String?
  /// Of whom or what, as printed or as the office set it.
  package var population: String?
  /// On which day the population is counted.
  package var populationDay: Day
  /// Every unit by itself has to reach it: «mỗi phòng có ít nhất 01 sáng kiến».
  package var isPerUnit: Bool
  /// Against what, for a change: `năm 2025`.
  package var base: String?
  package var due: Day?
  /// What a person has to decide before it is live.
  package var doubts: [TargetDoubt]
}

/// One question about a target, with the answer the program proposes.
package struct TargetDoubt: Sendable, Equatable {
  package enum Code: String, Sendable, CaseIterable {
    /// «100 % trở lên» of people.
    case overTheWhole
    /// Nothing says of whom.
    case noPopulation
    /// «trong đó»: of all, or of the part named before.
    case ambiguousBase
    /// A change against nothing.
    case noBase
    /// «có tập thể đạt danh hiệu»: how many.
    case noNumber
  }
  package var code: Code
  package var question: Wording
  /// What stands until somebody decides.
  package var proposal: Wording
}

extension TargetDefinition {
  /// How many of `total` have to reach it (at least, or at most with `atMost` and `below`); nil for what is no share.
  package func required(of total: Int) -> Int? {
    guard isShare, let value, total >= 0 else { return nil }
    switch comparator {
    case .atLeast, .equal, .range: return value.ceiling(of: total)
    case .above: return value.floor(of: total).map { $0 + 1 }
    case .atMost: return value.floor(of: total)
    case .below: return value.ceiling(of: total).map { max(0, $0 - 1) }
    case .rankWithin, .none: return nil
    }
  }

  /// Whether a measured value keeps it; nil for what has no number.
  package func isKept(by measured: Fraction) -> Bool? {
    guard let value else { return nil }
    switch comparator {
    case .atLeast: return measured >= value
    case .atMost, .rankWithin: return measured <= value
    case .above: return measured > value
    case .below: return measured < value
    case .equal: return measured == value
    case .range: return upper.map { value <= measured && measured <= $0 }
    case .none: return nil
    }
  }

  package var isShare: Bool {
    switch metric {
    case .shareOfPeople, .shareOfUnits, .shareOfWork, .ratingShare, .titleShare: true
    default: false
    }
  }
}

import Domain

/// A numeric target shared out to sub-units: the parts must add up before it can be sent.
package struct TargetSplit: Sendable, Equatable {
  package enum Answer: Sendable, Equatable {
    case open, accepted
    /// The unit says why not; its part has to be given to others or be talked over.
    case refused(reason: String)
  }
  package struct Part: Sendable, Equatable {
    package var unit: Identifier
    package var value: Int
    package var answer: Answer

    package init(unit: Identifier, value: Int, answer: Answer = .open) {
      self.unit = unit
      self.value = value
      self.answer = answer
    }
  }
  /// How the parts stand to the whole.
  package enum Sum: Sendable, Equatable {
    case equal
    /// So many are missing.
    case short(Int)
    /// So many are too many; a plan may want more than the whole.
    case over(Int)

    package var wording: Wording {
      switch self {
      case .equal: Wording("Tổng các phần bằng chỉ tiêu.", en: "The parts add up.")
      case .short(let count): Wording("Còn thiếu \(count) so với chỉ tiêu.", en: "\(count) are missing.")
      case .over(let count): Wording("Vượt \(count) so với chỉ tiêu.", en: "\(count) too many.")
      }
    }
  }

  package var total: Int
  package var parts: [Part]

  package init(total: Int, parts: [Part]) {
    self.total = total
    self.parts = parts
  }

  /// By weight (heads, dossiers), whole numbers that add up to the total: what rounding leaves goes to the largest
  /// remainders, among equals to the first in order. Without any weight everybody gets the same.
  package init(total: Int, weights: [(unit: Identifier, weight: Int)]) {
    self.total = max(0, total)
    let heavy = weights.map { min(max(0, $0.weight), 1 << 30) }
    let sum = heavy.reduce(0, +)
    let even = sum == 0
    let whole = even ? max(1, weights.count) : sum
    var parts: [Part] = []
    var rests: [(index: Int, rest: Int)] = []
    for (index, one) in weights.enumerated() {
      let (quotient, remainder) = whole.dividingFullWidth(self.total.multipliedFullWidth(by: even ? 1 : heavy[index]))
      parts.append(Part(unit: one.unit, value: quotient))
      rests.append((index, remainder))
    }
    rests.sort { ($1.rest, $0.index) < ($0.rest, $1.index) }
    var left = parts.isEmpty ? 0 : self.total - parts.reduce(0) { $0 + $1.value }
    for rest in rests where left > 0 {
      parts[rest.index].value += 1
      left -= 1
    }
    self.parts = parts
  }

  /// What is asked of units that have not refused, against the whole.
  package var sum: Sum {
    let given = parts.reduce(0) { sum, part in
      if case .refused = part.answer { return sum }
      return sum + part.value
    }
    return given == total ? .equal : given < total ? .short(total - given) : .over(given - total)
  }

  /// The refused parts shared out anew among the others, by what they have now.
  package func withoutRefusals() -> TargetSplit {
    let staying = parts.filter { if case .refused = $0.answer { false } else { true } }
    var shared = TargetSplit(total: total, weights: staying.map { ($0.unit, $0.value) })
    for index in shared.parts.indices where shared.parts[index].value == staying[index].value {
      shared.parts[index].answer = staying[index].answer
    }
    return shared
  }
}

extension TargetSplit {
  /// A share handed to every unit as the same share: whether the heads it asks of each reach what it asks of all.
  ///
  /// Each unit rounds up, so that the sum is never short.
  package init(_ target: TargetDefinition, heads: [(unit: Identifier, heads: Int)]) {
    let total = heads.reduce(0) { $0 + max(0, $1.heads) }
    self.total = target.required(of: total) ?? 0
    parts = heads.map { Part(unit: $0.unit, value: target.required(of: max(0, $0.heads)) ?? 0) }
  }
}

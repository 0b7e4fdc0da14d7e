/// The reasons of several runs as one list: what is the same under every reading stands once, the rest with its reading.
struct Reasons {
  private(set) var clauses: [Clause] = []

  private struct Spot {
    let run: Int
    let clause: Clause
    let rests: UInt64
    /// What it leaves open without any reading.
    let open: String?
  }

  init(_ runs: [Verdict.Run]) {
    var order: [String] = []
    var spots: [String: [Spot]] = [:]
    for (index, run) in runs.enumerated() {
      var seen: [String: Int] = [:]
      for (place, clause) in run.deliberation.clauses.enumerated() {
        let ordinal = seen[clause.rule, default: 0]
        seen[clause.rule] = ordinal + 1
        let key = "\(clause.rule)#\(ordinal)"
        if spots[key] == nil { order.append(key) }
        spots[key, default: []].append(
          Spot(
            run: index, clause: clause, rests: run.deliberation.dependencies[place],
            open: run.deliberation.openLabels[place]))
      }
    }
    for key in order { add(spots[key] ?? [], runs) }
  }

  private mutating func add(_ spots: [Spot], _ runs: [Verdict.Run]) {
    let all = spots.reduce(UInt64(0)) { $0 | $1.rests }
    let names = runs.flatMap(\.deliberation.assumptions).map(\.name)
    var telling: UInt64 = 0
    for name in Set(names) {
      let bit = UInt64(1) << UInt64(name.rawValue)
      guard all & bit != 0 else { continue }
      let isUnseen = runs.contains { $0.deliberation.unseen & bit != 0 }
      if isUnseen || spots.count < runs.count || matters(name, all, spots, runs) { telling |= bit }
    }
    var told: Set<String> = []
    for spot in spots {
      var labels = runs[spot.run].deliberation.assumptions.filter {
        telling & spot.rests & (UInt64(1) << UInt64($0.name.rawValue)) != 0
      }.map(\.label)
      if let open = spot.open { labels.append(open) }
      let reading = labels.isEmpty ? nil : labels.joined(separator: ", ")
      guard told.insert(reading ?? "").inserted else { continue }
      var clause = spot.clause
      clause.reading = reading
      clauses.append(clause)
    }
  }

  /// Whether two runs that differ in this parameter alone, of those the clause rests on, judge it differently.
  private func matters(_ name: ParameterName, _ all: UInt64, _ spots: [Spot], _ runs: [Verdict.Run]) -> Bool {
    func choices(_ run: Int, without name: ParameterName) -> [Int: Int] {
      var choices: [Int: Int] = [:]
      for one in runs[run].deliberation.assumptions
      where one.name != name && all & (UInt64(1) << UInt64(one.name.rawValue)) != 0 {
        choices[one.name.rawValue] = one.choice
      }
      return choices
    }
    for (index, a) in spots.enumerated() {
      for b in spots[(index + 1)...] where !a.clause.judgesLike(b.clause) {
        let differs =
          runs[a.run].deliberation.assumptions.first { $0.name == name }?.choice
          != runs[b.run].deliberation.assumptions.first { $0.name == name }?.choice
        if differs, choices(a.run, without: name) == choices(b.run, without: name) { return true }
      }
    }
    return false
  }
}

extension Clause {
  fileprivate func judgesLike(_ other: Clause) -> Bool {
    holds == other.holds && have == other.have && need == other.need
  }
}

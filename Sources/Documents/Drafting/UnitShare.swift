import Domain

/// The part of a plan that one of its units has to carry: what it leads, what it takes part in, what it reports.
struct UnitShare {
  /// Words that mean every unit of the issuer.
  private static let everyone = [
    "các phòng", "các đơn vị", "các cơ quan", "các ban", "các khoa", "các tổ", "các bộ phận", "mỗi phòng", "mỗi đơn vị",
    "từng đơn vị", "thủ trưởng các", "toàn thể", "trưởng các",
  ]

  let led: [DutyReading]
  let shared: [DutyReading]
  let reports: [ReportReading]
  let targets: [String]
  /// True when the plan names the unit itself somewhere, not only as one of all.
  let isNamed: Bool

  /// `quote` gives the words of a fact.
  init(_ reading: PlanReading, of unit: String, quote: (Fact<TargetReading>) -> String) {
    let wanted = unit.lowercased()
    func means(_ name: String) -> Bool {
      let name = name.lowercased()
      return name.contains(wanted) || Self.everyone.contains { name.hasPrefix($0) }
    }
    let duties = reading.duties.map(\.value)
    led = duties.filter { ($0.lead + $0.carryOut + $0.advise).contains(where: means) }
    shared = duties.filter { duty in
      !(duty.lead + duty.carryOut + duty.advise).contains(where: means) && duty.coordinate.contains(where: means)
    }
    reports = reading.reporting.map(\.value).filter { $0.from.map(means) ?? false }
    targets = reading.targets.map(quote).filter { text in
      let text = text.lowercased()
      return text.contains(wanted) || Self.everyone.contains { text.contains($0) }
    }
    let names = duties.flatMap { $0.lead + $0.coordinate + $0.carryOut + $0.advise }
    isNamed = names.contains { $0.lowercased().contains(wanted) }
  }

  /// The units a plan gives work to, each once.
  static func units(of reading: PlanReading) -> [String] {
    reading.duties.flatMap { $0.value.lead }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

import Domain

/// One judgement under way. Rules read figures of the law only through it and tell it each step, so that the ruling
/// carries its reasons. Without reasons the same rules run and no sentence is made: the sentences are autoclosures.
///
/// What no text settles has readings. The first time a rule reads such a parameter the deliberation takes its first
/// reading and notes it; `Verdict` then runs the rules again under the others and compares.
package struct Deliberation {
  /// One unsettled parameter and the reading taken in this run.
  struct Assumption {
    let name: ParameterName
    var choice: Int
    let readings: [ParameterValue]
    let isUnseen: Bool
    let isConflict: Bool

    /// `law2026=draft`, or the name alone where no value is known.
    var label: String { readings.isEmpty ? name.settingName : "\(name.settingName)=\(readings[choice])" }
  }

  package let law: DayLaw
  package let settings: Settings
  package let keepsReasons: Bool
  var assumptions: [Assumption]
  /// Parameters read since the last clause, one bit each.
  private var touched: UInt64 = 0
  /// Parameters that chose the branch the rules are in.
  private var scope: UInt64 = 0
  private(set) var unseen: UInt64 = 0

  private(set) var hasFailed = false
  /// A clause failed that rests on no unseen text.
  private(set) var hasFailedPlainly = false
  private(set) var isMissing = false
  private(set) var clauses: [Clause] = []
  private(set) var dependencies: [UInt64] = []
  private(set) var lacks: [String] = []
  private(set) var missing: [String] = []
  private(set) var warnings: [RulingWarning] = []
  private(set) var outputs: [RulingValue.Member] = []
  /// The figures of the answer: readings that give other figures do not agree.
  private(set) var figures: [Int] = []

  init(_ law: DayLaw, _ settings: Settings, keepsReasons: Bool, assuming: [Assumption]) {
    self.law = law
    self.settings = settings
    self.keepsReasons = keepsReasons
    assumptions = assuming
  }

  var period: Period { law.period ?? .p0 }

  // MARK: Reading the law

  @inline(__always)
  package mutating func value(_ name: ParameterName) -> ParameterValue {
    guard let dated = law.value(name) else { return .none }
    return dated.standing == .fixed ? dated.value : unsettled(dated)
  }

  @inline(__always)
  mutating func number(_ name: ParameterName) -> Int? { value(name).number }

  @inline(never)
  private mutating func unsettled(_ dated: DatedValue) -> ParameterValue {
    let name = dated.name
    if let several = settings.conflicts[name] { return assume(name, several, isUnseen: false, isConflict: true) }
    if let set = settings[name] { return set }
    switch dated.standing {
    case .fixed, .standard, .ended: return dated.value
    case .open: return assume(name, dated.readings, isUnseen: false)
    case .unseen: return assume(name, dated.readings, isUnseen: true)
    }
  }

  /// The ground of a parameter: the regulation of a layer, else the law's own.
  func ground(_ name: ParameterName) -> Citation? {
    settings.grounds[name] ?? (settings.isSet(name) ? nil : law.value(name)?.provenance.citation)
  }

  /// The same parameter under the law of another day.
  mutating func value(_ name: ParameterName, on law: DayLaw) -> ParameterValue {
    guard let dated = law.value(name) else { return .none }
    return dated.standing == .fixed ? dated.value : unsettled(dated)
  }

  /// Something no text seen settles and no known reading fills: the next clause rests on it, the answer is unverified.
  mutating func leaveOpen(_ label: String) {
    touched |= Self.openBit
    unseen |= Self.openBit
    if keepsReasons { openLabel = label }
  }

  /// The bit above all parameters.
  static let openBit = UInt64(1) << 63
  private(set) var openLabel: String?
  /// What the clauses left open rest on, by their place.
  private(set) var openLabels: [Int: String] = [:]

  private mutating func assume(
    _ name: ParameterName, _ readings: [ParameterValue], isUnseen: Bool, isConflict: Bool = false
  ) -> ParameterValue {
    let bit = UInt64(1) << UInt64(name.rawValue)
    touched |= bit
    if isUnseen { unseen |= bit }
    if let known = assumptions.first(where: { $0.name == name }) {
      return known.readings.isEmpty ? .none : known.readings[known.choice]
    }
    assumptions.append(
      Assumption(name: name, choice: 0, readings: readings, isUnseen: isUnseen, isConflict: isConflict))
    return readings.first ?? .none
  }

  /// The clauses inside rest on every parameter read to get here.
  mutating func branch(_ body: (inout Deliberation) -> Void) {
    let outer = scope
    scope |= touched
    body(&self)
    scope = outer
  }

  /// From here on every clause rests on the act chosen, where its choice is open.
  mutating func branchOnAct(openFor isOpen: Bool) {
    guard isOpen else { return }
    _ = value(.ratingActBy)
    scope |= touched
    touched = 0
  }

  /// Parameters read so far belong to no clause.
  mutating func forget() { touched = 0 }

  // MARK: Telling

  /// One step. `decides` false: it is told and decides nothing (a branch of another clause, say).
  mutating func clause(
    _ rule: @autoclosure () -> String, _ holds: Bool?, _ cite: (Period) -> Citation, have: Int? = nil,
    need: Int? = nil, decides: Bool = true, facts: @autoclosure () -> [String] = [],
    lacks: @autoclosure () -> String? = nil, because: @autoclosure () -> String
  ) {
    if law.isAmended, cite(period).instrument == Self.lawOf2022 { _ = value(.law2026) }
    let rests = touched | scope
    touched = 0
    if holds == false, decides {
      hasFailed = true
      if rests & unseen == 0 { hasFailedPlainly = true }
    }
    guard keepsReasons else { return }
    clauses.append(
      Clause(
        rule: rule(), holds: holds, because: because(), cite: cite(period), facts: facts(), have: have, need: need,
        reading: nil))
    dependencies.append(rests)
    if rests & Self.openBit != 0, let openLabel { openLabels[clauses.count - 1] = openLabel }
    if holds == false, decides, let lack = lacks(), !self.lacks.contains(lack) { self.lacks.append(lack) }
  }

  /// The same on one ground for all periods.
  @inline(__always)
  mutating func clause(
    _ rule: @autoclosure () -> String, _ holds: Bool?, _ ground: Citation, have: Int? = nil, need: Int? = nil,
    decides: Bool = true, facts: @autoclosure () -> [String] = [], lacks: @autoclosure () -> String? = nil,
    because: @autoclosure () -> String
  ) {
    clause(
      rule(), holds, { _ in ground }, have: have, need: need, decides: decides, facts: facts(), lacks: lacks(),
      because: because())
  }

  /// A step that decides nothing and rests on nothing read so far.
  mutating func tell(
    _ rule: @autoclosure () -> String, _ holds: Bool?, _ ground: @autoclosure () -> Citation,
    facts: @autoclosure () -> [String] = [], because: @autoclosure () -> String
  ) {
    guard keepsReasons else { return }
    clauses.append(
      Clause(
        rule: rule(), holds: holds, because: because(), cite: ground(), facts: facts(), have: nil, need: nil,
        reading: nil))
    dependencies.append(0)
  }

  mutating func lacksFact(_ path: @autoclosure () -> String) {
    isMissing = true
    guard keepsReasons else { return }
    let path = path()
    if !missing.contains(path) { missing.append(path) }
  }

  mutating func warn(_ code: @autoclosure () -> String, _ because: @autoclosure () -> String) {
    guard keepsReasons else { return }
    let warning = RulingWarning(code(), because())
    if !warnings.contains(warning) { warnings.append(warning) }
  }

  mutating func output(_ key: @autoclosure () -> String, _ value: @autoclosure () -> RulingValue) {
    guard keepsReasons else { return }
    outputs.append(.init(key: key(), value: value()))
  }

  /// A figure without which the answer says nothing: an amount, a cap.
  mutating func figure(_ figure: Int) { figures.append(figure) }

  static let lawOf2022 = "06/2022/QH15"
}

extension ParameterName {
  /// The name a tenant knows it by.
  var settingName: String {
    switch self {
    case .voteNational, .voteProvincial: "voteHigh"
    case .voteProvincialFlag, .voteGovernmentFlag: "voteBase"
    default: id
    }
  }
}

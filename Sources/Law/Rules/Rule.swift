import Domain

/// A rule of the law: its name, what it serves, and its versions side by side.
protocol Rule {
  static var id: String { get }
  static var asks: [Ask] { get }
  static var versions: [RuleVersion] { get }
}

/// One version of a rule: the periods it holds in and its ground. The days of the periods are data (law/periods.json).
struct RuleVersion: Sendable {
  let from: Period
  /// Nil while it is open.
  let through: Period?
  let cite: Citation

  init(_ from: Period, through: Period? = nil, _ cite: Citation) {
    self.from = from
    self.through = through
    self.cite = cite
  }

  func holds(in period: Period) -> Bool { from <= period && through.map { period <= $0 } ?? true }
}

extension Rule {
  /// The ground in force in the period; that of the last version where none is.
  static func cite(_ period: Period) -> Citation { cite(versions, period) }

  static func cite(_ versions: [RuleVersion], _ period: Period) -> Citation {
    for version in versions where version.holds(in: period) { return version.cite }
    return versions[versions.count - 1].cite
  }
}

/// Short forms of the instruments most rules rest on.
enum Acts {
  static let law2003 = "15/2003/QH11"
  static let law2022 = "06/2022/QH15"
  static let law2026 = "06/2026/QH16"
  static let decree91 = "91/2017/NĐ-CP"
  static let decree98 = "98/2023/NĐ-CP"
  static let decree152 = "152/2025/NĐ-CP"
  static let decree129 = "129/2025/NĐ-CP"
  static let decree90 = "90/2020/NĐ-CP"
  static let decree48 = "48/2023/NĐ-CP"
  static let decree335 = "335/2025/NĐ-CP"
  static let decree233 = "233/2026/NĐ-CP"
  static let circular01 = "01/2024/TT-BNV"
  static let circular15 = "15/2025/TT-BNV"
}

extension Citation {
  /// An article of the law of 2022.
  static func law(_ article: Int, _ clause: Int? = nil, _ point: String? = nil) -> Citation {
    Citation(instrument: Acts.law2022, article: article, clause: clause, point: point)
  }

  static func of(_ instrument: String, _ article: Int? = nil, _ clause: Int? = nil, _ point: String? = nil) -> Citation
  {
    Citation(instrument: instrument, article: article, clause: clause, point: point)
  }
}

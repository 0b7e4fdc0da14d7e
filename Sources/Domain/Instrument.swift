import CivilTime

/// A legal or Party document that others are based on. Data: law/instruments.json.
package struct Instrument: Hashable, Sendable {
  /// Number and symbol: `152/2025/NĐ-CP`.
  package var id: String
  /// `Nghị định`.
  package var type: String
  /// Names by which it is cited without a number: `Luật Thi đua, khen thưởng`. A successor may bear the same name.
  package var names: [String]
  /// What it is about, for showing; not always the printed title word by word.
  package var about: String
  package var issuer: String
  package var signed: Day?
  package var amends: [String]
  package var replaces: [String]
  /// Ids of those that replace it, made from their `replaces`.
  package var replacedBy: [String] = []
  /// `from` and `until` are its first and last day in force.
  package var provenance: Provenance

  /// The year it was passed: of the day it was signed, else the one in its number (`15/2003/QH11`).
  package var year: Int? {
    signed?.year ?? id.split(separator: "/").dropFirst().first.flatMap { $0.utf8.count == 4 ? Int($0) : nil }
  }

  package init(
    id: String, type: String, names: [String], about: String, issuer: String, signed: Day?, amends: [String],
    replaces: [String], provenance: Provenance
  ) {
    self.id = id
    self.type = type
    self.names = names
    self.about = about
    self.issuer = issuer
    self.signed = signed
    self.amends = amends
    self.replaces = replaces
    self.provenance = provenance
  }
}

/// All instruments, found by number.
package struct InstrumentRegister: Sendable {
  package let all: [Instrument]
  private let places: [String: Int]

  /// `all` has each id once.
  package init(_ all: [Instrument]) {
    var places: [String: Int] = [:]
    for (place, instrument) in all.enumerated() { places[instrument.id] = place }
    var linked = all
    for instrument in all {
      for id in instrument.replaces { if let place = places[id] { linked[place].replacedBy.append(instrument.id) } }
    }
    self.all = linked
    self.places = places
  }

  package subscript(id: String) -> Instrument? { places[id].map { all[$0] } }

  /// The instrument a citation means. The Party numbers its documents anew each term, so a printed date must agree:
  /// there are several 34-CT/TW. Nil as `date` means that none was printed.
  package func instrument(number: String, date: PartialDate?) -> Instrument? {
    guard let found = self[number] else { return nil }
    switch (date, found.signed) {
    case (.day(let day)?, let signed?): return day == signed ? found : nil
    case (.month(let year, let month)?, let signed?): return signed.year == year && signed.month == month ? found : nil
    case (.year(let year)?, let signed?): return signed.year == year ? found : nil
    default: return found
    }
  }

  /// What stood in the place of `instrument` on `day`: the last of the chain of replacements in force by then, nil when
  /// it was not replaced before `day` or when the data are not verified.
  package func successor(of instrument: Instrument, on day: Day) -> Instrument? {
    var current = instrument
    var result: Instrument?
    for _ in 0..<all.count {
      guard
        let next = current.replacedBy.compactMap({ self[$0] }).first(where: {
          $0.provenance.confidence != .unverified && ($0.provenance.from.map { $0 < day } ?? false)
        })
      else { break }
      result = next
      current = next
    }
    return result
  }
}

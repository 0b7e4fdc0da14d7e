import Domain
import Store
import Vietnamese

/// The units of an agency by the names a list may call them: full, short and former ones, with or without accents.
/// «Trung tâm A / Tổ Hành chính» is the second inside the first.
struct UnitNames {
  enum Found {
    case unit(PlacedUnit)
    /// Several bear the name.
    case several([PlacedUnit])
    /// None does; these come nearest.
    case none(nearest: [PlacedUnit])
  }

  private(set) var units: [PlacedUnit]
  private var byKey: [String: [Int]] = [:]

  init(_ units: [PlacedUnit]) {
    self.units = []
    for unit in units { add(unit) }
  }

  mutating func add(_ unit: PlacedUnit) {
    units.append(unit)
    let names = [unit.unit.name] + [unit.unit.shortName].compactMap(\.self) + unit.unit.formerNames
    for key in Set(names.map { Folding.searchKey(of: $0) }) where !key.isEmpty {
      byKey[key, default: []].append(units.count - 1)
    }
  }

  /// `words` from the outside in, though offices write them in either order.
  func find(_ words: [String]) -> Found {
    let steps = words.flatMap(UnitNames.steps)
    guard let last = steps.last else { return .none(nearest: []) }
    if steps.count == 1 { return settled(matches(last), last) }
    // The outer unit may be the agency itself, or be written last.
    let inner = matches(last).filter { unit in steps.dropLast().allSatisfy { contains(unit, $0) } }
    if !inner.isEmpty { return settled(inner, last) }
    let outer = matches(steps[0]).filter { unit in steps.dropFirst().allSatisfy { contains(unit, $0) } }
    return outer.isEmpty ? .none(nearest: nearest(last)) : settled(outer, steps[0])
  }

  /// Whether the unit lies in one of this name.
  private func contains(_ unit: PlacedUnit, _ name: String) -> Bool {
    matches(name).contains { unit.path.hasPrefix($0.path) && unit.path != $0.path }
  }

  private func matches(_ name: String) -> [PlacedUnit] { (byKey[Folding.searchKey(of: name)] ?? []).map { units[$0] } }

  private func settled(_ found: [PlacedUnit], _ name: String) -> Found {
    if found.count == 1 { return .unit(found[0]) }
    if found.isEmpty { return .none(nearest: nearest(name)) }
    // With accents only one may be left; a name in force stands before a former one.
    let exact = found.filter { $0.unit.name.lowercased() == name.lowercased() }
    if exact.count == 1 { return .unit(exact[0]) }
    let present = found.filter { Folding.searchKey(of: $0.unit.name) == Folding.searchKey(of: name) }
    return present.count == 1 ? .unit(present[0]) : .several(found)
  }

  /// `A / B`, `A > B`, `A \ B`. A stroke without spaces belongs to a name: «Phòng TC/HC».
  private static func steps(_ text: String) -> [String] {
    var steps = [""]
    let words = text.split(separator: " ")
    for word in words {
      if word == "/" || word == ">" || word == "\\" || word == "→" {
        steps.append("")
      } else {
        steps[steps.count - 1] += (steps[steps.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return steps.filter { !$0.isEmpty }
  }

  /// Up to three units that share most words.
  private func nearest(_ name: String) -> [PlacedUnit] {
    let wanted = Set(Folding.searchKey(of: name).split(separator: " "))
    let scored = units.map { unit -> (unit: PlacedUnit, share: Double) in
      let words = Set(Folding.searchKey(of: unit.unit.name).split(separator: " "))
      return (unit, 2 * Double(words.intersection(wanted).count) / Double(max(1, words.count + wanted.count)))
    }
    return scored.filter { $0.share >= 0.5 }.sorted { ($1.share, $0.unit.path) < ($0.share, $1.unit.path) }
      .prefix(3).map(\.unit)
  }
}

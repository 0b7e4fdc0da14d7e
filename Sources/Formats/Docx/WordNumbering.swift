/// The list definitions of a document and where each list has got to.
///
/// Lists that share an abstract definition count on together; an override that names a start begins anew at the
/// first paragraph of its list (ISO/IEC 29500-1, 17.9).
struct WordNumbering {
  enum Format { case decimal, decimalZero, upperRoman, lowerRoman, upperLetter, lowerLetter, bullet, none }

  struct Level {
    var start = 1
    var format = Format.decimal
    /// "%1.%2." or the bullet itself.
    var text: [UInt8] = []
    /// The level (counted from 1) whose number makes this one begin again; 0 never, nil any higher level.
    var restart: Int?
    var isLegal = false
    var indent: Double?
  }

  private struct Definition {
    var levels: [Int: Level] = [:]
    var styleLink: UInt64?
    var numStyleLink: UInt64?
  }

  private struct List {
    var definition = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var definitions: [Int: Definition] = [:]
  private var lists: [Int: List] = [:]
  private var counters: [Int: [Int?]] = [:]
  private var begun: Set<Int> = []

  init() {}

  /// Reads word/numbering.xml.
  init(_ xml: consuming XMLReader<WordName>) throws(FileProblem) {
    loop: while true {
      switch try xml.next() {
      case .finished: break loop
      case .start(.abstractNum):
        let id = xml.integer("abstractNumId") ?? 0
        definitions[id] = try Self.readDefinition(&xml)
      case .start(.num):
        let id = xml.integer("numId") ?? 0
        lists[id] = try Self.readList(&xml)
      default: continue
      }
    }
    followStyleLinks()
  }

  /// A definition that only names a numbering style takes its levels from the one that carries that style.
  private mutating func followStyleLinks() {
    for (id, definition) in definitions where definition.levels.isEmpty {
      guard let link = definition.numStyleLink else { continue }
      if let target = definitions.values.first(where: { $0.styleLink == link && !$0.levels.isEmpty }) {
        definitions[id]?.levels = target.levels
      }
    }
  }

  private static func readDefinition(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> Definition {
    var definition = Definition()
    let level = xml.depth - 1
    while let event = try xml.next(inside: level) {
      switch event {
      case .start(.lvl):
        let number = xml.integer("ilvl") ?? 0
        definition.levels[number] = try readLevel(&xml)
      case .start(.styleLink): definition.styleLink = xml.key("val")
      case .start(.numStyleLink): definition.numStyleLink = xml.key("val")
      default: continue
      }
    }
    return definition
  }

  private static func readList(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> List {
    var list = List()
    var current = 0
    let level = xml.depth - 1
    while let event = try xml.next(inside: level) {
      switch event {
      case .start(.abstractNumId): list.definition = xml.integer("val") ?? 0
      case .start(.lvlOverride): current = xml.integer("ilvl") ?? 0
      case .start(.startOverride): list.starts[current] = xml.integer("val") ?? 1
      case .start(.lvl):
        let number = xml.integer("ilvl") ?? current
        list.levels[number] = try readLevel(&xml)
      default: continue
      }
    }
    return list
  }

  private static func readLevel(_ xml: inout XMLReader<WordName>) throws(FileProblem) -> Level {
    var level = Level()
    let depth = xml.depth - 1
    while let event = try xml.next(inside: depth) {
      switch event {
      case .start(.start): level.start = xml.integer("val") ?? 1
      case .start(.numFmt): level.format = format(xml.attribute("val") ?? [])
      case .start(.lvlText): level.text = xml.attribute("val") ?? []
      case .start(.lvlRestart): level.restart = xml.integer("val")
      case .start(.isLgl): level.isLegal = !xml.attribute("val", is: "0")
      case .start(.pPr): level.indent = try WordProperties.paragraph(&xml).indent
      case .start(.rPr): try xml.skipElement()
      default: continue
      }
    }
    return level
  }

  private static func format(_ name: [UInt8]) -> Format {
    switch String(decoding: name, as: UTF8.self) {
    case "bullet": .bullet
    case "none": .none
    case "upperRoman": .upperRoman
    case "lowerRoman": .lowerRoman
    case "upperLetter": .upperLetter
    case "lowerLetter": .lowerLetter
    case "decimalZero": .decimalZero
    default: .decimal
    }
  }

  /// Adds a definition that another kind of file brings.
  mutating func define(_ id: Int, _ levels: [Int: Level]) { definitions[id] = Definition(levels: levels) }

  /// Adds a list that uses a definition.
  mutating func use(_ id: Int, _ definition: Int) { lists[id] = List(definition: definition) }

  // MARK: Counting

  /// The indent a list level asks for, in points.
  func indent(list: Int, level: Int) -> Double? { lists[list].flatMap { self.level($0, level)?.indent } }

  private func level(_ list: List, _ number: Int) -> Level? {
    list.levels[number] ?? definitions[list.definition]?.levels[number]
  }

  /// Counts one paragraph of a list and gives its label; empty when the list shows none.
  mutating func label(list id: Int, level number: Int) -> [UInt8] {
    guard id != 0, let list = lists[id], number >= 0, number < 9, let own = level(list, number) else { return [] }
    var counts = counters[list.definition] ?? Array(repeating: nil, count: 9)
    if !begun.contains(id) {
      begun.insert(id)
      for (level, start) in list.starts where level >= 0 && level < 9 { counts[level] = start - 1 }
    }
    for above in 0..<number where counts[above] == nil { counts[above] = level(list, above)?.start ?? 1 }
    counts[number] = (counts[number] ?? own.start - 1) + 1
    for below in (number + 1)..<9 where restarts(list, below, after: number) { counts[below] = nil }
    counters[list.definition] = counts
    if own.format == .none && !own.text.contains(0x25) { return own.text }
    if own.format == .bullet { return WordSymbol.bullet(own.text) }
    return shown(own, list, counts)
  }

  private func restarts(_ list: List, _ below: Int, after number: Int) -> Bool {
    guard let restart = level(list, below)?.restart else { return true }
    return restart != 0 && number < restart
  }

  private func shown(_ own: Level, _ list: List, _ counts: [Int?]) -> [UInt8] {
    var out: [UInt8] = []
    var i = 0
    while i < own.text.count {
      let byte = own.text[i]
      if byte == 0x25, i + 1 < own.text.count, own.text[i + 1] >= 0x31, own.text[i + 1] <= 0x39 {
        let number = Int(own.text[i + 1] - 0x31)
        let level = self.level(list, number) ?? Level()
        let format = own.isLegal ? .decimal : level.format
        out.append(contentsOf: Self.spelled(counts[number] ?? level.start, format).utf8)
        i += 2
      } else {
        out.append(byte)
        i += 1
      }
    }
    return out
  }

  /// A number as a list shows it.
  static func spelled(_ number: Int, _ format: Format) -> String {
    switch format {
    case .bullet, .none: return ""
    case .decimal: return String(number)
    case .decimalZero: return number < 10 && number >= 0 ? "0\(number)" : String(number)
    case .upperRoman: return roman(number)
    case .lowerRoman: return roman(number).lowercased()
    case .upperLetter: return letters(number, from: 0x41)
    case .lowerLetter: return letters(number, from: 0x61)
    }
  }

  /// a … z, then aa, bb …
  private static func letters(_ number: Int, from first: UInt8) -> String {
    guard number > 0, number <= 26 * 20 else { return String(number) }
    let letter = first + UInt8((number - 1) % 26)
    return String(decoding: [UInt8](repeating: letter, count: (number - 1) / 26 + 1), as: UTF8.self)
  }

  private static func roman(_ number: Int) -> String {
    guard number > 0, number < 4000 else { return String(number) }
    var rest = number
    var out = ""
    let digits = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    for (value, digit) in digits {
      while rest >= value {
        out += digit
        rest -= value
      }
    }
    return out
  }
}

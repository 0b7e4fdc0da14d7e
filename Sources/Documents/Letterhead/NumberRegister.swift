import CivilTime
import Domain
import JSON
import Law

/// Which run of numbers a paper belongs to, and how its number is written.
package struct PaperSeries: Sendable {
  /// «QĐ/2026», «KH/2025-10-01»: papers with equal keys are numbered one after the other from 01.
  package let key: String
  /// Nil before it is given.
  package let number: Int?
  /// The day of issue; nil before the paper is signed.
  package let day: Day?
  private let head: PaperHead
  private let type: String

  init(_ head: PaperHead, type: String) {
    self.head = head
    self.type = type
    number = head.number
    day = head.day
    key = head.letterhead.numbering.key(typeCode: head.words.code(of: type) ?? "CV", day: head.words.day)
  }

  /// «07/QĐ-SNV»
  package func symbol(_ number: Int) -> String {
    OfficialText.number(number) + head.style.typeJoiner + head.symbol(of: type)
  }
}

/// The register of the numbers given out (Decree 30/2020/NĐ-CP, Article 15): one line of JSON for each, in the order in
/// which they were given. Lines are added and never changed.
package struct NumberRegister: Sendable {
  package struct Entry: Sendable, Equatable {
    package var series: String
    package var number: Int
    package var symbol: String
    package var day: Day
    package var title: String

    package init(series: String, number: Int, symbol: String, day: Day, title: String) {
      self.series = series
      self.number = number
      self.symbol = symbol
      self.day = day
      self.title = title
    }

    /// Its line, with the line's end.
    package var line: [UInt8] {
      var out = JSONWriter()
      out.object { out in
        out.member("series", series)
        out.member("number", number)
        out.member("symbol", symbol)
        out.member("day", day.description)
        out.member("title", title)
      }
      return out.bytes + [UInt8(ascii: "\n")]
    }
  }

  package private(set) var entries: [Entry] = []

  package init() {}

  /// Reads a register; the number of the first line that is none comes back as a failure.
  package static func read(_ bytes: [UInt8]) -> Result<NumberRegister, WrongLine> {
    var register = NumberRegister()
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      guard let value = try? JSONReader.read(JSONSource(name: "", bytes: Array(line))),
        let series = value["series"]?.string, let number = value["number"]?.int, number > 0,
        let symbol = value["symbol"]?.string, let day = value["day"]?.string.flatMap(Day.init(iso:)),
        let title = value["title"]?.string
      else { return .failure(WrongLine(number: index + 1)) }
      register.entries.append(Entry(series: series, number: number, symbol: symbol, day: day, title: title))
    }
    return .success(register)
  }

  package struct WrongLine: Error, Equatable { package let number: Int }

  /// One more than the greatest number of the series: a number that was left out is not given later, for the papers
  /// behind it bear later days.
  package func next(in series: String) -> Int {
    (entries.filter { $0.series == series }.map(\.number).max() ?? 0) + 1
  }

  package func holder(of number: Int, in series: String) -> Entry? {
    entries.first { $0.series == series && $0.number == number }
  }
}

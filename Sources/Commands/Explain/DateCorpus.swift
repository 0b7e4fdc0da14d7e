import CivilTime
import Law
import Vietnamese

/// The lines that test the reader of dates: many spellings under one value (`= day 2026-03-15 before`), read on the day
/// of the last `@ on DAY`. A rule of dates is shown with the lines that it reads, and with those under `!` that a line
/// `#: RULE …` says it must refuse.
enum DateCorpus {
  static func lines(of rule: DateRule) -> Corpus { all[rule] ?? Corpus() }

  private static let all: [DateRule: Corpus] = {
    var all: [DateRule: Corpus] = [:]
    for path in Embedded.paths where path.hasPrefix("corpus/dates") {
      var on = Day.first
      var value: String?
      var guarded: [DateRule] = []
      for line in String(decoding: Embedded.bytes(path) ?? [], as: UTF8.self).split(separator: "\n") {
        switch line.first {
        case "#":
          if line.hasPrefix("#: ") {
            guarded = line.dropFirst(3).split(separator: " ").compactMap { DateRule(rawValue: String($0)) }
          }
        case "!": value = nil
        case "@": on = day(line) ?? on
        case "=": value = String(line.dropFirst(2))
        default:
          guard let value else {
            for rule in guarded { all[rule, default: Corpus()].refused.append(String(line)) }
            continue
          }
          guard let rule = rule(of: line, on) else { continue }
          all[rule, default: Corpus()].accepted.append(Corpus.Line(text: String(line), value: value))
        }
      }
    }
    return all
  }()

  /// The rule that reads the line, with what only waits for an event.
  private static func rule(of line: Substring, _ on: Day) -> DateRule? {
    let bytes = Array(line.utf8)
    var settings = DateReader.Settings()
    settings.scope = .field
    settings.accents = .optional
    return DateReader(on: on, settings: settings).find(in: WordScanner.words(of: bytes), text: bytes).first?.rule
  }

  private static func day(_ line: Substring) -> Day? {
    let words = line.split { $0 == " " || $0 == "," }
    return words.firstIndex(of: "on").flatMap { $0 + 1 < words.count ? Day(iso: words[$0 + 1]) : nil }
  }
}

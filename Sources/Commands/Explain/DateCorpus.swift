import CivilTime
import Law
import Vietnamese

/// The lines that test the reader of dates: many spellings under one value (`= day 2026-03-15 before`), read on the day
/// of the last `@ on DAY`. A rule of dates is shown with the lines that it reads.
enum DateCorpus {
  static func lines(of rule: DateRule) -> Corpus { all[rule] ?? Corpus() }

  private static let all: [DateRule: Corpus] = {
    var all: [DateRule: Corpus] = [:]
    for path in Embedded.paths where path.hasPrefix("corpus/dates") {
      var on = Day.first
      var value = ""
      for line in String(decoding: Embedded.bytes(path) ?? [], as: UTF8.self).split(separator: "\n") {
        switch line.first {
        case "#": continue
        case "@": on = day(line) ?? on
        case "=": value = String(line.dropFirst(2))
        default:
          guard let rule = DateReader(on: on).find(inText: String(line)).first?.rule else { continue }
          all[rule, default: Corpus()].accepted.append(Corpus.Line(text: String(line), value: value))
        }
      }
    }
    return all
  }()

  private static func day(_ line: Substring) -> Day? {
    let words = line.split { $0 == " " || $0 == "," }
    return words.firstIndex(of: "on").flatMap { $0 + 1 < words.count ? Day(iso: words[$0 + 1]) : nil }
  }
}

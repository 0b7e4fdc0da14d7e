import Domain
import Testing

@testable import Commands

struct ArgumentReaderTests {
  private let reader = ArgumentReader(commands: CommandTable.all)

  @Test(
    arguments: [
      (["read", "a.txt"], ["a.txt"], [:]),
      (["read", "a.txt", "--json"], ["a.txt"], ["json": ""]),
      (["--json", "read", "a.txt"], ["a.txt"], ["json": ""]),
      (["--lang", "en", "read", "a.txt", "b.txt"], ["a.txt", "b.txt"], ["lang": "en"]),
      (["--lang=en", "read", "-"], ["-"], ["lang": "en"]),
      (["--html", "x.html", "read", "a.txt"], ["a.txt"], ["html": "x.html"]),
      (["read", "--html", "-", "a.txt"], ["a.txt"], ["html": "-"]),
      (["read", "--", "--json", "-x"], ["--json", "-x"], [:]),
      (["read", "a", "--csv=b=c.csv"], ["a"], ["csv": "b=c.csv"]),
      (["read", "-h"], [], ["help": ""]),
      (["read", "--html", "a", "--html", "b", "c"], ["c"], ["html": "b"]),
    ] as [([String], [String], [String: String])])
  func sorts(_ typed: [String], operands: [String], options: [String: String]) throws {
    let parsed = try reader.read(typed)
    #expect(parsed.command == "read")
    #expect(parsed.operands == operands)
    #expect(parsed.options == options)
  }

  @Test(arguments: [
    (["raed", "a"], "usage.unknownCommand", "thidua read"),
    (["chekc"], "usage.unknownCommand", "thidua check"),
    (["zzzzzz"], "usage.unknownCommand", "thidua --help"),
    (["read", "--jsn"], "usage.unknownOption", "--json"),
    (["read", "--outlin"], "usage.unknownOption", "--outline"),
    (["read", "-x"], "usage.unknownOption", "thidua help read"),
    (["read", "--html"], "usage.missingValue", "--html TỆP"),
    (["read", "--html", "--json", "a"], "usage.missingValue", "--html TỆP"),
    (["read", "--html=", "a"], "usage.missingValue", "--html TỆP"),
    (["read", "--json=yes", "a"], "usage.needlessValue", "--json"),
    (["read", "--color", "alway"], "usage.wrongChoice", "--color always"),
    (["--nope"], "usage.unknownOption", "thidua --help"),
  ])
  func refuses(_ typed: [String], key: String, fix: String) {
    let problem = #expect(throws: Problem.self) { try reader.read(typed) }
    #expect(problem?.key == key)
    #expect(problem?.fix?.vi.contains(fix) == true, "\(problem?.fix?.vi ?? "")")
  }

  @Test func everyOptionTakesAValueEverywhereOrNowhere() {
    var takesValue: [String: Bool] = [:]
    for option in Option.common + CommandTable.all.flatMap(\.options) {
      #expect(takesValue[option.name, default: option.value != nil] == (option.value != nil), "--\(option.name)")
      takesValue[option.name] = option.value != nil
    }
  }

  @Test(arguments: [("", "", 0), ("read", "raed", 1), ("json", "jsn", 1), ("abc", "xyz", 3), ("ab", "abcd", 2)])
  func countsEdits(_ a: String, _ b: String, distance: Int) {
    #expect(NearestWord.edits(Array(a.utf8), Array(b.utf8)) == distance)
    #expect(NearestWord.edits(Array(b.utf8), Array(a.utf8)) == distance)
  }
}

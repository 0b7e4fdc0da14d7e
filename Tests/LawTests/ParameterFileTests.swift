import JSON
import Testing

@testable import Law

/// What a parameter file is refused for, with file and line.
@Suite struct ParameterFileTests {
  private let head =
    "{\n\"kind\": \"parameter\",\n\"id\": \"pilotYears\",\n\"label\": {\"vi\": \"x\", \"en\": \"x\"},\n\"unit\": \"years\",\n\"override\": \"none\",\n\"records\": [\n"

  private func load(_ text: String) throws {
    _ = try LawBook { file in
      let name = "parameters/pilotYears.json"
      let bytes = file == name ? Array(text.utf8) : Embedded.bytes("law/\(file)")
      return bytes.map { JSONSource(name: "law/\(file)", bytes: $0) }
    }
  }

  private func value(_ value: String, _ from: String, _ until: String, standing: String = "fixed", more: String = "")
    -> String
  {
    #"{"value":\#(value),"standing":"\#(standing)","from":\#(from),"until":\#(until)\#(more),"source":"x","confidence":"known"}"#
  }

  @Test func goodFilesPass() throws {
    try load(
      head + value("3", "\"2017-10-01\"", "\"2020-12-31\"") + ",\n" + value("4", "\"2021-01-01\"", "null") + "]}")
  }

  @Test func refusals() {
    let open = "\"2017-10-01\""
    let cases: [(text: String, line: Int, part: String)] = [
      (value("3", open, "\"2020-12-31\""), 8, "until"),
      (value("3", open, "\"2020-12-31\"") + ",\n" + value("4", "\"2021-01-02\"", "null"), 9, "hở thời gian"),
      (value("3", open, "\"2020-12-31\"") + ",\n" + value("4", "\"2020-12-31\"", "null"), 9, "chồng"),
      (value("\"ba\"", open, "null"), 8, "không hợp"),
      (value("-1", open, "null"), 8, "không hợp"),
      (value("3", open, "null", more: ",\"colour\":1"), 8, "colour"),
      (value("3", "null", "null"), 8, "from"),
      (value("3", open, "null", standing: "maybe"), 8, "maybe"),
      (value("3", open, "null", standing: "open", more: ",\"readings\":[1,2]"), 8, "null"),
      (value("null", open, "null", standing: "open", more: ",\"readings\":[1]"), 8, "ít nhất hai"),
      ("", 7, "không có giá trị"),
    ]
    for one in cases {
      let error = #expect(throws: JSONError.self) { try load(head + one.text + "]}") }
      #expect(error?.file == "law/parameters/pilotYears.json")
      #expect(error?.line == one.line && error?.message.contains(one.part) == true, "\(String(describing: error))")
    }
  }

  @Test func aDanglingCitationIsRefused() {
    let error = #expect(throws: JSONError.self) {
      try load(
        head
          + #"{"value":3,"standing":"fixed","from":"2017-10-01","until":null,"cite":{"instrument":"1/QĐ"},"confidence":"seen"}]}"#
      )
    }
    #expect(error?.message.contains("1/QĐ") == true)
  }

  @Test func theTablesAndTheProgramKnowTheSameNames() {
    #expect(Set(Award.allCases.map(\.rawValue)) == Set(LawBook.embedded.titles.map(\.id)))
    #expect(LawBook.embedded.parameters.map(\.name) == ParameterName.allCases)
    for parameter in LawBook.embedded.parameters { #expect(parameter.setting == parameter.name.settingName) }
  }

  @Test(arguments: [
    ("0.45", 450), ("1", 1000), ("12.5", 12500), ("0.1", 100), ("1.2345", nil), ("", nil), (".5", nil), ("1.", nil),
    ("-1", nil), ("1e3", nil), ("9999999", nil),
  ])
  func thousandths(_ text: String, _ count: Int?) {
    #expect(Thousandths(text)?.count == count)
    if let count { #expect(Thousandths(Thousandths(count: count).literal)?.count == count) }
  }

  /// Money of whole đồng, rounded up to ten thousand: the multipliers over the four base salaries.
  @Test(arguments: [
    ("0.3", [450_000, 540_000, 710_000, 760_000]), ("1.5", [2_240_000, 2_700_000, 3_510_000, 3_800_000]),
    ("3.5", [5_220_000, 6_300_000, 8_190_000, 8_860_000]), ("12", [17_880_000, 21_600_000, 28_080_000, 30_360_000]),
  ])
  func rounding(_ multiplier: String, _ amounts: [Int]) throws {
    let figure = try #require(Thousandths(multiplier))
    for (salary, amount) in zip([1_490_000, 1_800_000, 2_340_000, 2_530_000], amounts) {
      #expect((figure.count * salary / 1000 + 9_999) / 10_000 * 10_000 == amount)
    }
  }
}

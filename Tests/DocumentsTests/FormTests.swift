import JSON
import Testing

@testable import Documents

@Suite("Forms of data")
struct FormTests {
  private static let person = [
    Field<String>.text("name", "họ và tên").row, Field<Int?>.optionalInteger("age", "tuổi").row,
  ]
  private static let rows: [FieldRow] = [
    Field<String>.text("subject", "trích yếu").row,
    .init(key: "day", title: "ngày", shape: .day, isRequired: false),
    .init(key: "kind", title: "loại", shape: .choice(["a", "b"]), isRequired: false),
    Field<[Form]>.list("people", "cá nhân", person).row,
    Field<[[String]]>.rows("table", "bảng").row,
  ]

  @Test(
    "every fault is named by its path",
    arguments: [
      (#"{"subject": "x", "people": [{"name": "A"}]}"#, [String]()),
      (#"{"people": [{"name": "A"}]}"#, ["subject"]),
      (#"{"subject": " ", "people": [{"name": "A"}]}"#, ["subject"]),
      (#"{"subject": 5, "people": [{"name": "A"}]}"#, ["subject"]),
      (#"{"subject": "x", "people": []}"#, ["people"]),
      (#"{"subject": "x", "people": [{"name": "A"}, {"nam": "B"}]}"#, ["people[1].nam", "people[1].name"]),
      (#"{"subject": "x", "people": [{"name": "A", "age": -1}]}"#, ["people[0].age"]),
      (#"{"subject": "x", "people": {"name": "A"}}"#, ["people"]),
      (#"{"subject": "x", "day": "2026-02-30", "people": [{"name": "A"}]}"#, ["day"]),
      (#"{"subject": "x", "kind": "c", "people": [{"name": "A"}]}"#, ["kind"]),
      (#"{"subject": "x", "people": [{"name": "A"}], "table": [["1", "2"], ["3"]]}"#, ["table[1]"]),
      (#"{"subject": "x", "people": [{"name": "A"}], "more": true}"#, ["more"]),
      (#"[1]"#, [""]),
    ])
  func faults(_ json: String, _ paths: [String]) throws {
    #expect(FormReader.read(try JSONReader.read(json), Self.rows).faults.map(\.path) == paths)
  }

  @Test("letters are composed as they are read")
  func composed() throws {
    let field = Field<String>.text("subject", "trích yếu")
    let form = FormReader.read(
      try JSONReader.read("{\"subject\": \"thi \u{0111}ua ye\u{0302}u nu\u{031B}o\u{031B}\u{0301}c\"}"), [field.row]
    ).form
    #expect(Array(form[field].unicodeScalars) == Array("thi đua yêu nước".unicodeScalars))
  }
}

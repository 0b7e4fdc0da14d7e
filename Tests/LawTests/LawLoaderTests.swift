import JSON
import Testing

@testable import Law

/// What the loader refuses, each with the line a person must mend.
@Suite struct LawLoaderTests {
  /// Loads the embedded law with one file replaced by `records`, one a line from line 3 on.
  private func load(_ name: String, _ records: [String]) throws {
    let kind = name.dropLast(5)
    let text = "{\n\"kind\": \"\(kind)\", \"records\": [\n" + records.joined(separator: ",\n") + "\n]}"
    _ = try LawBook { file in
      let bytes = file == name ? Array(text.utf8) : Embedded.bytes("law/\(file)")
      return bytes.map { JSONSource(name: "law/\(file)", bytes: $0) }
    }
  }

  private func type(_ id: String, _ from: String, _ until: String?, _ more: String = "", cite: String = "30/2020/NĐ-CP")
    -> String
  {
    let end = until.map { "\"\($0)\"" } ?? "null"
    return "{\"id\":\"\(id)\",\"name\":\"Kế hoạch\",\"code\":\"KH\",\"system\":\"state\",\"from\":\"\(from)\","
      + "\"until\":\(end),\"cite\":{\"instrument\":\"\(cite)\",\"article\":7},\"confidence\":\"seen\"\(more)}"
  }

  @Test func goodRecordsPass() throws {
    try load(
      "document-types.json",
      [type("a", "2020-03-05", "2024-02-29"), type("a", "2024-03-01", nil), type("b", "2020-01-01", nil)])
  }

  @Test func refusedDocumentTypes() {
    let cases: [(records: [String], line: Int, part: String)] = [
      ([type("a", "2020-01-01", nil, ",\"color\":1")], 3, "không có khóa nào tên “color”"),
      ([type("a", "2020-01-01", "2020-12-31"), type("a", "2020-12-31", nil)], 4, "chồng"),
      ([type("a", "2020-01-01", nil), type("a", "2021-01-01", nil)], 4, "chồng"),
      ([type("a", "2020-01-01", "2020-12-31"), type("a", "2021-01-02", nil)], 4, "hở thời gian"),
      ([type("a", "2020-02-30", nil)], 3, "ngày có thật"),
      ([type("a", "2020-1-3", nil)], 3, "ngày có thật"),
      ([type("a", "+020-01-03", nil)], 3, "ngày có thật"),
      ([type("a", "2021-01-01", "2020-01-01")], 3, "đứng trước"),
      ([type("a", "2020-01-01", nil, cite: "99/2099/NĐ-CP")], 3, "99/2099/NĐ-CP"),
      ([#"{"id":"a","name":"x","code":null,"system":"state","confidence":"seen"}"#], 3, "thiếu căn cứ"),
      ([#"{"id":"a","name":"","code":null,"system":"state"}"#], 3, "không rỗng"),
      ([#"{"id":"a","code":null,"system":"state"}"#], 3, "thiếu “name”"),
      ([#"{"id":"a","name":"x","code":null,"system":"church"}"#], 3, "không nhận giá trị “church”"),
      ([#"{"id":"a","name":"x","code":null,"system":"state","source":"x","confidence":"sure"}"#], 3, "“sure”"),
      ([#"{"id":"a","name":"x","code":null,"system":"state","cite":"Điều 7","confidence":"seen"}"#], 3, "đối tượng"),
      ([#"{"id":"a","id":"b"}"#], 3, "lặp lại"),
      (["[]"], 3, "không phải danh sách"),
    ]
    for one in cases {
      let error = #expect(throws: JSONError.self) { try load("document-types.json", one.records) }
      #expect(error?.file == "law/document-types.json")
      #expect(error?.line == one.line && error?.message.contains(one.part) == true, "\(String(describing: error))")
    }
  }

  private func instrument(_ id: String, replaces: String = "") -> String {
    #"{"id":"\#(id)","type":"Luật","about":"x","issuer":"Quốc hội","signed":null,"from":null,"until":null,"#
      + #""replaces":[\#(replaces)],"amends":[],"confidence":"known"}"#
  }

  @Test func refusedInstruments() {
    let cases: [(records: [String], part: String)] = [
      ([instrument("1"), instrument("1")], "đã có"),
      ([instrument("1", replaces: "\"2\"")], "nhắc đến “2”"),
      ([instrument("1", replaces: "7")], "chỉ chứa các chuỗi"),
    ]
    for one in cases {
      let error = #expect(throws: JSONError.self) { try load("instruments.json", one.records) }
      #expect(error?.message.contains(one.part) == true, "\(String(describing: error))")
    }
  }

  @Test func refusedHolidays() {
    func run(_ first: String, _ last: String) -> String {
      #"{"id":"x","names":["Tết"],"first":"\#(first)","last":"\#(last)","source":"x","confidence":"known"}"#
    }
    func yearly(_ day: String, _ from: String, _ until: String) -> String {
      #"{"id":"y","names":["Lễ"],"everyYear":"\#(day)","from":"\#(from)","until":\#(until),"source":"x","confidence":"known"}"#
    }
    let cases: [(records: [String], part: String)] = [
      ([run("2026-02-16", "2026-02-20"), run("2026-02-20", "2026-02-21")], "chồng nhau"),
      ([run("2026-02-16", "2026-02-15")], "“last” đứng trước"),
      ([yearly("13-01", "2026-01-01", "null")], "có thật"),
      ([yearly("09-02", "2013-01-01", "null"), yearly("09-02", "2021-01-01", "null")], "chồng"),
      ([#"{"id":"x","names":[],"everyYear":"01-01"}"#], "ít nhất một tên"),
      ([#"{"id":"x","names":["a"],"everyYear":"01-01","confidence":"known"}"#], "thiếu căn cứ"),
    ]
    for one in cases {
      let error = #expect(throws: JSONError.self) { try load("holidays.json", one.records) }
      #expect(error?.message.contains(one.part) == true, "\(String(describing: error))")
    }
  }

  @Test func aMissingPlanPartIsNamed() {
    let error = #expect(throws: JSONError.self) { try load("plan-parts.json", []) }
    #expect(error?.message.contains("objectives") == true)
  }

  @Test func aMissingFileIsNamed() {
    let error = #expect(throws: JSONError.self) { try LawBook { _ in nil } }
    #expect(error?.description.hasPrefix("law/instruments.json:1:1: ") == true)
  }

  @Test(arguments: [
    ("[]", "đối tượng"), (#"{"kind":"titles","records":{}}"#, "danh sách"), (#"{"kind":"x","records":[]}"#, "“kind”"),
    (#"{"kind":"titles","records":[],"extra":1}"#, "“extra”"),
  ])
  func refusedEnvelopes(text: String, part: String) {
    let error = #expect(throws: JSONError.self) {
      try LawFile(JSONSource(name: "law/titles.json", bytes: Array(text.utf8)), kind: "titles")
    }
    #expect(error?.message.contains(part) == true)
  }
}

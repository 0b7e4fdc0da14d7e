import Testing

@testable import JSON

@Suite struct JSONReaderTests {
  private func written(_ text: String) throws -> String {
    var writer = JSONWriter()
    writer.value(try JSONReader.read(text))
    return writer.string
  }

  @Test(arguments: [
    ("null", "null"),
    (" true\n", "true"),
    ("\u{FEFF}[]", "[]"),
    ("-0.50e+3", "-0.50e+3"),
    ("0", "0"),
    ("[ 1 , 2,[ ] , { } ]", "[1,2,[],{}]"),
    (#"{"b": 1, "a": [false, null]}"#, #"{"b":1,"a":[false,null]}"#),
    (#""Thi đua \"yêu nước\"\n\t\/""#, #""Thi đua \"yêu nước\"\n\t/""#),
    (#""\u0111\u1EA1t""#, #""đạt""#),
    (#""\uD83C\uDF1F""#, #""🌟""#),
    (#""\u0000\u001f""#, #""\u0000\u001f""#),
    (#"{"":""}"#, #"{"":""}"#),
  ])
  func accepted(text: String, expected: String) throws {
    #expect(try written(text) == expected)
  }

  @Test(arguments: [
    ("", 1, 1, "tệp rỗng"),
    ("  \n ", 2, 2, "tệp rỗng"),
    ("[1,]", 1, 4, "phải là một giá trị"),
    ("[1 2]", 1, 4, "thiếu dấu phẩy"),
    ("[1", 1, 3, "thiếu dấu phẩy"),
    (#"{"a":1,}"#, 1, 8, "ngoặc kép"),
    (#"{a:1}"#, 1, 2, "ngoặc kép"),
    (#"{"a" 1}"#, 1, 6, "hai chấm"),
    ("{\n \"số\": 1,\n \"số\": 2}", 3, 2, "khóa “số” lặp lại"),
    (#"["đạt" x"#, 1, 8, "thiếu dấu phẩy"),
    ("1 2", 1, 3, "thừa nội dung"),
    ("01", 1, 1, "0 thừa"),
    ("-", 1, 1, "số viết sai"),
    ("1.", 1, 1, "số viết sai"),
    ("1e", 1, 1, "số viết sai"),
    ("+1", 1, 1, "phải là một giá trị"),
    ("NaN", 1, 1, "phải là một giá trị"),
    ("tru", 1, 1, "true, false"),
    ("nulL", 1, 1, "true, false"),
    ("\"abc", 1, 1, "đóng"),
    ("\"a\\\"", 1, 1, "đóng"),
    ("\"a\nb\"", 1, 3, "điều khiển"),
    (#""\x""#, 1, 2, "dấu \\"),
    (#""\u12G4""#, 1, 2, "thập lục phân"),
    (#""\uD800""#, 1, 2, "đứng một mình"),
    (#""\uD800\u0041""#, 1, 2, "thay thế"),
    (#""\uDC00""#, 1, 2, "đứng một mình"),
    ("\u{0}", 1, 1, "phải là một giá trị"),
  ])
  func refused(text: String, line: Int, column: Int, part: String) {
    let error = #expect(throws: JSONError.self) { try JSONReader.read(text, name: "x.json") }
    #expect(error?.line == line && error?.column == column, "\(String(describing: error))")
    #expect(error?.message.contains(part) == true, "\(String(describing: error))")
  }

  @Test func messageNamesFileLineAndColumn() {
    let error = #expect(throws: JSONError.self) { try JSONReader.read("[\n1\n,", name: "law/x.json") }
    #expect(error?.description.hasPrefix("law/x.json:3:2: ") == true)
  }

  @Test(
    arguments: [
      [0x22, 0xC3, 0x22], [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], [0x22, 0xED, 0xA0, 0x80, 0x22],
    ] as [[UInt8]])
  func invalidUTF8IsRefused(bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONReader.read(JSONSource(name: "x", bytes: bytes)) }
  }

  @Test func depthHasALimit() throws {
    func nest(_ n: Int) -> String { String(repeating: "[", count: n) + String(repeating: "]", count: n) }
    _ = try JSONReader.read(nest(JSONReader.maximumDepth))
    #expect(throws: JSONError.self) { try JSONReader.read(nest(JSONReader.maximumDepth + 1)) }
    #expect(throws: JSONError.self) { try JSONReader.read(String(repeating: "[", count: 1_000_000)) }
  }

  @Test func manyKeysAreStillChecked() throws {
    let members = (0..<200).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    #expect(try JSONReader.read("{\(members)}").object?.count == 200)
    #expect(throws: JSONError.self) { try JSONReader.read("{\(members),\"k7\":0}") }
  }

  @Test func valuesAreReachedByTheirKind() throws {
    let value = try JSONReader.read(#"{"n":-12,"d":1.5,"s":"chữ","b":false,"z":null,"a":[1]}"#)
    #expect(value["n"]?.int == -12 && value["d"]?.int == nil && value["s"]?.string == "chữ")
    #expect(value["b"]?.bool == false && value["z"]?.isNull == true && value["a"]?.array?.count == 1)
    #expect(value["không có"] == nil && value["n"]?.offset == 5)
  }

  /// Broken copies of a good text are read or refused, never a crash, and what is read can be written and read again.
  @Test func brokenTextNeverCrashes() throws {
    let good = Array(#"{"tên":"Phong trào \u0111ua","số":[1,2.5e3,-7],"x":{"y":[true,null,{}]}}"#.utf8)
    var state: UInt64 = 20_260_315
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var readable = 0
    for _ in 0..<5_000 {
      var bytes = good
      for _ in 0...random(3) {
        switch random(3) {
        case 0: bytes[random(bytes.count)] = UInt8(random(256))
        case 1: bytes.remove(at: random(bytes.count))
        default: bytes.insert(UInt8(random(128)), at: random(bytes.count))
        }
      }
      guard let value = try? JSONReader.read(JSONSource(name: "x", bytes: bytes)) else { continue }
      readable += 1
      var writer = JSONWriter()
      writer.value(value)
      #expect(try JSONReader.read(writer.string) == value)
    }
    #expect(readable > 100)
  }
}

/// The check of UTF-8 against the standard library's own decoder, over all short byte sequences that matter.
@Suite struct UTF8CheckTests {
  @Test func agreesWithTheDecoderOfTheLibrary() {
    let edges: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
      0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for a in edges {
      for b in edges {
        for c in edges {
          for bytes in [[a, b, c], [a, b, c, 0x80], [0x41, a, b, c]] {
            #expect((UTF8Check.firstInvalid(bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
          }
        }
      }
    }
  }

  @Test func namesTheFirstBrokenByte() {
    #expect(UTF8Check.firstInvalid(Array("đạt".utf8)) == nil)
    #expect(UTF8Check.firstInvalid(Array("đạt".utf8) + [0xC4]) == 6)
    #expect(UTF8Check.firstInvalid([0x41, 0xED, 0xA0, 0x80]) == 1)
  }
}

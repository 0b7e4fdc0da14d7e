import Testing

@testable import JSON

@Suite struct JSONWriterTests {
  private func sample(_ writer: inout JSONWriter) {
    writer.object { w in
      w.member("tên", "Kế hoạch")
      w.member("trống", nil as String?)
      w.member("số", 12)
      w.member("đúng", true)
      w.member("danh sách", ["a", "b"])
      w.key("rỗng")
      w.array { _ in }
      w.key("đối tượng")
      w.object { _ in }
      w.key("tỷ lệ")
      w.number("2.50")
    }
  }

  @Test func oneLine() {
    var writer = JSONWriter()
    sample(&writer)
    #expect(
      writer.string == #"{"tên":"Kế hoạch","trống":null,"số":12,"đúng":true,"danh sách":["a","b"],"#
        + #""rỗng":[],"đối tượng":{},"tỷ lệ":2.50}"#)
  }

  @Test func indented() {
    var writer = JSONWriter(indent: 2)
    sample(&writer)
    #expect(
      writer.string == """
        {
          "tên": "Kế hoạch",
          "trống": null,
          "số": 12,
          "đúng": true,
          "danh sách": [
            "a",
            "b"
          ],
          "rỗng": [],
          "đối tượng": {},
          "tỷ lệ": 2.50
        }
        """)
  }

  @Test(arguments: [
    "", "“Dân vận khéo”", "a\"b\\c", "\n\r\t\u{8}\u{1F}\u{0}", "\u{7F}\u{2028}🌟", "đ\u{301}",
  ])
  func everyTextIsReadBackAsItWas(text: String) throws {
    var writer = JSONWriter()
    writer.value(text)
    #expect(try JSONReader.read(writer.string).string.map { Array($0.utf8) } == Array(text.utf8))
  }
}

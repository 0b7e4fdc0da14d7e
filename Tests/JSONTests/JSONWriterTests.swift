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

  @Test(arguments: [0, 7, -7, 1_234_567_890, Int.max, Int.min])
  func numbers(number: Int) {
    var writer = JSONWriter()
    writer.value(number)
    #expect(writer.string == String(number))
  }

  /// What the sink gets is what would have stood in memory, in portions no longer than a page or two.
  @Test(arguments: [0, 1])
  func aSinkTakesTheSameBytes(indent: Int) {
    let long = String(repeating: "Kế hoạch \"thi đua\"\n", count: 20_000)
    func write(_ w: inout JSONWriter) {
      w.array { w in
        w.value(long)
        w.value(utf8: Array(long.utf8)[...])
        w.object { _ in }
        for number in 0..<40_000 { w.value(number) }
        w.array { w in w.value(String(repeating: "\u{1}", count: 50_000)) }
      }
    }
    var whole = JSONWriter(indent: indent)
    write(&whole)
    var portions: [[UInt8]] = []
    withoutActuallyEscaping({ portions.append($0) }) { sink in
      var streamed = JSONWriter(indent: indent, sink: sink)
      write(&streamed)
      streamed.finish()
    }
    #expect(Array(portions.joined()) == whole.bytes)
    #expect(portions.allSatisfy { $0.count < 1 << 17 })
  }
}

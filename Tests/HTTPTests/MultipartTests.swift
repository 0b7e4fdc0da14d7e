import Testing

@testable import HTTP

@Suite struct MultipartTests {
  private func read(
    _ bytes: [UInt8], piece: Int, boundary: String = "b", limits: BodyLimits = BodyLimits()
  ) throws(Refusal) -> Form {
    var reader = try MultipartReader(boundary: boundary, limits: limits, folder: "/tmp")
    for start in stride(from: 0, to: bytes.count, by: piece) {
      do {
        try bytes[start..<min(bytes.count, start + piece)].withUnsafeBytes { try reader.take($0) }
      } catch let refusal as Refusal { throw refusal } catch { throw .failed }
    }
    return try reader.finish()
  }

  private func described(_ form: Form) -> [String] {
    form.fields.pairs.map { "\($0.name)=\($0.value)" }
      + form.files.map {
        "\($0.field):\($0.name):\($0.size):\($0.bytes(limit: .max)!.reduce(0) { $0 &* 31 &+ Int($1) })"
      }
  }

  @Test func `Pieces of any size give the same form`() throws {
    var body = MultipartBody(boundary: "b")
    body.add("tên", "Đỗ Thị \"Hoà\"\r\n-- b không phải ranh giới\r\n--")
    body.add("trống", "")
    body.add(file: "tệp", named: "Kế hoạch \"1\".docx", type: "application/zip", Array("\r\n--\r\n--c\r\n".utf8))
    body.add(file: "dài", named: "dai.bin", type: "a/b", (0..<150_000).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 3) })
    body.add(file: "không-chọn", named: "", type: "application/octet-stream", [])
    let expected = described(try read(body.bytes, piece: body.bytes.count))
    #expect(
      expected.prefix(3) == [
        "tên=Đỗ Thị \"Hoà\"\r\n-- b không phải ranh giới\r\n--", "trống=",
        "tệp:Kế hoạch %221%22.docx:11:\(Array("\r\n--\r\n--c\r\n".utf8).reduce(0) { $0 &* 31 &+ Int($1) })",
      ])
    #expect(expected.count == 4)
    for piece in [1, 2, 3, 5, 7, 64, 1000, 65_536, 65_537] {
      #expect(described(try read(body.bytes, piece: piece)) == expected, "pieces of \(piece) bytes")
    }
  }

  @Test(arguments: [
    "", "--b--", "--b\r\n", "--b\r\n\r\nx\r\n--b--", "--b\r\nContent-Type: a/b\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b",
    "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx",
    "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--",
    "--b\r\nno colon\r\n\r\nx\r\n--b--", "--bx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b--",
    "--b\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n--b--",
  ])
  func `Broken bodies are refused`(_ text: String) {
    guard text != "--b--" else {
      #expect(throws: Never.self) { try read(Array(text.utf8), piece: 3) }
      return
    }
    #expect(throws: Refusal.malformed("multipart")) { try read(Array(text.utf8), piece: 3) }
  }

  @Test func `A value that is no UTF-8 is refused`() {
    let bytes =
      Array("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8) + [0xFF] + Array("\r\n--b--".utf8)
    #expect(throws: Refusal.malformed("multipart")) { try read(bytes, piece: 9) }
  }

  @Test func `Parts, heads and values are bounded`() {
    var limits = BodyLimits()
    (limits.fields, limits.fieldBytes, limits.partHead) = (3, 100, 200)
    var many = MultipartBody(boundary: "b")
    for _ in 0..<4 { many.add("a", "") }
    #expect(throws: Refusal.tooManyFields(3)) { try read(many.bytes, piece: 50, limits: limits) }
    var long = MultipartBody(boundary: "b")
    long.add("a", String(repeating: "x", count: 101))
    #expect(throws: Refusal.tooLarge(100)) { try read(long.bytes, piece: 50, limits: limits) }
    let head = Array("--b\r\nX: \(String(repeating: "y", count: 300))".utf8)
    #expect(throws: Refusal.headersTooLarge) { try read(head, piece: 50, limits: limits) }
    #expect(throws: Refusal.malformed("multipart")) {
      try read([], piece: 1, boundary: String(repeating: "b", count: 71))
    }
  }

  @Test(arguments: [
    ("a.docx", "a.docx"), ("C:\\Users\\x\\Kế hoạch.docx", "Kế hoạch.docx"), ("../../etc/passwd", "passwd"),
    ("..", "tep"), ("", "tep"), ("a/", "a"), ("a\u{0}\nb.pdf", "ab.pdf"), ("\u{1}", "tep"),
  ])
  func `Names of files are names, never paths`(_ given: String, _ kept: String) {
    #expect(FormFile.safeName(given) == kept)
  }

  @Test func `A long name keeps its end`() {
    let name = FormFile.safeName(String(repeating: "ế", count: 300) + ".docx")
    #expect(name.utf8.count <= 200 && name.hasSuffix("ế.docx"))
  }

  @Test func `A file on disk can be read and linked, and is gone with its last holder`() throws {
    var body = MultipartBody(boundary: "b")
    body.add(file: "f", named: "a", type: "a/b", [UInt8](repeating: 9, count: 70_000))
    let form = try read(body.bytes, piece: 4096)
    guard case .disk(let file) = try #require(form.file("f")).content else {
      Issue.record("a long file lies on disk")
      return
    }
    #expect(file.size == 70_000 && file.bytes() == [UInt8](repeating: 9, count: 70_000))
    #expect(form.file("f")?.bytes(limit: 69_999) == nil)
  }
}

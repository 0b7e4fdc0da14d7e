/// What cairo leaves out of the catalogue of a PDF: its language, that its structure may be trusted, and that viewers show
/// the title and not the name of the file. Added behind the file as PDF provides for it (ISO 32000-1, 7.5.6).
enum PDFCatalog {
  /// The file with the additions; the same file when its end is not as cairo writes it.
  static func completed(_ bytes: [UInt8], language: String) -> [UInt8] {
    guard let trailer = last("trailer", in: bytes, before: bytes.count),
      let size = number(behind: "/Size ", in: bytes, from: trailer),
      let root = number(behind: "/Root ", in: bytes, from: trailer),
      let info = number(behind: "/Info ", in: bytes, from: trailer),
      let start = number(behind: "startxref\n", in: bytes, from: trailer),
      let object = last("\n\(root) 0 obj\n<< /Type /Catalog\n", in: bytes, before: trailer),
      let end = first("\nendobj", in: bytes, from: object),
      let close = last(">>", in: bytes, before: end)
    else { return bytes }
    var out = bytes
    if out.last != 0x0A { out.append(0x0A) }
    let place = out.count
    out += bytes[(object + 1)..<close]
    let tag = String(language.filter { $0.isASCII && ($0.isLetter || $0 == "-") })
    out += "   /Lang (\(tag))\n   /MarkInfo << /Marked true >>\n".utf8
    out += "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n".utf8
    let table = out.count
    out += "xref\n\(root) 1\n\(padded(place)) 00000 n \n".utf8
    out += "trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n   /Info \(info) 0 R\n   /Prev \(start)\n>>\n".utf8
    out += "startxref\n\(table)\n%%EOF\n".utf8
    return out
  }

  /// Ten digits, as the table of places has them.
  private static func padded(_ place: Int) -> String {
    let digits = String(place)
    return String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
  }

  private static func last(_ word: String, in bytes: [UInt8], before end: Int) -> Int? {
    let word = Array(word.utf8)
    var at = end - word.count
    while at >= 0 {
      if bytes[at] == word[0], bytes[at..<at + word.count].elementsEqual(word) { return at }
      at -= 1
    }
    return nil
  }

  private static func first(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    var at = start
    while at + word.count <= bytes.count {
      if bytes[at] == word[0], bytes[at..<at + word.count].elementsEqual(word) { return at }
      at += 1
    }
    return nil
  }

  private static func number(behind word: String, in bytes: [UInt8], from start: Int) -> Int? {
    guard let at = first(word, in: bytes, from: start) else { return nil }
    let digits = bytes[(at + word.utf8.count)...].prefix { $0 >= 0x30 && $0 <= 0x39 }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

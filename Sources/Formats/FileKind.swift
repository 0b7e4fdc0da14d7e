/// What a file is, judged by what it holds; its name only settles ties.
package enum FileKind: Sendable, Hashable {
  case text, docx, odt, html, pdf, doc, image, zip
  case unknown(String)

  /// `head` are the first bytes of the file (4 kB are plenty).
  static func of(_ head: [UInt8], name: String) -> FileKind {
    if head.starts(with: "PK\u{3}\u{4}".utf8) || head.starts(with: "PK\u{5}\u{6}".utf8) { return .zip }
    if let pdf = find("%PDF-", in: head.prefix(1024)), pdf >= 0 { return .pdf }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .doc }
    if isImage(head) { return .image }
    if head.starts(with: "{\\rtf".utf8) { return .unknown("đây là tệp RTF") }
    if head.starts(with: "Rar!".utf8) || head.starts(with: [0x37, 0x7A, 0xBC, 0xAF]) {
      return .unknown("đây là tệp nén không phải zip")
    }
    if head.starts(with: [0x1F, 0x8B]) { return .unknown("đây là tệp nén gzip") }
    if isHTML(head) { return .html }
    if isBinary(head) { return .unknown("không nhận ra loại tệp") }
    return .text
  }

  private static func isImage(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || head.starts(with: [0xFF, 0xD8, 0xFF])
      || head.starts(with: [0x49, 0x49, 0x2A, 0x00]) || head.starts(with: [0x4D, 0x4D, 0x00, 0x2A])
      || head.starts(with: "BM".utf8) && head.count > 26 && head[6..<10].allSatisfy { $0 == 0 }
  }

  private static func isHTML(_ head: [UInt8]) -> Bool {
    let start = head.drop(while: { Draft.isSpace($0) || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF })
    let lower = start.prefix(1024).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard lower.first == 0x3C else { return false }
    return ["<html", "<!doctype html", "<head", "<body", "<div", "<p>", "<p ", "<table", "<!--", "<meta", "<?xml"]
      .contains { word in lower.starts(with: word.utf8) }
  }

  /// Control characters that no text holds. UTF-16 has many zeros and is told by its pattern elsewhere.
  private static func isBinary(_ head: [UInt8]) -> Bool {
    if case .utf16 = EncodingGuess.of(Array(head.prefix(2048))) { return false }
    let odd = head.count {
      $0 == 0 || $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 12 && $0 != 13 && $0 != 2 && $0 != 0x1A
    }
    return odd * 50 > head.count
  }

  static func find(_ word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    word.withUTF8Buffer { word in
      guard bytes.count >= word.count else { return nil }
      return (bytes.startIndex...(bytes.endIndex - word.count)).first { at in
        bytes[at] == word[0] && bytes[at..<(at + word.count)].elementsEqual(word)
      }
    }
  }

  /// What a zip package holds.
  static func of(_ package: ZipPackage) -> FileKind {
    if package.index(of: "word/document.xml") != nil { return .docx }
    if package.index(of: "content.xml") != nil && package.index(of: "mimetype") != nil { return .odt }
    if package.index(of: "[Content_Types].xml") != nil { return .unknown("đây là bảng tính hoặc bản trình chiếu") }
    return .zip
  }
}

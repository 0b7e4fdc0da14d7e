/// Gives the first section of a Word file a head with the page number in its middle, and a first page without one.
enum PageNumberRepair {
  private static let name = "headerSoTrang"
  private static let relation = "rIdSoTrang"

  /// Leaves the file as it is where it has a head of its own.
  static func add(_ size: Double, to parts: inout [(name: String, bytes: [UInt8])]) {
    guard let document = parts.firstIndex(where: { $0.name == "word/document.xml" }),
      let relations = parts.firstIndex(where: { $0.name == "word/_rels/document.xml.rels" }),
      let types = parts.firstIndex(where: { $0.name == "[Content_Types].xml" }),
      let body = withReference(parts[document].bytes),
      let list = inserted(
        "<Relationship Id=\"\(relation)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\""
          + " Target=\"\(name).xml\"/>", before: "</Relationships>", in: parts[relations].bytes),
      let kinds = inserted(
        "<Override PartName=\"/word/\(name).xml\" ContentType="
          + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>",
        before: "</Types>", in: parts[types].bytes)
    else { return }
    parts[document].bytes = body
    parts[relations].bytes = list
    parts[types].bytes = kinds
    parts.append(("word/\(name).xml", head(size)))
  }

  /// The document with the reference in its first section; nil where a head stands there or the names are others.
  private static func withReference(_ bytes: [UInt8]) -> [UInt8]? {
    guard find("xmlns:r=\"", in: bytes, from: 0) != nil else { return nil }
    var at = 0
    while let tag = MarkupTag.next(bytes, from: at) {
      at = tag.range.upperBound
      guard tag.is("w:sectPr"), !tag.isEnd, !tag.isEmpty else { continue }
      let end = tag.elementEnd(bytes)
      let inside = bytes[tag.range.upperBound..<end]
      guard find("w:headerReference", in: Array(inside), from: 0) == nil else { return nil }
      var out = Array(bytes[..<tag.range.upperBound])
      out += "<w:headerReference w:type=\"default\" r:id=\"\(relation)\"/>".utf8
      out += withTitlePage(Array(inside))
      return out + bytes[end...]
    }
    return nil
  }

  private static func withTitlePage(_ section: [UInt8]) -> [UInt8] {
    if find("<w:titlePg", in: section, from: 0) != nil { return section }
    let behind = [
      "<w:textDirection", "<w:bidi", "<w:rtlGutter", "<w:docGrid", "<w:printerSettings", "<w:sectPrChange",
      "</w:sectPr>",
    ]
    let place = behind.compactMap { find($0, in: section, from: 0) }.min() ?? section.count
    return Array(section[..<place]) + Array("<w:titlePg/>".utf8) + Array(section[place...])
  }

  private static func head(_ size: Double) -> [UInt8] {
    let look =
      "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
      + "<w:sz w:val=\"\(Int(size * 2))\"/><w:szCs w:val=\"\(Int(size * 2))\"/></w:rPr>"
    return Array(
      ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:pPr><w:jc w:val=\"center\"/>"
        + "</w:pPr><w:r>\(look)<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>\(look)<w:instrText xml:space=\"preserve\">"
        + " PAGE </w:instrText></w:r><w:r>\(look)<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>\(look)<w:t>2</w:t></w:r>"
        + "<w:r>\(look)<w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>").utf8)
  }

  private static func inserted(_ text: String, before end: String, in bytes: [UInt8]) -> [UInt8]? {
    guard let place = find(end, in: bytes, from: 0) else { return nil }
    return Array(bytes[..<place]) + Array(text.utf8) + Array(bytes[place...])
  }

  private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count else { return nil }
    return (start...(bytes.count - word.count)).first { at in
      bytes[at] == word[0] && bytes[at..<at + word.count].elementsEqual(word)
    }
  }
}

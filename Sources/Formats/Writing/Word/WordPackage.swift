import Blocks

/// The small parts around a Word document.
enum WordPackage {
  static func contentTypes(feet: Int) -> [UInt8] {
    var out = WordWriter()
    out.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    out.raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
    out.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    part("document", "document.main", &out)
    part("styles", "styles", &out)
    part("settings", "settings", &out)
    part("header1", "header", &out)
    part("header2", "header", &out)
    for foot in 0..<feet { part("footer\(foot + 1)", "footer", &out) }
    out.raw("<Override PartName=\"/docProps/core.xml\"")
    out.raw(" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")
    out.raw("<Override PartName=\"/docProps/app.xml\"")
    out.raw(" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>")
    return out.bytes
  }

  private static func part(_ name: String, _ kind: String, _ out: inout WordWriter) {
    out.words("<Override PartName=\"/word/", name, ".xml\"")
    out.words(
      " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.", kind, "+xml\"/>")
  }

  static let relations: [UInt8] = {
    var out = WordWriter()
    out.raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
    out.raw("<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type=")
    out.raw("\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>")
    out.raw("<Relationship Id=\"rId2\" Target=\"docProps/core.xml\" Type=")
    out.raw("\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\"/>")
    out.raw("<Relationship Id=\"rId3\" Target=\"docProps/app.xml\" Type=")
    out.raw("\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\"/>")
    out.raw("</Relationships>")
    return out.bytes
  }()

  static func documentRelations(feet: Int) -> [UInt8] {
    var out = WordWriter()
    out.raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
    relation("rIdStyles", "styles", "styles", &out)
    relation("rIdSettings", "settings", "settings", &out)
    relation("rIdHead", "header1", "header", &out)
    relation("rIdEmpty", "header2", "header", &out)
    for foot in 0..<feet { relation("rIdFoot\(foot + 1)", "footer\(foot + 1)", "footer", &out) }
    out.raw("</Relationships>")
    return out.bytes
  }

  private static func relation(_ id: String, _ target: String, _ kind: String, _ out: inout WordWriter) {
    out.words("<Relationship Id=\"", id, "\"")
    out.words(" Target=\"", target, ".xml\" Type=")
    out.words("\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/", kind)
  }

  static let settings: [UInt8] = {
    var out = WordWriter()
    out.raw("<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
    out.raw("<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>")
    out.raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\"")
    out.raw(" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
    out.raw("<w:themeFontLang w:val=\"vi-VN\"/></w:settings>")
    return out.bytes
  }()

  static func core(_ about: PaperMetadata) -> [UInt8] {
    var out = WordWriter()
    out.raw("<cp:coreProperties")
    out.raw(" xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
    out.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
    out.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
    out.words("<dc:title>", about.title, "</dc:title>")
    out.words("<dc:subject>", about.subject, "</dc:subject>")
    out.words("<dc:creator>", about.author, "</dc:creator>")
    out.words("<cp:keywords>", about.keywords.joined(separator: ", "), "</cp:keywords>")
    out.words("<dc:language>", about.language, "</dc:language>")
    for (open, close) in dates {
      out.raw(open)
      out.words(" xsi:type=\"dcterms:W3CDTF\">", about.day, "T00:00:00Z")
      out.raw(close)
    }
    out.raw("</cp:coreProperties>")
    return out.bytes
  }

  private static var dates: [(StaticString, StaticString)] {
    [("<dcterms:created", "</dcterms:created>"), ("<dcterms:modified", "</dcterms:modified>")]
  }

  static let app: [UInt8] = {
    var out = WordWriter()
    out.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
    out.raw("<Application>ThiDua</Application></Properties>")
    return out.bytes
  }()
}

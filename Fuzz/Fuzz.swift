// What libFuzzer feeds. THIDUA_FUZZ names the target: text, docx, odt, html, dates, json.
import Commands
import Domain
import Formats
import Glibc
import JSON
import Law
import Reading
import Vietnamese

private let target = getenv("THIDUA_FUZZ").map { String(cString: $0) } ?? "text"
private let reader = PlanReader(knowledge: ReadingKnowledge(LawBook.embedded))

func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "docx": read(docx(bytes))
  case "odt": read(odt(bytes))
  case "html": read(Array("<!DOCTYPE html><html><body>".utf8) + bytes)
  case "dates": dates(bytes)
  case "json": _ = try? JSONReader.read(JSONSource(name: "fuzz", bytes: bytes))
  default: read(bytes)
  }
  return 0
}

/// Reads the file in full and holds the reading to what the contract promises of any text.
private func read(_ bytes: [UInt8]) {
  guard let source = try? FileReader.read(bytes: bytes, name: "fuzz") else { return }
  let reading = reader.read(source)
  for node in reading.outline { check(node, inside: 0..<source.text.count) }
  var json = JSONWriter()
  ReadingJSON(reading, of: source, from: ReadingJSON.Origin(file: "fuzz", sha256: "")).write(to: &json)
  precondition(
    (try? JSONReader.read(JSONSource(name: "fuzz", bytes: json.bytes))) != nil, "a reading is printed as JSON")
}

private func check(_ node: OutlineNode, inside range: Range<Int>) {
  precondition(range.lowerBound <= node.span.start && node.span.end <= range.upperBound, "clauses nest")
  var at = node.span.start
  for child in node.children {
    precondition(at <= child.span.start, "clauses follow each other")
    check(child, inside: at..<node.span.end)
    at = child.span.end
  }
}

private func dates(_ bytes: [UInt8]) {
  let words = WordScanner.words(of: bytes)
  _ = words.count
}

/// The first byte says which part of the document the others are.
private func docx(_ bytes: [UInt8]) -> [UInt8] {
  let main = Array(
    "<w:document><w:body><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:body></w:document>".utf8
  )
  let parts = ["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"]
  let part = parts[Int(bytes.first ?? 0) % parts.count]
  var entries = [(name: part, bytes: Array(bytes.dropFirst()))]
  if part != parts[0] { entries.append((name: parts[0], bytes: main)) }
  return StoredZip.archive(entries)
}

private func odt(_ bytes: [UInt8]) -> [UInt8] {
  StoredZip.archive([
    (name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.text".utf8)),
    (name: "content.xml", bytes: bytes),
  ])
}

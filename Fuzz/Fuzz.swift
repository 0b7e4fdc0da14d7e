// What libFuzzer feeds. THIDUA_FUZZ names the target: text, docx, odt, html, doc, boxes, words, pictures, dates, json.
import Blocks
import CivilTime
import Commands
import Domain
import Glibc
import JSON
import Law
import Reading
import Vietnamese

@testable import Formats

private let target = getenv("THIDUA_FUZZ").map { String(cString: $0) } ?? "text"
private let reader = PlanReader(knowledge: ReadingKnowledge(DocumentLaw.embedded))

func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "docx": read(docx(bytes))
  case "odt": read(odt(bytes))
  case "html": read(Array("<!DOCTYPE html><html><body>".utf8) + bytes)
  case "doc": read(Array([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + bytes.dropFirst(8))
  case "boxes": boxes(bytes)
  case "words": words(bytes)
  case "pictures": pictures(bytes)
  case "dates": dates(bytes)
  case "json": _ = try? JSONReader.read(JSONSource(name: "fuzz", bytes: bytes))
  default: read(bytes)
  }
  return 0
}

/// Reads the file in full and holds the reading to what the contract promises of any text.
private func read(_ bytes: [UInt8]) {
  guard let source = try? FileReader.read(bytes: bytes, name: "fuzz") else { return }
  read(source)
}

private func read(_ source: SourceText) {
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

/// What pdftotext might write about a page.
private func boxes(_ bytes: [UInt8]) {
  guard let file = try? AnonymousFile(bytes), let pages = try? BoxReader.pages(file, file: "fuzz") else { return }
  layOut(pages, isRecognised: false)
}

/// What tesseract might write about a page.
private func words(_ bytes: [UInt8]) {
  guard let file = try? AnonymousFile(bytes), var pages = try? TableReader.pages(file, file: "fuzz") else { return }
  for k in pages.indices {
    for figure in HeadingFigure.all(of: pages[k]).reversed() {
      figure.put(SecondReading.unreadable, confidence: 0, into: &pages[k])
    }
  }
  layOut(pages, isRecognised: true)
}

private func layOut(_ pages: [PageContent], isRecognised: Bool) {
  _ = TextLayer(pages)
  var layout = PageLayout(SourceBuilder(), isRecognised: isRecognised)
  read(layout.append(pages).finish(.pdf, pages: pages.count, isLineBased: true))
}

private func pictures(_ bytes: [UInt8]) {
  _ = PictureFile.page(bytes)
  _ = GreyTIFF.pageCount(bytes, limit: 1000)
  if let image = GreyImage(pgm: bytes) {
    _ = image.part(0..<image.width, 0..<image.height, margin: 2)?.scaled(by: 0.5)
  }
}

/// The first byte chooses one way of reading: kind of text, trust in accents, year of the plan, day of reading.
private func dates(_ bytes: [UInt8]) {
  guard let choice = bytes.first.map(Int.init) else { return }
  let text = Array(bytes.dropFirst())
  var settings = DateReader.Settings()
  settings.scope = choice & 1 == 0 ? .prose : .field
  settings.accents = [.exact, .optional, .ignored, .optional][choice >> 1 & 3]
  settings.planYear = [nil, 2026, 1, 9999][choice >> 3 & 3]
  settings.lastWeek = choice & 32 == 0 ? .ofLastWorkingDay : .ofLastMonday
  settings.holidays = LawBook.embedded.holidays
  let on = [Day(2026, 3, 10)!, Day(2024, 2, 29)!, Day.first, Day.last][choice >> 6 & 3]
  let reader = DateReader(on: on, settings: settings)
  let words = WordScanner.words(of: text)
  var at = 0
  for mention in reader.find(in: words, text: text) {
    precondition(
      at <= mention.words.lowerBound && mention.words.upperBound <= words.count, "mentions follow each other")
    precondition(!mention.words.isEmpty && !mention.span.isEmpty, "a mention has words")
    precondition(0 <= mention.span.lowerBound && mention.span.upperBound <= text.count, "a mention lies in the text")
    precondition((mention.start == nil) == (mention.end == nil), "both ends or none")
    if let start = mention.start, let end = mention.end { precondition(start <= end, "ends in order") }
    precondition(mention.isPossible || mention.start == nil, "what is in no calendar has no day")
    for date in [mention.date, mention.startDate, mention.endDate] { readBack(date, mention.isPossible) }
    at = mention.words.upperBound
  }
}

/// What is printed is read as the same date: as a value, and a day also as a person would write it.
private func readBack(_ date: PartialDate?, _ isPossible: Bool) {
  guard let date, isPossible, date.exists else { return }
  precondition(PartialDate(date.description) == date, "a date reads back: \(date)")
  guard case .day(let day) = date, day.year >= 1900, day.year <= 2100 else { return }
  let written = "ngày \(day.day) tháng \(day.month) năm \(day.year)"
  precondition(DateReader(on: day).date(of: written)?.date == date, "a day reads back: \(written)")
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

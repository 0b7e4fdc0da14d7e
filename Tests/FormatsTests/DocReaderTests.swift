import Blocks
import Testing

@testable import Formats

/// A Word 97 file ([MS-DOC]) made in memory: UTF-16 text in one piece, one page of paragraph properties.
struct DocDraft {
  /// Each with the mark that ends it and its list of properties.
  var paragraphs: [(text: String, end: UInt16, properties: [UInt8])] = []
  var footnote = ""

  var bytes: [UInt8] {
    let start = 0x800
    var text: [UInt8] = []
    var borders = [start]
    for paragraph in paragraphs {
      for unit in paragraph.text.utf16 { put(Int(unit), 2, &text) }
      put(Int(paragraph.end), 2, &text)
      borders.append(start + text.count)
    }
    let main = text.count / 2
    for unit in footnote.utf16 { put(Int(unit), 2, &text) }
    let length = text.count / 2
    let page = (start + text.count + 511) / 512

    var table: [UInt8] = [2]
    put(16, 4, &table)
    put(0, 4, &table)
    put(length, 4, &table)
    put(0, 2, &table)
    put(start, 4, &table)
    put(0, 2, &table)
    let pieces = table.count
    put(start, 4, &table)
    put(start + text.count, 4, &table)
    put(page, 4, &table)

    var stream = [UInt8](repeating: 0, count: start)
    set(0xA5EC, 2, 0, &stream)
    set(0xC1, 2, 2, &stream)
    set(main, 4, 0x4C, &stream)
    set(length - main, 4, 0x50, &stream)
    set(0, 4, 0x1A2, &stream)
    set(pieces, 4, 0x1A6, &stream)
    set(pieces, 4, 0x102, &stream)
    set(12, 4, 0x106, &stream)
    stream += text
    stream += [UInt8](repeating: 0, count: page * 512 - stream.count) + propertyPage(borders)
    return CompoundDraft(streams: [("WordDocument", stream), ("0Table", table)]).bytes
  }

  private func propertyPage(_ borders: [Int]) -> [UInt8] {
    var page = [UInt8](repeating: 0, count: 512)
    var free = 510
    for (k, border) in borders.enumerated() { set(border, 4, 4 * k, &page) }
    for (k, paragraph) in paragraphs.enumerated() where !paragraph.properties.isEmpty {
      // Style 0, then the list; an odd count of bytes after the length byte.
      let list = [0, 0] + paragraph.properties + (paragraph.properties.count % 2 == 0 ? [0] : [])
      free = (free - list.count - 1) & ~1
      page[free] = UInt8((list.count + 1) / 2)
      for (offset, byte) in list.enumerated() { page[free + 1 + offset] = byte }
      page[4 * borders.count + 13 * k] = UInt8(free / 2)
    }
    page[511] = UInt8(paragraphs.count)
    return page
  }

  private func put(_ value: Int, _ size: Int, _ out: inout [UInt8]) {
    for k in 0..<size { out.append(UInt8(truncatingIfNeeded: value >> (8 * k))) }
  }

  private func set(_ value: Int, _ size: Int, _ at: Int, _ out: inout [UInt8]) {
    for k in 0..<size { out[at + k] = UInt8(truncatingIfNeeded: value >> (8 * k)) }
  }
}

@Suite struct DocReaderTests {
  private static let inTable: [UInt8] = [0x16, 0x24, 1]
  private static let rowEnd: [UInt8] = [0x16, 0x24, 1, 0x17, 0x24, 1]
  private static let centred: [UInt8] = [0x03, 0x24, 1]

  @Test func paragraphsFieldsAndNotes() throws {
    var draft = DocDraft()
    draft.paragraphs = [
      ("KẾ HOẠCH", 0x0D, Self.centred), ("Thi đua\u{0B}năm 2026", 0x0D, []),
      ("\u{13}HYPERLINK x\u{14}Điều 5\u{15} và\u{1E}thế\u{2}", 0x0D, []),
    ]
    draft.footnote = "\u{2} Ghi chú\r"
    let source = try FileReader.read(bytes: draft.bytes, name: "thử.doc")
    #expect(source.format == .doc && !source.isLineBased)
    #expect(source.lines(in: .body) == ["KẾ HOẠCH", "Thi đua\nnăm 2026", "Điều 5 và-thế"])
    #expect(source.lines(in: .footnote) == ["Ghi chú"])
    #expect(source.paragraphs[0].style.isCentred && !source.paragraphs[1].style.isCentred)
  }

  @Test func cellsAreKept() throws {
    var draft = DocDraft()
    draft.paragraphs = [
      ("TT", 7, Self.inTable), ("Việc", 7, Self.inTable), ("", 7, Self.rowEnd), ("1", 7, Self.inTable),
      ("quét", 0x0D, Self.inTable), ("sân", 7, Self.inTable), ("", 7, Self.rowEnd), ("Hết", 0x0D, []),
    ]
    let source = try FileReader.read(bytes: draft.bytes, name: "thử.doc")
    #expect(source.cells(of: 0) == ["0,0 TT", "0,1 Việc", "1,0 1", "1,1 quét", "1,1 sân"])
    #expect(source.lines.last == "Hết" && source.paragraphs.last?.cell == nil)
  }

  @Test func blocksMadeWithTabsAreReadByColumns() throws {
    var draft = DocDraft()
    draft.paragraphs = [
      ("SỞ Y TẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 0x0D, []), ("Số: 3/KH\tĐộc lập - Tự do - Hạnh phúc", 0x0D, []),
      ("KẾ HOẠCH", 0x0D, []), ("Nơi nhận:\tKT. GIÁM ĐỐC", 0x0D, []), ("- Như trên;\tPHÓ GIÁM ĐỐC", 0x0D, []),
      ("- Lưu: VT.", 0x0D, []), ("\tVũ Bình An", 0x0D, []),
    ]
    let source = try FileReader.read(bytes: draft.bytes, name: "thử.doc")
    #expect(
      source.lines == [
        "SỞ Y TẾ", "Số: 3/KH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH",
        "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Vũ Bình An",
      ])
  }

  @Test func lockedFilesAreTold() {
    var bytes = DocDraft(paragraphs: [("bí mật", 0x0D, [])]).bytes
    // The flags of the first stream, which begins behind the header of 512 bytes.
    bytes[512 + 0x0B] |= 1
    #expect(throws: FileProblem.encrypted("khóa.doc")) { _ = try FileReader.read(bytes: bytes, name: "khóa.doc") }
  }
}

import Testing

@testable import Commands

struct CSVTests {
  @Test(arguments: [
    ["a", "b"], ["", ""], ["một, hai", "“ba”", "\"bốn\""], ["dòng\nmới", "x\r\ny"], [" đầu", "cuối "], ["a\"\"b", ","],
  ])
  func readsBackWhatItWrote(_ cells: [String]) {
    var writer = CSVWriter()
    writer.row(cells)
    writer.row(["hết"])
    #expect(rows(writer.bytes) == [cells, ["hết"]])
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+84", "'+84"), ("- mục", "'- mục"), ("@x", "'@x"), ("\tx", "'\tx"), (" =x", "' =x"),
    ("a=b", "a=b"), ("", ""),
  ])
  func defusesFormulas(_ cell: String, _ written: String) { #expect(CSVWriter.defused(cell) == written) }

  @Test func everyRowHasEveryColumn() {
    let table = rows(AssignmentTable.bytes(of: .sample))
    #expect(table.count == 1 + 3 + 1)
    #expect(table.allSatisfy { $0.count == AssignmentTable.header.count })
    #expect(table[1][2...4] == ["tổ chức đợt số hóa cao điểm", "Bảo tàng tỉnh", "Thư viện tỉnh"])
    #expect(table[2][10] == "2026-06-30")
  }

  /// A small reader of RFC 4180, of its own so that writer and reader do not share a mistake.
  private func rows(_ bytes: [UInt8]) -> [[String]] {
    var (rows, row, cell): ([[String]], [String], [UInt8]) = ([], [], [])
    var isQuoted = false
    var index = 3
    func take() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted, byte == 0x22, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
        cell.append(byte)
        index += 1
      } else if byte == 0x22 {
        isQuoted.toggle()
      } else if !isQuoted, byte == 0x2C {
        take()
      } else if !isQuoted, byte == 0x0D {
        take()
        rows.append(row)
        row = []
        index += 1
      } else {
        cell.append(byte)
      }
      index += 1
    }
    return rows
  }
}

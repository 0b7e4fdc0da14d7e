/// The rows of a .csv or .tsv file. All cells are text; encoding and delimiter are judged by the head of the file.
final class DelimitedRows: RowSource {
  private static let sample = 1 << 16

  private let file: String
  private let encoding: TextEncoding
  private let delimiter: UInt8
  private var chunks: TextChunks
  private var chunk: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var number = 0
  private var skipsNamedDelimiter: Bool

  init(_ input: InputFile) throws(FileProblem) {
    file = input.name
    let input = try input.takenOut()
    var head: [UInt8] = []
    switch input.place {
    case .memory(let bytes): head = Array(bytes.prefix(Self.sample))
    case .disk(let path):
      var raw = [UInt8](repeating: 0, count: Self.sample)
      let got = try OpenFile(path: path, name: input.name).read(into: &raw)
      head = Array(raw[..<got])
    case .member: head = try input.head()
    }
    encoding = TextEncoding(head)
    var sample = TextSample(encoding)
    let text = sample.text(head)
    delimiter = Delimiter.of(text, name: input.name)
    skipsNamedDelimiter = Delimiter.named(text) != nil
    chunks = try TextChunks(input, encoding)
  }

  func next(into row: inout SheetRow) throws(FileProblem) -> Bool {
    while true {
      guard try fill() else { return false }
      number += 1
      guard number <= WorkbookLimits.rows * 4 else { throw .tooMany(file, "dòng", limit: WorkbookLimits.rows * 4) }
      row.begin(number)
      try readRecord(into: &row)
      if skipsNamedDelimiter {
        skipsNamedDelimiter = false
        continue
      }
      return true
    }
  }

  /// False when no byte is left.
  private func fill() throws(FileProblem) -> Bool {
    if position < chunk.count { return true }
    if isAtEnd { return false }
    try chunks.read(into: &chunk)
    position = 0
    isAtEnd = chunk.isEmpty
    return !isAtEnd
  }

  private func readRecord(into row: inout SheetRow) throws(FileProblem) {
    var column = 0
    while true {
      let start = row.bytes.count
      let isLast = try readCell(into: &row.bytes)
      guard row.bytes.count - start <= WorkbookLimits.cellBytes, row.bytes.count <= WorkbookLimits.rowBytes else {
        throw .tooMany(file, "chữ trong một ô (dòng \(number))", limit: 32_767)
      }
      encoding.resolve(&row.bytes, from: start)
      CellDefusing.removeMark(&row.bytes, from: start)
      row.closeText(from: start, column: column)
      if isLast { return }
      column += 1
      guard column < WorkbookLimits.columns else { throw .tooMany(file, "cột", limit: WorkbookLimits.columns) }
    }
  }

  /// One cell up to its delimiter; true when the line ends with it.
  private func readCell(into out: inout [UInt8]) throws(FileProblem) -> Bool {
    guard try fill() else { return true }
    if chunk[position] == 0x22 {
      position += 1
      try readQuoted(into: &out)
    }
    while try fill() {
      let end = plainEnd()
      out.append(contentsOf: chunk[position..<end])
      position = end
      guard position < chunk.count else { continue }
      let byte = chunk[position]
      position += 1
      if byte == delimiter { return false }
      if byte == 0x0D, try fill(), chunk[position] == 0x0A { position += 1 }
      return true
    }
    return true
  }

  /// Where the bytes end that are neither delimiter nor the end of a line.
  private func plainEnd() -> Int {
    var i = position
    while i < chunk.count {
      let byte = chunk[i]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      i += 1
    }
    return i
  }

  /// Behind the quote that closes the cell; two of them are one in the text.
  private func readQuoted(into out: inout [UInt8]) throws(FileProblem) {
    let start = out.count
    while try fill() {
      let end = chunk[position...].firstIndex(of: 0x22) ?? chunk.count
      out.append(contentsOf: chunk[position..<end])
      guard out.count - start <= WorkbookLimits.cellBytes else { throw .openQuote(file, row: number) }
      position = end
      guard position < chunk.count else { continue }
      position += 1
      guard try fill(), chunk[position] == 0x22 else { return }
      out.append(0x22)
      position += 1
    }
    throw .openQuote(file, row: number)
  }
}

/// The head of a file as text, for finding the delimiter.
private struct TextSample {
  private let encoding: TextEncoding

  init(_ encoding: TextEncoding) { self.encoding = encoding }

  mutating func text(_ head: [UInt8]) -> [UInt8] {
    if case .utf16 = encoding { return EncodingGuess.decoded(head).text }
    return head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head.dropFirst(3)) : head
  }
}

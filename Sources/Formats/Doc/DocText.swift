import Vietnamese

/// The text of a Word 97–2003 file ([MS-DOC]) by pieces: where each character lies in the stream.
struct DocText {
  struct Piece {
    /// Character positions the piece covers.
    var range: Range<Int>
    /// Where it lies in the stream, in bytes.
    var offset: Int
    /// One byte a character (Windows-1252) or two (UTF-16).
    var isNarrow: Bool
  }

  let stream: [UInt8]
  let table: [UInt8]
  private(set) var pieces: [Piece] = []
  /// How many characters the main text, the notes, the headers … have, in the order of the file.
  let counts: (main: Int, footnotes: Int, headers: Int)

  /// nil when the file is no Word 97 document.
  init?(_ file: CompoundFile) {
    guard let stream = file.stream(named: "WordDocument"), stream.word(0) == 0xA5EC, stream.word(2) >= 0xC1 else {
      return nil
    }
    let flags = stream.word(0x0A)
    guard let table = file.stream(named: flags & 0x0200 != 0 ? "1Table" : "0Table") else { return nil }
    self.stream = stream
    self.table = table
    counts = (stream.offset(0x4C), stream.offset(0x50), stream.offset(0x54))
    readPieces(at: stream.offset(0x1A2), length: stream.offset(0x1A6))
    guard !pieces.isEmpty else { return nil }
  }

  static func isEncrypted(_ file: CompoundFile) -> Bool {
    guard let stream = file.stream(named: "WordDocument"), stream.word(0) == 0xA5EC else {
      return file.names.contains("EncryptedPackage")
    }
    return stream.word(0x0A) & 0x0100 != 0
  }

  private mutating func readPieces(at start: Int, length: Int) {
    var at = start
    let end = min(table.count, start + length)
    while at < end, table[at] == 1 { at += 3 + Int(table.word(at + 1)) }
    guard at < end, table[at] == 2 else { return }
    let size = table.offset(at + 1)
    at += 5
    guard size >= 16, at + size <= table.count else { return }
    let count = (size - 4) / 12
    for k in 0..<count {
      let from = table.offset(at + 4 * k)
      let to = table.offset(at + 4 * (k + 1))
      let place = table.double(at + 4 * (count + 1) + 8 * k + 2)
      let isNarrow = place & 0x4000_0000 != 0
      let offset = Int(place & 0x3FFF_FFFF) / (isNarrow ? 2 : 1)
      guard from < to, offset < stream.count else { continue }
      let fits = (stream.count - offset) / (isNarrow ? 1 : 2)
      pieces.append(Piece(range: from..<min(to, from + fits), offset: offset, isNarrow: isNarrow))
    }
  }

  /// Calls `body` with each character of the positions and its place in the stream.
  func forEach(in range: Range<Int>, _ body: (_ unit: UInt16, _ place: Int) -> Void) {
    for piece in pieces {
      let part = piece.range.clamped(to: range)
      for position in part {
        let index = position - piece.range.lowerBound
        if piece.isNarrow {
          let place = piece.offset + index
          body(Self.windows[Int(stream[place])], place)
        } else {
          let place = piece.offset + 2 * index
          body(stream.word(place), place)
        }
      }
    }
  }

  /// Windows-1252.
  private static let windows: [UInt16] = {
    var table = (0..<256).map { UInt16($0) }
    let signs = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"
    for (k, scalar) in signs.unicodeScalars.enumerated() where scalar != " " { table[0x80 + k] = UInt16(scalar.value) }
    return table
  }()
}

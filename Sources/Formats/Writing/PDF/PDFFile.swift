/// The objects of a PDF one after the other, and the table that finds them (ISO 32000-1, 7.5). Small objects of the
/// structure lie together in compressed streams; the same objects give the same bytes.
struct PDFFile {
  private(set) var bytes: [UInt8] = []
  /// By object number.
  private var places: [Place] = [.free]
  /// Small objects that wait for their stream.
  private var waiting: [(id: Int, bytes: [UInt8])] = []

  private enum Place {
    case free
    case at(Int)
    case within(stream: Int, index: Int)
  }
  private static let portion = 200

  init() {
    bytes.reserveCapacity(1 << 17)
    // Four bytes above 127: transfer programs take the file for what it is.
    bytes += "%PDF-1.7\n%".utf8
    bytes += [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
  }

  /// A number for an object that is written later.
  mutating func reserve() -> Int {
    places.append(.free)
    return places.count - 1
  }

  mutating func add(_ id: Int, _ content: String) { add(id, Array(content.utf8)) }

  mutating func add(_ id: Int, _ content: [UInt8]) {
    places[id] = .at(bytes.count)
    bytes.add(id)
    bytes += " 0 obj\n".utf8
    bytes += content
    bytes += "\nendobj\n".utf8
  }

  /// A stream; `entries` are what its dictionary says besides its length.
  mutating func stream(_ id: Int, _ content: [UInt8], entries: String = "") {
    let packed = Deflate.zlib(content)
    places[id] = .at(bytes.count)
    bytes.add(id)
    bytes += " 0 obj\n<<\(entries)".utf8
    if packed != nil { bytes += "/Filter/FlateDecode".utf8 }
    bytes += "/Length \((packed ?? content).count)>>\nstream\n".utf8
    bytes += packed ?? content
    bytes += "\nendstream\nendobj\n".utf8
  }

  /// A small object, kept together with others.
  mutating func pack(_ id: Int, _ content: [UInt8]) {
    waiting.append((id, content))
    if waiting.count == Self.portion { flush() }
  }

  private mutating func flush() {
    guard !waiting.isEmpty else { return }
    let stream = reserve()
    var index: [UInt8] = []
    var content: [UInt8] = []
    for (k, object) in waiting.enumerated() {
      places[object.id] = .within(stream: stream, index: k)
      index.add(object.id)
      index.append(0x20)
      index.add(content.count)
      index.append(0x20)
      content += object.bytes
      content.append(0x0A)
    }
    self.stream(stream, index + content, entries: "/Type/ObjStm/N \(waiting.count)/First \(index.count)")
    waiting.removeAll(keepingCapacity: true)
  }

  /// Ends the file. `root` and `info` are the catalogue and what the file says about itself.
  mutating func finish(root: Int, info: Int) -> [UInt8] {
    flush()
    let table = reserve()
    let start = bytes.count
    places[table] = .at(start)
    var rows: [UInt8] = []
    rows.reserveCapacity(places.count * 7)
    for place in places {
      switch place {
      case .free: rows += [0, 0, 0, 0, 0, 0xFF, 0xFF]
      case .at(let offset): rows += [1] + Self.big(offset, 4) + [0, 0]
      case .within(let stream, let index): rows += [2] + Self.big(stream, 4) + Self.big(index, 2)
      }
    }
    let mark = Self.mark(bytes)
    stream(
      table, rows,
      entries: "/Type/XRef/Size \(places.count)/W[1 4 2]/Root \(root) 0 R/Info \(info) 0 R/ID[<\(mark)><\(mark)>]")
    bytes += "startxref\n\(start)\n%%EOF\n".utf8
    return bytes
  }

  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// What tells one file from another: two sums over all that stands before it (FNV-1a).
  private static func mark(_ bytes: [UInt8]) -> String {
    var sums: (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x8422_2325_CBF2_9CE4)
    bytes.withUnsafeBufferPointer { bytes in
      for place in stride(from: 0, to: bytes.count, by: 5) {
        sums.0 = (sums.0 ^ UInt64(bytes[place])) &* 0x100_0000_01B3
        sums.1 = (sums.1 ^ UInt64(bytes[place]) &+ sums.0) &* 0x100_0000_01B3
      }
    }
    var text: [UInt8] = []
    for sum in [sums.0, sums.1] { for k in 0..<4 { text.hex(UInt16(truncatingIfNeeded: sum >> UInt64(48 - 16 * k))) } }
    return String(decoding: text, as: UTF8.self)
  }
}

// Numbers and texts as PDF writes them.
extension [UInt8] {
  mutating func add(_ number: Int) {
    if number < 0 {
      append(UInt8(ascii: "-"))
      return add(-number)
    }
    if number >= 10 { add(number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// With two decimals at most: a hundredth of a point is three thousandths of a millimetre.
  mutating func add(_ number: Double) {
    var hundredths = Int((number * 100).rounded())
    if hundredths < 0 {
      append(UInt8(ascii: "-"))
      hundredths = -hundredths
    }
    add(hundredths / 100)
    let rest = hundredths % 100
    guard rest != 0 else { return }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 != 0 { append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  mutating func add(_ numbers: Double..., then mark: StaticString) {
    for number in numbers {
      add(number)
      append(0x20)
    }
    add(mark)
  }

  mutating func add(_ mark: StaticString) { mark.withUTF8Buffer { append(contentsOf: $0) } }

  mutating func hex(_ number: UInt16) {
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: number >> shift & 15)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") - 10 + digit)
    }
  }

  /// A text that people read: `<FEFF…>` in UTF-16.
  mutating func add(text: String) {
    add("<FEFF")
    for unit in text.utf16 { hex(unit) }
    append(UInt8(ascii: ">"))
  }
}

/// What the property lists of a Word 97 file say about a paragraph.
struct DocParagraph {
  var style = 0
  var isInTable = false
  var isRowEnd = false
  var depth = 0
  var isInnerCell = false
  var alignment = 0
  var indent: Double?
  var outlineLevel: Int?
  var list: Int?
  var level = 0

  mutating func apply(_ code: UInt16, _ list: [UInt8], _ at: Int) {
    switch code {
    case 0x2416: isInTable = list[at] != 0
    case 0x2417: isRowEnd = list[at] != 0
    case 0x244B: isInnerCell = list[at] != 0
    case 0x244C: isRowEnd = isRowEnd || list[at] != 0
    case 0x6649: depth = Int(list.double(at) & 0xFF)
    case 0x2403, 0x2461: alignment = Int(list[at])
    case 0x840F, 0x845E: indent = Double(Int16(bitPattern: list.word(at))) / 20
    case 0x2640: outlineLevel = Int(list[at])
    case 0x260A: level = Int(list[at])
    case 0x460B: self.list = Int(list.word(at))
    default: break
    }
  }
}

/// What the property lists say about letters.
struct DocRun {
  var look = RunStyle()
  var isHidden = false
  var isDeleted = false
  var isRaised = false
  var isCapitals = false
  var font = -1

  mutating func apply(_ code: UInt16, _ list: [UInt8], _ at: Int) {
    // 0x80 is "as the style has it", 0x81 "not as the style has it".
    func flag(_ old: Bool) -> Bool { list[at] == 0x80 ? old : list[at] == 0x81 ? !old : list[at] != 0 }
    switch code {
    case 0x0835: look.isBold = flag(look.isBold)
    case 0x0836: look.isItalic = flag(look.isItalic)
    case 0x2A3E: look.isUnderlined = list[at] != 0
    case 0x4A43: look.size = Double(list.word(at)) / 2
    case 0x083B: isCapitals = flag(isCapitals)
    case 0x083C: isHidden = flag(isHidden)
    case 0x0800: isDeleted = list[at] != 0
    case 0x2A48: isRaised = list[at] == 1
    case 0x4A4F: font = Int(list.word(at))
    default: break
    }
  }
}

/// Property lists: pairs of a code and its operand ([MS-DOC] 2.6).
enum DocSprm {
  static func forEach(_ list: [UInt8], from start: Int, to end: Int, _ body: (UInt16, [UInt8], Int) -> Void) {
    var at = start
    let end = min(end, list.count)
    while at + 3 <= end {
      let code = list.word(at)
      at += 2
      let size: Int
      switch code >> 13 {
      case 0, 1: size = 1
      case 2, 4, 5: size = 2
      case 3: size = 4
      case 7: size = 3
      default:
        if code == 0xD608 {
          size = Int(list.word(at)) + 1
        } else {
          size = Int(list[at]) + 1
        }
      }
      guard at + size <= end else { return }
      body(code, list, at)
      at += size
    }
  }
}

/// The pages of property lists, by the place of the text in the stream.
struct DocPages {
  private struct Stretch {
    var range: Range<Int>
    var start: Int
    var end: Int
  }

  private var stretches: [Stretch] = []
  private let stream: [UInt8]

  /// `isParagraph` tells paragraphs (13-byte entries) from letters (1-byte entries).
  init(_ text: DocText, tableAt start: Int, length: Int, isParagraph: Bool) {
    stream = text.stream
    let count = (length - 4) / 8
    guard count > 0, start + length <= text.table.count else { return }
    for k in 0..<count {
      let page = Int(text.table.double(start + 4 * (count + 1) + 4 * k) & 0x3F_FFFF) * 512
      guard page + 512 <= stream.count else { continue }
      readPage(page, isParagraph)
    }
    stretches.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func readPage(_ page: Int, _ isParagraph: Bool) {
    let count = Int(stream[page + 511])
    let width = isParagraph ? 13 : 1
    guard count > 0, 4 * (count + 1) + width * count <= 511 else { return }
    for k in 0..<count {
      let from = stream.offset(page + 4 * k)
      let to = stream.offset(page + 4 * (k + 1))
      guard from < to else { continue }
      let place = Int(stream[page + 4 * (count + 1) + width * k]) * 2
      guard place > 0 else {
        stretches.append(Stretch(range: from..<to, start: 0, end: 0))
        continue
      }
      var start = page + place
      var size = Int(stream[start])
      start += 1
      if isParagraph {
        if size == 0 {
          size = Int(stream[min(start, stream.count - 1)]) * 2
          start += 1
        } else {
          size = size * 2 - 1
        }
      }
      stretches.append(Stretch(range: from..<to, start: start, end: min(start + size, page + 511)))
    }
  }

  /// Where the list for a place of the text lies in the stream; nil when there is none.
  func list(at place: Int) -> Range<Int>? {
    guard let k = index(place), stretches[k].start < stretches[k].end else { return nil }
    return stretches[k].start..<stretches[k].end
  }

  /// Which stretch a place falls into.
  func index(_ place: Int) -> Int? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < stretches.count && stretches[low].range.contains(place) ? low : nil
  }
}

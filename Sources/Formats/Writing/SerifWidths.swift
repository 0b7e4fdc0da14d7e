import Blocks
import Vietnamese

/// How wide words are in Times New Roman, and in every face made to its measures: enough to draw a line as long as a
/// part of the text above it in files where only the reader's program sets the words.
struct SerifWidths {
  /// Thousandths of the size, from the space to the tilde.
  private let ascii: [UInt16]
  /// What the horn adds to the letter under it.
  private let hornedO: UInt16
  private let hornedU: UInt16
  private let hornedCapitalU: UInt16

  static let regular = SerifWidths(
    ascii: [
      250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
      500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
      722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
      444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
      200, 480, 541,
    ], hornedO: 29, hornedU: 42, hornedCapitalU: 54)

  static let bold = SerifWidths(
    ascii: [
      250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
      500,
      500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
      722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444,
      556,
      444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
      220, 394, 520,
    ], hornedO: 54, hornedU: 44, hornedCapitalU: 74)

  /// Points.
  func width(of text: some StringProtocol, size: Double) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += Int(width(of: scalar.value)) }
    return Double(thousandths) * size / 1000
  }

  /// Thousandths of the size.
  func width(of scalar: UInt32) -> UInt16 {
    if (0x20..<0x7F).contains(scalar) { return ascii[Int(scalar) - 0x20] }
    if scalar == 0x2026 || scalar == 0x2014 { return 1000 }
    let letter = Letter.of(scalar)
    guard letter.isLetter else { return 500 }
    let base = ascii[Int(letter.base) - (letter.isUpper ? 0x40 : 0x20)]
    switch letter.toneless {
    case 132 where !letter.isUpper: return base + hornedO
    case 133: return base + (letter.isUpper ? hornedCapitalU : hornedU)
    default: return base
    }
  }

  /// The widest line, in points, when the words are broken into lines of at most `room` points.
  func widestLine(of text: String, size: Double, room: Double) -> Double {
    var widest = 0.0
    let space = width(of: " ", size: size)
    for line in text.split(separator: "\n") {
      var at = 0.0
      for word in line.split(separator: " ") {
        let wide = width(of: word, size: size)
        if at > 0, at + space + wide > room {
          widest = max(widest, at)
          at = wide
        } else {
          at += (at > 0 ? space : 0) + wide
        }
      }
      widest = max(widest, at)
    }
    return min(widest, room)
  }
}

extension PaperRule {
  /// Points, under a paragraph of that look in a column of `room` points.
  func points(under paragraph: PaperParagraph?, _ style: PaperStyle?, room: Double) -> Double {
    switch length {
    case .full: return room
    case .millimetres(let length): return min(length * 72 / 25.4, room)
    case .ofText(let share):
      guard let paragraph, let style else { return room * share }
      let widths = style.isBold ? SerifWidths.bold : .regular
      return share * widths.widestLine(of: paragraph.text, size: style.size, room: room)
    }
  }
}

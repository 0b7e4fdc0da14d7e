import Blocks
import Markup

/// Writes the XML of one part of a Word package. Word measures in twentieths of a point; papers in millimetres and
/// points.
struct WordWriter {
  private(set) var xml: MarkupWriter

  init(capacity: Int = 1 << 14) {
    xml = MarkupWriter(capacity: capacity)
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// A piece of a part, without the line that opens one.
  init(part capacity: Int) { xml = MarkupWriter(capacity: capacity) }

  var bytes: [UInt8] { xml.bytes }

  static func twips(millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }
  static func twips(points: Double) -> Int { Int((points * 20).rounded()) }

  mutating func raw(_ markup: StaticString) { xml.raw(markup) }

  /// Markup written before.
  mutating func raw(_ markup: [UInt8]) { xml.raw(markup) }

  mutating func text(_ words: String) { xml.text(words) }

  mutating func number(_ value: Int) {
    guard value >= 0, value < 10 else { return xml.text(String(value)) }
    xml.raw([UInt8(ascii: "0") + UInt8(value)])
  }

  /// `<w:sz w:val="28"/>`: the name with its attribute up to the quote, the number, the rest.
  mutating func number(_ before: StaticString, _ value: Int, _ after: StaticString = "\"/>") {
    raw(before)
    number(value)
    raw(after)
  }

  mutating func words(_ before: StaticString, _ value: String, _ after: StaticString = "\"/>") {
    raw(before)
    text(value)
    raw(after)
  }

  mutating func colour(_ colour: PaperColour) {
    let digits = Array("0123456789ABCDEF".utf8)
    xml.raw([colour.red, colour.green, colour.blue].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

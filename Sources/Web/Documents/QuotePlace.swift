import Actions
import Blocks

extension ReadPlan {
  /// Where words that a person selected stand in the text: white space may differ, as a browser shows it on one line.
  func place(of quote: String) -> Span? {
    let wanted = Array(quote.utf8.filter { $0 > 0x20 })
    guard wanted.count >= 3 else { return nil }
    let text = source.text
    var places: [Int] = []
    var squeezed: [UInt8] = []
    for (index, byte) in text.enumerated() where byte > 0x20 {
      squeezed.append(byte)
      places.append(index)
    }
    guard let start = squeezed.firstRange(of: wanted)?.lowerBound else { return nil }
    return Span(places[start], places[start + wanted.count - 1] + 1)
  }
}

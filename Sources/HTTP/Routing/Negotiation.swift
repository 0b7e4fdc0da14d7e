/// Which of our two shapes, JSON or a page, an Accept header prefers. Pages win a tie: people write no Accept headers.
enum Negotiation {
  static func prefersJSON(_ accept: String?) -> Bool {
    guard let accept else { return false }
    var (json, page) = (0, 0)
    for range in accept.utf8.split(separator: UInt8(ascii: ",")).prefix(32) {
      let (essence, pairs) = MediaType.split(String(Substring(range)))
      let weight = weight(pairs.first { $0.0 == "q" }?.1)
      switch essence.lowercased() {
      case "application/json", "application/*": json = max(json, weight)
      case "text/html", "application/xhtml+xml", "text/*": page = max(page, weight)
      default: break
      }
    }
    return json > page
  }

  /// A quality value in thousandths.
  private static func weight(_ text: String?) -> Int {
    guard let text else { return 1000 }
    let bytes = Array(text.utf8.prefix(5))
    guard let first = bytes.first else { return 0 }
    if first == UInt8(ascii: "1") { return 1000 }
    var (value, unit) = (0, 100)
    for byte in bytes.dropFirst(2) where byte &- 0x30 < 10 {
      value += Int(byte - 0x30) * unit
      unit /= 10
    }
    return value
  }
}

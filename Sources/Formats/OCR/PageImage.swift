/// Page images on their way from the renderer to the recogniser.
enum PageImage {
  /// Takes a colour image (PPM, 8 bits) and keeps what its red light shows (PGM): red seals and stamps turn white, so
  /// that the letters under them can be read. Anything else comes back as it is.
  static func withoutRedInk(_ image: AnonymousFile) throws(FileProblem) -> AnonymousFile {
    try inked(image).image
  }

  /// The same, and how many of its pixels are dark: what the recogniser has to work through.
  static func inked(_ image: AnonymousFile) throws(FileProblem) -> (image: AnonymousFile, dark: Int) {
    var chunk = [UInt8](repeating: 0, count: 3 << 16)
    image.rewind()
    var filled = fill(&chunk, image, from: 0)
    guard let (header, pixels) = header(chunk, filled) else { return (image, 0) }
    var dark = 0
    let out = try AnonymousFile()
    var part = header
    var from = pixels
    while filled > from {
      let whole = from + (filled - from) / 3 * 3
      for k in stride(from: from, to: whole, by: 3) {
        part.append(chunk[k])
        if chunk[k] < 128 { dark += 1 }
      }
      try out.append(part)
      part.removeAll(keepingCapacity: true)
      let rest = filled - whole
      for k in 0..<rest { chunk[k] = chunk[whole + k] }
      let next = fill(&chunk, image, from: rest)
      if next == rest { break }
      filled = next
      from = 0
    }
    return (out, dark)
  }

  private static func fill(_ chunk: inout [UInt8], _ image: AnonymousFile, from start: Int) -> Int {
    var filled = start
    while filled < chunk.count {
      let got = image.read(into: &chunk, at: filled)
      if got == 0 { break }
      filled += got
    }
    return filled
  }

  /// The head of the grey image and where the pixels of the colour image begin.
  private static func header(_ bytes: [UInt8], _ count: Int) -> (header: [UInt8], pixels: Int)? {
    guard count > 16, bytes[0] == 0x50, bytes[1] == 0x36 else { return nil }
    var numbers: [Int] = []
    var at = 2
    while numbers.count < 3, at < min(count, 64) {
      while at < count, Draft.isSpace(bytes[at]) { at += 1 }
      var number = 0
      while at < count, bytes[at] >= 0x30, bytes[at] <= 0x39, number < 1 << 20 {
        number = number * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      numbers.append(number)
    }
    guard numbers.count == 3, numbers[2] == 255, at < count else { return nil }
    return (Array("P5\n\(numbers[0]) \(numbers[1])\n255\n".utf8), at + 1)
  }
}

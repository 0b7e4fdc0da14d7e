/// A rectangle on a page, in points, y growing downwards.
struct Box {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (left + right) / 2 }
  var centre: Double { (top + bottom) / 2 }

  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  func contains(x: Double, y: Double) -> Bool { x >= left && x <= right && y >= top && y <= bottom }

  /// How much of the lower one of two heights lies side by side, 0…1.
  func sharedHeight(_ other: Box) -> Double {
    let shared = min(bottom, other.bottom) - max(top, other.top)
    return shared / max(0.1, min(height, other.height))
  }
}

struct PageWord {
  var box: Box
  var text: [UInt8]
  var isBold = false
  var isItalic = false
  /// In points; 0 when unknown.
  var size = 0.0
  /// 0…100; 100 for text that was not recognised from an image.
  var confidence = 100.0
}

/// Words that stand together on one line.
struct PageSegment {
  var words: [PageWord]
  var box: Box

  init(_ words: [PageWord]) {
    self.words = words
    box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
  }

  var text: [UInt8] {
    var out: [UInt8] = []
    for word in words {
      if !out.isEmpty { out.append(0x20) }
      out.append(contentsOf: word.text)
    }
    return out
  }

  /// Lower-case letters and digits alone.
  var squeezed: [UInt8] { SideBySide.squeezed(text) }
}

/// One page as boxes of words.
struct PageContent {
  var width: Double
  var height: Double
  var segments: [PageSegment] = []
  /// What drawn lines part into cells, from above.
  var tables: [RuledTable] = []

  var wordCount: Int { segments.reduce(0) { $0 + $1.words.count } }

  var text: [UInt8] { Array(segments.map(\.text).joined(separator: [0x0A])) }
}

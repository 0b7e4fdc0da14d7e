/// Segments at one height of a page, from the left.
struct PageRow {
  var segments: [PageSegment]

  var box: Box { segments.dropFirst().reduce(segments[0].box) { $0.union($1.box) } }

  var words: [PageWord] { segments.flatMap(\.words) }

  var text: [UInt8] { Array(segments.map(\.text).joined(separator: [0x20])) }

  var squeezed: [UInt8] { SideBySide.squeezed(text) }

  /// Only drawn lines: "_____", "-----", "* * *" are no text.
  var isRule: Bool {
    text.allSatisfy { byte in
      byte == 0x5F || byte == 0x2D || byte == 0x3D || byte == 0x20 || byte == 0x2E || byte == 0x7C || byte == 0x7E
    }
  }

  /// The segments of a page gathered into rows from above. A segment belongs to a row when it shares most of its
  /// height with the row's last member.
  static func rows(_ segments: [PageSegment]) -> [PageRow] {
    var rows: [PageRow] = []
    let sorted = segments.sorted { ($0.box.centre, $0.box.left) < ($1.box.centre, $1.box.left) }
    for segment in sorted {
      var k = rows.count - 1
      var home: Int?
      while k >= 0, k >= rows.count - 4 {
        if rows[k].segments.contains(where: { $0.box.sharedHeight(segment.box) > 0.55 }),
          !rows[k].segments.contains(where: { overlapsSideways($0.box, segment.box) })
        {
          home = k
          break
        }
        k -= 1
      }
      if let home {
        rows[home].segments.append(segment)
      } else {
        rows.append(PageRow(segments: [segment]))
      }
    }
    for k in rows.indices { rows[k].settle() }
    return rows.filter { !$0.segments.isEmpty }
  }

  private static func overlapsSideways(_ a: Box, _ b: Box) -> Bool {
    min(a.right, b.right) - max(a.left, b.left) > 3
  }

  /// Sorts from the left, joins what stands close together, parts what stands far apart.
  private mutating func settle() {
    segments.sort { $0.box.left < $1.box.left }
    var out: [PageSegment] = []
    for segment in segments {
      for piece in Self.parted(segment) {
        if let last = out.last, piece.box.left - last.box.right < max(4, 0.6 * min(piece.box.height, last.box.height)) {
          out[out.count - 1] = PageSegment(last.words + piece.words)
        } else {
          out.append(piece)
        }
      }
    }
    segments = out
  }

  private static func parted(_ segment: PageSegment) -> [PageSegment] { parted(segment.words, gap: nil) }

  /// Words parted where they stand further from each other than `gap` points, or, without one, than about twice their
  /// height.
  static func parted(_ words: [PageWord], gap: Double?) -> [PageSegment] {
    var pieces: [[PageWord]] = [[]]
    for word in words {
      if let last = pieces[pieces.count - 1].last,
        word.box.left - last.box.right > gap ?? 2.2 * max(word.box.height, 8)
      {
        pieces.append([])
      }
      pieces[pieces.count - 1].append(word)
    }
    return pieces.filter { !$0.isEmpty }.map(PageSegment.init)
  }

  /// The row cut at its widest gap near `x`; nil when there is no gap worth the name.
  func cut(near x: Double, within reach: Double) -> (left: PageSegment?, right: PageSegment?)? {
    var best: (gap: Double, x: Double)?
    let words = words
    for (a, b) in zip(words, words.dropFirst()) {
      let gap = b.box.left - a.box.right
      let place = (a.box.right + b.box.left) / 2
      if abs(place - x) < reach, gap > 0.8 * min(max(a.box.height, b.box.height), 16), gap > best?.gap ?? 0 {
        best = (gap, place)
      }
    }
    return best.map { cut(at: $0.x) }
  }

  /// The row cut at `x`: what lies left of it and what lies right, each nil when empty.
  func cut(at x: Double) -> (left: PageSegment?, right: PageSegment?) {
    var left: [PageWord] = []
    var right: [PageWord] = []
    for word in words {
      if word.box.middle < x { left.append(word) } else { right.append(word) }
    }
    return (left.isEmpty ? nil : PageSegment(left), right.isEmpty ? nil : PageSegment(right))
  }
}

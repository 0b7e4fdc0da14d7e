import Blocks

/// One thing to print, at its place in a slab. Points, from the slab's upper left corner.
struct Ink {
  enum Kind {
    case line(BrokenText, Int, PaperColour)
    case stroke(toX: Double, toY: Double, weight: Double, PaperColour)
    case frame(width: Double, height: Double, weight: Double, PaperColour)
    case picture(PaperPicture)
  }
  var kind: Kind
  var x: Double
  /// The base line of a line of text, the upper edge of anything else.
  var y: Double
  /// How far down it reaches, for cutting a slab in two.
  var bottom: Double
  /// What it is part of, for readers who listen; `Structure.none` for lines and frames.
  var node = Structure.none
}

/// A block that has been laid out: it knows its height, where it may be cut, and what must stay with it.
struct Slab {
  var inks: [Ink] = []
  var height = 0.0
  /// The gap above and below, points; between two slabs the greater one holds.
  var before = 0.0
  var after = 0.0
  /// Heights at which a page may end inside.
  var cuts: [Double] = []
  var keepsWithNext = false
  /// At least its last lines stay with the slab behind it (the signature).
  var tailKeepsWithNext = false
  var heading: (text: String, level: Int)?
  /// The rows to print again on top when a page ends before this row.
  var header: HeaderRows?
  var endsPage = false
  /// Left edge and width of its widest line, under which a rule is centred.
  var widest: (left: Double, width: Double) = (0, 0)
  /// Where it stands when it is out of the flow, points from the page's corner.
  var place: (x: Double, y: Double)?

  /// What stands above a height, and the rest.
  func cut(at height: Double) -> (Slab, Slab) {
    var upper = self
    var lower = self
    upper.inks = inks.filter { $0.bottom <= height + 0.01 }
    lower.inks = inks.filter { $0.bottom > height + 0.01 }.map { ink in
      var ink = ink
      ink.y -= height
      ink.bottom -= height
      return ink
    }
    upper.height = height
    upper.after = 0
    upper.keepsWithNext = false
    upper.cuts = cuts.filter { $0 < height }
    lower.height = self.height - height
    lower.before = 0
    lower.heading = nil
    lower.cuts = cuts.filter { $0 > height }.map { $0 - height }
    return (upper, lower)
  }

  /// Puts another slab under this one.
  mutating func stack(_ slab: Slab, at x: Double = 0) {
    let gap = inks.isEmpty && height == 0 ? slab.before : max(after, slab.before)
    add(slab.inks, x: x, y: height + gap)
    height += gap + slab.height
    after = slab.after
    widest = (slab.widest.left + x, slab.widest.width)
  }

  mutating func add(_ more: [Ink], x: Double, y: Double) {
    for ink in more {
      var ink = ink
      ink.x += x
      ink.y += y
      ink.bottom += y
      if case .stroke(let toX, let toY, let weight, let colour) = ink.kind {
        ink.kind = .stroke(toX: toX + x, toY: toY + y, weight: weight, colour)
      }
      inks.append(ink)
    }
  }
}

/// The head of a table, shared by all its rows.
final class HeaderRows {
  let slab: Slab
  init(_ slab: Slab) { self.slab = slab }
}

/// Points in a millimetre.
let pointsInMillimetre = 72 / 25.4

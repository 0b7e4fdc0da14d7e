import Blocks
import CPango

/// A paragraph broken into lines by pango. Frees what pango holds when the last of its lines is printed.
final class BrokenText {
  struct Line {
    var line: OpaquePointer
    /// From the left edge of the column, and the width of the letters, points.
    var left: Double
    var width: Double
  }

  private let layout: OpaquePointer
  let lines: [Line]

  /// `width` and `indent` in points; an indent below zero hangs.
  init?(
    _ text: [UInt8], _ press: PDFPress, face: OpaquePointer?, attributes: OpaquePointer?, width: Double,
    alignment: PaperAlignment, indent: Double
  ) {
    guard let layout = press.layout() else { return nil }
    self.layout = layout
    let side: Int32 =
      switch alignment {
      case .left, .justified: 0
      case .centre: 1
      case .right: 2
      }
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { letters in
        tp_layout_set(
          layout, letters.baseAddress, Int32(letters.count), face, Int32(max(width, 1) * 1024), side,
          alignment == .justified ? 1 : 0, Int32(indent * 1024))
      }
    }
    tp_layout_attributes(layout, attributes ?? press.plain)
    var lines: [Line] = []
    // The lines belong to the layout and stay when the iterator goes.
    if let iterator = tp_iter_new(layout) {
      defer { tp_iter_free(iterator) }
      repeat {
        var extents = tp_rectangle()
        tp_iter_extents(iterator, &extents)
        guard let line = tp_iter_line(iterator) else { break }
        lines.append(Line(line: line, left: Double(extents.x) / 1024, width: Double(extents.width) / 1024))
      } while tp_iter_next(iterator) != 0
    }
    self.lines = lines
  }

  deinit {
    tp_layout_free(layout)
  }
}

import Blocks
import CPango

/// The file being printed: pages, bookmarks, and the bytes as cairo gives them.
final class PDFSheet {
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  private let sink: ByteSink
  private var page = 0
  private var height = 0.0
  /// The last bookmark of each level.
  private var bookmarks: [Int: Int32] = [:]

  /// Where cairo's bytes go.
  private final class ByteSink {
    var bytes: [UInt8] = []
  }

  init?(_ metadata: PaperMetadata, _ page: PageSetup) {
    sink = ByteSink()
    let closure = Unmanaged.passUnretained(sink).toOpaque()
    guard
      let surface = tp_pdf_new(
        takeBytes, closure, page.width * pointsInMillimetre, page.height * pointsInMillimetre),
      let cairo = tp_cairo_new(surface)
    else { return nil }
    self.surface = surface
    self.cairo = cairo
    // Noon, so that viewers elsewhere show the same day.
    let day = "\(metadata.day)T12:00:00+07:00"
    let texts = [
      metadata.title, metadata.author, metadata.subject, metadata.keywords.joined(separator: ", "), "ThiDua", day, day,
    ]
    for (k, text) in texts.enumerated() where !text.isEmpty { tp_pdf_metadata(surface, Int32(k), text) }
  }

  /// Everything stands in one structure.
  private static let whole: StaticString = "Document"

  func begin(_ setup: PageSetup) {
    // The last page stays open until the file ends: the structure closes on it.
    if page > 0 { tp_show_page(cairo) }
    page += 1
    height = setup.height * pointsInMillimetre
    tp_pdf_size(surface, setup.width * pointsInMillimetre, height)
    if page == 1 { open(Self.whole) }
  }

  /// The finished file; nil when cairo could not write it.
  func finish() -> [UInt8]? {
    if page > 0 {
      close(Self.whole)
      tp_show_page(cairo)
    }
    tp_cairo_free(cairo)
    return tp_pdf_finish(surface) == 0 ? sink.bytes : nil
  }

  // MARK: Printing

  func print(_ slab: Slab, x: Double, y: Double, asArtifact: Bool = false) {
    if let heading = slab.heading { bookmark(heading, y) }
    var open: StaticString?
    var text: ObjectIdentifier?
    for ink in slab.inks {
      let own = Self.owner(ink)
      // One structure for all lines of a paragraph.
      if !asArtifact, own != text || own == nil {
        if let open { close(open) }
        open = begin(ink)
        text = own
      }
      draw(ink, x: x + ink.x, y: y + ink.y, offset: (x, y))
    }
    if let open { close(open) }
  }

  private static func owner(_ ink: Ink) -> ObjectIdentifier? {
    if case .line(let text, _, _) = ink.kind { return ObjectIdentifier(text) }
    return nil
  }

  private func begin(_ ink: Ink) -> StaticString? {
    guard !Self.isArtifact(ink.tag) else { return nil }
    open(ink.tag)
    return ink.tag
  }

  private func open(_ tag: StaticString) {
    tag.withUTF8Buffer { name in name.withMemoryRebound(to: CChar.self) { tp_tag_begin(cairo, $0.baseAddress, "") } }
  }

  private func close(_ tag: StaticString) {
    tag.withUTF8Buffer { name in name.withMemoryRebound(to: CChar.self) { tp_tag_end(cairo, $0.baseAddress) } }
  }

  private static func isArtifact(_ tag: StaticString) -> Bool {
    tag.withUTF8Buffer { $0.first == UInt8(ascii: "A") }
  }

  private func draw(_ ink: Ink, x: Double, y: Double, offset: (Double, Double)) {
    switch ink.kind {
    case .line(let text, let k, let colour):
      set(colour)
      tp_show_line(cairo, x + text.lines[k].left, y, text.lines[k].line)
    case .stroke(let toX, let toY, let weight, let colour):
      set(colour)
      tp_move(cairo, x, y)
      tp_line_to(cairo, toX + offset.0, toY + offset.1)
      tp_stroke(cairo, weight)
    case .frame(let width, let height, let weight, let colour):
      set(colour)
      tp_rectangle_add(cairo, x, y, width, height)
      tp_stroke(cairo, weight)
    case .picture(let picture): draw(picture, x: x, y: y)
    }
  }

  private func set(_ colour: PaperColour) {
    tp_colour(cairo, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
  }

  // MARK: Pictures

  private func draw(_ picture: PaperPicture, x: Double, y: Double) {
    let scale = pointsInMillimetre
    for mark in picture.marks {
      switch mark {
      case .area(let left, let top, let width, let height, let fill):
        set(fill)
        tp_rectangle_add(cairo, x + left * scale, y + top * scale, width * scale, height * scale)
        tp_fill(cairo)
      case .areas(let areas, let fill):
        set(fill)
        for area in areas {
          tp_rectangle_add(
            cairo, x + area.x * scale, y + area.y * scale, area.width * scale, area.height * scale)
        }
        tp_fill(cairo)
      case .line(let points, let weight, let colour):
        set(colour)
        for (k, point) in points.enumerated() {
          if k == 0 {
            tp_move(cairo, x + point.x * scale, y + point.y * scale)
          } else {
            tp_line_to(cairo, x + point.x * scale, y + point.y * scale)
          }
        }
        tp_stroke(cairo, weight)
      case .text(let text, let left, let base, let anchor, let size, let isBold):
        draw(text, at: (x + left * scale, y + base * scale), anchor, size, isBold)
      }
    }
  }

  private func draw(
    _ text: String, at place: (x: Double, y: Double), _ anchor: PaperAlignment, _ size: Double, _ isBold: Bool
  ) {
    guard let press else { return }
    let face = press.face(size, isBold: isBold, isItalic: false)
    guard
      let broken = BrokenText(
        Array(text.utf8), press, face: face, attributes: nil, width: 2000, alignment: .left, indent: 0),
      let line = broken.lines.first
    else { return }
    let shift =
      switch anchor {
      case .left, .justified: 0.0
      case .centre: line.width / 2
      case .right: line.width
      }
    set(.black)
    tp_show_line(cairo, place.x - shift, place.y, line.line)
  }

  /// Lent for the words of pictures.
  var press: PDFPress?

  // MARK: Bookmarks

  private func bookmark(_ heading: (text: String, level: Int), _ y: Double) {
    // A level may be skipped: the nearest higher one is the parent.
    let parent = (0..<heading.level).reversed().compactMap { bookmarks[$0] }.first ?? 0
    let place = "page=\(page) pos=[0 \(Int(y))]"
    bookmarks[heading.level] = tp_pdf_outline(surface, parent, heading.text, place)
    for level in bookmarks.keys where level > heading.level { bookmarks[level] = nil }
  }

  /// What cairo has written so far.
  fileprivate static func take(_ closure: UnsafeMutableRawPointer, _ bytes: UnsafeBufferPointer<UInt8>) {
    Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue().bytes.append(contentsOf: bytes)
  }
}

/// Called by cairo with the next bytes of the file.
private func takeBytes(
  _ closure: UnsafeMutableRawPointer?, _ data: UnsafePointer<UInt8>?, _ length: UInt32
) -> Int32 {
  guard let closure else { return 11 }
  PDFSheet.take(closure, UnsafeBufferPointer(start: data, count: Int(length)))
  return 0
}

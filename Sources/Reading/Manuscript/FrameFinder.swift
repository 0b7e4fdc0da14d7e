/// Finds the frame of a document: where its heading ends and where its closing matter begins.
struct FrameFinder {
  let sheet: Sheet
  let lines: [Line]

  func frame() -> Frame {
    var frame = Frame()
    HeadingFinder(sheet: sheet, lines: lines).find(into: &frame)
    ClosingFinder(sheet: sheet, lines: lines).find(into: &frame)
    return frame
  }
}

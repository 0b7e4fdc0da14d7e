/// The bookmarks of a file: headings under headings (ISO 32000-1, 12.3.3).
struct PDFOutline {
  private struct Mark {
    var text: String
    var level: Int
    var page: Int
    /// Points from the lower edge.
    var y: Double
    var parent: Int?
    var kids: [Int] = []
  }
  private var marks: [Mark] = []
  private var tops: [Int] = []

  /// A level may be skipped: the nearest higher one before it is the parent.
  mutating func add(_ text: String, _ level: Int, page: Int, y: Double) {
    var parent = marks.indices.last
    while let above = parent, marks[above].level >= level { parent = marks[above].parent }
    marks.append(Mark(text: text, level: level, page: page, y: y, parent: parent))
    if let parent { marks[parent].kids.append(marks.count - 1) } else { tops.append(marks.count - 1) }
  }

  /// Gives the number of the outline; nil where there is none.
  func write(to file: inout PDFFile, pages: [Int]) -> Int? {
    guard let first = tops.first, let last = tops.last else { return nil }
    let root = file.reserve()
    let ids = marks.map { _ in file.reserve() }
    file.add(root, "<</Type/Outlines/First \(ids[first]) 0 R/Last \(ids[last]) 0 R/Count \(tops.count)>>")
    for (k, mark) in marks.enumerated() {
      let kin = mark.parent.map { marks[$0].kids } ?? tops
      let place = kin.firstIndex(of: k) ?? 0
      var out: [UInt8] = []
      out.add("<</Title")
      out.add(text: mark.text)
      out += "/Parent \(mark.parent.map { ids[$0] } ?? root) 0 R/Dest[\(pages[mark.page]) 0 R/XYZ 0 ".utf8
      out.add(mark.y)
      out.add(" 0]")
      if place > 0 { out += "/Prev \(ids[kin[place - 1]]) 0 R".utf8 }
      if place + 1 < kin.count { out += "/Next \(ids[kin[place + 1]]) 0 R".utf8 }
      if let first = mark.kids.first, let last = mark.kids.last {
        out += "/First \(ids[first]) 0 R/Last \(ids[last]) 0 R/Count -\(mark.kids.count)".utf8
      }
      out.add(">>")
      file.pack(ids[k], out)
    }
    return root
  }
}

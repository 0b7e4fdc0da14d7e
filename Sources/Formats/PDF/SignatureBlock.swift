/// Recipients on the left and the signature on the right, put one behind the other.
struct SignatureBlock {
  var rows: Range<Int>
  var recipients: [PageSegment] = []
  var signature: [PageSegment] = []

  /// Finds the block at or below row `start`; nil when there is none.
  init?(_ rows: [PageRow], from start: Int, pageWidth: Double) {
    guard let anchor = (start..<max(start, rows.count)).first(where: { Self.isRecipientsHead(rows[$0], pageWidth) })
    else {
      return nil
    }
    let gutter = Self.gutter(rows, anchor, pageWidth)
    var first = anchor
    while first > start, anchor - first < 4, rows[first - 1].box.left > gutter - 10,
      rows[anchor].box.top - rows[first - 1].box.top < 70, Self.isSignatureHead(rows[first - 1])
    {
      first -= 1
    }
    var row = first
    while row < rows.count {
      let line = rows[row]
      if row > anchor, Self.isAcross(line, gutter, pageWidth) { break }
      let (left, right) = Self.cut(line, gutter, pageWidth)
      if let left, !PageRow(segments: [left]).isRule { recipients.append(left) }
      if let right, !PageRow(segments: [right]).isRule { signature.append(right) }
      row += 1
    }
    self.rows = first..<row
    mendHead()
    signature = SignatureColumns.inOrder(SignatureInk.cleared(signature))
  }

  /// Where the list of recipients stands is known by now: its head is spelled as it must have been.
  private mutating func mendHead() {
    for k in recipients.indices where Self.isBent(recipients[k].squeezed) {
      let box = recipients[k].box
      recipients[k] = PageSegment([
        PageWord(box: box, text: Array("Nơi".utf8), confidence: 50),
        PageWord(box: box, text: Array("nhận:".utf8), confidence: 50),
      ])
    }
  }

  private static func isRecipientsHead(_ row: PageRow, _ pageWidth: Double) -> Bool {
    guard row.box.left < pageWidth * 0.4, let head = row.segments.first else { return false }
    let squeezed = head.squeezed
    if isBent(squeezed) { return true }
    return squeezed.starts(with: "noinhan".utf8)
      && (squeezed.count < 24 || row.segments.count > 1 || head.words.count < 14)
  }

  /// "Nơi nhận" with its first letter lost or changed by the recogniser, alone on its half of the line.
  private static func isBent(_ squeezed: [UInt8]) -> Bool {
    squeezed.count <= 8 && squeezed.count >= 6 && squeezed.suffix(6).elementsEqual("oinhan".utf8)
      && !squeezed.starts(with: "noinhan".utf8)
  }

  /// A line of capitals or an authority prefix: "TM. ỦY BAN NHÂN DÂN", "GIÁM ĐỐC".
  private static func isSignatureHead(_ row: PageRow) -> Bool {
    let text = row.text
    if SideBySide.isAuthorityPrefix(text) { return true }
    let string = String(decoding: text, as: UTF8.self)
    return string.count < 48 && string == string.uppercased() && string != string.lowercased()
  }

  /// Where the white strip between the two columns lies: the widest strip no word of the next rows touches.
  private static func gutter(_ rows: [PageRow], _ anchor: Int, _ pageWidth: Double) -> Double {
    var edges: [(left: Double, right: Double)] = []
    let last = min(rows.count, anchor + 14)
    // The power of the one who signs may begin a line higher; the last line of the text is none of the columns.
    let first = anchor > 0 && isSignatureHead(rows[anchor - 1]) ? anchor - 1 : anchor
    for row in rows[first..<last] {
      for segment in row.segments { edges.append((segment.box.left, segment.box.right)) }
    }
    var best = (width: 0.0, x: pageWidth * 0.5)
    var x = pageWidth * 0.36
    while x < pageWidth * 0.64 {
      let hit = edges.contains { $0.left < x && $0.right > x }
      if !hit {
        let leftEdge = edges.filter { $0.right <= x }.map(\.right).max() ?? 0
        let rightEdge = edges.filter { $0.left >= x }.map(\.left).min() ?? pageWidth
        if rightEdge - leftEdge > best.width { best = (rightEdge - leftEdge, leftEdge + (rightEdge - leftEdge) * 0.3) }
      }
      x += 3
    }
    return best.x
  }

  /// A line cut into its halves. A recipient longer than its column stays whole.
  private static func cut(_ row: PageRow, _ gutter: Double, _ pageWidth: Double) -> (PageSegment?, PageSegment?) {
    if let cut = row.cut(near: gutter, within: pageWidth * 0.16) { return cut }
    let all = PageSegment(row.words)
    return all.box.left < gutter - 12 ? (all, nil) : (nil, all)
  }

  /// A line of text that runs through the gutter, or a heading in the middle of the page: the block is over.
  private static func isAcross(_ row: PageRow, _ gutter: Double, _ pageWidth: Double) -> Bool {
    row.segments.contains { segment in
      segment.box.left < gutter - 24 && segment.box.right > gutter + 40
        && row.cut(near: gutter, within: pageWidth * 0.16) == nil
    }
  }
}

import Vietnamese

/// Several people who sign side by side (joint documents, minutes): each one's post and name put one behind the other.
struct SignatureColumns {
  /// From the first line of posts to the names.
  var rows: Range<Int>
  /// From the left: the lines of the post, then the name.
  var columns: [[PageSegment]]

  /// Points from the first line of posts down to the names: room for a seal and a pen.
  private static let reach = 200.0
  /// Points between two people who sign side by side: more than the space between words.
  private static let gap = 10.0

  /// Finds the names that stand side by side at or below row `start`; nil when there are none.
  init?(_ rows: [PageRow], from start: Int) {
    for n in start..<max(start, rows.count) {
      if let confirmed = Self.confirmed(rows, n) {
        self.rows = confirmed.rows
        columns = confirmed.columns
        return
      }
      guard let names = Self.names(rows[n]) else { continue }
      var first = n
      while first > start, rows[n].box.top - rows[first - 1].box.top < Self.reach, Self.isPostOrInk(rows[first - 1]) {
        first -= 1
      }
      var columns: [[PageSegment]] = names.map { _ in [] }
      for row in rows[first..<n] {
        let pieces = SignatureInk.cleared(PageRow.parted(row.words, gap: Self.gap)).filter { Self.isCapital($0) }
        for piece in pieces {
          let nearest = names.indices.min {
            abs(names[$0].box.middle - piece.box.middle) < abs(names[$1].box.middle - piece.box.middle)
          }
          columns[nearest ?? 0].append(piece)
        }
      }
      guard columns.count(where: { !$0.isEmpty }) > 1 else { continue }
      for k in names.indices { columns[k] += SignatureInk.cleared([names[k]]) }
      self.rows = first..<(n + 1)
      self.columns = columns
      return
    }
    return nil
  }

  /// The lines of a signature in reading order: by columns where people sign side by side.
  static func inOrder(_ lines: [PageSegment]) -> [PageSegment] {
    let rows = PageRow.rows(lines)
    guard let block = SignatureColumns(rows, from: 0) else { return lines }
    let rest = rows[..<block.rows.lowerBound] + rows[block.rows.upperBound...]
    return block.columns.flatMap { $0 } + rest.flatMap(\.segments)
  }

  /// Two who sign side by side when one of the names is still to be written: from a row of two posts in capitals down
  /// to the only name. Nil when no such block begins at row `n`.
  private static func confirmed(
    _ all: [PageRow], _ n: Int
  ) -> (rows: Range<Int>, columns: [[PageSegment]])? {
    let heads = PageRow.parted(all[n].words, gap: gap)
    guard heads.count == 2, heads.allSatisfy(isCapital), heads.contains(where: { isSigner($0) }) else { return nil }
    var columns: [[PageSegment]] = [[], []]
    var end = n
    var sawName = false
    while end < all.count, all[end].box.top - all[n].box.top < reach, !sawName {
      let pieces = PageRow.parted(all[end].words, gap: gap)
      guard pieces.count <= 2, pieces.allSatisfy({ isCapital($0) || isName($0) || $0.text.first == 0x28 }) else {
        return nil
      }
      for piece in pieces {
        let isRight = abs(heads[1].box.middle - piece.box.middle) < abs(heads[0].box.middle - piece.box.middle)
        columns[isRight ? 1 : 0].append(piece)
        if isName(piece) { sawName = true }
      }
      end += 1
    }
    return sawName ? (n..<end, columns) : nil
  }

  /// «KT. GIÁM ĐỐC», «XÁC NHẬN CỦA …», «NGƯỜI BÁO CÁO»: what only a signature begins with.
  private static func isSigner(_ piece: PageSegment) -> Bool {
    let letters = piece.squeezed
    return SideBySide.isAuthorityPrefix(piece.text) || letters.starts(with: "xacnhan".utf8)
      || letters.starts(with: "nguoibaocao".utf8) || letters.starts(with: "nguoilap".utf8)
  }

  /// Two names or more and nothing else.
  private static func names(_ row: PageRow) -> [PageSegment]? {
    let pieces = PageRow.parted(row.words, gap: Self.gap)
    return pieces.count > 1 && pieces.count < 7 && pieces.allSatisfy(isName) ? pieces : nil
  }

  /// Two to five words, each with a capital before small letters.
  private static func isName(_ piece: PageSegment) -> Bool {
    guard (2...5).contains(piece.words.count) else { return false }
    return piece.words.allSatisfy { word in
      let letters = String(decoding: word.text, as: UTF8.self).unicodeScalars
      guard letters.count > 1, letters.allSatisfy({ Letter.of($0.value).isLetter }) else { return false }
      let head = String(letters.prefix(1))
      let second = String(letters.dropFirst().prefix(1))
      return head != head.lowercased() && second != second.uppercased()
    }
  }

  private static func isCapital(_ piece: PageSegment) -> Bool {
    let text = String(decoding: piece.text, as: UTF8.self)
    return SideBySide.squeezed(piece.text).count > 1 && text == text.uppercased()
  }

  /// A line of posts, or of what a pen and a seal left; a line of text ends the block.
  private static func isPostOrInk(_ row: PageRow) -> Bool {
    let words = row.words.filter { $0.confidence >= 50 && SideBySide.squeezed($0.text).count > 1 }
    let small = words.filter { word in
      let text = String(decoding: word.text, as: UTF8.self)
      return text != text.uppercased()
    }
    return small.count * 4 <= words.count || row.text.first == 0x28
  }
}

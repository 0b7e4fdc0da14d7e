/// What digital signatures print onto the page: "Ký bởi: …", "Giờ ký: …", "Digitally signed by …". No part of the document.
enum Stamp {
  static func without(_ segments: [PageSegment]) -> [PageSegment] {
    let stamped = indices(segments)
    return segments.indices.filter { !stamped.contains($0) }.map { segments[$0] }
  }

  static func only(_ segments: [PageSegment]) -> [PageSegment] { indices(segments).sorted().map { segments[$0] } }

  /// The segments of all stamps: one with the words of a stamp, and those directly above and below it in the same
  /// small print.
  private static func indices(_ segments: [PageSegment]) -> Set<Int> {
    var out: Set<Int> = []
    for (k, segment) in segments.enumerated() where isHead(segment) { out.insert(k) }
    var grew = !out.isEmpty
    while grew {
      grew = false
      for (k, segment) in segments.enumerated() where !out.contains(k) {
        if out.contains(where: { touches(segments[$0].box, segment.box) }) {
          out.insert(k)
          grew = true
        }
      }
    }
    return out
  }

  private static func isHead(_ segment: PageSegment) -> Bool {
    guard segment.words.count <= 14 else { return false }
    let text = segment.squeezed
    for word in [
      "kyboi", "nguoiky", "gioky", "thoigianky", "ngayky", "tochuckyso", "kysoboi", "digitallysignedby",
      "signedby", "chungthuso",
    ]
    where text.starts(with: word.utf8) { return true }
    // A time with its zone ("07:49:43 +07:00") or an address for mail, alone on a short line.
    guard segment.words.count <= 4 else { return false }
    return segment.words.contains { word in
      word.text.contains(0x40) || word.text.starts(with: "+07".utf8)
        || word.text.count { $0 == 0x3A } == 2 && word.text.count >= 7 && word.text.count <= 9
    }
  }

  private static func touches(_ a: Box, _ b: Box) -> Bool {
    let gap = max(a.top, b.top) - min(a.bottom, b.bottom)
    return gap < 0.6 * min(a.height, b.height) && b.height < a.height * 1.35 && a.height < b.height * 1.6
      && abs(a.left - b.left) < 14
  }
}

extension Stamp {
  /// A recognised page without the words that lie on stamps the text layer knows of; the stamps are kept as the layer
  /// spells them.
  static func masked(_ page: PageContent, by layer: PageContent) -> PageContent {
    let stamps = only(layer.segments)
    guard !stamps.isEmpty else { return page }
    var page = page
    let scale = page.width / max(1, layer.width)
    page.segments = page.segments.compactMap { segment in
      let words = segment.words.filter { word in
        !stamps.contains { $0.box.contains(x: word.box.middle / scale, y: word.box.centre / scale) }
      }
      return words.isEmpty ? nil : PageSegment(words)
    }
    page.segments += stamps
    return page
  }
}

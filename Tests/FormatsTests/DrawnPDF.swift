/// A small PDF made by hand: lines of Latin-1 text in Helvetica, or one grey image a page.
struct DrawnPDF {
  private var objects: [[UInt8]] = []
  private var pages: [Int] = []
  var trailer = ""
  /// Degrees by which viewers turn the pages clockwise.
  var turn = 0

  init() {
    objects = [[], [], Array("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".utf8)]
  }

  /// Lines with their left edge and their height from the foot of the page, in points.
  mutating func addPage(_ lines: [(text: String, left: Int, bottom: Int)]) {
    var content: [UInt8] = []
    for line in lines {
      content += Array("BT /F1 12 Tf \(line.left) \(line.bottom) Td (".utf8)
      content += line.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + Array(") Tj ET\n".utf8)
    }
    addPage(content, resources: "<</Font<</F1 3 0 R>>>>")
  }

  /// A page that is nothing but a picture.
  mutating func addPage(grey: [UInt8], width: Int, height: Int) {
    objects.append(
      Array(
        "<</Type/XObject/Subtype/Image/Width \(width)/Height \(height)/ColorSpace/DeviceGray/BitsPerComponent 8/Length \(grey.count)>>stream\n"
          .utf8)
        + grey + Array("\nendstream".utf8))
    addPage(Array("q 595 0 0 842 0 0 cm /I Do Q".utf8), resources: "<</XObject<</I \(objects.count) 0 R>>>>")
  }

  private mutating func addPage(_ content: [UInt8], resources: String) {
    objects.append(Array("<</Length \(content.count)>>stream\n".utf8) + content + Array("\nendstream".utf8))
    objects.append(
      Array(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate \(turn)/Contents \(objects.count) 0 R"
          .utf8) + Array("/Resources \(resources)>>".utf8))
    pages.append(objects.count)
  }

  var bytes: [UInt8] {
    var objects = objects
    objects[0] = Array("<</Type/Catalog/Pages 2 0 R>>".utf8)
    let kids = pages.map { "\($0) 0 R" }.joined(separator: " ")
    objects[1] = Array("<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>".utf8)
    var out = Array("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (k, object) in objects.enumerated() {
      offsets.append(out.count)
      out += Array("\(k + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = out.count
    out += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      out += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }
    out += Array("trailer<</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return out
  }

  /// A plan of one page, all its letters within Latin-1.
  static var plan: DrawnPDF { plan(turned: 0) }

  static func plan(turned turn: Int) -> DrawnPDF {
    var pdf = DrawnPDF()
    pdf.turn = turn
    pdf.addPage([
      ("UBND XÃ CÙ LÔ", 90, 780), ("CÔNG HÒA XÃ HÔI CHÚ NGHÌA VIÊT NAM", 280, 780),
      ("TÔ CÔNG TÁC", 100, 764), ("Dôc lâp - Tú do - Hanh phúc", 320, 764),
      ("Sô: 7/KH-TCT", 100, 740), ("Cù Lô, ngày 3 tháng 2 nám 2026", 310, 740), ("KÊ HOÁCH", 280, 700),
      ("Các cô giáo và các bé thi tô lá cà, quét sân sách sé, trông cây, chám sóc cá khu nhà bên sông.", 60, 670),
      ("Các tô có trách nhiêm báo cáo kêt quá vê tô công tác ngày 5 hàng tháng, có ghi rõ lý do nêu châm.", 60, 654),
    ])
    return pdf
  }
}

/// A photograph or scan laid on a page of its own, so that it goes the same way as the pages of a PDF: drawn at one
/// resolution, upright, red ink left out.
enum PictureFile {
  /// A PDF with the picture on its one page; nil for kinds of pictures a PDF cannot hold as they are.
  static func page(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xD8]) { return JPEGPicture(bytes).flatMap { page($0) } }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return PNGPicture(bytes).flatMap { page($0) } }
    return nil
  }

  private static func page(_ picture: some Picture) -> [UInt8]? {
    let (width, height) = (picture.width, picture.height)
    // Strips and banners are no pages.
    guard width > 200, height > 200, max(width, height) < 4 * min(width, height), max(width, height) < 1 << 15 else {
      return nil
    }
    let scale = 595 / Double(min(width, height))
    let (wide, high) = (Int(Double(width) * scale), Int(Double(height) * scale))
    let content = "q \(wide) 0 0 \(high) 0 0 cm /I Do Q"
    return PDFDraft.file([
      Array("<</Type/Catalog/Pages 2 0 R>>".utf8), Array("<</Type/Pages/Count 1/Kids[3 0 R]>>".utf8),
      Array(
        ("<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(wide) \(high)]/Rotate \(picture.turn)"
          + "/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>").utf8),
      PDFDraft.stream("", Array(content.utf8)),
      PDFDraft.stream(
        "/Type/XObject/Subtype/Image/Width \(width)/Height \(height)" + picture.entries, picture.data),
    ])
  }
}

/// What a PDF needs to know of a picture it holds.
protocol Picture {
  var width: Int { get }
  var height: Int { get }
  /// Degrees to turn it clockwise until it stands upright.
  var turn: Int { get }
  /// Colours, bits and packing, as entries of the picture's dictionary.
  var entries: String { get }
  var data: [UInt8] { get }
}

/// The few objects of a PDF file, numbered from 1.
enum PDFDraft {
  static func stream(_ entries: String, _ data: [UInt8]) -> [UInt8] {
    Array("<<\(entries)/Length \(data.count)>>stream\n".utf8) + data + Array("\nendstream".utf8)
  }

  static func file(_ objects: [[UInt8]]) -> [UInt8] {
    var out = Array("%PDF-1.5\n".utf8)
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (k, object) in objects.enumerated() {
      let place = String(out.count)
      table += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      out += Array("\(k + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let trailer = "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(out.count)\n%%EOF\n"
    return out + Array((table + trailer).utf8)
  }
}

import Glibc

/// The faces that papers are printed in: Liberation Serif 2, drawn to the measures of Times New Roman.
///
/// Version 1 of the fonts lacks 93 Vietnamese letters: a file without «ơ» or «ạ» is refused.
enum SerifFaces {
  static let debianPackage = "fonts-liberation2"
  private static let names = ["Regular", "Bold", "Italic", "BoldItalic"]
  private static let folders = [
    "/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation",
    "/usr/share/fonts/liberation-serif", "/usr/share/fonts/liberation-serif-fonts", "/usr/share/fonts/liberation2",
  ]

  /// Read when the first paper is printed, and kept: regular, bold, italic, both. Nil when no folder has them whole.
  private static let all: [FontFile]? = {
    for folder in folders {
      let faces = names.compactMap { face -> FontFile? in
        guard let bytes = bytes(of: "\(folder)/LiberationSerif-\(face).ttf") else { return nil }
        return FontFile(bytes, name: face == "Regular" ? "LiberationSerif" : "LiberationSerif-\(face)")
      }
      // One letter of each block of Unicode that version 1 has gaps in.
      let isWhole = faces.allSatisfy { $0.glyph(of: 0x1A1) != 0 && $0.glyph(of: 0x1EA1) != 0 }
      if faces.count == names.count, isWhole { return faces }
    }
    return nil
  }()

  static func load() throws(FileProblem) -> [FontFile] {
    guard let all else {
      throw .cannotPrint("thiếu phông Liberation Serif 2 đủ chữ tiếng Việt", package: debianPackage)
    }
    return all
  }

  static func index(isBold: Bool, isItalic: Bool) -> Int { (isBold ? 1 : 0) + (isItalic ? 2 : 0) }

  private static func bytes(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var stat = stat()
    guard fstat(file, &stat) == 0, stat.st_size > 0, stat.st_size < 16 << 20 else { return nil }
    let size = Int(stat.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(read(file, buffer.baseAddress, size), 0)
    }
    return bytes.count == size ? bytes : nil
  }
}

extension FileProblem {
  static func cannotPrint(_ reason: String, package: String) -> FileProblem {
    FileProblem(
      .toolMissing, file: "",
      "Chưa ghi được PDF: \(reason). Hãy cài gói \(package) (apt-get install \(package)) rồi thử lại.")
  }
}

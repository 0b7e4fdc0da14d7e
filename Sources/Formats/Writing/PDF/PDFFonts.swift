import CPango
import Glibc

/// The faces that papers are printed in: Liberation Serif 2, drawn to the measures of Times New Roman.
///
/// Version 1 of the fonts lacks 93 Vietnamese letters, for which pango would take another face without a word. So the
/// files are named one by one, the rest of the system's fonts is not seen at all, and a file without «ơ» is refused.
enum PDFFonts {
  static let family = "Liberation Serif"
  static let debianPackage = "fonts-liberation2"

  private static let faces = ["Regular", "Bold", "Italic", "BoldItalic"]
  private static let folders = [
    "/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation",
    "/usr/share/fonts/liberation-serif", "/usr/share/fonts/liberation-serif-fonts", "/usr/share/fonts/liberation2",
  ]
  /// ơ and ạ: one letter of each Unicode block that version 1 has gaps in.
  private static let letters: [UInt32] = [0x1A1, 0x1EA1]

  /// A configuration with these four files; nil when no folder has them whole.
  static func configuration() -> OpaquePointer? {
    guard let folder = folders.first(where: isWhole), let config = tp_fonts_new() else { return nil }
    for face in faces where tp_fonts_add(config, path(folder, face)) == 0 { return nil }
    return config
  }

  private static func path(_ folder: String, _ face: String) -> String { "\(folder)/LiberationSerif-\(face).ttf" }

  private static func isWhole(_ folder: String) -> Bool {
    faces.allSatisfy { access(path(folder, $0), R_OK) == 0 }
      && letters.allSatisfy { tp_font_has(path(folder, faces[0]), $0) != 0 }
  }
}

import Glibc

/// A program of the system that reads what this program does not read itself.
enum Tool: String, CaseIterable {
  case pdftotext, pdftohtml, pdftoppm, tesseract, catdoc, antiword, soffice, bwrap, prlimit

  /// The Debian package that brings it.
  var debianPackage: String {
    switch self {
    case .pdftotext, .pdftohtml, .pdftoppm: "poppler-utils"
    case .tesseract: "tesseract-ocr và tesseract-ocr-vie"
    case .catdoc: "catdoc"
    case .antiword: "antiword"
    case .soffice: "libreoffice-writer-nogui"
    case .bwrap: "bubblewrap"
    case .prlimit: "util-linux"
    }
  }

  /// Where it lies; nil when it is not installed. Only system folders count, never the working folder.
  var path: String? {
    for folder in Self.folders where access("\(folder)/\(rawValue)", X_OK) == 0 { return "\(folder)/\(rawValue)" }
    return nil
  }

  /// Folders searched, in order; tests point it elsewhere to see what happens without the tools.
  @TaskLocal static var folders = ["/usr/bin", "/bin", "/usr/local/bin"]

  func require(for file: String) throws(FileProblem) -> String {
    guard let path else { throw .toolMissing(file, tool: rawValue, debianPackage: debianPackage) }
    return path
  }
}

import Blocks

/// Says how a file is set in type, for the kinds of files that tell: Word and PDF.
package enum TypesettingReader {
  /// nil where the file tells nothing of its layout: plain text, a scan, a kind of file that is printed anew each time.
  package static func read(_ file: InputFile) throws(FileProblem) -> Typesetting? {
    let file = try file.takenOut()
    switch FileKind.of(try file.head(), name: file.name) {
    case .zip:
      let package = try file.openPackage()
      return FileKind.of(package) == .docx ? try DocxTypesetting.read(package) : nil
    case .pdf: return try PDFTypesetting.read(file)
    default: return nil
    }
  }
}

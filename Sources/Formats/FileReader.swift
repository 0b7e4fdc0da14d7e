import Blocks

/// Reads one file of any kind into text and layout.
package enum FileReader {
  /// `path` as a person gives it.
  package static func read(path: String, options: ReadOptions = ReadOptions()) throws(FileProblem) -> SourceText {
    try read(InputFile(path: path), options: options)
  }

  /// Bytes from a pipe, a test or a fuzzer; `name` is for messages.
  package static func read(
    bytes: [UInt8], name: String, options: ReadOptions = ReadOptions()
  ) throws(FileProblem) -> SourceText {
    try read(InputFile(bytes: bytes, name: name), options: options)
  }

  package static func read(_ file: InputFile, options: ReadOptions = ReadOptions()) throws(FileProblem) -> SourceText {
    let file = try file.takenOut()
    let size = try file.size()
    guard size > 0 else { throw .empty(file.name) }
    guard size <= options.sizeLimit else {
      throw .tooLarge(file.name, what: "dung lượng", limit: options.sizeLimit)
    }
    var kind = FileKind.of(try file.head(), name: file.name)
    var package: ZipPackage?
    if kind == .zip {
      let opened = try file.openPackage()
      kind = FileKind.of(opened)
      package = opened
    }
    switch (kind, package) {
    case (.text, _): return TextReader.read(try file.bytes(limit: options.sizeLimit))
    case (.docx, let package?): return try DocxReader.read(package)
    case (.odt, let package?): return try OdtReader.read(package)
    case (.doc, _): return try DocReader.read(file)
    case (.html, _): return HTMLReader.read(try file.bytes(limit: ZipPackage.entryLimit))
    case (.pdf, _): return try PDFReader.read(file, options: options)
    case (.image, _): return try ImageReader.read(file, options: options)
    case (.unknown(let what), _): throw .unsupported(file.name, what)
    default: throw .unsupported(file.name, "loại tệp này chưa được hỗ trợ")
    }
  }
}

/// A table file open for reading: .xlsx, .csv or .tsv. A sheet is read row by row and never held whole.
package final class Workbook {
  package struct Sheet: Sendable, Hashable {
    /// As the file names it; the file's own name for a text file.
    package var name: String
    package var isHidden: Bool
    /// Where the rows lie in the package.
    var part = 0
  }

  private enum Content {
    case office(XlsxPackage)
    case delimited(InputFile)
  }

  private let content: Content
  package let file: String
  /// In the order of the tabs.
  package let sheets: [Sheet]

  package init(_ input: InputFile) throws(FileProblem) {
    file = input.name
    let size = try input.size()
    guard size > 0 else { throw .empty(input.name, readable: "xlsx, csv, tsv") }
    guard size <= ReadOptions().sizeLimit else {
      throw .tooLarge(input.name, what: "dung lượng", limit: ReadOptions().sizeLimit)
    }
    switch FileKind.of(try input.head(), name: input.name) {
    case .zip:
      let package = try XlsxPackage(try input.openPackage())
      content = .office(package)
      sheets = package.sheets
    case .text:
      content = .delimited(input)
      sheets = [Sheet(name: input.name.split(separator: "/").last.map(String.init) ?? input.name, isHidden: false)]
    case .doc:
      let reason = try Workbook.compound(input)
      throw reason
    case .html: throw .notWorkbook(input.name, "đây là trang web mang đuôi bảng tính")
    case .unknown(let what): throw .notWorkbook(input.name, what)
    default: throw .notWorkbook(input.name, "đây không phải bảng tính")
    }
  }

  package convenience init(path: String) throws(FileProblem) { try self.init(InputFile(path: path)) }

  package convenience init(bytes: [UInt8], name: String) throws(FileProblem) {
    try self.init(InputFile(bytes: bytes, name: name))
  }

  /// What to say of the old container: a locked workbook lies in it as well as an old one.
  private static func compound(_ input: InputFile) throws(FileProblem) -> FileProblem {
    let head = try input.bytes(limit: ReadOptions().sizeLimit)
    let isLocked = FileKind.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", in: head[...]) != nil
    return isLocked ? .encrypted(input.name) : .notWorkbook(input.name, "đây là dạng Excel cũ (.xls)")
  }

  /// The sheet that people mean when they name none: the first one shown.
  package var firstSheet: Sheet { sheets.first { !$0.isHidden } ?? sheets[0] }

  package func sheet(named name: String) throws(FileProblem) -> Sheet {
    guard let sheet = sheets.first(where: { $0.name == name }) else {
      throw .noSuchSheet(file, name, among: sheets.map(\.name))
    }
    return sheet
  }

  /// The rows of a sheet from the top. Cells merged downwards hold their value in every row they cover.
  package func rows(of sheet: Sheet) throws(FileProblem) -> any RowSource {
    switch content {
    case .delimited(let input): return try DelimitedRows(input)
    case .office(let package):
      let merges = try package.merges(of: sheet.part)
      let rows = try XlsxRows(package, part: sheet.part)
      return merges.isEmpty ? rows : MergedRows(rows, merges)
    }
  }
}

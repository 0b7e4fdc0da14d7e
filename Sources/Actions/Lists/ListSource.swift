import Domain
import Formats
import JSON
import Store

/// A list to be imported: the file, the sheet, which column feeds which field, and what a person corrected.
package struct ListSource: Sendable {
  package let input: InputFile
  package let sheet: Workbook.Sheet
  package var mapping: ColumnMapping
  package var corrections = TableCorrections()
  /// The mapping was kept from an earlier list with the same headers.
  package var isRemembered = false

  /// What a person says about a file beside the file itself.
  package struct Wishes: Sendable {
    package var sheet: String?
    /// The row of the header as the spreadsheet counts; 0 for a list without one.
    package var headerRow: Int?
    /// Field and column, which is a letter or a header: (`unit`, `C`).
    package var feeds: [(field: String, source: String)] = []

    package init(sheet: String? = nil, headerRow: Int? = nil, feeds: [(field: String, source: String)] = []) {
      self.sheet = sheet
      self.headerRow = headerRow
      self.feeds = feeds
    }
  }

  /// `kept` are the mappings of earlier lists, the latest first.
  package init(_ input: InputFile, fields: [TableField], wishes: Wishes, kept: [String]) throws {
    self.input = input
    let book = try Workbook(input)
    (sheet, mapping) = try ListSource.find(book, fields, wishes)
    if let earlier = kept.lazy.compactMap(MappingText.read).first(where: { [mapping] in $0.layout == mapping.layout }) {
      mapping.columns = earlier.columns
      isRemembered = true
    }
    for (field, source) in wishes.feeds {
      guard fields.contains(where: { $0.key == field }) else {
        throw Problem.invalid(
          "import.field", Wording("không có trường «\(field)»", en: "there is no field «\(field)»"), field: "map",
          fix: Wording(
            "Các trường: \(fields.map { "\($0.key) (\($0.label))" }.joined(separator: ", ")).",
            en: "Fields: \(fields.map(\.key).joined(separator: ", "))."))
      }
      guard mapping.feed(field, from: source) else {
        throw Problem.invalid(
          "import.column", Wording("tệp không có cột «\(source)»", en: "the file has no column «\(source)»"),
          field: "map",
          fix: Wording(
            "Các cột: \(mapping.titles.filter { !$0.isEmpty }.joined(separator: ", ")); hoặc ghi chữ cái của cột (C).",
            en: "Name a header or the letter of a column."))
      }
    }
  }

  /// Columns that a list without a header may have.
  private static let bareColumns = 64

  private static func find(
    _ book: Workbook, _ fields: [TableField], _ wishes: Wishes
  ) throws -> (Workbook.Sheet, ColumnMapping) {
    let named = try wishes.sheet.map { name throws(FileProblem) in try book.sheet(named: name) }
    if wishes.headerRow == 0 {
      return (named ?? book.firstSheet, ColumnMapping(headerRow: 0, titles: Array(repeating: "", count: bareColumns)))
    }
    if let row = wishes.headerRow {
      let sheet = named ?? book.firstSheet
      if let mapping = try HeaderFinder.mapping(of: book, sheet: sheet, headerRow: row, fields: fields) {
        return (sheet, mapping)
      }
    } else if let named {
      if let mapping = try HeaderFinder.mapping(of: book, sheet: named, fields: fields) { return (named, mapping) }
    } else if let found = try HeaderFinder.find(in: book, fields: fields) {
      return found
    }
    let label = fields.first { $0.isRequired }?.label ?? ""
    throw Problem.invalid(
      "import.header",
      Wording(
        "không tìm thấy dòng tiêu đề có cột «\(label)» trong «\(book.file)»", en: "no row of headers in \(book.file)"),
      field: "header",
      fix: Wording(
        "Chỉ ra dòng tiêu đề (--header 5) hoặc cột (--map name=B; bảng không có tiêu đề: --header 0).",
        en: "Name the row of headers (--header 5) or the columns (--map name=B; without headers: --header 0)."))
  }

  /// Puts a text in place of a cell. `column` is a letter, a header or a field; false when there is none such.
  package mutating func correct(row: Int, column: String, with text: String) -> Bool {
    guard let place = mapping.columns[column] ?? mapping.column(named: column) else { return false }
    corrections.replace(row: row, column: place, with: text)
    return true
  }

  package func reader(_ fields: [TableField]) throws(FileProblem) -> RecordReader {
    try RecordReader(try Workbook(input), sheet: sheet, mapping: mapping, fields: fields, corrections: corrections)
  }
}

/// A mapping as it is kept with an import.
enum MappingText {
  static func write(_ mapping: ColumnMapping) -> String {
    var writer = JSONWriter()
    writer.object { w in
      w.member("layout", mapping.layout)
      w.key("columns")
      w.object { w in
        for (field, column) in mapping.columns.sorted(by: { $0.key < $1.key }) { w.member(field, column) }
      }
    }
    return writer.string
  }

  static func read(_ text: String) -> (layout: String, columns: [String: Int])? {
    guard let json = try? JSONReader.read(text), let layout = json["layout"]?.string, !layout.allSatisfy({ $0 == "|" }),
      let members = json["columns"]?.object
    else { return nil }
    var columns: [String: Int] = [:]
    for member in members { columns[member.key] = member.value.int }
    return (layout, columns)
  }
}

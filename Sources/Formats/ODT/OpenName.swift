/// The elements of OpenDocument text (ISO/IEC 26300) that matter for reading.
enum OpenName: String, ElementName {
  case other = ""
  case p, h, span, s, tab, list, note, table, annotation, header, footer, style, a
  case lineBreak = "line-break"
  case listItem = "list-item"
  case listHeader = "list-header"
  case noteBody = "note-body"
  case noteCitation = "note-citation"
  case row = "table-row"
  case cell = "table-cell"
  case coveredCell = "covered-table-cell"
  case trackedChanges = "tracked-changes"
  case listStyle = "list-style"
  case numberLevel = "list-level-style-number"
  case bulletLevel = "list-level-style-bullet"
  case textProperties = "text-properties"
  case paragraphProperties = "paragraph-properties"
  case cellProperties = "table-cell-properties"
  case defaultStyle = "default-style"

  static let names = NameTable<OpenName>()
}

/// The rows of one sheet, one after the other, whatever kind of file they come from.
package protocol RowSource: AnyObject {
  /// Puts the next row into `row`; false behind the last one. Rows without any cell may be left out: `row.number` tells.
  func next(into row: inout SheetRow) throws(FileProblem) -> Bool
}

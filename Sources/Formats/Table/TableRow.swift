/// One row of a table, understood.
package struct TableRow: Sendable {
  /// As the spreadsheet counts.
  package internal(set) var number = 0
  /// By the order of the fields.
  package internal(set) var values: [TableValue] = []
  package internal(set) var faults: [TableFault] = []
  /// The heading in the table under which the row stands: «I. Phòng Tổng hợp»; nil when there is none.
  package internal(set) var group: String?

  package init() {}
}

/// A row that is no record, and why it was passed over.
package struct SkippedRow: Sendable, Equatable {
  package enum Reason: Sendable { case heading, note, numbering }
  package var number: Int
  package var text: String
  package var reason: Reason
}

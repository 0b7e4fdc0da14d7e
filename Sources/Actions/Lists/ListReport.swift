import Domain
import Formats

/// What came of a list, or would come of it.
package struct ListReport: Sendable, Equatable {
  /// The import, once it is done.
  package var id: Identifier?
  /// Records found in the file.
  package var rows = 0
  package var added = 0
  package var changed = 0
  /// People found in another unit than before.
  package var moved = 0
  package var unchanged = 0
  /// Units the import makes because the list names them.
  package var newUnits: [String] = []
  /// The first of them; `faultCount` counts all.
  package var faults: [TableFault] = []
  package var faultCount = 0
  package var faultRows = 0
  /// Things worth knowing that stop nothing, each with the number of rows.
  package var remarks: [Remark] = []
  package var skipped: [SkippedRow] = []
  /// The first records as they were understood.
  package var sample: [Sample] = []

  package struct Remark: Sendable, Equatable {
    package var text: String
    package var rows: Int
  }

  package struct Sample: Sendable, Equatable {
    package var row: Int
    package var cells: [String]
  }

  static let keptFaults = 1_000
  static let keptSamples = 10

  mutating func add(_ new: [TableFault]) {
    guard !new.isEmpty else { return }
    faultRows += 1
    faultCount += new.count
    faults += new.prefix(max(0, ListReport.keptFaults - faults.count))
  }

  mutating func remark(_ text: String) {
    if let known = remarks.firstIndex(where: { $0.text == text }) {
      remarks[known].rows += 1
    } else if remarks.count < 50 {
      remarks.append(Remark(text: text, rows: 1))
    }
  }
}

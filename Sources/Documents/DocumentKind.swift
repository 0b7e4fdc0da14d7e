import Blocks
import CivilTime
import JSON
import Law

/// One document that the program can write: a table of fields, an example, and how its paper is made.
/// To add one: a file in Kinds that extends this with a static value, and its name in `DocumentKind.all`.
package struct DocumentKind: Sendable {
  /// As the command line takes it: `decision-titles`.
  package let name: String
  package let title: String
  /// The type of document in law/document-types.json, without the system: `decision`.
  package let type: String
  /// Its own fields; those of `PaperHead` come besides.
  let ownRows: [FieldRow]
  /// An invented data file: the document's own members. What all papers share comes from `ExampleHead`.
  let ownExample: String
  /// Which bodies issue it.
  package let systems: [Letterhead.System]
  let compose: @Sendable (Form, inout PaperMaker) -> Void

  init(
    _ name: String, _ title: String, type: String, fields: [FieldRow], example: String,
    systems: [Letterhead.System] = Letterhead.System.allCases,
    compose: @escaping @Sendable (Form, inout PaperMaker) -> Void
  ) {
    self.name = name
    self.title = title
    self.type = type
    ownRows = fields
    ownExample = example
    self.systems = systems
    self.compose = compose
  }

  package var rows: [FieldRow] { PaperHead.rows + ownRows }

  /// The paper for data that fits; otherwise all that does not fit.
  package func paper(from data: JSONValue, law: LawBook, today: Day) -> Result<Paper, FormFaults> {
    let (form, faults) = FormReader.read(data, rows)
    guard faults.isEmpty else { return .failure(FormFaults(faults)) }
    var maker = PaperMaker(self, PaperHead(form, law, today: today))
    compose(form, &maker)
    return .success(maker.finished())
  }
}

package struct FormFaults: Error, Sendable {
  package let all: [FormFault]

  init(_ all: [FormFault]) { self.all = all }
}

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
  /// An invented data file: the document's own members. What all papers share comes from `exampleHead`.
  let ownExample: String
  let exampleHead: ExampleHead
  /// Which bodies issue it.
  package let systems: [Letterhead.System]
  let compose: @Sendable (Form, inout PaperMaker) -> Void

  init(
    _ name: String, _ title: String, type: String, fields: [FieldRow], head: ExampleHead = .agency(), example: String,
    systems: [Letterhead.System] = Letterhead.System.allCases,
    compose: @escaping @Sendable (Form, inout PaperMaker) -> Void
  ) {
    self.name = name
    self.title = title
    self.type = type
    ownRows = fields
    ownExample = example
    exampleHead = head
    self.systems = systems
    self.compose = compose
  }

  package var rows: [FieldRow] { PaperHead.rows + ownRows }

  /// The paper for data that fits; otherwise all that does not fit. `number` overrules that of the data.
  package func paper(
    from data: JSONValue, law: LawBook, today: Day, number: Int? = nil
  ) -> Result<Paper, FormFaults> {
    form(from: data).map { form in
      var maker = PaperMaker(self, PaperHead(form, law, today: today, number: number))
      compose(form, &maker)
      return maker.finished()
    }
  }

  /// Which run of numbers the paper belongs to.
  package func series(
    of data: JSONValue, law: LawBook, today: Day, number: Int? = nil
  ) -> Result<PaperSeries, FormFaults> {
    form(from: data).map { PaperSeries(PaperHead($0, law, today: today, number: number), type: type) }
  }

  private func form(from data: JSONValue) -> Result<Form, FormFaults> {
    let (form, found) = FormReader.read(data, rows)
    var faults = found
    let unit = form[PaperHead.draftingUnitField]
    if faults.isEmpty, !unit.isEmpty, Letterhead(form[PaperHead.letterheadField]).abbreviations[unit] == nil {
      faults = [
        FormFault(
          path: "draftingUnit", message: "letterhead.abbreviations chưa có chữ viết tắt của “\(unit)”",
          offset: data["draftingUnit"]?.offset ?? data.offset)
      ]
    }
    return faults.isEmpty ? .success(form) : .failure(FormFaults(faults))
  }
}

package struct FormFaults: Error, Sendable {
  package let all: [FormFault]

  init(_ all: [FormFault]) { self.all = all }
}

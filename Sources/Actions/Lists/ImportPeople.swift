import Domain
import Formats
import Store

/// Takes a list of people into the records, all of it or nothing.
package struct ImportPeople: Action {
  package let right: Right? = .changePeople
  private let source: ListSource
  private let choices: PeopleImportChoices

  package init(_ source: ListSource, _ choices: PeopleImportChoices = PeopleImportChoices()) {
    self.source = source
    self.choices = choices
  }

  package func perform(at desk: Desk) throws -> ListReport {
    let list = ListImport(
      id: desk.newID(), kind: .people, fileName: source.input.name, mapping: MappingText.write(source.mapping),
      rowCount: 0, madeAt: desk.now)
    try desk.imports.insert(list)
    var pass = try PeopleImport(desk, source, choices, writer: ListWriter(desk, list.id))
    var report = try pass.run()
    guard report.faultCount == 0 || choices.passesFaults else { throw report.refusal }
    report.id = list.id
    let taken = report.rows - report.faultRows
    try desk.imports.finish(list.id, rowCount: taken)
    try desk.record(
      "people.import", list.id,
      [
        "file": source.input.name, "rows": String(taken), "added": String(report.added),
        "changed": String(report.changed + report.moved), "units": String(report.newUnits.count),
      ])
    return report
  }
}

extension ListReport {
  /// Why a list with faults is not taken.
  var refusal: Problem {
    let first = faults.first.map { ": " + $0.message } ?? ""
    return Problem.invalid(
      "import.faults",
      Wording(
        "\(faultRows) dòng còn lỗi, chưa nhập dòng nào\(first)", en: "\(faultRows) rows have faults; nothing taken"),
      fix: Wording(
        "Sửa từng ô (--fix \"12:C=…\"), bỏ dòng (--skip 12), hoặc nhập các dòng đúng (--pass-faults).",
        en: "Correct cells (--fix), leave rows out (--skip), or take the sound rows (--pass-faults)."))
  }
}

extension Office {
  /// Opens a list of people and proposes which column feeds which field, as it was the last time for the same headers.
  package func openPeopleList(
    _ input: InputFile, wishes: ListSource.Wishes = ListSource.Wishes(), as actor: Actor, in agency: Identifier
  ) async throws(Problem) -> ListSource {
    try await ask(as: actor, in: agency) { desk in
      guard actor.has(.changePeople) else { throw Problem.forbidden(.changePeople) }
      let kept = try desk.imports.latest(.people, limit: 50).map(\.mapping)
      return try ListSource(input, fields: PeopleField.all, wishes: wishes, kept: kept)
    }
  }

  /// What an import would do; nothing is written.
  package func previewPeople(
    _ source: ListSource, _ choices: PeopleImportChoices = PeopleImportChoices(), as actor: Actor, in agency: Identifier
  ) async throws(Problem) -> ListReport {
    try await ask(as: actor, in: agency) { desk in
      guard actor.has(.changePeople) else { throw Problem.forbidden(.changePeople) }
      var pass = try PeopleImport(desk, source, choices)
      return try pass.run()
    }
  }
}

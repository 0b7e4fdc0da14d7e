import Domain
import Formats
import Store

/// Takes a list of people into the records, all of it or nothing. The answer has no id when nothing was taken because
/// of faults.
package struct ImportPeople: Action {
  package let right: Right? = .changePeople
  private let source: ListSource
  private let choices: PeopleImportChoices

  package init(_ source: ListSource, _ choices: PeopleImportChoices = PeopleImportChoices()) {
    self.source = source
    self.choices = choices
  }

  package func perform(at desk: Desk) throws -> ListReport {
    try desk.take(source, as: .people, passesFaults: choices.passesFaults) { writer in
      var pass = try PeopleImport(desk, source, choices, writer: writer)
      return try pass.run()
    }
  }
}

extension Desk {
  private struct Refused: Error { var report: ListReport }

  /// Writes a list. With faults that nobody passes over, what was written by then is undone.
  func take(
    _ source: ListSource, as kind: ListImport.Kind, passesFaults: Bool, _ body: (ListWriter) throws -> ListReport
  ) throws -> ListReport {
    try events.hold()
    do {
      return try connection.savepoint {
        let list = ListImport(
          id: newID(), kind: kind, fileName: source.input.name, mapping: MappingText.write(source.mapping), rowCount: 0,
          madeAt: now)
        try imports.insert(list)
        var report = try body(ListWriter(self, list.id))
        guard report.faultCount == 0 || passesFaults else { throw Refused(report: report) }
        report.id = list.id
        let taken = report.rows - report.faultRows
        try imports.finish(list.id, rowCount: taken)
        try record(
          "\(kind.rawValue).import", list.id,
          [
            "file": source.input.name, "rows": String(taken), "added": String(report.added),
            "changed": String(report.changed + report.moved), "units": String(report.newUnits.count),
          ])
        return report
      }
    } catch let refused as Refused {
      return refused.report
    }
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

import Domain
import Glibc
import SQL
import Store
import TestSupport
import Testing

@testable import Actions

@Suite struct ChainTests {
  @Test(arguments: DatabaseKind.present) func everyChangeIsAnEventAndTheChainHolds(_ kind: DatabaseKind) async throws {
    let rehearsal = try await Rehearsal.open(kind)
    _ = try await rehearsal.readyPlan()
    let report = try await rehearsal.office.verify(as: rehearsal.administrator, in: rehearsal.agency)
    #expect(report.breaks.isEmpty && report.events > 8 && report.files == 1)
    await rehearsal.office.close()
  }

  /// What somebody could do to the tables behind the program's back, and what is found of it.
  @Test(arguments: [
    ("UPDATE event SET actor_name = 'khác' WHERE number = 3", ChainReport.Break.changed(3)),
    ("UPDATE event SET previous = salt WHERE number = 3", .unchained(3)),
    ("UPDATE event_details SET details = '{}' WHERE number = 3", .details(3)),
    ("DELETE FROM event WHERE number = 3", .gap(after: 2, found: 4)),
    ("DELETE FROM event WHERE number = 5", .head(expected: 5, found: 4)),
  ])
  func theFirstBreakIsNamed(_ damage: String, _ expected: ChainReport.Break) async throws {
    let rehearsal = try await Rehearsal.open()
    try await rehearsal.office.database.write { try $0.run(damage) }
    let report = try await rehearsal.office.verify(as: rehearsal.administrator, in: rehearsal.agency)
    #expect(report.breaks == [expected])
    await rehearsal.office.close()
  }

  @Test func erasedDetailsLeaveTheChainWhole() async throws {
    let rehearsal = try await Rehearsal.open()
    try await rehearsal.office.database.write { try $0.run("DELETE FROM event_details WHERE number = 3") }
    let report = try await rehearsal.office.verify(as: rehearsal.administrator, in: rehearsal.agency)
    #expect(report.breaks.isEmpty && report.erased == 1)
    await rehearsal.office.close()
  }

  @Test func anOldHeadProvesThatNothingWasRewritten() async throws {
    let rehearsal = try await Rehearsal.open()
    let old = try await rehearsal.office.verify(as: rehearsal.administrator, in: rehearsal.agency).head
    try await rehearsal.perform(try AddUnit(name: "Phòng Mới"))
    let held = try await rehearsal.office.verify(head: old, as: rehearsal.administrator, in: rehearsal.agency)
    #expect(held.breaks.isEmpty)
    let other = [UInt8](repeating: 7, count: 32)
    let lost = try await rehearsal.office.verify(head: other, as: rehearsal.administrator, in: rehearsal.agency)
    #expect(lost.breaks == [.unknownHead])
    await rehearsal.office.close()
  }

  @Test func aChangedFileIsFound() async throws {
    let rehearsal = try await Rehearsal.open()
    let plan = try await rehearsal.addPlan()
    let path = rehearsal.office.folder.filePath(plan.file)
    #expect(chmod(path, 0o600) == 0)
    try FileBytes.write(Array("khác".utf8), to: path)
    var report = try await rehearsal.office.verify(as: rehearsal.administrator, in: rehearsal.agency)
    #expect(report.breaks == [.changedFile("kehoach.txt")])
    unlink(path)
    report = try await rehearsal.office.verify(as: rehearsal.administrator, in: rehearsal.agency)
    #expect(report.breaks == [.missingFile("kehoach.txt")])
    await rehearsal.office.close()
  }

  @Test func aRefusedActionLeavesNothing() async throws {
    let rehearsal = try await Rehearsal.open()
    let before = try await rehearsal.office.verify(as: rehearsal.administrator, in: rehearsal.agency)
    #expect(await problem { try await rehearsal.perform(try AddUnit(name: "Văn phòng")) }?.key == "unit.exists")
    let after = try await rehearsal.office.verify(as: rehearsal.administrator, in: rehearsal.agency)
    #expect(before == after)
    await rehearsal.office.close()
  }
}

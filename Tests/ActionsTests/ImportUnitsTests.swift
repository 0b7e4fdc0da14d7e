import Actions
import Domain
import Formats
import Store
import TestSupport
import Testing

@Suite struct ImportUnitsTests {
  private func open(_ csv: String, _ sample: SampleOffice) async throws -> ListSource {
    try await sample.office.openUnitList(
      InputFile(bytes: Array(csv.utf8), name: "dv.csv"), as: sample.actor, in: sample.agency.id)
  }

  private func tree(_ sample: SampleOffice) async throws -> [String] {
    try await sample.ask { desk in
      try desk.units.subtree(try desk.rootUnit().path).dropFirst().map {
        String(repeating: "  ", count: $0.depth - 1) + $0.unit.name
          + ($0.unit.shortName.map { " (\($0))" } ?? "") + " " + $0.unit.kind.rawValue
      }
    }
  }

  @Test(arguments: DatabaseKind.present)
  func aTreeInAnyOrder(_ kind: DatabaseKind) async throws {
    let sample = try await SampleOffice.make(kind, units: ["Văn phòng"])
    let list = """
      STT;Tên đơn vị;Tên viết tắt;Trực thuộc;Tên cũ
      1;Tổ Đo đạc;;Trạm Bến Đá;
      2;Văn phòng;VP;;Phòng Hành chính
      3;Trạm Bến Đá;;ttqt;
      4;Trung tâm Quan trắc;TTQT;Sở Thủy lợi;Trung tâm Đo mực nước; 
      5;Công đoàn cơ sở;;;
      """
    let report = try await sample.perform(ImportUnits(try await open(list, sample)))
    #expect(report.faults.isEmpty && report.added == 4 && report.changed == 1)
    #expect(
      try await tree(sample) == [
        "Văn phòng (VP) office", "Trung tâm Quan trắc (TTQT) subordinate", "  Trạm Bến Đá subordinate",
        "    Tổ Đo đạc team", "Công đoàn cơ sở body",
      ])
    let again = try await sample.perform(ImportUnits(try await open(list, sample)))
    #expect(again.unchanged == 5 && again.added == 0)
    try await sample.perform(UndoImport(again.id, kind: .units))
    let undone = try await sample.perform(UndoImport(report.id, kind: .units))
    #expect(undone.removed == 4 && undone.restored == 1)
    #expect(try await tree(sample) == ["Văn phòng office"])
    await sample.office.close()
  }

  @Test func unknownAndCircularParents() async throws {
    let sample = try await SampleOffice.make(.sqlite)
    let list = "Tên đơn vị,Trực thuộc\nTổ Một,Phòng Kế hoach\nTổ Hai,Ban Lạ\nTổ Ba,Tổ Tư\nTổ Tư,Tổ Ba\n"
    let report = try await sample.perform(ImportUnits(try await open(list, sample)))
    #expect(report.id == nil)
    #expect(
      report.faults.map { "\($0.row): \($0.reason)" } == [
        "3: chưa có trong danh mục đơn vị và cũng không có trong tệp", "4: tạo thành vòng với chính đơn vị này",
        "5: tạo thành vòng với chính đơn vị này",
      ])
    #expect(try await tree(sample).count == 4)
  }

  /// Names that occur twice are told apart by the unit above.
  @Test func namesThatOccurTwice() async throws {
    let sample = try await SampleOffice.make(.sqlite, units: ["Trạm Một", "Trạm Hai"])
    let list = "Tên đơn vị,Trực thuộc\nTổ Hành chính,Trạm Một\nTổ Hành chính,Trạm Hai\n"
    try await sample.perform(ImportUnits(try await open(list, sample)))
    let people = """
      Họ và tên;Đơn vị;Tổ
      Đinh Thị Ánh;Tổ Hành chính;
      Lê Văn Bảy;Trạm Hai / Tổ Hành chính;
      Cao Thị Út;Trạm Một;Tổ Hành chính
      """
    let report = try await sample.importPeople(people, PeopleImportChoices(passesFaults: true))
    #expect(report.added == 2 && report.faults.map(\.reason) == ["là tên của 2 đơn vị"])
    let paths = try await sample.ask { desk in
      try desk.listPeople(in: nil, limit: 9).map { placed in
        let unit = try desk.unit(try #require(placed.post).unit)
        return "\(placed.person.name): \(try desk.unit(try #require(unit.unit.parent)).unit.name)"
      }
    }
    #expect(paths == ["Lê Văn Bảy: Trạm Hai", "Cao Thị Út: Trạm Một"])
  }
}

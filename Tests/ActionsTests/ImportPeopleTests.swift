import Actions
import CivilTime
import Domain
import Formats
import Store
import Synchronization
import TestSupport
import Testing

private final class Signal: Sendable { let isGiven = Atomic<Bool>(false) }

@Suite struct ImportPeopleTests {
  private static let list = """
    STT;Mã CBCC;Họ và tên;Ngày sinh;Chức vụ;Đơn vị;Loại hợp đồng
    1;AH01;Đinh Thị Ánh;05/3/1985;Trưởng phòng;Phòng Kế hoạch;Công chức
    2;AH02;LÊ VĂN BẢY;1990;Chuyên viên;phong ke hoach;VC
    3;;Cao Thị Út;12.11.1979;Phó Chánh Văn phòng;Văn phòng;Hợp đồng
    """

  /// Somebody else changes one thing after the other meanwhile, in a process of their own: the long work is not run again
  /// and again because of that, and nothing of the others is lost.
  @Test(arguments: DatabaseKind.present)
  func aListIsTakenWhileOthersWrite(_ kind: DatabaseKind) async throws {
    let sample = try await SampleOffice.make(kind)
    let place = Office.Place(folder: sample.office.folder.path, database: nil)
    let other = try await Office.open(place, program: "thử")
    let rows = (1...1500).map { "B\($0),Nguyễn Văn \($0),Văn phòng" }
    let source = try await sample.open((["Mã,Họ và tên,Đơn vị"] + rows).joined(separator: "\n"))
    let isDone = Signal()
    async let made = { @Sendable in
      var count = 0
      while !isDone.isGiven.load(ordering: .acquiring) {
        count += 1
        try await other.perform(try AddUnit(name: "Tổ \(count)"), as: sample.actor, in: sample.agency.id)
      }
      return count
    }()
    defer { isDone.isGiven.store(true, ordering: .releasing) }
    let report = try await sample.perform(ImportPeople(source))
    isDone.isGiven.store(true, ordering: .releasing)
    let count = try await made
    #expect(report.added == 1500)
    #expect(try await sample.ask { try $0.units.count() } == sample.units.count + 1 + count)
    await other.close()
    await sample.office.close()
  }

  @Test(arguments: DatabaseKind.present)
  func peopleComeInAndGoOut(_ kind: DatabaseKind) async throws {
    let sample = try await SampleOffice.make(kind)
    let source = try await sample.open(Self.list)
    #expect(source.mapping.columns.count == 6 && source.mapping.unused.map(\.title) == ["STT"])
    let preview = try await sample.office.previewPeople(source, as: sample.actor, in: sample.agency.id)
    #expect(preview.added == 3 && preview.faults.isEmpty && preview.id == nil)
    #expect(try await sample.everybody().isEmpty)

    let report = try await sample.perform(ImportPeople(source))
    #expect(report.added == 3 && report.id != nil)
    #expect(report.remarks.map(\.rows) == [1])
    #expect(
      try await sample.everybody() == [
        "Đinh Thị Ánh|AH01|1985-03-05|Phòng Kế hoạch|Trưởng phòng|head|civilServant",
        "Lê Văn Bảy|AH02||Phòng Kế hoạch|Chuyên viên|worker|publicEmployee",
        "Cao Thị Út||1979-11-12|Văn phòng|Phó Chánh Văn phòng|deputy|contract",
      ])
    for (words, count) in [("anh", 1), ("ánh", 1), ("ành", 0), ("ah02", 1), ("thi", 2), ("cao u", 1)] {
      let found = try await sample.ask { try $0.findPeople(words, limit: 10) }
      #expect(found.count == count, "\(words)")
    }

    let undone = try await sample.perform(UndoImport(nil, kind: .people))
    #expect(undone.removed == 6 && undone.restored == 0)
    #expect(try await sample.everybody().isEmpty)
    #expect(try await sample.ask { try $0.findPeople("anh", limit: 10) }.isEmpty)
    await #expect(throws: Problem.self) { try await sample.perform(UndoImport(report.id, kind: .people)) }
    let verified = try await sample.office.verify(as: sample.actor, in: sample.agency.id)
    #expect(verified.breaks.isEmpty)
    await sample.office.close()
  }

  /// A list that comes again changes what it says otherwise, moves people, adds the new, and can be taken back.
  @Test(arguments: DatabaseKind.present)
  func theSameListAgain(_ kind: DatabaseKind) async throws {
    let sample = try await SampleOffice.make(kind)
    _ = try await sample.importPeople(Self.list)
    let before = try await sample.everybody()
    let again = try await sample.importPeople(Self.list)
    #expect(again.unchanged == 3 && again.added == 0 && again.changed == 0)

    let report = try await sample.importPeople(
      """
      Mã CBCC;Họ và tên;Ngày sinh;Chức vụ;Đơn vị
      AH01;Đinh Thị Ngọc Ánh;05/3/1985;Trưởng phòng;Phòng Kế hoạch
      AH02;Lê Văn Bảy;7/8/1990;Chuyên viên;Văn phòng
      AH03;Cao Thị Út;12/11/1979;Phó Chánh Văn phòng;Văn phòng
      AH04;Vũ Văn Tám;1/1/2000;;Trung tâm Quan trắc
      """)
    #expect([report.changed, report.moved, report.added, report.unchanged] == [2, 1, 1, 0])
    #expect(
      try await sample.everybody() == [
        "Đinh Thị Ngọc Ánh|AH01|1985-03-05|Phòng Kế hoạch|Trưởng phòng|head|civilServant",
        "Lê Văn Bảy|AH02|1990-08-07|Văn phòng|Chuyên viên|worker|publicEmployee",
        "Vũ Văn Tám|AH04|2000-01-01|Trung tâm Quan trắc||worker|",
        "Cao Thị Út|AH03|1979-11-12|Văn phòng|Phó Chánh Văn phòng|deputy|contract",
      ])
    let posts = try await sample.ask { desk in
      try desk.people.withCode("AH02").flatMap { try desk.posts.of(person: $0.id) }
    }
    #expect(posts.map { $0.until?.description ?? "" } == ["2026-03-01", ""])
    try await sample.perform(UndoImport(report.id, kind: .people))
    #expect(try await sample.everybody() == before)
    await sample.office.close()
  }

  @Test func faultsStopTheWholeList() async throws {
    let sample = try await SampleOffice.make(.sqlite)
    let list = """
      Mã CBCC;Họ và tên;Ngày sinh;Đơn vị;Loại hợp đồng
      AH01;Đinh Thị Ánh;31/02/1985;Phòng Kế hoạch;Công chức
      AH01;Lê Văn Bảy;1/1/1990;Phòng Kế hoạhc;Công chức
      AH03;;1/1/1991;Văn phòng;Công chức
      AH04;Cao Thị Út;1/1/1991;Văn phòng;thời vụ
      AH05;Vũ Văn Tám;1/1/1991;Văn phòng;
      """
    let refused = try await sample.importPeople(list)
    #expect(refused.id == nil && refused.faultRows == 4)
    #expect(
      refused.faults.map { "\($0.row) \($0.field): \($0.reason)" } == [
        "2 birthday: không phải một ngày có thật: tháng 2 năm 1985 không có ngày 31", "3 code: trùng mã với dòng 2",
        "3 unit: chưa có trong danh mục đơn vị", "4 name: thiếu họ và tên", "5 employment: không rõ là loại nào",
      ])
    #expect(refused.faults[2].message.contains("«Phòng Kế hoạch»"))
    #expect(try await sample.everybody().isEmpty)

    // Cells are put right and a row left out without touching the file.
    var source = try await sample.open(list)
    let corrected = [
      (2, "birthday", "28/02/1985"), (3, "A", "AH02"), (3, "Đơn vị", "Phòng Kế hoạch"), (5, "E", "Hợp đồng"),
    ].map { source.correct(row: $0, column: $1, with: $2) }
    #expect(corrected == [true, true, true, true])
    source.corrections.omitted = [4]
    let report = try await sample.perform(ImportPeople(source))
    #expect(report.faults.isEmpty && report.added == 4)

    let other = try await SampleOffice.make(.sqlite)
    let passing = try await other.importPeople(list, PeopleImportChoices(passesFaults: true))
    #expect(passing.added == 1 && passing.id != nil)
    #expect(try await other.everybody() == ["Vũ Văn Tám|AH05|1991-01-01|Văn phòng||worker|"])
  }

  @Test func unitsOfTheListCanBeMade() async throws {
    let sample = try await SampleOffice.make(.sqlite, units: [])
    let list = "Họ đệm,Tên,Đơn vị\nĐinh Thị,Ánh,Phòng Kế hoạch\nLê Văn,Bảy,Tổ Lái xe\nCao Thị,Út,phòng kế hoạch\n"
    let report = try await sample.importPeople(list, PeopleImportChoices(makesUnits: true))
    #expect(report.newUnits == ["Phòng Kế hoạch", "Tổ Lái xe"] && report.added == 3)
    let kinds = try await sample.ask { desk in
      try desk.units.subtree(try desk.rootUnit().path).map(\.unit.kind)
    }
    #expect(kinds == [.agency, .office, .team])
    let undone = try await sample.perform(UndoImport(nil, kind: .people))
    #expect(undone.removed == 8)
    #expect(try await sample.ask { try $0.units.count() } == 1)
  }

  @Test func headingsAreUnitsWhereTheyNameOne() async throws {
    let sample = try await SampleOffice.make(.sqlite)
    let report = try await sample.importPeople(
      """
      DANH SÁCH CÁN BỘ,,
      STT,Họ và tên,Chức vụ
      I,LÃNH ĐẠO SỞ,
      1,Đinh Thị Ánh,Giám đốc
      II,Phòng Kế hoạch,
      1,Lê Văn Bảy,Trưởng phòng
      2,Cao Thị Út,
      Tổng cộng: 3 người,,
      """)
    #expect(report.added == 3)
    #expect(
      try await sample.everybody().map { $0.split(separator: "|")[1] }
        == ["Sở Thủy lợi tỉnh An Hòa", "Phòng Kế hoạch", "Phòng Kế hoạch"])
    #expect(report.remarks.first?.text.contains("LÃNH ĐẠO SỞ") == true)
  }

  /// The columns of a list are mapped once; the same headers are mapped so the next time.
  @Test func mappingsAreKept() async throws {
    let sample = try await SampleOffice.make(.sqlite)
    let list = "Cán bộ nhân viên,Chỗ làm\nĐinh Thị Ánh,Văn phòng\n"
    await #expect(throws: Problem.self) { try await sample.open(list) }
    let wishes = ListSource.Wishes(headerRow: 1, feeds: [("name", "A"), ("unit", "Chỗ làm")])
    try await sample.perform(ImportPeople(try await sample.open(list, wishes)))
    let next = try await sample.open("\n\nCán bộ nhân viên,Chỗ làm\nLê Văn Bảy,Văn phòng\n", .init(headerRow: 3))
    #expect(next.isRemembered && next.mapping.columns == ["name": 0, "unit": 1])
    let bare = try await sample.open(
      "Vũ Văn Tám,Văn phòng\n", .init(headerRow: 0, feeds: [("name", "A"), ("unit", "B")]))
    #expect(try await sample.perform(ImportPeople(bare)).added == 1)
    await #expect(throws: Problem.self) { try await sample.open(list, .init(headerRow: 1, feeds: [("ten", "A")])) }
    await #expect(throws: Problem.self) { try await sample.open(list, .init(headerRow: 1, feeds: [("name", "Z")])) }
  }

  @Test func whatIsInUseIsNotTakenBack() async throws {
    let sample = try await SampleOffice.make(.sqlite)
    let first = try await sample.importPeople(Self.list)
    let second = try await sample.importPeople("Mã CBCC;Họ và tên;Đơn vị\nAH01;Đinh Thị Ngọc Ánh;Phòng Kế hoạch\n")
    await #expect(throws: Problem.self) { try await sample.perform(UndoImport(first.id, kind: .people)) }
    try await sample.perform(UndoImport(second.id, kind: .people))
    let person = try #require(try await sample.ask { try $0.people.withCode("AH02") }.first)
    let unit = try #require(sample.units["Văn phòng"])
    try await sample.perform(TransferPerson(person.id, to: unit.id, on: Day(2026, 3, 2) ?? .first))
    do {
      try await sample.perform(UndoImport(first.id, kind: .people))
      Issue.record("người đã chuyển mà vẫn bị gỡ")
    } catch let problem as Problem {
      #expect(problem.code == .conflict && problem.message.vi.contains("Lê Văn Bảy"))
    }
  }

  @Test func rightsAreThoseOfTheUnit() async throws {
    let sample = try await SampleOffice.make(.sqlite)
    let unit = try #require(sample.units["Văn phòng"])
    let path = try await sample.ask { try $0.unit(unit.id).path }
    let head = Actor(
      account: nil, name: "thử", grants: [.init(role: .emulationOfficer, unit: unit.id, path: path)],
      channel: .commandLine)
    let source = try await sample.open(Self.list)
    await #expect(throws: Problem.self) {
      try await sample.office.perform(ImportPeople(source), as: head, in: sample.agency.id)
    }
    let own = try await sample.open("Họ và tên,Đơn vị\nCao Thị Út,Văn phòng\n")
    let report = try await sample.office.perform(ImportPeople(own), as: head, in: sample.agency.id)
    #expect(report.added == 1)
    let member = Actor(
      account: nil, name: "thử", grants: [.init(role: .member, unit: unit.id, path: path)], channel: .commandLine)
    await #expect(throws: Problem.self) {
      try await sample.office.previewPeople(own, as: member, in: sample.agency.id)
    }
  }

  /// What is written can be read again: the same people, unchanged; in an empty agency, the same people once more.
  @Test(arguments: DatabaseKind.present)
  func whatIsWrittenComesBack(_ kind: DatabaseKind) async throws {
    let sample = try await SampleOffice.make(kind)
    _ = try await sample.importPeople(
      Self.list + "\n4;AH09;=Ksor H’Lan;;-;Trung tâm Quan trắc;\n5;AH10;Nhóm Cần Mẫn;;;Văn phòng;\n")
    let bytes = try await sample.office.peopleWorkbook(as: sample.actor, in: sample.agency.id)
    let again = try await sample.office.peopleWorkbook(as: sample.actor, in: sample.agency.id)
    #expect(bytes == again)
    let file = InputFile(bytes: bytes, name: "ra.xlsx")
    let source = try await sample.office.openPeopleList(file, as: sample.actor, in: sample.agency.id)
    let report = try await sample.perform(ImportPeople(source))
    #expect([report.unchanged, report.added, report.changed, report.faultCount] == [5, 0, 0, 0])

    let other = try await SampleOffice.make(kind)
    let there = try await other.office.openPeopleList(file, as: other.actor, in: other.agency.id)
    #expect(try await other.perform(ImportPeople(there)).added == 5)
    #expect(try await other.everybody() == sample.everybody())

    let empty = try await sample.office.peopleWorkbook(isEmpty: true, as: sample.actor, in: sample.agency.id)
    let form = try await sample.office.openPeopleList(
      InputFile(bytes: empty, name: "mau.xlsx"), as: sample.actor, in: sample.agency.id)
    #expect(form.mapping.columns.count == 9)
    #expect(try await sample.perform(ImportPeople(form)).rows == 0)
    await sample.office.close()
    await other.office.close()
  }
}

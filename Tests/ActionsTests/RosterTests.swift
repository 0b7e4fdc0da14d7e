import Actions
import CivilTime
import Domain
import SQL
import Store
import TestSupport
import Testing

/// Lists and counts of people are kept beside the posts: whatever happens to posts and names, they say the same as the
/// posts themselves.
@Suite struct RosterTests {
  @Test(arguments: DatabaseKind.present) func countsAndListsFollowThePosts(_ kind: DatabaseKind) async throws {
    let sample = try await SampleOffice.make(kind)
    let team = try await sample.perform(try AddUnit(name: "Tổ Thống kê", parent: sample.units["Phòng Kế hoạch"]?.id))
    let report = try await sample.importPeople(
      """
      Mã,Họ và tên,Đơn vị,Chức vụ
      A1,Nguyễn Văn Bảo,Phòng Kế hoạch,Trưởng phòng
      A2,Lê Thị Ánh,Phòng Kế hoạch,Chuyên viên
      A3,Trần Đức Anh,Văn phòng,Chánh văn phòng
      A4,Phạm Thu Cúc,Tổ Thống kê,Chuyên viên
      A5,Lê Thị Ánh,Tổ Thống kê,Chuyên viên
      """)
    #expect(report.added == 5)
    try await agrees(sample)

    let people = try await sample.ask { try $0.people.page(after: nil, limit: 9) }
    let planning = try #require(sample.units["Phòng Kế hoạch"]?.id)
    let office = try #require(sample.units["Văn phòng"]?.id)
    // One leaves at the end of a day, one comes later, one has another name, one is new.
    try await sample.perform(TransferPerson(people[0].id, to: office, on: Day(2026, 3, 10)!))
    try await sample.perform(TransferPerson(people[1].id, to: team.id, on: Day(2026, 2, 1)!))
    try await sample.office.database.write { connection in
      var renamed = people[2]
      renamed.name = "Đặng Thị Yến"
      try PersonTable(connection, sample.agency.id).update(renamed)
    }
    try await sample.perform(try AddPerson(name: "Vũ Hạnh", unit: planning, from: Day(2026, 4, 1)))
    try await agrees(sample)

    let second = try await sample.importPeople(
      "Mã,Họ và tên,Đơn vị\nB1,Hồ Quang,Văn phòng\nA4,Phạm Thu Cúc,Văn phòng\n")
    try await agrees(sample)
    try await sample.perform(UndoImport(second.id, kind: .people))
    try await agrees(sample)

    // Made anew they are the same.
    let kept = try await sample.office.database.read { try RosterTests.rows($0) }
    try await sample.office.database.write { try RosterTable.rebuild($0) }
    #expect(try await sample.office.database.read { try RosterTests.rows($0) } == kept)
    await sample.office.close()
  }

  /// Whoever sees one unit finds its people among any number of others with the same name.
  @Test(arguments: DatabaseKind.present) func peopleOfOneUnitAreFoundAmongMany(_ kind: DatabaseKind) async throws {
    let sample = try await SampleOffice.make(kind)
    let others = (1...60).map { "C\($0),Nguyễn Văn An,Văn phòng" }
    _ = try await sample.importPeople(
      "Mã,Họ và tên,Đơn vị\nC0,Nguyễn Văn An,Phòng Kế hoạch\n" + others.joined(separator: "\n"))
    let unit = try #require(sample.units["Phòng Kế hoạch"])
    let path = try await sample.ask { try $0.unit(unit.id).path }
    let head = Actor(
      account: nil, name: "x", grants: [.init(role: .unitHead, unit: unit.id, path: path)], channel: .web)
    let (found, listed) = try await sample.office.ask(as: head, in: sample.agency.id) { desk in
      (try desk.findPeople("nguyen an", limit: 2).map(\.person.code), try desk.people(in: [path], limit: 5))
    }
    #expect(found == ["C0"])
    #expect(listed.count == 1 && listed.people.map(\.unit) == ["Phòng Kế hoạch"])
    await sample.office.close()
  }

  private static func rows(_ connection: any Connection) throws -> [[Int64]] {
    try connection.all("SELECT unit, person, post FROM roster ORDER BY unit, sort_key, person, post") {
      [try $0.integer(0), try $0.integer(1), try $0.integer(2)]
    }
      + connection.all(
        "SELECT unit, sum(change) FROM headcount GROUP BY unit, day HAVING sum(change) <> 0 ORDER BY unit, day"
      ) { [try $0.integer(0), try $0.integer(1)] }
  }

  /// On several days, in every unit: the count, the gathered list, the walked list and its pages say what the posts say.
  private func agrees(_ sample: SampleOffice, _ location: SourceLocation = #_sourceLocation) async throws {
    let days = [Day(2025, 1, 1), Day(2026, 3, 2), Day(2026, 3, 9), Day(2026, 3, 10), Day(2026, 4, 1)].compactMap(\.self)
    for day in days {
      try await sample.ask { desk in
        for unit in try desk.units.subtree(try desk.rootUnit().path) {
          let said = try desk.people.within(unit.path, on: day, limit: 100).map(\.post.id)
          let count = try desk.roster.count(of: unit.unit.id, on: day)
          #expect(count == said.count, "\(unit.unit.name) \(day)", sourceLocation: location)
          for all in [0, 1_000_000] {  // walked, gathered
            func page(beyond edge: RosterTable.Edge? = nil, _ limit: Int) throws -> [Identifier] {
              try desk.roster.page(
                in: unit.path, on: day, beyond: edge, limit: limit, count: 1_000 - all, of: all
              ).map(\.post.id)
            }
            let whole = try page(100)
            #expect(Set(whole) == Set(said), "\(unit.unit.name) \(day)", sourceLocation: location)
            for place in whole.indices {
              let behind = try #require(try desk.roster.edge(of: whole[place], isBefore: false))
              let before = try #require(try desk.roster.edge(of: whole[place], isBefore: true))
              #expect(
                try page(beyond: behind, 2) == Array(whole[(place + 1)...].prefix(2)), sourceLocation: location)
              #expect(try page(beyond: before, 2) == Array(whole[..<place].suffix(2)), sourceLocation: location)
            }
          }
        }
      }
    }
  }
}

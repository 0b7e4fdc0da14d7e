import SQL
import TestSupport
import Testing
import Vietnamese

@Suite struct SearchTests {
  private static let index = SearchIndex("clause_text")
  static let texts = [
    "Đường bộ, đặc biệt là đường liên xã",  // 0
    "Dac biet quan trong",
    "Thi đua lập thành tích chào mừng Đại hội",
    "THI ĐUA YÊU NƯỚC",
    "Phòng Thi đua - Khen thưởng, số 28-KH/TU ngày 02/01/2026",
    "Hoà bình",  // 5
    "Hòa Bình",
    "hoa binh",
    "Nguyễn Thị Thuỷ; Nguyễn Thi Thúy",
    "Nghi thức; nghỉ lễ; nghị quyết",
    "\u{110}a\u{323}\u{306}c bie\u{323}\u{302}t",  // 10: not composed, marks in another order
    "Chỉ tiêu ≥ 98% (khoản 1 Điều 24)",
    "Müller, Ånge, Привет, 東京",
    "a'b\"c\\d:e*f(g)h NEAR OR AND NOT text agency",
    "",
  ]
  /// What is typed, whether the last word is only begun, and what is found.
  static let queries: [(String, Bool, [Int64])] = [
    ("dac biet", false, [10, 1, 0]), ("đặc biệt", false, [10, 0]), ("ĐẶC BIỆT", false, [10, 0]),
    ("\u{111}a\u{306}\u{323}c", false, [10, 0]), ("duong", false, [0]), ("đường", false, [0]), ("dường", false, []),
    ("thi dua", false, [4, 3, 2]), ("\"thi đua\"", false, [4, 3, 2]), ("\"dua thi\"", false, []),
    ("đua thi", false, [4, 3, 2]), ("thi đ", true, [4, 3, 2]), ("thi đ", false, []), ("\"thi d\"", true, []),
    ("\"lap thanh t\" ", true, []), ("\"lập thành tích\"", false, [2]), ("hoa binh", false, [7, 6, 5]),
    ("hòa bình", false, [6, 5]), ("hoà bình", false, [6, 5]), ("thủy", false, [8]), ("thuý", false, [8]),
    ("nghi", false, [9]), ("nghỉ", false, [9]), ("nghĩ", false, []), ("28-KH/TU", false, [4]), ("28 kh tu", false, [4]),
    ("2026", false, [4]), ("02/01", false, [4]), ("98", false, [11]), ("điều 24", false, [11]), ("müller", false, [12]),
    ("привет", false, [12]), ("ПРИВЕТ", false, [12]), ("東京", false, [12]), ("", false, []), ("- / %", false, []),
    ("\"", false, []), ("\"\"", false, []), ("near", false, [13]), ("a'b", false, [13]), ("text:agency", false, [13]),
    ("* ( ) :", false, []), ("1' OR '1'='1", false, []), ("h*", false, [13]), ("\"g h\"", false, [13]),
    ("agency", false, [13]), ("x\0y", false, []), ("tuyết", false, []),
  ]

  private func open(_ kind: DatabaseKind) async throws -> Database {
    let database = try await Database.open(kind.freshAddress())
    let list = MigrationList([Migration(1, "search", [.search(SearchTests.index)])])
    try await Migrator(list, program: "thidua 0.0.0", clock: { 0 }).run(database, backup: .none)
    try await database.write { connection in
      for (id, text) in SearchTests.texts.enumerated() {
        try connection.index(SearchTests.index, agency: 1, id: Int64(id), text: text)
        try connection.index(SearchTests.index, agency: 28, id: Int64(100 + id), text: text)
      }
    }
    return database
  }

  @Test(arguments: DatabaseKind.present) func bothFindTheSame(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    for (typed, isOpen, wanted) in SearchTests.queries {
      let query = SearchQuery(typed, isOpen: isOpen)
      let found = try await database.read { try $0.search(SearchTests.index, agency: 1, query, limit: 100) }
      #expect(found == wanted, "\(typed)")
      let others = try await database.read { try $0.search(SearchTests.index, agency: 28, query, limit: 100) }
      #expect(others == wanted.map { $0 + 100 }, "\(typed)")
    }
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func forgetsWhatIsReplacedOrTakenOut(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    let find: @Sendable (String) async throws -> [Int64] = { typed in
      try await database.read { try $0.search(SearchTests.index, agency: 1, SearchQuery(typed), limit: 2) }
    }
    #expect(try await find("hoa binh") == [7, 6], "the newest of three")
    try await database.write { connection in
      try connection.index(SearchTests.index, agency: 1, id: 6, text: "Tuyên Quang")
      try connection.unindex(SearchTests.index, agency: 1, id: 7)
      try connection.unindex(SearchTests.index, agency: 1, id: 7)
    }
    #expect(try await find("hoa binh") == [5])
    #expect(try await find("tuyen quang") == [6])
    #expect(try await find("tuyên quảng") == [])
    await database.close()
  }

  @Test(arguments: DatabaseKind.present) func takesLongTextsAndLongWords(_ kind: DatabaseKind) async throws {
    let database = try await open(kind)
    let long = String(repeating: "đ", count: 5000)
    try await database.write { connection in
      let text = (0..<20_000).map { "từ\($0)" }.joined(separator: " ")
      try connection.index(SearchTests.index, agency: 1, id: 50, text: text)
      try connection.index(SearchTests.index, agency: 1, id: 51, text: long)
    }
    for (typed, wanted) in [("từ0 tu16382", [50]), ("từ16383", []), (long, [51])] as [(String, [Int64])] {
      let found = try await database.read { try $0.search(SearchTests.index, agency: 1, SearchQuery(typed), limit: 9) }
      #expect(found == wanted, "\(typed.prefix(20))")
    }
    await database.close()
  }
}

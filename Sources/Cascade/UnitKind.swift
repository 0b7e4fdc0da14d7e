import Domain

/// What sort of body a unit is. Words of a plan such as «các phòng chuyên môn» stand for all units of some kinds.
package enum UnitKind: String, Sendable, CaseIterable {
  /// A ministry, department, board, committee, enterprise or school as a whole.
  case agency
  /// Văn phòng, Phòng Hành chính of a department in that role.
  case office
  /// Thanh tra.
  case inspectorate
  /// Phòng chuyên môn, nghiệp vụ; ban of an enterprise or a mass organisation.
  case division
  /// Chi cục, trung tâm, trạm, đội, viện and other attached units.
  case attached
  /// Khoa of a hospital or school.
  case faculty
  /// Tổ, nhóm.
  case team
  case school
  /// Lớp.
  case schoolClass
  /// Xã, phường, đặc khu; before 1 July 2025 also thị trấn.
  case commune
  /// Huyện, quận, thị xã, thành phố of a province, before 1 July 2025.
  case district
  /// Thôn, bản, ấp, tổ dân phố, khu phố.
  case hamlet
  /// Chi bộ, đảng bộ, đảng ủy.
  case partyBody
  case union
  case youth
  /// Hội Phụ nữ, Hội Cựu chiến binh and other associations.
  case association
  /// Hội đồng, ban chỉ đạo, tổ công tác: bodies made for one purpose.
  case council
  case other
}

extension UnitKind {
  /// What the first words of a name say.
  package init(name: String) { self.init(NameWord.all(in: name)[...]) }

  init(_ words: ArraySlice<NameWord>) {
    // With accents first: "Ban" is not "Bản".
    let found =
      UnitKind.openings.first { $0.phrase.stands(in: words, at: words.startIndex, ignoringAccents: false) }
      ?? UnitKind.openings.first { $0.phrase.stands(in: words, at: words.startIndex) }
    self = found?.kind ?? .other
  }

  /// What a unit is, by its name, and where the name is no help by what the agency's tree says of it.
  init(_ unit: Unit, isTop: Bool) {
    let named = UnitKind(name: unit.name)
    switch (unit.kind, named) {
    case _ where isTop: self = .agency
    // A board inside an agency is one of its divisions, unless it keeps accounts of its own; a department under a
    // province stays an agency.
    case (.office, .agency) where UnitKind.isInner(unit.name), (.office, .other): self = .division
    case (.subordinate, .agency) where UnitKind.isInner(unit.name), (.subordinate, .other): self = .attached
    case (.team, .other): self = .team
    case (.body, .agency), (.body, .other), (.body, .division): self = .council
    default: self = named
    }
  }

  /// Ban, bệnh viện, công ty: bodies that stand inside others.
  private static func isInner(_ name: String) -> Bool {
    let words = NameWord.all(in: name)
    return inner.contains { $0.stands(in: words[...], at: 0, ignoringAccents: false) }
  }

  private static let inner = ["Ban", "Bệnh viện", "Công ty", "Tổng công ty", "Báo", "Đài"].map(NamePhrase.init)

  /// Longer openings stand before the shorter ones they begin with.
  private static let openings: [(phrase: NamePhrase, kind: UnitKind)] =
    spellings.flatMap { kind, names in names.map { (NamePhrase($0), kind) } }
    .sorted { $0.0.count > $1.0.count }

  private static let spellings: [(UnitKind, [String])] = [
    (.office, ["Văn phòng", "Tổ Văn phòng", "Tổ Hành chính"]),
    (.inspectorate, ["Thanh tra"]),
    (.union, ["Ban Chấp hành Công đoàn", "Công đoàn", "CĐCS", "Tổ Công đoàn"]),
    (
      .youth,
      [
        "Ban Chấp hành Đoàn", "Đoàn Thanh niên", "Chi đoàn", "Liên chi đoàn", "Đoàn TNCS", "Đoàn cơ sở",
        "Đoàn trường", "Tỉnh đoàn",
      ]
    ),
    (.partyBody, ["Chi bộ", "Đảng bộ", "Đảng ủy", "Chi ủy"]),
    (
      .agency,
      [
        "Tỉnh ủy", "Thành ủy", "Hội đồng nhân dân", "Viện kiểm sát", "Bộ", "Sở", "Ban", "Cục", "Tổng cục",
        "Tổng công ty", "Công ty", "Bệnh viện", "Công an", "Ủy ban", "UBND", "Tòa án", "Kho bạc",
        "Bảo hiểm xã hội", "Thuế", "Đài", "Báo",
      ]
    ),
    (.council, ["Hội đồng", "Ban Chỉ đạo", "Tổ công tác", "Ban Tổ chức hội", "Ban Biên tập"]),
    (
      .association,
      [
        "Hội Phụ nữ", "Hội Liên hiệp", "Hội Cựu chiến binh", "Hội Nông dân", "Hội Chữ thập đỏ", "Chi hội",
      ]
    ),
    (
      .attached,
      [
        "Phòng Giao dịch", "Phòng khám", "Chi cục", "Trung tâm", "Trạm", "Đội", "Viện", "Chi nhánh", "Xí nghiệp",
        "Nhà máy", "Phân xưởng", "Bảo tàng", "Thư viện", "Hạt", "Quỹ", "Nhà hát",
      ]
    ),
    (.division, ["Phòng"]),
    (.faculty, ["Khoa", "Bộ môn"]),
    (.hamlet, ["Tổ dân phố", "Thôn", "Bản", "Ấp", "Khu phố", "Khối phố"]),
    (.team, ["Tổ", "Nhóm"]),
    (.schoolClass, ["Lớp"]),
    (.school, ["Trường", "Nhà trường"]),
    (
      .commune,
      [
        "Ủy ban nhân dân xã", "Ủy ban nhân dân phường", "Ủy ban nhân dân đặc khu", "Ủy ban nhân dân thị trấn",
        "UBND xã", "UBND phường", "UBND đặc khu", "UBND thị trấn", "Xã", "Phường", "Đặc khu", "Thị trấn",
      ]
    ),
    (
      .district,
      [
        "Ủy ban nhân dân thành phố", "UBND thành phố", "Ủy ban nhân dân huyện", "Ủy ban nhân dân quận",
        "Ủy ban nhân dân thị xã", "UBND huyện", "UBND quận",
        "UBND thị xã", "Huyện", "Quận", "Thị xã",
      ]
    ),
  ]
}

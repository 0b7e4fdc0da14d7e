import CivilTime
import Domain
import Testing

@testable import Cascade

@Suite struct NameResolverTests {
  private static func id(_ number: Int64) -> Identifier { SampleAgency.id(number) }

  @Test func unitsBesideAGroupAreShown() throws {
    let resolution = SampleAgency.resolver.resolve("các phòng chuyên môn")
    guard case .sure(let meaning) = try #require(resolution.parts.first).outcome else {
      Issue.record("not sure")
      return
    }
    #expect(meaning.leftOut == [Self.id(2)])
    var settings = NameSettings()
    settings.officeIsDivision = true
    let other = NameResolver(units: SampleAgency.units, on: SampleAgency.day, settings: settings)
    #expect(other.resolve("các phòng chuyên môn").owners.first?.unit == Self.id(2))
  }

  @Test func mergedUnitsAnswerToTheNamesOfThoseTheyCameFrom() {
    let ended = Day(2025, 6, 30)
    let units = [
      SampleAgency.unit(1, nil, "Sở Nông nghiệp", kind: .agency),
      SampleAgency.unit(2, 1, "Phòng Trồng trọt", until: ended),
      SampleAgency.unit(3, 1, "Phòng Chăn nuôi", until: ended),
      SampleAgency.unit(4, 1, "Phòng Sản xuất nông nghiệp", from: [2, 3]),
      SampleAgency.unit(5, 1, "Phòng Thủy lợi", until: ended),
      SampleAgency.unit(6, 1, "Phòng Công trình", from: [5]),
      SampleAgency.unit(7, 1, "Phòng Phòng chống thiên tai", from: [5]),
    ]
    let resolver = NameResolver(units: units, on: SampleAgency.day)
    let one = resolver.resolve("Phòng Chăn nuôi")
    #expect(one.owners == [Owner(Self.id(4))])
    guard case .sure(let meaning)? = one.parts.first?.outcome else {
      Issue.record("not sure")
      return
    }
    #expect(meaning.reasons == [.formerName("Phòng Chăn nuôi")])
    // Two came out of one: a person says which.
    let split = resolver.resolve("Phòng Thủy lợi")
    #expect(!split.isSure)
    #expect(split.candidates.map(\.owner.unit) == [Self.id(6), Self.id(7)])
    // The day before the merger the old units stand.
    #expect(NameResolver(units: units, on: ended!).resolve("Phòng Thủy lợi").owners == [Owner(Self.id(5))])
  }

  @Test func nearestUnitsComeWithTheirScore() {
    let near = SampleAgency.resolver.resolve("Phòng Quản lý di tích").candidates
    #expect(near.first?.owner == Owner(Self.id(5)))
    #expect(near.first?.reason == .alike)
    #expect(near.first.map { $0.score > 600 } ?? false)
    #expect(SampleAgency.resolver.resolve("Lãnh đạo phòng Quản lí dỉ tich").candidates.first?.owner.seat == .leaders)
    #expect(SampleAgency.resolver.resolve("Tổ Website").candidates.isEmpty)
  }

  @Test func oneOfSeveralOfTheSameNameIsTheNearestOrAChoice() {
    let resolver = SampleAgency.resolver
    #expect(resolver.resolve("Phòng Tổ chức - Hành chính").owners == [Owner(Self.id(3))])
    #expect(resolver.resolve("Phòng Hành chính").candidates.map(\.owner.unit) == [Self.id(10), Self.id(11)])
  }

  @Test func holdersOfSeats() {
    let resolver = SampleAgency.resolver
    func people(_ name: String) -> [Identifier] {
      resolver.resolve(name).owners.flatMap(resolver.holders).map(\.person)
    }
    #expect(people("Lãnh đạo Sở") == [Self.id(201), Self.id(202)])
    #expect(people("Chánh Văn phòng") == [Self.id(203)])
    #expect(people("Phòng KHTH") == [Self.id(206)])
    #expect(people("Phòng Quản lý di sản").isEmpty)
    #expect(people("Kế toán trưởng") == [Self.id(204)])
  }

  @Test func aSchoolAndACommuneCallThemselvesByTheirOwnWords() {
    let school = NameResolver(
      units: [
        SampleAgency.unit(
          1, nil, "Trường Trung học phổ thông Nguyễn Trãi", short: "Trường THPT Nguyễn Trãi", kind: .agency),
        SampleAgency.unit(2, 1, "Tổ Toán - Tin", kind: .team), SampleAgency.unit(3, 1, "Tổ Ngữ văn", kind: .team),
        SampleAgency.unit(4, 1, "Đoàn trường", kind: .body, line: .youth),
        SampleAgency.unit(5, 1, "Công đoàn trường", kind: .body, line: .union),
      ],
      posts: [SampleAgency.post(11, 21, 2, "Tổ trưởng chuyên môn", .head, .publicEmployee)], on: SampleAgency.day)
    #expect(school.resolve("Nhà trường").owners == [Owner(Self.id(1))])
    #expect(school.resolve("Ban Giám hiệu").owners == [Owner(Self.id(1), .leaders)])
    #expect(school.resolve("Hiệu trưởng").owners == [Owner(Self.id(1), .head)])
    #expect(school.resolve("các tổ chuyên môn").owners.map(\.unit) == [Self.id(2), Self.id(3)])
    #expect(school.resolve("Công đoàn, Đoàn trường").owners.map(\.unit) == [Self.id(5), Self.id(4)])
    #expect(school.resolve("Bí thư Đoàn trường").owners == [Owner(Self.id(4), .head)])
    let province = NameResolver(
      units: [
        SampleAgency.unit(1, nil, "Ủy ban nhân dân tỉnh Bình Lâm", kind: .agency),
        SampleAgency.unit(2, 1, "Sở Tài chính", kind: .subordinate),
        SampleAgency.unit(3, 1, "Sở Y tế", kind: .subordinate),
        SampleAgency.unit(4, 1, "Ủy ban nhân dân xã Tân Lập", kind: .subordinate),
        SampleAgency.unit(5, 1, "Ủy ban nhân dân phường Hòa Bình", kind: .subordinate),
      ], on: SampleAgency.day)
    #expect(province.resolve("UBND các xã, phường").owners.map(\.unit) == [Self.id(4), Self.id(5)])
    #expect(province.resolve("Chủ tịch UBND các xã, phường").owners.map(\.seat) == [.head, .head])
    #expect(province.resolve("UBND xã Tân Lập").owners == [Owner(Self.id(4))])
    #expect(province.resolve("Giám đốc Sở Y tế").owners == [Owner(Self.id(3), .head)])
    #expect(province.resolve("UBND tỉnh").owners == [Owner(Self.id(1))])
  }

  @Test func orderOfUnitsDoesNotMatterAndAnyTextIsRead() {
    let names = [
      "các phòng, đơn vị thuộc Sở", "Phòng KHTH, Văn phòng", "Công đoàn cơ sở", "", " ", "và", "trừ", "(", ")(", "100%",
      "các các các", "Trưởng Trưởng phòng", "ủy ban nhân dân", "của", "Lãnh đạo", "Phó", "→", "Sở, Sở, Sở",
      String(repeating: "Phòng, ", count: 60), String(repeating: "và ", count: 200), "\u{0}\u{301}",
      "Ủy ban nhân dân các",
    ]
    let straight = SampleAgency.resolver
    let reversed = NameResolver(units: SampleAgency.units.reversed(), posts: SampleAgency.posts, on: SampleAgency.day)
    for name in names {
      let found = straight.resolve(name)
      #expect(Set(found.owners) == Set(reversed.resolve(name).owners), "\(name)")
      #expect(found.isSure || found.owners.isEmpty || found.needsChoice || !found.parts.isEmpty, "\(name)")
    }
    #expect(NameResolver(units: [], on: SampleAgency.day).resolve("Văn phòng").needsChoice)
  }
}

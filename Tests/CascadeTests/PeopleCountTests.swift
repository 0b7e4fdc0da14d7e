import Domain
import Testing

@testable import Cascade

@Suite struct PeopleCountTests {
  private let resolver = SampleAgency.resolver

  private func ids(_ numbers: Int64...) -> [Identifier] { numbers.map(SampleAgency.id) }

  private func people(_ name: String) -> PeopleCount? { resolver.resolve(name).people.map(resolver.people) }

  @Test func byEmployment() {
    #expect(people("công chức")?.members == ids(201, 202, 203, 204, 206, 207))
    #expect(people("toàn thể công chức, viên chức, người lao động")?.count == 9)
    #expect(people("viên chức Bảo tàng tỉnh")?.members == ids(208, 209))
    #expect(people("công chức của các phòng, đơn vị thuộc Sở (trừ Văn phòng)")?.members == ids(206, 207))
  }

  @Test func byLine() {
    #expect(people("đảng viên")?.members == ids(201, 203, 207))
    #expect(people("đoàn viên công đoàn")?.members == ids(203, 209))
    // One person is one signature, however many posts.
    #expect(people("đảng viên, công chức")?.members.filter { $0 == SampleAgency.id(203) }.count == 1)
  }

  @Test func whatNobodyEnteredIsUnknown() {
    var posts = SampleAgency.posts
    posts.append(SampleAgency.post(120, 220, 5, "Cộng tác viên", .worker, nil))
    let resolver = NameResolver(units: SampleAgency.units, posts: posts, on: SampleAgency.day)
    let count = resolver.people(of: PeopleGroup([.civilServant], in: [SampleAgency.id(1)]))
    #expect(count.unknown == ids(220))
    #expect(!count.members.contains(SampleAgency.id(220)))
    #expect(resolver.people(of: PeopleGroup([.anybody], in: [SampleAgency.id(5)])).members == ids(220))
  }

  @Test func headsOfUnitsAddUp() throws {
    let group = try #require(resolver.resolve("công chức, viên chức, người lao động").people)
    let heads = resolver.heads(of: group)
    // The leaders of the agency sit in no unit below it.
    #expect(heads.map(\.unit) == ids(1, 2, 4, 8))
    #expect(heads.map(\.heads) == [2, 3, 2, 2])
    #expect(heads.reduce(0) { $0 + $1.heads } == people("công chức, viên chức, người lao động")?.count)
    let party = try #require(resolver.resolve("đảng viên").people)
    #expect(resolver.heads(of: party).reduce(0) { $0 + $1.heads } == 3)
  }
}

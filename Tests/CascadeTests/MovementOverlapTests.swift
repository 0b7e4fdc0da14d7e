import CivilTime
import Domain
import Testing

@testable import Cascade

@Suite struct MovementOverlapTests {
  private func id(_ number: Int64) -> Identifier { SampleAgency.id(number) }
  private func day(_ text: String) -> Day { Day(iso: text) ?? .first }

  private func share(
    _ number: Int64, _ first: String, _ last: String, _ parts: [(Int64, [Int64], [String])]
  ) -> MovementShare {
    MovementShare(
      movement: id(number), name: "Phong trào \(number)", period: DayRange(day(first), day(last)),
      parts: parts.map { MovementShare.Part(unit: id($0.0), people: $0.1.map(id), due: $0.2.map(day)) })
  }

  @Test func weeksInWhichBothAreDue() {
    let new = share(
      1, "2026-01-15", "2026-12-15",
      [(11, [101, 102], ["2026-03-31", "2026-06-30"]), (12, [103], ["2026-03-30"])])
    let running = share(
      2, "2025-09-01", "2026-05-31",
      [(11, [102, 104], ["2026-04-01", "2026-05-20"]), (13, [103], ["2026-03-31"])])
    let elsewhere = share(3, "2026-01-01", "2026-12-31", [(20, [200], ["2026-03-31"])])
    let over = share(4, "2025-01-01", "2025-12-31", [(11, [101], [])])
    let quiet = share(5, "2026-06-01", "2026-12-31", [(12, [], ["2026-09-09"])])
    let found = MovementOverlap.of(new, among: [quiet, elsewhere, over, running, new])
    #expect(found.map(\.movement) == [id(2), id(5)])
    #expect(found[0].days == DayRange(day("2026-01-15"), day("2026-05-31")))
    #expect(found[0].units == [id(11)])
    #expect(found[0].people == 2)
    #expect(found[0].weeks == [MovementOverlap.Week(monday: day("2026-03-30"), units: [id(11)], due: 2)])
    #expect(found[1].weeks.isEmpty)
    #expect(
      found[0].wording.vi
        == "cùng chạy 15/01/2026 – 31/5/2026; 1 đơn vị cùng tham gia; 2 người cùng được giao; 1 tuần cùng có hạn, "
        + "sớm nhất tuần từ 30/3/2026")
  }
}

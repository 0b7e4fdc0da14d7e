import CivilTime
import Domain
import Testing

@testable import Cascade

@Suite struct TargetReaderTests {
  private static let titles = [
    title("advancedWorker", "Lao động tiên tiến", ["LĐTT"], .individual),
    title("advancedCollective", "Tập thể lao động tiên tiến", [], .collective),
    title("grassrootsEmulationFighter", "Chiến sĩ thi đua cơ sở", ["CSTĐCS"], .individual),
  ]
  private let reader = TargetReader(
    titles: titles, agency: "Sở Văn hóa và Du lịch", launch: Day(2026, 1, 20)!, end: Day(2026, 12, 15)!)

  private static func title(_ id: String, _ name: String, _ variants: [String], _ bearer: TitleName.Bearer) -> TitleName
  {
    TitleName(
      id: id, name: name, variants: variants, kind: .title, bearer: bearer, provenance: Provenance(confidence: .seen))
  }

  private static func target(
    _ comparator: TargetReading.Comparator, _ value: Int?, _ unit: String?, of population: String?,
    _ indicator: String?, by deadline: Deadline? = nil
  ) -> TargetReading {
    TargetReading(
      comparator: comparator, value: value.map { .number(Decimal10($0)) }, unit: unit, population: population,
      indicator: indicator, deadline: deadline)
  }

  typealias Case = (TargetReading, TargetDefinition.Metric, String, [TargetDoubt.Code])

  @Test(
    arguments: [
      (target(.equal, 100, "%", of: "công chức, viên chức", "ký giao ước thi đua"), .shareOfPeople, "= 1", []),
      (target(.equal, 100, "%", of: "các phòng, đơn vị thuộc Sở", "tuyên truyền"), .shareOfUnits, "= 1", []),
      (target(.atLeast, 98, "%", of: "hồ sơ thủ tục hành chính", "đúng hạn"), .shareOfWork, ">= 49/50", []),
      (
        target(.equal, 100, "%", of: "nhiệm vụ trọng tâm", "hoàn thành tốt trở lên"), .shareOfWork, "= 1", []
      ),
      (
        target(.atLeast, 95, "%", of: "công chức", "hoàn thành tốt nhiệm vụ trở lên"),
        .ratingShare(.good, orBetter: true), ">= 19/20", []
      ),
      (
        target(.atLeast, 5, "%", of: "công chức", "hoàn thành xuất sắc nhiệm vụ"),
        .ratingShare(.excellent, orBetter: false), ">= 1/20", []
      ),
      (
        target(.atLeast, 10, "%", of: "viên chức", "đạt danh hiệu “Chiến sĩ thi đua cơ sở”"),
        .titleShare("grassrootsEmulationFighter"), ">= 1/10", []
      ),
      (
        target(.atLeast, 100, "%", of: "viên chức", "đạt danh hiệu Lao động tiên tiến"),
        .titleShare("advancedWorker"), "= 1", [.overTheWhole]
      ),
      (
        target(.equal, 5, "khoa", of: "khoa", "đạt danh hiệu “Tập thể lao động tiên tiến”"),
        .titleCount("advancedCollective"), "= 5", []
      ),
      (
        target(.none, nil, nil, of: "cán bộ, công chức", "đạt danh hiệu “Chiến sĩ thi đua cơ sở”"),
        .titleCount("grassrootsEmulationFighter"), ">= 1", [.noNumber]
      ),
      (target(.equal, 100, "%", of: nil, "ký cam kết phòng, chống ma túy"), .shareOfPeople, "= 1", [.noPopulation]),
      (target(.atLeast, 12, "sáng kiến", of: "sáng kiến", "được công nhận cấp cơ sở"), .count, ">= 12", []),
      (target(.equal, 0, "nhiệm vụ", of: "nhiệm vụ", "bị chậm, quá hạn"), .noneOf, "= 0", []),
      (target(.none, nil, nil, of: nil, "không để xảy ra cháy nổ"), .noneOf, "= 0", []),
      (target(.equal, 10, "%", of: "chi phí văn phòng phẩm", "Giảm"), .change(.decrease), "= 1/10", [.noBase]),
      (target(.above, 4, "% so với 2025", of: "toàn ngành", "Doanh thu tăng"), .change(.increase), "> 1/25", []),
      (target(.none, nil, nil, of: "tai nạn giao thông", "giảm số vụ"), .change(.decrease), "none -", [.noBase]),
      (target(.rankWithin, 5, "cơ quan", of: "Sở", "về chỉ số cải cách hành chính"), .rank, "rank<= 5", []),
      (target(.atLeast, 85, "điểm", of: "chỉ số PAPI", "đạt"), .index, ">= 85", []),
      (
        target(.none, nil, nil, of: "đơn vị", "giữ vững danh hiệu đơn vị văn hóa, đơn vị học tập"),
        .titleKept(["đơn vị văn hóa", "đơn vị học tập"]), "none -", []
      ),
      (target(.none, nil, nil, of: "Cơ quan", "đạt chuẩn văn hóa"), .titleKept(["chuẩn văn hóa"]), "none -", []),
      (target(.none, nil, nil, of: nil, "nâng cao chất lượng tham mưu"), .qualitative, "none -", []),
      (target(.none, nil, nil, of: nil, "tăng cường kỷ luật, kỷ cương"), .qualitative, "none -", []),
    ] as [Case])
  func metricOfATarget(one: Case) {
    let definition = reader.definition(of: one.0)
    #expect(definition.metric == one.1)
    #expect("\(definition.comparator.rawValue) \(definition.value?.description ?? "-")" == one.2)
    #expect(definition.doubts.map(\.code) == one.3)
  }

  @Test func timePopulationAndBase() {
    let byFebruary = Deadline(kind: .before, date: .day(Day(2026, 2, 15)!), text: "trước ngày 15/02/2026")
    let signing = reader.definition(of: Self.target(.equal, 100, "%", of: "công chức", "ký giao ước", by: byFebruary))
    #expect(signing.due == Day(2026, 2, 14))
    #expect(signing.populationDay == Day(2026, 1, 20))
    #expect(reader.definition(of: Self.target(.equal, 3, "bài", of: nil, "mỗi phòng có")).isPerUnit)
    #expect(reader.definition(of: Self.target(.equal, 3, "bài", of: nil, "có")).due == Day(2026, 12, 15))
    let change = reader.definition(
      of: Self.target(.equal, 10, "%", of: "chi phí", "Giảm"), printed: "Giảm 10% chi phí so với năm 2025, bảo đảm")
    #expect(change.base == "năm 2025")
    #expect(change.doubts.isEmpty)
    let among = reader.definition(
      of: Self.target(.atLeast, 5, "%", of: "công chức", "hoàn thành xuất sắc nhiệm vụ"),
      printed: "trong đó có từ 5% trở lên hoàn thành xuất sắc nhiệm vụ")
    #expect(among.doubts.map(\.code) == [.ambiguousBase])
  }

  @Test(arguments: [
    (TargetReading.Comparator.atLeast, 85, 37, 32), (.above, 50, 10, 6), (.atMost, 15, 37, 5), (.below, 40, 10, 3),
    (.equal, 100, 37, 37), (.atLeast, 1, 0, 0),
  ])
  func headsAShareAsksFor(comparator: TargetReading.Comparator, percent: Int, total: Int, required: Int) {
    let definition = reader.definition(of: Self.target(comparator, percent, "%", of: "công chức", "ký giao ước"))
    #expect(definition.required(of: total) == required)
  }

  @Test func keepingATarget() {
    func kept(_ comparator: TargetReading.Comparator, _ value: Int, _ measured: Fraction?) -> Bool? {
      measured.flatMap { reader.definition(of: Self.target(comparator, value, "bài", of: nil, "viết")).isKept(by: $0) }
    }
    #expect(kept(.atLeast, 3, Fraction(3)) == true)
    #expect(kept(.above, 3, Fraction(3)) == false)
    #expect(kept(.atMost, 3, Fraction(7, 2)) == false)
    #expect(kept(.equal, 3, Fraction(9, 3)) == true)
    #expect(reader.definition(of: Self.target(.none, nil, nil, of: nil, "tốt")).isKept(by: .one) == nil)
  }
}

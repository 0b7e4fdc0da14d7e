import CivilTime
import Domain
import Testing

@testable import Cascade

@Suite struct TargetSplitTests {
  private static func id(_ number: Int) -> Identifier { SampleAgency.id(Int64(number)) }

  @Test func byWeightWithTheLargestRemainders() {
    let split = TargetSplit(total: 12, weights: [(Self.id(1), 20), (Self.id(2), 7), (Self.id(3), 10)])
    #expect(split.parts.map(\.value) == [7, 2, 3])
    #expect(split.sum == .equal)
    #expect(TargetSplit(total: 5, weights: [(Self.id(1), 0), (Self.id(2), 0)]).parts.map(\.value) == [3, 2])
    #expect(TargetSplit(total: 5, weights: []).sum == .short(5))
  }

  @Test func refusalsLeaveAGapThatOthersFill() {
    var split = TargetSplit(total: 10, weights: [(Self.id(1), 1), (Self.id(2), 1), (Self.id(3), 3)])
    split.parts[0].answer = .refused(reason: "đang sáp nhập")
    #expect(split.sum == .short(2))
    #expect(split.sum.wording.vi == "Còn thiếu 2 so với chỉ tiêu.")
    let shared = split.withoutRefusals()
    #expect(shared.parts.map(\.unit) == [Self.id(2), Self.id(3)])
    #expect(shared.sum == .equal)
    split.parts[1].value = 9
    #expect(split.sum == .over(5))
  }

  @Test func aShareOfEveryUnitIsNeverShort() throws {
    let reader = TargetReader(titles: [], agency: "Sở", launch: SampleAgency.day, end: SampleAgency.day)
    let target = reader.definition(
      of: TargetReading(
        comparator: .atLeast, value: .number(Decimal10(85)), unit: "%", population: "công chức", indicator: "ký"))
    let split = TargetSplit(target, heads: [(Self.id(1), 7), (Self.id(2), 13), (Self.id(3), 0)])
    #expect(split.total == 17)
    #expect(split.parts.map(\.value) == [6, 12, 0])
    #expect(split.sum == .over(1))
  }

  /// Whatever the weights, whole parts add up, none is negative, and more weight never gets less.
  @Test(arguments: 0..<200)
  func partsAddUp(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let weights = (0..<(1 + next(20))).map { (unit: Self.id($0 + 1), weight: next(3) == 0 ? 0 : next(1 << 29)) }
    let total = [0, 1, next(50), next(1_000_000_000), 1 << 40][next(5)]
    let split = TargetSplit(total: total, weights: weights)
    #expect(split.sum == .equal)
    #expect(split.parts.allSatisfy { $0.value >= 0 })
    for (a, b) in zip(weights.indices, weights.indices.dropFirst()) where weights[a].weight > weights[b].weight {
      #expect(split.parts[a].value >= split.parts[b].value)
    }
    var refused = split
    refused.parts[0].answer = .refused(reason: "không có người")
    if weights.count > 1 { #expect(refused.withoutRefusals().sum == .equal) }
  }

  @Test func fractionsAreExact() {
    #expect(Fraction(Decimal10(25, places: 1), isPercent: true) == Fraction(1, 40))
    #expect(Fraction(1, 0) == nil)
    #expect(Fraction(-2, -4) == Fraction(1, 2))
    #expect(Fraction(.max, 1)! > Fraction(.max, 2)!)
    #expect(Fraction(19, 20)!.ceiling(of: 21) == 20)
    #expect(Fraction(19, 20)!.floor(of: 21) == 19)
    #expect(Fraction(.max, 1)!.ceiling(of: 3) == nil)
    #expect(Fraction(3, 7)?.description == "3/7")
  }
}

import CivilTime
import Testing
import Vietnamese

@testable import Documents

@Suite("Words and figures of official papers")
struct OfficialTextTests {
  @Test(
    "numbers, dates and money",
    arguments: [
      (OfficialText.number(3), "03"), (OfficialText.number(12), "12"),
      (OfficialText.day(Day(2026, 3, 5)!), "ngày 05 tháng 3 năm 2026"),
      (OfficialText.day(Day(2026, 2, 15)!), "ngày 15 tháng 02 năm 2026"),
      (OfficialText.money(33_200_000), "33.200.000 đồng (Ba mươi ba triệu hai trăm nghìn đồng)"),
      (OfficialText.money(1_005), "1.005 đồng (Một nghìn không trăm linh năm đồng)"),
      (OfficialText.pointLabel(4), "đ"), (OfficialText.pointLabel(23), "aa"),
    ])
  func table(_ got: String, _ wanted: String) { #expect(got == wanted) }

  @Test("a number said is read back as the same number")
  func spokenNumbers() {
    for number in Array(0...1_200) + [10_005, 21_015, 100_000, 1_000_001, 33_200_000, 999_999_999, 2_000_000_005] {
      let said = NumberWords.spelling(of: number)
      #expect(said.flatMap(NumberWords.value(of:)) == number, "\(said ?? "nil")")
    }
  }
}

import Blocks
import Domain
import Testing

@testable import Reading

/// Whatever stands in a text, the rules about figures end and point into it.
@Suite struct FigurePropertyTests {
  private static let pieces = [
    "phấn đấu", "100%", "tối thiểu", "từ", "đến", "trở lên", "02", "tập thể", "kỷ niệm", "75 năm", "Ngày thành lập",
    "(", ")", ";", ".", ",", ":", "-", "/", "“", "”", "\"", "31/6/2026", "12/3/1951", "đợt 1", "giai đoạn", "không có",
    "nào", "ký giao ước", "cam kết", "lần thứ", "một trăm", "phần trăm", "nhóm 5", "dẫn đầu", "điểm", "đồng", "(năm)",
    "≥", ">", "=", "3.460,5", "999999999999999999999", "999999999999.999999999", "123.456.789.012.345", "0", "so với",
    "trong đó", "và", "mỗi", "\n", "I.", "1.", "a)",
    "CHỈ TIÊU", "KHEN THƯỞNG", "THỜI GIAN", "đạt", "%", "118/6/2026", "ngày", "tháng", "năm",
  ]

  /// A text may begin with anything.
  @Test(arguments: [
    "1,234 hộ dân", "% 5", "(02", "31/6/2026", "“100%", "năm (năm)", "75 năm Ngày thành lập", "≥", "1-",
  ])
  func theFirstWordsAreRead(text: String) {
    let (reading, source) = reading([text])
    #expect(reading.targets.allSatisfy { $0.span.end <= source.text.count })
  }

  @Test(arguments: 0..<60)
  func anyTextIsRead(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let lines = (0..<12).map { _ in
      (0..<next(30) + 1).map { _ in FigurePropertyTests.pieces[next(FigurePropertyTests.pieces.count)] }
        .joined(separator: next(4) == 0 ? "" : " ")
    }
    let (reading, source) = reading(planHead + lines, isLineBased: seed % 2 == 0)
    let spans =
      (reading.targets + reading.awardConditions).map(\.span) + reading.phases.map(\.span)
      + reading.anniversaries.map(\.span) + reading.pledges.map(\.span) + reading.findings.map(\.span)
    for span in spans {
      #expect(0 <= span.start && span.end <= source.text.count)
      #expect(String(validating: source.text[span.range], as: UTF8.self) != nil)
    }
  }
}

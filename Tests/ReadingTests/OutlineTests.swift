import Blocks
import Domain
import Testing

@testable import Reading

@Suite struct OutlineTests {
  private let plan = ["KẾ HOẠCH", "Phát động phong trào thi đua năm 2026", "", "Sở Xây dựng triển khai như sau:", ""]

  private func print(_ nodes: [OutlineNode]) -> String {
    nodes.map { node in
      let title = node.title.map { ":" + $0 } ?? ""
      return (node.label ?? "·") + title + (node.children.isEmpty ? "" : "(" + print(node.children) + ")")
    }.joined(separator: " ")
  }

  private func outline(_ lines: [String], confidence: Double? = nil) -> String {
    print(lawReading(plan + lines, confidence: confidence).outline)
  }

  private func blanked(_ lines: [String]) -> [String] { lines.flatMap { [$0, ""] } }

  @Test(arguments: [
    (
      ["I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "- Nâng cao chất lượng.", "2. Yêu cầu", "- Bảo đảm thiết thực."],
      "I:MỤC ĐÍCH, YÊU CẦU(1:Mục đích 2:Yêu cầu)"
    ),
    (
      ["I- Mục đích", "1- Nhằm động viên toàn ngành.", "II- Tổ chức thực hiện", "1. Sở Y tế: Chủ trì thực hiện."],
      "I:Mục đích(1) II:Tổ chức thực hiện(1:Sở Y tế)"
    ),
    (
      ["A. KHỐI THI ĐUA", "I. TỔ CHỨC", "1. Có 5 khối.", "B. CỤM THI ĐUA", "1. Có 6 cụm."],
      "A:KHỐI THI ĐUA(I:TỔ CHỨC(1)) B:CỤM THI ĐUA(1)"
    ),
    (
      [
        "Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi điều chỉnh", "1. Quy chế này quy định việc khen thưởng.",
        "Điều 2. Đối tượng",
        "a) Cán bộ;", "b) Công chức.",
      ],
      "Chương I:QUY ĐỊNH CHUNG(Điều 1:Phạm vi điều chỉnh(1) Điều 2:Đối tượng(a b))"
    ),
    (
      [
        "1. Nội dung", "1.1. Thi đua dạy tốt.", "1.2. Thi đua học tốt.", "2. Tổ chức thực hiện",
        "- Các tổ chuyên môn thực hiện.",
      ],
      "1:Nội dung(1.1 1.2) 2:Tổ chức thực hiện"
    ),
    (
      [
        "1. Các trường có trách nhiệm:", "a) Phổ biến kế hoạch;", "b) Báo cáo kết quả.", "2. Kết quả năm 2025 đạt 95%.",
      ],
      "1:Các trường có trách nhiệm(a b) 2"
    ),
    (["I. NỘI DUNG", "1. Thực hiện các việc sau:", "(1) Việc một;", "(2) Việc hai."], "I:NỘI DUNG(1(1 2))"),
    (["I- Chỉ tiêu", "1- 100% cán bộ hoàn thành nhiệm vụ.", "2- Trên 80% mô hình được công nhận."], "I:Chỉ tiêu(1 2)"),
  ])
  func tree(lines: [String], expected: String) {
    #expect(outline(blanked(lines)) == expected)
  }

  /// Roman numbers that the scanner bent are told by their place.
  @Test func romanNumbersOfImages() {
    let lines = [
      "I. MỤC ĐÍCH", "1. Việc một.", "II. NỘI DUNG", "1. Việc hai.", "HI. TỔ CHỨC THỰC HIỆN", "1. Việc ba.",
      "III. KINH PHÍ",
    ]
    #expect(
      outline(lines, confidence: 90) == "I:MỤC ĐÍCH(1) II:NỘI DUNG(1) III:TỔ CHỨC THỰC HIỆN(1) IV:KINH PHÍ")
  }

  @Test func rolesAreInherited() {
    let manuscript = Manuscript(
      lineSource(
        plan
          + blanked([
            "I. MỤC ĐÍCH, YÊU CẦU", "1. Động viên toàn ngành.", "II. CHỈ TIÊU", "1. Đạt 95%.", "III. TỔ CHỨC THỰC HIỆN",
            "1. Ban Thi đua - Khen thưởng", "- Tham mưu tổng kết.", "2. Chế độ báo cáo", "- Trước ngày 15 hằng tháng.",
          ])))
    let roles = manuscript.sections.map { manuscript.path(ofSection: manuscript.sections.startIndex)! + "\($0.role)" }
    #expect(
      roles.map { String($0.dropFirst()) } == [
        "purpose", "purpose", "targets", "targets", "tasks", "tasks", "reports",
      ])
    #expect(manuscript.path(ofSection: 5) == "III.1")
  }

  @Test func decimalPathsAreNotDoubled() {
    let manuscript = Manuscript(
      lineSource(plan + blanked(["I. NỘI DUNG", "5. Việc năm", "5.1. Phần một.", "5.2. Phần hai."])))
    #expect(manuscript.path(ofSection: 3) == "I.5.2")
  }

  /// Spans lie inside their parent and follow each other, whatever the labels do.
  @Test func spansNest() {
    var state: UInt64 = 7
    func next(_ n: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % n
    }
    let heads = [
      "I. ", "II. ", "A. ", "1. ", "2. ", "1.1. ", "a) ", "b) ", "- ", "+ ", "Điều 3. ", "(2) ", "PHỤ LỤC ",
      "Chương II", "",
    ]
    for _ in 0..<60 {
      let lines = (0..<30).map { _ in
        heads[Int(next(UInt64(heads.count)))]
          + ["Nội dung", "TỔ CHỨC", "việc cần làm ngay.", "Sở Y tế: thực hiện"][Int(next(4))]
      }
      check(lawReading(plan + lines).outline, 0, Int.max)
    }
  }

  private func check(_ nodes: [OutlineNode], _ low: Int, _ high: Int) {
    var at = low
    for node in nodes {
      #expect(node.span.start >= at && node.span.end <= high)
      check(node.children, node.span.start, node.span.end)
      at = node.span.end
    }
  }
}

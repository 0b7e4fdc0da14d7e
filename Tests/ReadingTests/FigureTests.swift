import Domain
import Formats
import TestSupport
import Testing

@testable import Reading

@Suite struct FigureTests {
  static let rules = [
    TargetRule.share, TargetRule.count, TargetRule.rank, TargetRule.zero, TargetRule.unnumbered, TargetRule.quota,
    TargetRule.condition,
  ]
  static let lines = rules.flatMap { RuleCorpus($0).lines }

  /// Where the lines of a rule stand: plain contents, a list of targets, the guidance of a bloc.
  private func document(_ line: RuleCorpus.Line) -> [String] {
    switch line.rule {
    case TargetRule.share, TargetRule.zero:
      return planHead + ["I. NỘI DUNG THI ĐUA", "1. Nội dung chung của phong trào", "- \(line.text)"]
    case TargetRule.count, TargetRule.rank, TargetRule.unnumbered:
      return planHead + ["I. CHỈ TIÊU PHẤN ĐẤU", "1. Chỉ tiêu chung của toàn ngành", "- \(line.text)"]
    default:
      return [
        "HƯỚNG DẪN", "Tổ chức hoạt động của các khối thi đua", "Hội đồng hướng dẫn như sau:", "I. BÌNH XÉT THI ĐUA",
        "1. Số lượng và điều kiện", "- \(line.text)",
      ]
    }
  }

  private func print(_ fact: Fact<TargetReading>) -> String {
    var parts = [fact.value.comparator.rawValue]
    switch fact.value.value {
    case .number(let n)?: parts.append(n.description)
    case .range(let low, let high)?: parts.append("\(low)..\(high)")
    case nil: break
    }
    if let unit = fact.value.unit { parts.append(unit) }
    return parts.joined(separator: " ")
  }

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let (reading, _) = reading(document(line))
    let found = (reading.targets + reading.awardConditions).filter { $0.rule == line.rule }.map(print)
    #expect(found.joined(separator: "; ") == line.value ?? "")
  }

  @Test func populationAndIndicator() throws {
    let (reading, _) = reading(
      planHead + [
        "I. CHỈ TIÊU PHẤN ĐẤU",
        "1. Phấn đấu 95% hộ dân trên địa bàn được dùng nước sạch; hoàn thành 100% nhiệm vụ Ủy ban nhân dân tỉnh giao.",
        "2. Tỷ lệ hồ sơ trực tuyến đạt trên 80%, trong đó cấp xã đạt từ 60% trở lên.",
      ])
    let texts = reading.targets.map { [$0.value.population, $0.value.indicator] }
    #expect(
      texts == [
        ["hộ dân trên địa bàn", "được dùng nước sạch"], ["nhiệm vụ Ủy ban nhân dân tỉnh giao", "hoàn thành"],
        ["hồ sơ trực tuyến", "Tỷ lệ hồ sơ trực tuyến đạt"], [nil, "cấp xã đạt"],
      ])
  }

  static let tableLines = RuleCorpus(TargetRule.table).lines

  /// The rows as a person types them into a text; the figures of the tables are never sure.
  @Test(arguments: tableLines) func row(line: RuleCorpus.Line) throws {
    let rows = paragraphs(line.text).joined(separator: "\n")
    let text = (planHead + ["I. NỘI DUNG", "1. Các chỉ tiêu giao như sau", rows]).joined(separator: "\n\n")
    let source = try FileReader.read(bytes: Array(text.utf8), name: "plan.txt")
    let targets = PlanReader(knowledge: ReadingKnowledge()).read(source).targets
    #expect(targets.allSatisfy { $0.rule == line.rule && !$0.isSure })
    #expect(targets.map(print).joined(separator: "; ") == line.value ?? "")
  }

  @Test func aColumnSaysByWhen() throws {
    let rows = "| Chỉ tiêu | ĐVT | Năm 2026 | Đến năm 2030 |\n| Xã đạt chuẩn nâng cao | xã | 5 | 9 |"
    let text = (planHead + ["I. NỘI DUNG", "1. Các chỉ tiêu giao như sau", rows]).joined(separator: "\n\n")
    let source = try FileReader.read(bytes: Array(text.utf8), name: "plan.txt")
    let targets = PlanReader(knowledge: ReadingKnowledge()).read(source).targets
    #expect(targets.map { $0.value.deadline?.date?.description } == ["2026", "2030"])
    #expect(targets.map { $0.value.indicator } == ["Xã đạt chuẩn nâng cao", "Xã đạt chuẩn nâng cao"])
  }

  /// "Phấn đấu đến năm 2030:" over a list holds for its items, not for those of the next list.
  @Test func anOpeningSaysByWhen() {
    let (reading, _) = reading(
      planHead + [
        "I. CHỈ TIÊU PHẤN ĐẤU", "1. Phấn đấu đến năm 2030:", "- 95% hộ dân dùng nước sạch.",
        "- Trồng rừng:", "+ Trồng mới tối thiểu 1.500 ha.", "2. Hằng năm phấn đấu:", "- Kết nạp 30 đảng viên.",
      ])
    #expect(reading.targets.map { $0.value.deadline?.date?.description } == ["2030", "2030", nil])
  }

  /// What a decision rules, a report tells or a table scores is no target.
  @Test(arguments: ["QUYẾT ĐỊNH", "BÁO CÁO", "TỜ TRÌNH", "BIÊN BẢN", "THÔNG BÁO", "HƯỚNG DẪN"])
  func otherDocumentsPromiseNothing(type: String) {
    let (reading, _) = reading([type, "Về công tác năm 2026", "1. Nội dung", "- Có 95% hộ dân được dùng nước sạch."])
    #expect(reading.targets.isEmpty)
  }

  /// A decision that launches a movement promises what the movement shall reach; its list is announced by a colon.
  @Test func aLaunchingDecisionPromises() {
    let (reading, _) = reading([
      "QUYẾT ĐỊNH", "Về việc phát động phong trào thi đua năm 2026",
      "Điều 1. Phát động phong trào với các chỉ tiêu sau:",
      "1. Sản lượng: 1.480 tấn.", "2. Tỷ lệ hao hụt ≤ 3%.", "Điều 2. Quyết định có hiệu lực kể từ ngày ký.",
    ])
    #expect(reading.targets.map(print) == ["= 1480 tấn", "<= 3 %"])
  }

  /// The clauses of "Tiêu chí thi đua và hình thức khen thưởng" say which is which.
  @Test func criteriaAndAwardsAreToldApart() {
    let (reading, _) = reading(
      planHead + [
        "I. TIÊU CHÍ THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG", "1. Tiêu chí thi đua", "- Giải ngân đạt từ 92% trở lên.",
        "2. Hình thức khen thưởng", "- Mỗi khoa đề nghị không quá 02 tập thể, 03 cá nhân.",
        "- Mức thưởng: tập thể 3.000.000 đồng.",
      ])
    #expect(reading.targets.map(print) == [">= 92 %"])
    #expect(reading.awardConditions.map(print) == ["<= 2 tập thể", "<= 3 cá nhân"])
  }

  /// By when: in the clause, else in the heading above it.
  @Test func deadlines() {
    let (reading, _) = reading(
      planHead + [
        "I. CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030", "1. Có 90% hộ dân dùng nước sạch.",
        "2. Trước ngày 30/6/2027, 70% trường học có cây xanh.", "3. Doanh thu tăng 8% so với năm 2025.",
      ])
    #expect(reading.targets.map { $0.value.deadline?.date?.description } == ["2030", "2027-06-30", "2030"])
  }

  @Test func aTargetIsFoundOnce() {
    let (reading, _) = reading(
      planHead + [
        "I. CHỈ TIÊU", "1. Ít nhất 50% xã, phường không có ma túy.", "II. GIẢI PHÁP",
        "1. Phấn đấu đạt ít nhất 50% số xã, phường không có ma túy.",
      ])
    #expect(reading.targets.count == 1)
  }
}

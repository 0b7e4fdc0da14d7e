import CivilTime
import Domain
import HTTP
import Law
import Web

/// Pages about the law: the law is real, whoever it is asked about is invented.
extension SampleSite {
  static let law: [Sample] = [
    Sample("luat", LawPage(lawHome)),
    Sample("luat-danh-hieu", AwardPage(sheet(.grassrootsEmulationFighter, 2025, 9, 1))),
    Sample("luat-chua-ro", AwardPage(sheet(.grassrootsEmulationFighter, 2026, 10, 15))),
    Sample("luat-ngoai", AwardPage(sheet(.exemplaryCommune, 2012, 1, 1))),
    Sample("luat-chung", TopicPage(TopicPage.Model(sheet: TopicSheet(on: Office.today, LawEngine(.embedded))))),
    Sample("ket-luan", RulingPage(ruling)),
    Sample("ket-luan-danh-sach", RulingListPage(lines)),
    Sample("ket-luan-trong", RulingListPage([])),
  ]

  private static let lines = [
    RulingListPage.Line(
      "Chiến sĩ thi đua cơ sở, năm 2026", about: "Phạm Minh Đức",
      answer: Badge(.soon, "chưa xác minh được luật", en: "unverified"), kept: "16:20 20/11/2026, thuha",
      address: Addresses.ruling(Office.id(31))),
    RulingListPage.Line(
      "Lao động tiên tiến, năm 2025", about: "Trần Thị Bình", answer: Badge(.done, "đủ điều kiện", en: "eligible"),
      kept: "9:05 12/2/2026, thuha", address: Addresses.ruling(Office.id(32))),
  ]

  private static let changes = [
    LawPage.Change(Day(2026, 10, 1)!, "Luật sửa đổi năm 2026 có hiệu lực", address: Addresses.law()),
    LawPage.Change(Day(2025, 7, 1)!, "Chính quyền hai cấp, Nghị định 152/2025", address: Addresses.law()),
  ]

  private static let lawHome = LawPage.Model(
    day: Office.today, law: "06/2022/QH15, 152/2025/NĐ-CP",
    groups: [
      LawPage.Group(
        Wording("Danh hiệu thi đua", en: "Emulation titles"),
        [
          ("Lao động tiên tiến", "LĐTT", Addresses.award("advancedWorker")),
          ("Chiến sĩ thi đua cơ sở", "CSTĐCS", Addresses.award("grassrootsEmulationFighter")),
        ]),
      LawPage.Group(
        Wording("Hình thức khen thưởng", en: "Forms of commendation"),
        [("Huân chương Lao động", "HCLĐ", Addresses.award("labourOrder"))]),
    ], changes: changes, rulings: lines, openCount: 12)

  private static func sheet(_ award: Award, _ year: Int, _ month: Int, _ day: Int) -> AwardPage.Model {
    let sheet = AwardSheet(award, on: Day(year, month, day) ?? Office.today, LawEngine(LawBook.embedded))
    return AwardPage.Model(sheet: sheet, changes: changes, rulings: lines)
  }

  private static let ruling = RulingPage.Model(
    id: Office.id(31), title: "Chiến sĩ thi đua cơ sở, năm 2026", about: "Phạm Minh Đức",
    personAddress: Addresses.people(), answer: Badge(.soon, "chưa xác minh được luật", en: "unverified"),
    lead: Wording(
      "Theo luật của ngày 20/11/2026: 06/2022/QH15, 06/2026/QH16, 152/2025/NĐ-CP",
      en: "By the law of 20/11/2026: 06/2022/QH15, 06/2026/QH16, 152/2025/NĐ-CP"),
    steps: [
      RulingPage.Step(
        true, "Năm 2026 được xếp loại hoàn thành tốt nhiệm vụ.", ground: "điểm a khoản 1 Điều 24, 06/2022/QH15",
        facts: "xếp loại năm 2026: hoàn thành tốt nhiệm vụ", reading: "Luật 06/2026/QH16: như trước"),
      RulingPage.Step(
        true, "Có sáng kiến SK-12 được cơ sở công nhận.", ground: "khoản 2 Điều 23, 06/2022/QH15",
        facts: "sáng kiến thứ 1: SK-12, 20/8/2026", reading: "Luật 06/2026/QH16: như trước"),
      RulingPage.Step(
        false, "Dự thảo đòi cả xuất sắc và sáng kiến: chưa đủ cả hai.", ground: "06/2026/QH16",
        reading: "Luật 06/2026/QH16: theo dự thảo"),
      RulingPage.Step(nil, "Cần người có thẩm quyền nhận xét.", ground: "điểm b khoản 1 Điều 24, 06/2022/QH15"),
      RulingPage.Step(true, "Nhánh sáng kiến.", ground: "khoản 2 Điều 23, 06/2022/QH15", isBranch: true),
    ],
    figures: [(Wording("Số phiếu cần", en: "Votes needed"), "8")],
    next: ["Quản trị viên xác nhận Điều 23 theo Luật 06/2026/QH16 (tham số law2026)."],
    warnings: ["Nghỉ 4 tháng trong năm: nhiều bộ, tỉnh không xét người nghỉ từ 3 tháng."],
    awardAddress: Addresses.award("grassrootsEmulationFighter"),
    origin: [
      (Wording("Lưu lúc", en: "Kept"), "16:20 20/11/2026"), (Wording("Bởi", en: "By"), "thuha"),
      (Wording("Bản dữ liệu luật", en: "Data of the law"), "4f0c2a9b81d7e663"),
    ])
}

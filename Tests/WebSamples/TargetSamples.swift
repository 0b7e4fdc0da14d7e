import Domain
import Web

extension SampleSite {
  static let targetPages: [Sample] = [
    Sample("chi-tieu", TargetPage(target)),
    Sample("chi-tieu-sai", TargetPage(wrong)),
    Sample("chi-tieu-don-vi", TargetPage(asked)),
    Sample("sua-doi", AmendmentPage(amendment)),
    Sample("cap-tren", CoveragePage(coverage)),
    Sample("cap-tren-chua-chon", CoveragePage(unchosen)),
  ]

  private static let accepted = Badge(.done, "đã nhận", en: "taken")
  private static let open = Badge(.soon, "chưa trả lời", en: "no answer yet")

  private static let parts = zip(Office.units, [22, 17, 17, 19, 18, 16, 9]).enumerated().map { index, pair in
    TargetPage.Part(
      unit: "u\(index)", name: pair.0, heads: pair.1, value: ["21", "16", "16", "18", "17", "15", "9"][index],
      answer: index == 4 ? Badge(.late, "từ chối", en: "refused") : index < 4 ? accepted : open,
      reason: index == 4 ? "Ba cán bộ đang nghỉ thai sản, chỉ còn 15 người đủ điều kiện đăng ký." : "")
  }

  private static let target = TargetPage.Model(
    movement: Office.id(2), movementName: "Kỷ cương, sáng tạo, về đích sớm năm 2026", name: "target-2",
    text: "≥ 95% công chức, viên chức đạt danh hiệu “Lao động tiên tiến”",
    definition: [
      (Wording("Loại", en: "Kind"), Wording("Tỷ lệ đạt danh hiệu", en: "Share with a title")),
      (Wording("Yêu cầu", en: "Aim"), Wording(same: "≥ 95%")),
      (Wording("Tính ra", en: "Comes to"), Wording("ít nhất 112 người", en: "at least 112 people")),
      (Wording("Tính trên", en: "Population"), Wording(same: "công chức, viên chức")),
      (Wording("Hiện có", en: "They are"), Wording("118 người", en: "118 people")),
      (Wording("Chốt ngày", en: "Counted on"), Wording(same: "1/1/2026")),
      (Wording("Hạn", en: "Due"), Wording(same: "31/12/2026")),
      (Wording("Phụ trách", en: "Owner"), Wording(same: "Văn phòng Sở")),
    ], clause: Office.clause("II.1", "target-2"),
    progress: Progress(registered: 97, expected: 112, recognised: 41, population: 118, aim: 9500),
    figures: ("97", "41"), total: 112, parts: parts, mayChange: true)

  private static let wrong: TargetPage.Model = {
    var model = target
    model.parts[0].value = "19"
    model.problem = Problem(
      .invalid, "target.sum", Wording("Còn thiếu 2 so với chỉ tiêu.", en: "2 are missing."), field: "chia")
    return model
  }()

  private static let asked: TargetPage.Model = {
    var model = target
    model.mayChange = false
    var own = parts[4]
    (own.answer, own.reason) = (open, "")
    (model.own, model.parts) = ([own], [own])
    return model
  }()

  private static let amendment = AmendmentPage.Model(
    id: Office.id(4), name: "Kế hoạch 31/KH-STL",
    old: MovementPage.Clause("Kế hoạch 3/KH-STL: Kỷ cương, sáng tạo, về đích sớm năm 2026", "/phong-trao"),
    lines: [
      AmendmentPage.Line(
        .changed, Wording("nhiệm vụ", en: "duty"), clause: Office.clause("III.1.b", "duty-2"),
        before: "Tổ chức đợt thi đua cao điểm phòng, chống thiên tai tại các công trình đầu mối",
        after: "Tổ chức hai đợt thi đua cao điểm phòng, chống thiên tai tại các công trình đầu mối và trạm bơm",
        fields: [(Wording("thời hạn", en: "deadline"), "trước 30/6/2026", "trước 31/7/2026")],
        units: ["Phòng Quản lý công trình", "Trạm Sông Cái"]),
      AmendmentPage.Line(
        .added, Wording("chỉ tiêu", en: "target"), clause: Office.clause("II.4", "target-4"),
        after: "≥ 12 sáng kiến được công nhận cấp cơ sở",
        fields: [(Wording("thời hạn", en: "deadline"), "", "30/11/2026")], units: ["Phòng Kỹ thuật"]),
      AmendmentPage.Line(
        .removed, Wording("báo cáo", en: "report"), clause: Office.clause("III.4", "report-2"),
        before: "báo cáo chuyên đề quý II về Văn phòng Sở", units: ["Thanh tra Sở"]),
    ], again: ["Phòng Kỹ thuật", "Phòng Quản lý công trình", "Thanh tra Sở", "Trạm Sông Cái"], same: 3)

  private static let coverage: CoveragePage.Model = {
    var model = CoveragePage.Model(
      id: Office.id(1), name: "Kế hoạch 27/KH-STL", version: 4,
      choices: [("a", Wording(same: "Kế hoạch 18/KH-UBND"))], mayChoose: true, mayDrop: true)
    model.named = Office.id(7)
    model.parent = MovementPage.Clause("Kế hoạch 44/KH-UBND", "/van-ban")
    model.before = MovementPage.Clause("Kế hoạch 18/KH-UBND", "/van-ban")
    model.dropped = ["Báo cáo nhanh hằng tuần về Sở Nội vụ"]
    model.counts = (1, 1, 1, 1)
    model.lines = [
      CoveragePage.Line(
        Badge(.done, "đã đáp ứng", en: "answered"), "Tổ chức lễ phát động trước ngày 20/3/2026",
        clause: MovementPage.Clause("III.1", "/van-ban"),
        own: [MovementPage.Clause("III.1.a Văn phòng Sở tổ chức lễ phát động", "/van-ban")],
        why: Wording("Nội dung trùng 84%.", en: "84% of the words agree.")),
      CoveragePage.Line(
        Badge(.soon, "đáp ứng một phần", en: "partly"), "≥ 98% hồ sơ giải quyết đúng hạn",
        clause: MovementPage.Clause("II.2", "/van-ban"),
        own: [MovementPage.Clause("II.2 ≥ 95% hồ sơ thủ tục hành chính đúng hạn", "/van-ban")],
        why: Wording("Cấp trên yêu cầu ≥ 98%, kế hoạch này ghi ≥ 95%.", en: "Asked above: 98%, here: 95%."),
        change: Wording("vừa đổi con số", en: "other number")),
      CoveragePage.Line(
        Badge(.late, "còn để trống", en: "open"), "Mỗi đơn vị có ít nhất một mô hình “dân vận khéo”",
        clause: MovementPage.Clause("II.5", "/van-ban"),
        why: Wording("Chưa có nội dung nào đáp ứng.", en: "Nothing answers it."), change: Wording("điều mới", en: "new")
      ),
      CoveragePage.Line(
        Badge(.plain, "giao cơ quan khác", en: "for others"), "Thẩm định hồ sơ khen thưởng toàn tỉnh",
        clause: MovementPage.Clause("III.3", "/van-ban"),
        why: Wording("Cấp trên giao cho: Sở Nội vụ.", en: "Given to others above.")),
    ]
    return model
  }()

  private static let unchosen = CoveragePage.Model(
    id: Office.id(1), name: "Kế hoạch 27/KH-STL", version: 4,
    choices: [("a", Wording(same: "Kế hoạch 18/KH-UBND: Phong trào thi đua năm 2026"))], mayChoose: true, mayDrop: true)
}

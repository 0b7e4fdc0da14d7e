import CivilTime
import Domain
import HTTP
import Web

extension SampleSite {
  static let movementDuties = [
    MovementPage.Item(
      name: "duty-1", text: "Xây dựng tiêu chí chấm điểm thi đua giữa các phòng", owner: "Phòng Kế hoạch",
      person: "Trần Văn Bình", clause: Office.clause("III.1.a", "duty-1"), when: "quý I/2026",
      state: Badge(.soon, "còn 19 ngày", en: "19 days left")),
    MovementPage.Item(
      name: "duty-2", text: "Tổ chức đợt thi đua cao điểm phòng, chống thiên tai", owner: "Phòng Quản lý công trình",
      clause: Office.clause("III.1.b", "duty-2"), when: "trước 30/6/2026", state: Badge(.plain, "chưa đến", en: "later")
    ),
  ]

  static let movements: [Sample] = [
    Sample("van-ban-giao", CascadePage(cascade)),
    Sample("van-ban-giao-xong", CascadePage(ready)),
    Sample(
      "chon-nguoi-nhan",
      AssignPage(
        AssignPage.Model(
          document: Office.id(1), documentName: "Kế hoạch 27/KH-STL", version: 7, name: "duty-3",
          words: "Cập nhật tin, bài trên trang thông tin điện tử",
          choices: [CascadePage.Choice("a", "Văn phòng Sở", Wording("tên gần giống", en: "similar name"))]))),
    Sample(
      "phat-dong",
      LaunchPage(
        LaunchPage.Model(
          document: Office.id(1), documentName: "Kế hoạch 27/KH-STL", version: 9,
          name: "Đợt thi đua cao điểm phòng, chống thiên tai",
          counts: [(Wording("Chỉ tiêu", en: "Targets"), 9), (Wording("Nhiệm vụ", en: "Duties"), 9)], units: 7,
          people: 118,
          first: Wording("Lễ phát động, 15/3/2026", en: "Launch ceremony, 15/3/2026")))),
    Sample(
      "phong-trao-danh-sach",
      MovementListPage([
        HomePage.MovementLine(
          "Kỷ cương, sáng tạo, về đích sớm năm 2026", address: "/phong-trao",
          state: Badge(.done, "đã phát động", en: "launched"), Wording("7/7 đơn vị đã nhận", en: "7/7 units received"))
      ])),
    Sample("phong-trao-trong", MovementListPage([])),
    Sample("phong-trao", MovementPage(movement)),
    Sample(
      "phong-trao-lich",
      MovementCalendarPage(
        MovementCalendarPage.Model(
          id: Office.id(2), name: movement.name,
          calendar: MonthCalendar(month: Month(2026, 3)!, today: Office.today, items: movement.dates), mayMove: true))),
    Sample("viec-cua-toi", WorkPage(work)),
    Sample("phieu-ky", SlipPage(slip(.toSign)), .signedOut),
    Sample(
      "phieu-da-ky", SlipPage(slip(.signed(Wording("8:14 ngày 12/3/2026", en: "8:14, 12/3/2026")))), .signedOut),
    Sample(
      "phieu-het-han",
      SlipPage(
        slip(
          .spent(Wording("Phiếu hết hạn ngày 1/3/2026. Nhờ Văn phòng Sở in phiếu mới.", en: "It expired on 1/3/2026.")))
      ),
      .signedOut),
    Sample("loi-404", ProblemPage(.notFound)),
    Sample(
      "loi-403",
      ProblemPage(
        Refusal(
          .forbidden, "forbidden", "right.missing",
          Refusal.Words(
            "Chỉ người quản trị xem được nhật ký toàn cơ quan.", en: "Only administrators see the whole log."),
          fix: Refusal.Words("Nhờ người quản trị cấp quyền ở mục Tài khoản.", en: "Ask an administrator for the right.")
        ))),
    Sample(
      "loi-409",
      ProblemPage(
        Refusal(
          .conflict, "conflict", "plan.changed",
          Refusal.Words(
            "Trong lúc anh/chị xem, Trần Văn Bình đã sửa văn bản này. Chưa có gì bị ghi đè.",
            en: "Trần Văn Bình changed this document meanwhile. Nothing was overwritten."),
          fix: Refusal.Words("Quay lại để xem bản mới rồi làm lại.", en: "Go back to see the new version.")),
        back: "/van-ban")),
    Sample("loi-500", ProblemPage(.failed, number: 4711)),
    Sample("xem-nhu", WorkPage(work), .viewedAs),
  ]

  private static let tree = zip(Office.units, Office.heads).enumerated().map { index, pair in
    CascadePage.Node(
      pair.0, address: "/don-vi", head: pair.1,
      receives: Wording("\(index + 1) nhiệm vụ, 2 chỉ tiêu", en: "\(index + 1) duties, 2 targets"),
      items: ["Ký giao ước thi đua: 17 người", "Báo cáo tháng, tuần cuối mỗi tháng"],
      people: [(pair.1.isEmpty ? "Vũ Đình Khôi" : pair.1, Wording("1 giao ước, 1 nhiệm vụ", en: "1 pledge, 1 duty"))],
      isBlocked: pair.1.isEmpty)
  }
  private static let cascade: CascadePage.Model = {
    var model = blocked
    model.missing = Wording(
      "Chưa phát động được: còn 2 điểm cần quyết định, 1 mục chưa có người nhận",
      en: "Cannot launch yet: 2 points to decide, 1 item without an owner")
    model.unworded = [("pledge-1", "100% công chức, viên chức ký giao ước thi đua")]
    (model.dates, model.today) = (dates, Office.today)
    return model
  }()
  private static let blocked = CascadePage.Model(
    document: Office.id(1), name: "Kế hoạch 27/KH-STL", version: 7, units: 7, people: 118,
    blockers: [
      CascadePage.Blocker(
        name: "duty-3", words: "Cập nhật tin, bài trên trang thông tin điện tử",
        why: Wording("«Tổ Website» không có trong cây đơn vị", en: "«Tổ Website» is no unit"), clause: "III.2",
        choices: [
          CascadePage.Choice("a", "Văn phòng Sở", Wording("phụ trách năm trước", en: "last year's owner")),
          CascadePage.Choice("b", "Trung tâm Quan trắc", Wording("tên gần giống", en: "similar name")),
        ])
    ], openDoubts: 2,
    tree: [
      CascadePage.Node(
        "Sở Thủy lợi tỉnh An Hòa", address: "/don-vi", head: "Hoàng Văn Thắng",
        receives: Wording("toàn bộ", en: "everything"), children: tree)
    ],
    overlaps: [
      CascadePage.Overlap(
        "Mỗi tuần một việc tốt", address: "/phong-trao",
        Wording("cũng yêu cầu Trạm Sông Cái báo cáo tháng 3", en: "also asks Trạm Sông Cái for a report in March"))
    ], mayLaunch: true)
  private static let ready = CascadePage.Model(
    document: Office.id(1), name: "Kế hoạch 27/KH-STL", version: 9, units: 7, people: 118, blockers: [], openDoubts: 0,
    tree: Array(tree.prefix(3)), mayLaunch: true)

  private static let targets = [
    MovementPage.Target(
      name: "target-1", text: "Ký giao ước thi đua", aim: "= 100%",
      progress: Progress(recognised: 113, population: 118, aim: 10000),
      missing: Wording("5 người", en: "5 people"), owner: "Văn phòng Sở", clause: Office.clause("II.1", "target-1")),
    MovementPage.Target(
      name: "target-2", text: "Lao động tiên tiến", aim: "≥ 95%",
      progress: Progress(registered: 97, expected: 109, recognised: 0, population: 118, aim: 9500),
      missing: Wording("21 người chưa đăng ký, hạn 25/11", en: "21 not registered, due 25/11"), owner: "Văn phòng Sở",
      clause: Office.clause("II.1", "target-2")),
    MovementPage.Target(
      name: "target-3", text: "Nhiệm vụ chậm, muộn", aim: "= 0", progress: nil,
      missing: Wording("3 việc đang trễ", en: "3 are late"), owner: "", clause: Office.clause("II.2", "target-3")),
  ]
  private static let dates = [
    Dated(Day(2026, 2, 3)!, "96 năm Ngày thành lập Đảng", kind: "anniversary", address: "/van-ban"),
    Dated(Day(2026, 3, 15)!, "Lễ phát động", kind: "duty", address: "/van-ban"),
    Dated(
      Day(2026, 3, 27)!, "Báo cáo tháng 3", kind: "report", address: "/van-ban", due: Office.id(31),
      note: "Dời từ ngày 25/03/2026: trùng ngày kiểm tra đê"),
    Dated(Day(2026, 3, 31)!, "Ký giao ước thi đua", kind: "pledge", address: "/van-ban", due: Office.id(32)),
    Dated(Day(2026, 6, 30)!, "Sơ kết 6 tháng", kind: "duty", address: "/van-ban"),
    Dated(Day(2026, 9, 2)!, "81 năm Quốc khánh", kind: "anniversary", address: "/van-ban"),
  ]
  private static let movement: MovementPage.Model = {
    var model = launched
    (model.mayAmend, model.plan) = (true, Office.id(1))
    model.amendments = [MovementPage.Clause("Kế hoạch 31/KH-STL: sửa đổi Kế hoạch 3/KH-STL", "/van-ban")]
    model.targets[1].address = Addresses.target(Office.id(2), "target-2")
    model.targets[1].shared = Badge(.late, "1 đơn vị từ chối phần của mình", en: "1 unit refused")
    return model
  }()
  private static let launched = MovementPage.Model(
    id: Office.id(2), name: "Kỷ cương, sáng tạo, về đích sớm năm 2026",
    document: MovementPage.Clause("Kế hoạch 3/KH-STL", "/van-ban"),
    about: Wording("7 đơn vị, 118 người · phát động 10/1/2026", en: "7 units, 118 people · launched 10/1/2026"),
    state: Badge(.done, "đang thực hiện", en: "running"), today: Office.today, received: 5, units: 7, targets: targets,
    duties: movementDuties,
    pledges: [
      MovementPage.Item(
        name: "pledge-1", text: "100% công chức, viên chức ký giao ước", owner: "Các đơn vị",
        clause: Office.clause("II.1", "pledge-1"), when: "quý I/2026",
        state: Badge(.soon, "113/118 đã ký", en: "113/118 signed"))
    ],
    reports: [
      MovementPage.Item(
        name: "report-1", text: "Báo cáo tháng", owner: "7 đơn vị", clause: Office.clause("III.2", "report-1"),
        when: "tuần cuối mỗi tháng", state: Badge(.late, "1 đơn vị trễ", en: "1 unit late"))
    ],
    receipts: zip(Office.units, Office.heads).enumerated().map { index, pair in
      MovementPage.Receipt(
        unit: pair.0, address: "/don-vi", head: pair.1,
        state: index < 5 ? Badge(.done, "đã nhận", en: "received") : Badge(.soon, "chưa nhận", en: "waiting"),
        words: index < 5 ? "16:20 ngày 10/1, \(pair.1)" : "")
    },
    phases: [
      MovementPage.Phase("Đợt 1", Day(2026, 1, 1)!, Day(2026, 6, 30)!),
      MovementPage.Phase("Đợt 2", Day(2026, 7, 1)!, Day(2026, 12, 31)!),
    ], dates: dates, mayUndo: true, isLive: false)

  private static let work: WorkPage.Model = {
    var model = given
    model.parts = [
      WorkPage.Part(
        Wording("Phòng Kế hoạch phải đạt 16: ≥ 95% Lao động tiên tiến", en: "Phòng Kế hoạch has to reach 16"),
        Addresses.target(Office.id(2), "target-2"))
    ]
    return model
  }()
  private static let given = WorkPage.Model(
    unit: "Phòng Kế hoạch", duties: 2, targets: 2,
    nearest: Wording("Hạn gần nhất: 31/3/2026, Ký giao ước thi đua", en: "Next due: 31/3/2026, signing the pledge"),
    waiting: [
      WorkPage.Waiting(
        Office.id(2), unit: Office.id(3), "Kỷ cương, sáng tạo, về đích sớm năm 2026",
        Wording(
          "Phần của đơn vị: 2 nhiệm vụ, 2 chỉ tiêu, 1 giao ước cho 17 người.", en: "Your part: 2 duties, 2 targets."))
    ],
    items: [
      WorkPage.Item(
        id: Office.id(11), unit: Office.id(3), kind: "duty", text: "Xây dựng tiêu chí chấm điểm thi đua",
        movement: "Thi đua năm 2026",
        movementAddress: "/phong-trao", clause: Office.clause("III.1.a", "duty-1"), when: "quý I/2026",
        state: Badge(.late, "chưa giao ai", en: "nobody yet"),
        choices: [WorkPage.Choice("a", "Trần Văn Bình"), WorkPage.Choice("b", "Vũ Đình Khôi")]),
      WorkPage.Item(
        id: Office.id(12), unit: Office.id(3), kind: "target", text: "≥ 95% đạt Lao động tiên tiến",
        movement: "Thi đua năm 2026",
        movementAddress: "/phong-trao", clause: Office.clause("II.1", "target-2"), when: "31/12/2026",
        state: Badge(.plain, "chưa đến", en: "later"), person: "Trần Văn Bình",
        progress: Progress(registered: 12, expected: 15, recognised: 0, population: 17, aim: 9500)),
    ],
    unsigned: [(pledge: "Giao ước thi đua năm 2026", count: 5, address: "/don-vi")])

  private static func slip(_ state: SlipPage.State) -> SlipPage.Model {
    SlipPage.Model(
      code: "k7", name: "Giao ước thi đua năm 2026", person: "Phạm Minh Đức", unit: "Phòng Kỹ thuật",
      asker: "Văn phòng Sở", due: Wording("hạn ký 31/3/2026", en: "due 31/3/2026"), state: state,
      promises: [
        SlipPage.Promise("Hoàn thành tốt nhiệm vụ được giao, không để việc chậm, muộn.", clause: "Mục II.2"),
        SlipPage.Promise("Có ít nhất một sáng kiến hoặc giải pháp áp dụng tại phòng.", clause: "Mục II.3"),
      ], duties: [(text: "Báo cáo vận hành hồ quý I", when: "31/3/2026")], signed: 113, population: 118)
  }
}

extension Frame {
  static let viewedAs: Frame = {
    var frame = Frame.sample
    frame.seenAs = Viewer(name: "Trần Văn Bình", role: Wording("trưởng phòng", en: "head of unit"))
    return frame
  }()
}

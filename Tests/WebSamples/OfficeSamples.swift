import CivilTime
import Domain
import Web

/// Names of an invented department.
enum Office {
  static let units = [
    "Văn phòng Sở", "Phòng Kế hoạch", "Phòng Kỹ thuật", "Phòng Quản lý công trình", "Trạm Sông Cái",
    "Trung tâm Quan trắc", "Thanh tra Sở",
  ]
  static let heads = [
    "Lê Thu Hà", "Trần Văn Bình", "Nguyễn Thị Minh", "Phạm Quốc Trung", "Đỗ Quang Hòa", "Ngô Mỹ Linh", "",
  ]
  static let today = Day(2026, 3, 12)!

  static func id(_ number: Int64) -> Identifier { Identifier(number << 40 + 77)! }
  static func clause(_ label: String, _ fact: String) -> MovementPage.Clause {
    MovementPage.Clause(label, "\(Addresses.document(id(1)))#s-\(fact)")
  }
}

extension SampleSite {
  static let office: [Sample] = [
    Sample("vao", SignInPage(SignInPage.Model(next: "/phong-trao")), .signedOut),
    Sample(
      "vao-sai",
      SignInPage(
        SignInPage.Model(
          login: "thuha", asksCode: true,
          problem: Problem(
            .forbidden, "sign-in.wrong",
            Wording("Tên hoặc mật khẩu không đúng.", en: "Wrong login or password."), field: SignInPage.passwordField,
            fix: Wording("Còn 3 lần thử.", en: "3 tries left.")))), .signedOut),
    Sample("lan-dau", FirstRunPage(FirstRunPage.Model(agency: "Sở Thủy lợi tỉnh An Hòa")), .firstRun),
    Sample("mat-khau", PasswordPage(isForced: true), .signedOut),
    Sample("hom-nay", HomePage(home)),
    Sample(
      "hom-nay-trong",
      HomePage(HomePage.Model(dayWords: Wording("Thứ Năm, 12/3/2026", en: "Thursday, 12/3/2026"), mayDrop: true))),
    Sample("van-ban-danh-sach", DocumentListPage(documents, mayDrop: true)),
    Sample("don-vi", OrganisationPage(organisation)),
    Sample("don-vi-mot", UnitPage(unit)),
    Sample("nguoi", PeoplePage(people)),
    Sample("nguoi-mot", PersonPage(person)),
    Sample("nhap-1", ImportPage(ImportPage.Model(step: .file))),
    Sample("nhap-2", ImportPage(importColumns)),
    Sample("nhap-3", ImportPage(importRows)),
    Sample(
      "nhap-4",
      ImportPage(
        ImportPage.Model(
          id: Office.id(4), file: "danhsach.xlsx", rows: 214, step: .done(added: 201, changed: 10, mayUndo: true)))),
    Sample("tai-khoan", AccountsPage(accounts)),
    Sample("toi", MePage(me)),
    Sample("ma-mot-lan", OneTimeCodePage(login: "thuha", secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")),
    Sample("nhat-ky", LogPage(log)),
    Sample("he-thong", SystemPage(system)),
    Sample(
      "tim",
      SearchPage(
        "ke hoach",
        [
          (Wording("Đơn vị", en: "Units"), [SearchPage.Hit("Phòng Kế hoạch", address: "/don-vi", words: "17 người")]),
          (
            Wording("Nhiệm vụ", en: "Duties"),
            [SearchPage.Hit("Xây dựng kế hoạch kiểm tra", address: "/phong-trao", words: "Thi đua 2026, III.2")]
          ),
        ])),
    Sample("tim-khong", SearchPage("xyz", [])),
  ]

  private static let home = HomePage.Model(
    dayWords: Wording("Thứ Năm, 12/3/2026", en: "Thursday, 12/3/2026"),
    late: [
      (
        Day(2026, 3, 9)!,
        HomePage.Due(
          "Báo cáo tháng 2", owner: "Phòng Kỹ thuật", person: "Nguyễn Thị Minh", clause: "Thi đua 2026, III.2",
          clauseAddress: "/van-ban", address: "/phong-trao", state: Badge(.late, "trễ 12 ngày", en: "12 days late"))
      ),
      (
        Day(2026, 3, 9)!,
        HomePage.Due(
          "Bộ tiêu chí chấm điểm", owner: "Phòng Kế hoạch", person: "Trần Văn Bình", clause: "Thi đua 2026, II.1",
          clauseAddress: "/van-ban", address: "/phong-trao", state: Badge(.late, "trễ 3 ngày", en: "3 days late"))
      ),
    ],
    soon: [
      (
        Day(2026, 3, 9)!,
        HomePage.Due(
          "Ký giao ước thi đua: 113/118", owner: "Các đơn vị", clause: "Thi đua 2026, II.1", clauseAddress: "/van-ban",
          address: "/phong-trao", state: Badge(.soon, "15/3", en: "15/3"))
      )
    ],
    movements: [
      HomePage.MovementLine(
        "Kỷ cương, sáng tạo, về đích sớm năm 2026", address: "/phong-trao",
        state: Badge(.done, "đã phát động", en: "launched"),
        Wording("7/7 đơn vị đã nhận, còn 294 ngày", en: "7/7 units received, 294 days left"))
    ],
    waiting: [
      HomePage.MovementLine(
        "Kế hoạch 27/KH-STL", address: "/van-ban", state: Badge(.doubt, "4 điểm", en: "4 points"),
        Wording("đợt cao điểm phòng, chống thiên tai", en: "flood season"))
    ], mayDrop: true)

  private static let documents = [
    DocumentListPage.Line(
      "Đợt thi đua cao điểm phòng, chống thiên tai", number: "27/KH-STL", dayWords: "10/3/2026",
      issuer: "Sở Thủy lợi tỉnh An Hòa", address: "/van-ban",
      state: Badge(.doubt, "4 điểm cần quyết định", en: "4 to decide")),
    DocumentListPage.Line(
      "Phát động phong trào thi đua năm 2026", number: "3/KH-STL", dayWords: "8/1/2026",
      issuer: "Sở Thủy lợi tỉnh An Hòa", address: "/van-ban", state: Badge(.done, "đã phát động", en: "launched")),
  ]

  private static let nodes = zip(Office.units, Office.heads).map { unit, head in
    OrganisationPage.Node(unit, address: "/don-vi", head: head, people: 17)
  }

  private static let organisation = OrganisationPage.Model(
    units: 9, people: 118, dayWords: "12/3/2026",
    tree: [
      OrganisationPage.Node(
        "Sở Thủy lợi tỉnh An Hòa", address: "/don-vi", shortName: "STL", head: "Hoàng Văn Thắng, Giám đốc", people: 118,
        children: nodes + [
          OrganisationPage.Node(
            "Đảng bộ Sở", address: "/don-vi", people: 41, line: Wording("Đảng", en: "Party"),
            children: [OrganisationPage.Node("Chi bộ Văn phòng", address: "/don-vi", head: "Lê Thu Hà", people: 9)])
        ])
    ], mayEdit: true, parents: [("a", Wording(same: "Sở Thủy lợi tỉnh An Hòa"))],
    kinds: [("phong", Wording("phòng", en: "division"))])

  private static let lines = zip(Office.heads.dropLast(), Office.units).map { name, unit in
    PeoplePage.Line(
      name, address: "/nguoi", unit: unit, unitAddress: "/don-vi", position: Wording(same: "Trưởng phòng"),
      kind: Wording("công chức", en: "civil servant"))
  }

  private static let people = PeoplePage.Model(
    words: "ha", units: Office.units.map { ($0, Wording(same: $0)) },
    lines: lines + [
      PeoplePage.Line(
        "Vũ Đình Khôi", address: "/nguoi", unit: "Trạm Sông Cái", position: Wording(same: "Nhân viên"),
        kind: Wording("hợp đồng", en: "contract"), state: Badge(.plain, "đến 30/6/2026", en: "until 30/6/2026"))
    ], total: 118, next: "/nguoi?tu=7", mayImport: true)

  private static let person = PersonPage.Model(
    name: "Trần Văn Bình", about: Wording("Trưởng phòng, Phòng Kế hoạch", en: "Head, Planning"),
    posts: [
      PersonPage.Post(
        unit: "Phòng Kế hoạch", unitAddress: "/don-vi", position: Wording(same: "Trưởng phòng"),
        kind: Wording("công chức", en: "civil servant"), time: "từ 1/7/2025"),
      PersonPage.Post(
        unit: "Phòng Tổng hợp (đã nhập vào Phòng Kế hoạch)", position: Wording(same: "Phó Trưởng phòng"),
        kind: Wording("công chức", en: "civil servant"), time: "1/3/2021 – 30/6/2025"),
    ], account: Badge(.done, "có tài khoản", en: "has an account"), duties: movementDuties)

  private static let unit = UnitPage.Model(
    name: "Phòng Kế hoạch", parents: [Crumb(Wording(same: "Sở Thủy lợi tỉnh An Hòa"), "/don-vi")],
    facts: [
      (Wording("Loại", en: "Kind"), "phòng"), (Wording("Tên cũ", en: "Former names"), "Phòng Tổng hợp"),
      (Wording("Từ ngày", en: "Since"), "1/7/2025"),
      (Wording("Tiền thân", en: "Predecessors"), "Phòng Tổng hợp, Phòng Thống kê"),
    ], head: "Trần Văn Bình", people: lines, peopleAddress: "/nguoi?don-vi=a", total: 17,
    movements: [
      MovementPage.Receipt(
        unit: "Thi đua năm 2026", address: "/phong-trao", head: "", state: Badge(.done, "đã nhận", en: "received"),
        words: "16:20 ngày 10/1, Trần Văn Bình")
    ], items: movementDuties, children: [OrganisationPage.Node("Tổ Thống kê", address: "/don-vi", people: 4)])

  private static let importColumns = ImportPage.Model(
    id: Office.id(4), file: "danhsach.xlsx", rows: 214,
    step: .columns(
      [
        ImportPage.SourceColumn(0, "Họ tên", samples: ["Lê Thu Hà", "Trần Văn Bình"], meaning: "name"),
        ImportPage.SourceColumn(1, "Phòng/ban", samples: ["Văn phòng Sở", "Phòng Kế hoạch"], meaning: "unit"),
        ImportPage.SourceColumn(2, "Ghi chú", samples: ["", "nghỉ sinh"], meaning: ""),
      ],
      meanings: [
        ("", Wording("bỏ qua", en: "ignore")), ("name", Wording("họ và tên", en: "full name")),
        ("unit", Wording("đơn vị", en: "unit")),
      ]))

  private static let importRows = ImportPage.Model(
    id: Office.id(4), file: "danhsach.xlsx", rows: 214,
    step: .rows(
      headings: [Wording("Họ và tên", en: "Name"), Wording("Ngày sinh", en: "Born"), Wording("Đơn vị", en: "Unit")],
      wrong: [
        ImportPage.Row(
          17, ["Đỗ Quang Hòa", "31/2/1980", "Trạm Sông Cái"],
          wrong: (1, Wording("31/2/1980 không có trong lịch", en: "31/2/1980 is no date"))),
        ImportPage.Row(
          60, ["Ngô Mỹ Linh", "2/9/1991", "Phòng KTh"],
          wrong: (
            2, Wording("Không có đơn vị này. Gần nhất: Phòng Kỹ thuật", en: "No such unit. Nearest: Phòng Kỹ thuật")
          )),
      ],
      good: [ImportPage.Row(2, ["Lê Thu Hà", "12/5/1986", "Văn phòng Sở"])], goodCount: 212))

  private static let accounts = AccountsPage.Model(
    accounts: [
      AccountsPage.Line(
        id: Office.id(5), name: "Lê Thu Hà", login: "thuha", role: Wording("chuyên viên TĐKT", en: "emulation officer"),
        scope: "toàn Sở", state: Badge(.done, "đang dùng", en: "active"), seen: "hôm nay 8:02"),
      AccountsPage.Line(
        id: Office.id(6), name: "Đỗ Quang Hòa", login: "quanghoa", role: Wording("trưởng đơn vị", en: "head of unit"),
        scope: "Trạm Sông Cái", state: Badge(.late, "bị khóa", en: "locked"), seen: "3/3", isLocked: true),
    ],
    slips: [
      AccountsPage.Slip(
        id: Office.id(7), person: "Phạm Minh Đức", unit: "Phòng Kỹ thuật",
        purpose: Wording("nhận và ký: Thi đua năm 2026", en: "acknowledge and sign"), until: "26/3/2026",
        state: Badge(.soon, "chưa dùng", en: "not used"), mayRevoke: true)
    ],
    units: [("a", Wording(same: "Phòng Kỹ thuật"))],
    people: [("p", Wording(same: "Ngô Mỹ Linh"))], roles: [("head", Wording("trưởng đơn vị", en: "head of unit"))])

  private static let me = MePage.Model(
    name: "Lê Thu Hà", login: "thuha",
    rights: [(Wording("chuyên viên TĐKT", en: "emulation officer"), "toàn Sở")],
    sessions: [
      MePage.Session(
        id: "08", device: "Chromium trên Linux", since: "8:02 hôm nay", seen: "bây giờ", isThis: true),
      MePage.Session(id: "09", device: "Điện thoại Android", since: "9/3", seen: "11/3", isThis: false),
    ], looks: [(who: "Hoàng Văn Thắng, quản trị", when: "9:15 ngày 2/3/2026")])

  private static let log = LogPage.Model(
    lines: [
      LogPage.Line(
        number: 1042, time: "8:14:03 12/3/2026", actor: "Lê Thu Hà", channel: Wording("trang web", en: "web"),
        words: Wording("phát động", en: "launched"), subject: "Thi đua năm 2026", address: "/phong-trao"),
      LogPage.Line(
        number: 1041, time: "8:10:40 12/3/2026", actor: "root, thay Lê Thu Hà",
        channel: Wording("dòng lệnh", en: "command line"), words: Wording("giao nhiệm vụ", en: "assigned a duty"),
        subject: "Văn phòng Sở"),
    ], total: 1042, head: "9f2c 71aa 03be 55d0", next: "/nhat-ky?truoc=1040")

  private static let system = SystemPage.Model(
    checks: [
      SystemPage.Check(
        Wording("Đồng hồ", en: "Clock"), Badge(.done, "tốt", en: "good"),
        Wording("lệch dưới 1 giây", en: "less than 1 s off")),
      SystemPage.Check(
        Wording("Sao lưu", en: "Backup"), Badge(.soon, "nên xem", en: "look at it"),
        Wording("bản gần nhất cách đây 8 ngày", en: "the last one is 8 days old"), command: "thidua backup /mnt/saoluu"),
      SystemPage.Check(
        Wording("Thư điện tử", en: "Mail"), Badge(.plain, "chưa đặt", en: "not set"),
        Wording("không bắt buộc", en: "not required")),
    ],
    backups: [
      SystemPage.Backup(
        name: "2026-03-11", when: "2:00 11/3/2026", place: "/srv/thidua/backups/2026-03-11", records: 12_480,
        size: "1.240 kB", state: Badge(.done, "đã thử, khớp", en: "tried, the same"),
        words: Wording("2:04 11/3/2026: 12.480 bản ghi, 9 tệp", en: "2:04 11/3/2026: 12,480 records, 9 files")),
      SystemPage.Backup(
        name: "2026-03-10", when: "2:00 10/3/2026", place: "/srv/thidua/backups/2026-03-10", records: 12_466,
        size: "1.238 kB", state: Badge(.soon, "chưa thử", en: "not tried")),
    ],
    facts: [
      (Wording("Phiên bản", en: "Version"), "thidua 0.1.0 (lược đồ 1)"),
      (Wording("Cơ sở dữ liệu", en: "Database"), "SQLite"),
      (Wording("Thư mục dữ liệu", en: "Data"), "/var/lib/thidua"),
    ])
}

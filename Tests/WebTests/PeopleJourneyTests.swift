import Domain
import HTTP
import Testing

@testable import Web

/// The administrator: a list of people in whatever layout, accounts, «xem như».
struct PeopleJourneyTests {
  private static let list = """
    STT;Họ và tên;Ngày sinh;Phòng;Chức vụ
    1;Trần Văn Bình;12/05/1980;Phòng Kế hoạch;Trưởng phòng
    2;Đỗ Quang Hòa;31/02/1985;Phòng Kế hoạch;Chuyên viên
    3;Ngô Mỹ Linh;02/09/1991;Phòng Kỹ thuật;Chuyên viên
    """

  private func imported(_ hand: OfficeAtHand) async throws -> MemoryClient.Reply {
    var body = MultipartBody()
    body.add(FormToken.field, try await hand.browser.token(at: "/nhap-danh-sach", for: "/nhap-danh-sach"))
    body.add(file: "tep", named: "danhsach.csv", type: "text/csv", Array(Self.list.utf8))
    return await hand.browser.upload("/nhap-danh-sach", body)
  }

  @Test func importsMendsAndTakesBack() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let columns = try await imported(hand)
    #expect(columns.status == .ok && columns.text.contains("Cột nào là gì?") && columns.text.contains("Trần Văn Bình"))
    let preview = try await hand.browser.submit(
      at: columns.address, to: columns.address, ["ghep": "co", "tao-don-vi": "co"])
    #expect(preview.text.contains("1 trong 3 dòng cần sửa") && preview.text.contains("value=\"31/02/1985\""))
    #expect(preview.text.contains("Phòng Kỹ thuật"), "the units it would make are named")
    let mended = try await hand.browser.submit(
      at: columns.address, to: columns.address, ["d3-2": "28/02/1985", "lam": "xem-lai"])
    #expect(mended.text.contains("không dòng nào sai"))
    let done = try await hand.browser.submit(at: columns.address, to: columns.address, ["lam": "nhap"])
    #expect(done.text.contains("thêm 3 người"))
    #expect(await hand.browser.get("/nguoi?q=binh").text.contains("Trần Văn Bình"), "found without accents")
    let undo = done.text.values(after: "action=\"").first { $0.hasSuffix("/hoan-tac") } ?? ""
    var fields = Fields()
    fields.append(FormToken.field, done.text.token(for: undo) ?? "")
    let undone = await hand.browser.post(undo, form: fields)
    #expect(undone.address == "/nguoi" && undone.text.contains("Đã hoàn tác"))
    #expect(await !hand.browser.get("/nguoi").text.contains("Trần Văn Bình"))
  }

  @Test func aHeadSeesOnlyTheirOwnUnitAndIsSeenAs() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let columns = try await imported(hand)
    _ = try await hand.browser.submit(
      at: columns.address, to: columns.address,
      ["ghep": "co", "tao-don-vi": "co", "d3-2": "28/02/1985", "lam": "nhap"])
    let tree = await hand.browser.get("/don-vi").text
    let unit = tree.components(of: ">Phòng Kế hoạch</a>")[0].values(after: "href=\"/don-vi/").last ?? ""
    let accounts = await hand.browser.get("/tai-khoan").text
    let person = accounts.components(of: ">Trần Văn Bình</option>")[0].values(after: "<option value=\"").last ?? ""
    let added = try await hand.browser.submit(
      at: "/tai-khoan", to: "/tai-khoan", ["nguoi": person, "ten": "binh", "vai-tro": "unitHead", "pham-vi": unit])
    let password = added.text.values(after: "<dd class=\"code\">").last?.components(of: "<")[0] ?? ""
    #expect(added.text.contains("Mật khẩu của Trần Văn Bình") && password.count > 10)
    let head = hand.another()
    let first = try await head.submit(at: "/vao", to: "/vao", ["ten": "binh", "mat-khau": password])
    #expect(first.address == "/mat-khau", "a given password has to be changed")
    let changed = try await head.submit(
      at: "/mat-khau", to: "/mat-khau",
      ["mat-khau-cu": password, "mat-khau-moi": "kế hoạch của Bình", "nhac-lai": "kế hoạch của Bình"])
    #expect(changed.address == "/viec-cua-toi" && changed.text.contains("Phòng Kế hoạch: 0 việc, 0 chỉ tiêu"))
    let seen = await head.get("/nguoi").text
    #expect(seen.contains("Đỗ Quang Hòa") && !seen.contains("Ngô Mỹ Linh"))
    for closed in ["/nhat-ky", "/tai-khoan", "/he-thong", "/van-ban"] {
      #expect(await head.get(closed).status == .forbidden, "\(closed)")
    }
    // The administrator sees the same, may change nothing, and the person can see that they did.
    let account =
      await hand.browser.get("/tai-khoan").text.components(of: "Xem như Trần Văn Bình")[0]
      .values(after: "name=\"nguoi\" value=\"").last ?? ""
    let viewing = try await hand.browser.submit(at: "/tai-khoan", to: "/xem-nhu", ["nguoi": account])
    #expect(viewing.text.contains("Đang xem như Trần Văn Bình"))
    #expect(await !hand.browser.get("/nguoi").text.contains("Ngô Mỹ Linh"))
    let stopped = try await hand.browser.submit(at: "/nguoi", to: "/xem-nhu", [:])
    #expect(stopped.address == "/tai-khoan" && !stopped.text.contains("Đang xem như"))
    #expect(await head.get("/toi").text.contains("thuha"), "who looked stands on one's own page")
  }
}

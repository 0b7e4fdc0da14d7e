import Domain
import HTTP
import Testing

@testable import Web

/// What an officer does with a dropped plan, by forms alone.
extension OfficeAtHand {
  private static let list = """
    Họ và tên;Ngày sinh;Phòng;Chức vụ
    Lê Văn Một;12/05/1980;Văn phòng;Chánh Văn phòng
    Trần Văn Bình;12/05/1980;Phòng Công trình;Trưởng phòng
    Ngô Mỹ Linh;02/09/1991;Phòng Công trình;Chuyên viên
    Đỗ Quang Hòa;03/09/1991;Phòng Tổ chức;Trưởng phòng
    """

  /// An agency with three units, each with a head.
  static func staffed() async throws -> OfficeAtHand {
    let hand = try await OfficeAtHand()
    try await hand.found()
    var body = MultipartBody()
    body.add(FormToken.field, try await hand.browser.token(at: "/nhap-danh-sach", for: "/nhap-danh-sach"))
    body.add(file: "tep", named: "danhsach.csv", type: "text/csv", Array(list.utf8))
    let columns = await hand.browser.upload("/nhap-danh-sach", body)
    let done = try await hand.browser.submit(
      at: columns.address, to: columns.address, ["ghep": "co", "tao-don-vi": "co", "lam": "nhap"])
    guard done.text.contains("thêm 4 người") else { throw Unexpected(done) }
    return hand
  }

  func unit(_ name: String) async -> String {
    let tree = await browser.get("/don-vi").text
    return tree.components(of: ">\(name)</a>")[0].values(after: "href=\"/don-vi/").last ?? ""
  }

  /// The head of a unit, signed in.
  func head(_ name: String, of unit: String) async throws -> MemoryClient {
    let accounts = await browser.get("/tai-khoan").text
    let person = accounts.components(of: ">\(name)</option>")[0].values(after: "<option value=\"").last ?? ""
    let added = try await browser.submit(
      at: "/tai-khoan", to: "/tai-khoan",
      ["nguoi": person, "ten": "truong", "vai-tro": "unitHead", "pham-vi": await self.unit(unit)])
    let password = added.text.values(after: "<dd class=\"code\">").last?.components(of: "<")[0] ?? ""
    let head = another()
    _ = try await head.submit(at: "/vao", to: "/vao", ["ten": "truong", "mat-khau": password])
    let own = "trưởng phòng của ta"
    let changed = try await head.submit(
      at: "/mat-khau", to: "/mat-khau", ["mat-khau-cu": password, "mat-khau-moi": own, "nhac-lai": own])
    guard changed.address == "/viec-cua-toi" else { throw Unexpected(changed) }
    return head
  }

  /// Decides every doubt, gives the time, an owner to each item, and confirms what is signed.
  func makeReady(_ address: String) async throws {
    try await decideAll(address)
    _ = try await browser.submit(at: address, to: "\(address)/dau", ["tu": "15/01/2026", "den": "15/12/2026"])
    try await assignAll(address)
    try await confirmPledges(address)
  }

  /// The address of the movement.
  func launch(_ address: String) async throws -> String {
    let launched = try await browser.submit(at: "\(address)/phat-dong", to: "\(address)/phat-dong", [:])
    guard launched.status == .ok, launched.address.hasPrefix("/phong-trao/") else { throw Unexpected(launched) }
    return launched.address
  }

  func upload(_ plan: String, named name: String, at page: String, _ fields: KeyValuePairs<String, String>) async throws
    -> MemoryClient.Reply
  {
    var body = MultipartBody()
    body.add(FormToken.field, try await browser.token(at: page, for: "/van-ban"))
    for field in fields { body.add(field.key, field.value) }
    body.add(file: "tep", named: name, type: "text/plain", Array(plan.utf8))
    return await browser.upload("/van-ban", body)
  }

  private func decideAll(_ address: String) async throws {
    for _ in 0..<50 {
      let page = await browser.get(address).text
      let actions = page.values(after: "action=\"").filter { $0.hasPrefix("\(address)/diem/") }
      guard let action = actions.first else { return }
      let reply = try await browser.submit(at: address, to: action, ["tra-loi": "keep"])
      #expect(reply.status == .ok)
    }
  }

  private func confirmPledges(_ address: String) async throws {
    let preview = await browser.get("\(address)/giao").text
    for link in preview.values(after: "href=\"").filter({ $0.hasSuffix("#loi-ky") }) {
      let fact = link.components(of: "#")[0]
      let draft = await browser.get(fact).text
      #expect(draft.contains("dự thảo, chờ anh/chị xác nhận"))
      let words = draft.components(of: "name=\"loi-ky-moi\"").last?.components(of: ">").dropFirst().first ?? ""
      let confirmed = try await browser.submit(
        at: fact, to: "\(fact)/loi-ky", ["loi-ky-moi": words.components(of: "<")[0].unescaped])
      #expect(confirmed.text.contains("Đã xác nhận lời ký"))
    }
  }

  private func assignAll(_ address: String) async throws {
    let office = await unit("Văn phòng")
    for _ in 0..<50 {
      let page = await browser.get("\(address)/giao").text
      let actions = page.values(after: "action=\"").filter { $0.hasPrefix("\(address)/giao/") }
      guard let action = actions.first else { return }
      _ = try await browser.submit(at: "\(address)/giao", to: action, ["nguoi-nhan": office])
    }
  }
}

extension String {
  /// As a browser reads it out of a page.
  var unescaped: String {
    var words = self
    for (escaped, plain) in [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&amp;", "&")] {
      words = words.components(of: escaped).joined(separator: plain)
    }
    return words
  }

  /// The line that begins so, as another.
  func replacingLine(_ beginning: String, _ line: String) -> String {
    components(of: "\n").map { $0.hasPrefix(beginning) ? line : $0 }.joined(separator: "\n")
  }
}

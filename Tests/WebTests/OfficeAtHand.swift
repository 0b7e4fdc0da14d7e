import Actions
import Domain
import HTTP
import TestSupport

@testable import Web

/// A site over data of its own, and a browser in memory. The day does not move.
final class OfficeAtHand {
  let site: Site
  let browser: MemoryClient

  /// 20 January 2026, 08:00 in Việt Nam.
  static let moment: Int64 = 1_768_870_800_000
  static let code = "m7k2p9"
  static let password = "nước về đúng hẹn"

  init() async throws {
    let office = try await Office.create(
      Office.Place(folder: TestFolder.make() + "/data"), program: "thidua 0.0.0", clock: Clock { Self.moment })
    site = Site(office, version: "thidua 0.0.0", firstRunCode: Self.code)
    browser = MemoryClient(site.router())
  }

  /// Another browser on the same site.
  func another() -> MemoryClient { MemoryClient(site.router()) }

  /// Fills in the first run as a person does.
  func found() async throws {
    let reply = try await browser.submit(
      at: "/lan-dau", to: "/lan-dau",
      [
        "ma": Self.code, "co-quan": "Sở Thủy lợi tỉnh An Hòa", "ho-ten": "Lê Thu Hà", "ten": "thuha",
        "mat-khau": Self.password,
      ])
    guard reply.status == .ok, reply.address == "/" else { throw Unexpected(reply) }
  }

  func add(unit name: String) async throws {
    _ = try await browser.submit(at: "/don-vi", to: "/don-vi", ["ten": name, "loai": "office"])
  }

  /// Drops the plan and answers its address.
  func drop(_ plan: String = OfficeAtHand.plan, named name: String = "kehoach.txt") async throws -> String {
    var body = MultipartBody()
    body.add(FormToken.field, try await browser.token(at: "/", for: "/van-ban"))
    body.add(file: "tep", named: name, type: "text/plain", Array(plan.utf8))
    let reply = await browser.upload("/van-ban", body)
    guard reply.status == .ok, reply.address.hasPrefix("/van-ban/") else { throw Unexpected(reply) }
    return reply.address
  }

  struct Unexpected: Error, CustomStringConvertible {
    let reply: MemoryClient.Reply
    init(_ reply: MemoryClient.Reply) { self.reply = reply }
    var description: String { "\(reply.status.rawValue) \(reply.address) \(reply.text.prefix(3000))" }
  }

  static let plan = """
    ỦY BAN NHÂN DÂN TỈNH AN HÒA
    SỞ THỦY LỢI
    Số: 12/KH-STL
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    An Hòa, ngày 15 tháng 01 năm 2026

    KẾ HOẠCH
    Phát động phong trào thi đua “Nước về đúng hẹn” năm 2026

    I. MỤC ĐÍCH
    Phát động phong trào thi đua “Nước về đúng hẹn” từ ngày 15/01/2026 đến ngày 15/12/2026.
    II. CHỈ TIÊU
    1. 100% công chức, viên chức ký giao ước thi đua trước ngày 15/02/2026.
    2. 90% trở lên công chức, viên chức đạt danh hiệu “Lao động tiên tiến”.
    III. TỔ CHỨC THỰC HIỆN
    1. Văn phòng chủ trì, phối hợp với các phòng tổ chức lễ phát động trước ngày 20/02/2026.
    2. Phòng Công trình chủ trì rà soát hồ sơ công trình trong quý I/2026.
    3. Các phòng báo cáo kết quả về Văn phòng trước ngày 05 hằng tháng.

    Nơi nhận:
    - Các phòng;
    - Lưu: VT.
    GIÁM ĐỐC
    Trần Văn Mẫu
    """
}

extension MemoryClient {
  /// The token that the page at an address drew for a form.
  func token(at page: String, for action: String) async throws -> String {
    let reply = await get(page)
    guard let token = reply.text.token(for: action) else { throw OfficeAtHand.Unexpected(reply) }
    return token
  }

  /// Sends a form of a page as a browser without scripts does.
  func submit(at page: String, to action: String, _ values: KeyValuePairs<String, String>) async throws -> Reply {
    var fields = Fields(values)
    fields.append(FormToken.field, try await token(at: page, for: action))
    return await post(action, form: fields)
  }
}

extension String {
  func token(for action: String) -> String? {
    for form in components(of: "<form method=\"post\"").dropFirst()
    where form.hasPrefix(" action=\"\(action)\"") {
      return form.values(after: "name=\"ma-bieu-mau\" value=\"").first
    }
    return nil
  }
}

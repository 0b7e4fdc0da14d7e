import Actions
import Domain
import HTTP
import TestSupport

@testable import Web

/// A site over data of its own, and a browser in memory. The day does not move.
final class OfficeAtHand {
  let site: Site
  let browser: MemoryClient

  static let code = "m7k2p9"
  static let password = "nước về đúng hẹn"

  init() async throws {
    let office = try await Office.create(
      Office.Place(folder: TestFolder.make() + "/data"), program: "thidua 0.0.0", clock: Clock { WaterPlan.moment })
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
  func drop(_ plan: String = WaterPlan.text, named name: String = "kehoach.txt") async throws -> String {
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

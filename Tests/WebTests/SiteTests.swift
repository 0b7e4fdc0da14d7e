import Actions
import Domain
import HTTP
import TestSupport
import Testing

@testable import Web

/// The site from outside, without scripts.
struct SiteTests {
  @Test func theFirstRunWantsTheCodeOfTheTerminal() async throws {
    let hand = try await OfficeAtHand()
    let first = await hand.browser.get("/")
    #expect(first.address == "/lan-dau" && first.text.contains("Bắt đầu dùng ThiDua"))
    let wrong = try await hand.browser.submit(
      at: "/lan-dau", to: "/lan-dau",
      ["ma": "sai", "co-quan": "Sở Thủy lợi", "ho-ten": "Lê Thu Hà", "ten": "thuha", "mat-khau": OfficeAtHand.password])
    #expect(wrong.status == .unprocessable && wrong.text.contains("Mã một lần không đúng"))
    #expect(wrong.text.contains("value=\"Sở Thủy lợi\""), "what was typed stays")
    try await hand.found()
    #expect(await hand.another().get("/lan-dau").address.hasPrefix("/vao"), "it is over")
  }

  @Test func nothingIsOpenToStrangers() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let stranger = hand.another()
    for route in hand.site.router().table where route.method == .get && !route.pattern.contains("{") {
      let reply = await stranger.get(route.pattern)
      let isOpen = ["/vao", "/kieu-dang"].contains(route.pattern)
      #expect(isOpen || reply.address.hasPrefix("/vao"), "\(route.pattern): \(reply.status.rawValue) \(reply.address)")
    }
    #expect(await stranger.get("/phieu/khong-co").status == .gone)
    stranger.followsRedirects = false
    #expect(await stranger.post("/don-vi", form: Fields(["ten": "Phòng lạ"])).status == .unauthorized)
  }

  @Test func aFormOfAnotherPageOrSessionIsRefused() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    var fields = Fields(["ten": "Phòng lạ", "loai": "office"])
    #expect(await hand.browser.post("/don-vi", form: fields).status == .forbidden)
    fields.append(FormToken.field, try await hand.browser.token(at: "/", for: "/van-ban"))
    #expect(await hand.browser.post("/don-vi", form: fields).status == .forbidden)
    #expect(await !hand.browser.get("/don-vi").text.contains("Phòng lạ"))
  }

  @Test func signsInAndOut() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let browser = hand.another()
    let asked = await browser.get("/don-vi")
    #expect(asked.address.hasPrefix("/vao?toi="))
    let wrong = try await browser.submit(at: "/vao", to: "/vao", ["ten": "thuha", "mat-khau": "sai hẳn rồi"])
    #expect(wrong.status == .unprocessable && wrong.text.contains("value=\"thuha\"") && !wrong.text.contains("sai hẳn"))
    let right = try await browser.submit(
      at: "/vao", to: "/vao", ["ten": "thuha", "mat-khau": OfficeAtHand.password, "toi": "/don-vi"])
    #expect(right.status == .ok && right.address == "/don-vi")
    let elsewhere = try await hand.another().submit(
      at: "/vao", to: "/vao", ["ten": "thuha", "mat-khau": OfficeAtHand.password, "toi": "//xau.example"])
    #expect(elsewhere.address == "/", "never to another site")
    let out = try await browser.submit(at: "/don-vi", to: "/ra", [:])
    #expect(out.address == "/vao" && out.text.contains("Đã đăng xuất"))
    #expect(await browser.get("/don-vi").address.hasPrefix("/vao"))
  }

  @Test func speaksEnglishWhenAsked() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let reply = try await hand.browser.submit(at: "/", to: "/ngon-ngu", ["ngon-ngu": "en", "tro-ve": "/don-vi"])
    #expect(
      reply.address == "/don-vi" && reply.text.contains("<html lang=\"en\">") && reply.text.contains("Tree of units"))
  }

  @Test func aMissingPageIsAPage() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let reply = await hand.browser.get("/phong-trao/0000000000001")
    #expect(reply.status == .notFound && reply.text.contains("<h1>Không có trang này</h1>"))
    #expect(reply.text.contains("Lê Thu Hà"), "inside the frame of the one who asks")
  }

  @Test func oneTimeCodesBeginWithAProof() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let asked = await hand.browser.get("/toi/ma-mot-lan").text
    let secret = asked.values(after: "name=\"bi-mat\" value=\"").first ?? ""
    #expect(OneTimeCodePage.bytes(secret).count == 20 && OneTimeCodePage.bytes("a!") == [])
    let turn = WaterPlan.moment / 30_000
    let right = OneTimeCode.code(OneTimeCodePage.bytes(secret), turn: turn)
    let wrong = try await hand.browser.submit(
      at: "/toi/ma-mot-lan", to: "/toi/ma-mot-lan", ["bi-mat": secret, "ma": right == "000000" ? "000001" : "000000"])
    #expect(wrong.status == .unprocessable && wrong.text.contains(secret))
    let begun = try await hand.browser.submit(
      at: "/toi/ma-mot-lan", to: "/toi/ma-mot-lan", ["bi-mat": secret, "ma": right])
    #expect(begun.address == "/toi" && begun.text.contains("đang dùng"))
    let browser = hand.another()
    let halted = try await browser.submit(at: "/vao", to: "/vao", ["ten": "thuha", "mat-khau": OfficeAtHand.password])
    #expect(halted.status == .unprocessable && halted.text.contains("Sáu số"))
    let inside = try await browser.submit(
      at: "/vao", to: "/vao", ["ten": "thuha", "mat-khau": OfficeAtHand.password, "ma": right])
    #expect(inside.address == "/")
    let ended = try await browser.submit(at: "/toi", to: "/toi/ma-mot-lan", ["lam": "bo"])
    #expect(ended.text.contains("Đã bỏ mã một lần"))
  }
}

import Actions
import Domain
import HTTP
import JSON
import Testing

@testable import Web

/// Somebody looks a title up, on another day, and reads a ruling that was kept.
struct LawJourneyTests {
  @Test func looksATitleUpOnAnyDay() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let home = await hand.browser.get("/luat")
    #expect(home.status == .ok && home.text.contains("Chiến sĩ thi đua cơ sở") && home.text.contains("Quy định chung"))
    let before = await hand.browser.get("/luat/danh-hieu/grassrootsEmulationFighter?ngay=1/9/2025")
    #expect(before.status == .ok && before.text.contains("2.340.000 đồng") && !before.text.contains("dự thảo"))
    let after = await hand.browser.get("/luat/danh-hieu/grassrootsEmulationFighter?ngay=2026-10-15")
    #expect(after.text.contains("2.530.000 đồng") && after.text.contains("chưa xác minh"))
    let wrong = await hand.browser.get("/luat/danh-hieu/grassrootsEmulationFighter?ngay=31/2/2026")
    #expect(wrong.status == .unprocessable && wrong.text.contains("«31/2/2026» không phải là một ngày"))
    #expect(await hand.browser.get("/luat/danh-hieu/khong-co").status == .notFound)
    let found = await hand.browser.get("/tim?q=cstdcs")
    #expect(found.text.contains("href=\"/luat/danh-hieu/grassrootsEmulationFighter\""))
    let topics = await hand.browser.get("/luat/quy-dinh-chung?ngay=1/9/2026")
    #expect(topics.status == .ok && topics.text.contains("Hội đồng") && topics.text.contains("id=\"rating\""))
  }

  @Test func readsAKeptRuling() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let office = hand.site.office
    let agency = try #require(try await office.agencies().first)
    let actor = try await office.commandLineActor(as: nil, systemUser: "thử", in: agency.id)
    let question = try JSONReader.read(
      """
      {"ask": "title", "title": "advancedWorker", "received": "2026-02-02", "year": 2025,
       "subject": {"group": "civilServant", "years": [{"year": 2025, "rating": "completed"}]}}
      """)
    let kept = try await office.perform(
      KeepRuling(question, try office.ownLaw(), about: "Lê An"), as: actor, in: agency.id)
    #expect(await hand.browser.get("/luat").text.contains("Lao động tiên tiến, năm 2025"))
    let list = await hand.browser.get("/luat/ket-luan")
    #expect(list.status == .ok && list.text.contains("Lê An") && list.text.contains("không đủ điều kiện"))
    let page = await hand.browser.get("/luat/ket-luan/\(kept.id.text)")
    #expect(page.status == .ok && page.text.contains("điểm a khoản 1 Điều 24, 06/2022/QH15"))
    #expect(page.text.contains("xếp loại năm 2025: hoàn thành nhiệm vụ") && page.text.contains(kept.lawVersion))
    #expect(await hand.browser.get("/nhat-ky").text.contains("/luat/ket-luan/\(kept.id.text)"))
    #expect(await hand.browser.get("/luat/ket-luan/0000000000000").status == .notFound)
    #expect(await hand.another().get("/luat/ket-luan/\(kept.id.text)").address.hasPrefix("/vao"))
  }
}

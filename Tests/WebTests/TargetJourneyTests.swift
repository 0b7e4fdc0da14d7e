import Domain
import HTTP
import TestSupport
import Testing

@testable import Web

/// Targets after the launch, by forms alone: the officer shares one out, a head refuses, the rest is shared anew.
struct TargetJourneyTests {
  private static let plan = WaterPlan.text.replacingLine(
    "2. 90%",
    "2. Có ít nhất 12 sáng kiến được công nhận cấp cơ sở.\n3. Từ 50 - 75% công chức, viên chức đạt danh hiệu “Lao động tiên tiến”."
  )

  private func page(_ movement: String, _ words: String, _ browser: MemoryClient) async throws -> String {
    let text = await browser.get(movement).text
    let link = text.components(of: "</a>").first { $0.contains(words) && $0.contains("/chi-tieu/") }
    return try #require(link?.values(after: "href=\"").last)
  }

  @Test func aTargetIsSharedOutRefusedAndSharedAnew() async throws {
    let hand = try await OfficeAtHand.staffed()
    let document = try await hand.drop(Self.plan)
    try await hand.makeReady(document)
    let movement = try await hand.launch(document)
    let address = try await page(movement, "công nhận cấp cơ sở", hand.browser)
    let empty = await hand.browser.get(address).text
    #expect(empty.contains("tổng phải bằng 12") && empty.contains("Còn thiếu 12 so với 12"))
    // Filled in by people: one, two and one of four.
    let filled = await hand.browser.get("\(address)?chia=nguoi").text
    #expect(filled.contains("value=\"6\"") && filled.contains("Tổng bằng 12."))

    let parts = ["Văn phòng", "Phòng Công trình", "Phòng Tổ chức"]
    var names: [String] = []
    for part in parts { names.append("phan-\(await hand.unit(part))") }
    let short = try await hand.browser.submit(
      at: address, to: "\(address)/chia", [names[0]: "3", names[1]: "4", names[2]: "4"])
    #expect(short.status == .unprocessable && short.text.contains("Còn thiếu 1 so với chỉ tiêu"))
    #expect(short.text.contains("value=\"3\""), "what was typed stays")
    let shared = try await hand.browser.submit(
      at: address, to: "\(address)/chia", [names[0]: "4", names[1]: "4", names[2]: "4"])
    #expect(shared.status == .ok && shared.text.contains("Đã gửi phần cho từng đơn vị"))
    #expect(shared.text.contains("3 đơn vị chưa trả lời"))

    let head = try await hand.head("Trần Văn Bình", of: "Phòng Công trình")
    let work = await head.get("/viec-cua-toi").text
    #expect(work.contains("Phòng Công trình phải đạt 4") && work.contains(address))
    let own = await head.get(address)
    #expect(own.status == .ok && own.text.contains("Nhận phần này") && !own.text.contains("Phòng Tổ chức"))
    let unit = await hand.unit("Phòng Công trình")
    let groundless = try await head.submit(
      at: address, to: "\(address)/tra-loi", ["don-vi": unit, "tra-loi": "tu-choi", "ly-do-\(unit)": ""])
    #expect(groundless.status == .unprocessable && groundless.text.contains("Chưa ghi lý do"))
    let refused = try await head.submit(
      at: address, to: "\(address)/tra-loi",
      ["don-vi": unit, "tra-loi": "tu-choi", "ly-do-\(unit)": "đang quyết toán hai công trình"])
    #expect(refused.text.contains("Đã ghi lời từ chối"))

    #expect(await hand.browser.get(movement).text.contains("1 đơn vị từ chối phần của mình"))
    let seen = await hand.browser.get(address).text
    #expect(seen.contains("đang quyết toán hai công trình") && seen.contains("Chia lại phần bị từ chối"))
    let anew = try await hand.browser.submit(at: address, to: "\(address)/chia", ["cach": "lai"])
    #expect(anew.text.contains("2 đơn vị chưa trả lời") && anew.text.contains("value=\"6\""))
    #expect(await hand.browser.get("/nhat-ky").text.contains("từ chối phần chỉ tiêu"))
  }

  /// Only the last of the three numbers is a result.
  @Test func threeNumbersStandApart() async throws {
    let hand = try await OfficeAtHand.staffed()
    let document = try await hand.drop(Self.plan)
    try await hand.makeReady(document)
    let movement = try await hand.launch(document)
    let address = try await page(movement, "Lao động tiên tiến", hand.browser)
    let before = await hand.browser.get(address).text
    #expect(before.contains("từ 2 đến 3 người") && before.contains("4 người"), "both ends of the range, of four")
    #expect(before.contains("<b>0/4</b>") && !before.contains("class=\"sure\""))
    let wrong = try await hand.browser.submit(
      at: address, to: "\(address)/so-lieu", ["dang-ky": "ba", "cong-nhan": ""])
    #expect(wrong.status == .unprocessable && wrong.text.contains("không phải là số nguyên"))
    let over = try await hand.browser.submit(at: address, to: "\(address)/so-lieu", ["dang-ky": "5", "cong-nhan": ""])
    #expect(over.status == .unprocessable && over.text.contains("5 nhiều hơn 4 người được tính"))
    #expect(over.text.contains("id=\"dang-ky-sai\""), "it stands beside its field")
    let noted = try await hand.browser.submit(
      at: address, to: "\(address)/so-lieu", ["dang-ky": "3", "cong-nhan": "1"])
    #expect(noted.text.contains("class=\"sure\"><b>1/4</b>"))
    #expect(await hand.browser.get(movement).text.contains("<b>1/4</b>"))
  }

  @Test func aDueDayIsMovedOnTheCalendar() async throws {
    let hand = try await OfficeAtHand.staffed()
    let document = try await hand.drop()
    try await hand.makeReady(document)
    let movement = try await hand.launch(document)
    let calendar = "\(movement)/lich?thang=2026-3"
    let month = await hand.browser.get(calendar).text
    let due = try #require(month.values(after: "data-due=\"").first)
    let mute = try await hand.browser.submit(
      at: calendar, to: "\(movement)/lich", ["thang": "2026-3", "viec": due, "ngay": "17/3/2026", "ly-do": ""])
    #expect(mute.status == .unprocessable && mute.text.contains("Chưa ghi lý do"))
    #expect(mute.text.contains("value=\"17/3/2026\""), "what was typed stays")
    let never = try await hand.browser.submit(
      at: calendar, to: "\(movement)/lich", ["thang": "2026-3", "viec": due, "ngay": "31/4/2026", "ly-do": "bận"])
    #expect(never.status == .unprocessable && never.text.contains("31/4/2026"))
    let moved = try await hand.browser.submit(
      at: calendar, to: "\(movement)/lich",
      ["thang": "2026-3", "viec": due, "ngay": "17/3/2026", "ly-do": "trùng ngày kiểm tra đê"])
    #expect(moved.text.contains("Đã dời ngày") && moved.text.contains("trùng ngày kiểm tra đê"))
    #expect(moved.text.components(of: "data-on=\"17/3/2026\"")[1].components(of: "</td>")[0].contains(due))
    #expect(await hand.browser.get(movement).text.contains("trùng ngày kiểm tra đê"), "the cause stands in the list")
  }

  /// A link on paper is enough to sign one's pledge and to take a unit's part on.
  @Test func aSlipSignsAndAcknowledges() async throws {
    let hand = try await OfficeAtHand.staffed()
    let document = try await hand.drop()
    try await hand.makeReady(document)
    let movement = try await hand.launch(document)
    let sheet = try await hand.browser.submit(
      at: "/tai-khoan", to: "/tai-khoan/phieu", ["don-vi": await hand.unit("Phòng Công trình")])
    #expect(sheet.text.contains("2 phiếu để in") && sheet.text.contains("class=\"qr\""))
    let slip = try #require(
      sheet.text.components(of: ">Trần Văn Bình<")[1].components(of: "/phieu/").dropFirst().first?.prefix { $0 != "<" })
    let address = "/phieu/\(slip)"
    let phone = hand.another()
    let opened = await phone.get(address).text
    #expect(opened.contains("Trần Văn Bình") && opened.contains("Tôi ký giao ước này"))
    let signed = try await phone.submit(at: address, to: address, [:])
    #expect(signed.status == .ok && signed.text.contains("Tôi đã nhận"), "then the part of the unit waits")
    let taken = try await phone.submit(at: address, to: address, [:])
    #expect(taken.status == .ok && taken.text.contains("Đã ký"))
    let page = await hand.browser.get(movement).text
    #expect(page.contains("<b data-count=\"da-nhan\">1</b>"))
    let log = await hand.browser.get("/nhat-ky").text
    #expect(log.contains("ký giao ước") && log.contains("đã nhận phần việc") && log.contains("phiếu"))
    #expect(await phone.get(movement).address.hasPrefix("/vao"), "a slip opens nothing else")
  }
}

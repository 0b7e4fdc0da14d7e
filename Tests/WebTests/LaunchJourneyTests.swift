import Domain
import HTTP
import Testing

@testable import Web

/// From the dropped file to the first acknowledgement, by forms alone.
struct LaunchJourneyTests {
  private func office() async throws -> OfficeAtHand {
    let hand = try await OfficeAtHand()
    try await hand.found()
    for name in ["Văn phòng", "Phòng Công trình", "Phòng Tổ chức"] { try await hand.add(unit: name) }
    return hand
  }

  @Test func theDocumentStandsBesideItsFacts() async throws {
    let hand = try await office()
    let address = try await hand.drop()
    let page = await hand.browser.get(address).text
    #expect(page.contains("Nước về đúng hẹn") && page.contains("id=\"s-target-1\""))
    #expect(page.contains("id=\"duty-1\"") && page.contains("href=\"#s-duty-1\""))
    #expect(await hand.browser.get("/van-ban").text.contains(address))
    // The same file again leads to the same place.
    #expect(try await hand.drop() == address)
  }

  @Test func aFactIsChangedAddedAndRemoved() async throws {
    let hand = try await office()
    let address = try await hand.drop()
    let changed = try await hand.browser.submit(
      at: "\(address)/chi-tiet/duty-1", to: "\(address)/chi-tiet/duty-1",
      ["noi-dung": "tổ chức lễ phát động tại hội trường", "han": "18/02/2026"])
    #expect(changed.status == .ok && changed.text.contains("hội trường") && changed.text.contains("người sửa"))
    let wrong = try await hand.browser.submit(
      at: "\(address)/chi-tiet/duty-1", to: "\(address)/chi-tiet/duty-1", ["noi-dung": "x", "han": "31/2/2026"])
    #expect(wrong.status == .unprocessable && wrong.text.contains("31/2/2026"))
    let form = "\(address)/chi-tiet?loai=duty&chu=\(PercentWords.encoded("rà soát hồ sơ công trình"))"
    let added = try await hand.browser.submit(
      at: form, to: "\(address)/chi-tiet",
      ["loai": "duty", "chu": "rà soát hồ sơ công trình", "noi-dung": "rà soát hồ sơ", "han": ""])
    #expect(added.status == .ok && added.text.contains("người thêm"))
    let removed = try await hand.browser.submit(
      at: "\(address)/chi-tiet/duty-1", to: "\(address)/chi-tiet/duty-1/bo", [:])
    #expect(removed.text.contains("đã bỏ"))
  }

  @Test func twoPeopleDoNotOverwriteEachOther() async throws {
    let hand = try await office()
    let address = try await hand.drop()
    let fact = "\(address)/chi-tiet/duty-1"
    let seen = await hand.browser.get(fact).text.values(after: "name=\"ban\" value=\"")[0]
    _ = try await hand.browser.submit(at: fact, to: fact, ["ban": seen, "noi-dung": "bản thứ nhất"])
    let second = try await hand.browser.submit(at: fact, to: fact, ["ban": seen, "noi-dung": "bản thứ hai"])
    #expect(second.status == .conflict && second.text.contains("Có người vừa sửa trước anh/chị"))
    #expect(await hand.browser.get(address).text.contains("bản thứ nhất"))
  }

  @Test func launchesAndTakesBack() async throws {
    let hand = try await office()
    let address = try await hand.drop()
    try await hand.makeReady(address)
    let preview = await hand.browser.get("\(address)/giao").text
    #expect(preview.contains("href=\"\(address)/phat-dong\""), "nothing stands in the way")
    let launched = try await hand.browser.submit(at: "\(address)/phat-dong", to: "\(address)/phat-dong", [:])
    #expect(launched.status == .ok && launched.address.hasPrefix("/phong-trao/"))
    #expect(launched.text.contains("Đã phát động") && launched.text.contains("Các ngày trong năm"))
    #expect(await hand.browser.get("/").text.contains(launched.address))
    #expect(await hand.browser.get("\(launched.address)/lich?thang=2026-2").text.contains("Tháng 2/2026"))
    let unfounded = try await hand.browser.submit(
      at: launched.address, to: "\(launched.address)/hoan-tac", ["ly-do": " "])
    #expect(unfounded.status == .unprocessable)
    let withdrawn = try await hand.browser.submit(
      at: launched.address, to: "\(launched.address)/hoan-tac", ["ly-do": "chờ ý kiến Giám đốc"])
    #expect(withdrawn.address == address && withdrawn.text.contains("Đã rút phát động"))
    let log = await hand.browser.get("/nhat-ky").text
    #expect(log.contains("phát động") && log.contains("chờ ý kiến Giám đốc"))
  }
}

enum PercentWords {
  static func encoded(_ words: String) -> String { Fields(["a": words]).encoded.components(of: "=")[1] }
}

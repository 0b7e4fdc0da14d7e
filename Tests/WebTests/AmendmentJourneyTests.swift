import Domain
import HTTP
import TestSupport
import Testing

@testable import Web

/// Plans that change others, plans above, and the proof of a backup, by forms alone.
struct AmendmentJourneyTests {
  @Test func aLaunchedPlanIsChangedByADocumentOfItsOwn() async throws {
    let hand = try await OfficeAtHand.staffed()
    let document = try await hand.drop()
    try await hand.makeReady(document)
    let movement = try await hand.launch(document)
    let page = await hand.browser.get(movement).text
    let id = try #require(page.values(after: "name=\"sua-doi\" value=\"").first)
    let text = WaterPlan.text.replacingLine(
      "2. Phòng Công trình", "2. Phòng Công trình chủ trì rà soát hồ sơ công trình trong quý II/2026.")
    let changes = try await hand.upload(text, named: "sua.txt", at: movement, ["sua-doi": id])
    #expect(changes.status == .ok && changes.address.hasSuffix("/thay-doi"))
    #expect(changes.text.contains("Đổi 1 mục: 1 đơn vị nhận lại"))
    #expect(changes.text.contains("<del>I/2026</del> <ins>II/2026") || changes.text.contains("<ins>"))
    let amending = changes.address.components(of: "/thay-doi")[0]
    #expect(await hand.browser.get(movement).text.contains(changes.address), "the movement names what waits")
    #expect(await hand.browser.get(amending).text.contains("Xem khác gì, của ai"))
    try await hand.makeReady(amending)
    let asked = await hand.browser.get("\(amending)/phat-dong").text
    #expect(asked.contains("Đơn vị phải nhận lại"))
    let next = try await hand.launch(amending)
    let old = await hand.browser.get(movement).text
    #expect(old.contains("đã được sửa đổi") && old.contains("href=\"\(next)\""))
  }

  /// What cannot be read is said on the page where it was dropped; nothing else changes.
  @Test func anUnreadableFileIsAnsweredWhereItWasDropped() async throws {
    let hand = try await OfficeAtHand.staffed()
    let document = try await hand.drop()
    try await hand.makeReady(document)
    let movement = try await hand.launch(document)
    let plan = try #require(await hand.browser.get(movement).text.values(after: "name=\"sua-doi\" value=\"").first)
    let broken = "PK\u{3}\u{4}hỏng"
    let amending = try await hand.upload(broken, named: "sua.docx", at: movement, ["sua-doi": plan])
    #expect(amending.status == .unprocessable && amending.text.contains("sua.docx"))
    #expect(amending.text.contains("<details class=\"more pad\" open") && amending.text.contains("id=\"sua-doi\""))
    let own = try await hand.drop(WaterPlan.text.replacingLine("2. 90%", "2. 91% trở lên hồ sơ đúng hạn."))
    let id = own.components(of: "/van-ban/")[1]
    let above = try await hand.upload(broken, named: "tren.docx", at: "\(own)/cap-tren", ["cap-tren-cua": id])
    #expect(above.status == .unprocessable && above.text.contains("tren.docx"))
    #expect(above.text.contains("Thả văn bản cấp trên vào đây"))
    let kept = await hand.browser.get("/van-ban").text
    #expect(kept.contains(own) && !kept.contains("sua.docx") && !kept.contains("tren.docx"))
  }

  @Test func thePlanAboveIsChosenComparedAndChanged() async throws {
    let hand = try await OfficeAtHand.staffed()
    let own = try await hand.drop(
      WaterPlan.text.replacingLine("2. Phòng Công trình", "2. Phòng Công trình chủ trì mở lớp tập huấn kỹ năng số."))
    let asking = await hand.browser.get("\(own)/cap-tren").text
    #expect(asking.contains("thực hiện văn bản nào của cấp trên?"))
    let id = own.components(of: "/van-ban/")[1]
    let compared = try await hand.upload(
      WaterPlan.text, named: "captren.txt", at: "\(own)/cap-tren", ["cap-tren-cua": id])
    #expect(compared.address == "\(own)/cap-tren" && compared.text.contains("điều còn để trống"))
    #expect(compared.text.contains("rà soát hồ sơ") && compared.text.contains("còn để trống"))
    let above = try #require(compared.text.values(after: "name=\"sua-doi\" value=\"").first)
    let changed = try await hand.upload(
      WaterPlan.text.replacingLine(
        "2. 90%", "2. 95% trở lên công chức, viên chức đạt danh hiệu “Lao động tiên tiến”."),
      named: "sua.txt", at: "\(own)/cap-tren", ["sua-doi": above, "tro-ve": id])
    #expect(changed.address == "\(own)/cap-tren" && changed.text.contains("Cấp trên đã đổi"))
    #expect(changed.text.contains("vừa đổi con số"))
    #expect(await hand.browser.get(own).text.contains("Đối chiếu từng điều"))
  }

  @Test func theAdministratorProvesABackup() async throws {
    let hand = try await OfficeAtHand()
    try await hand.found()
    let made = try await hand.browser.submit(at: "/he-thong", to: "/he-thong/sao-luu", [:])
    #expect(made.address == "/he-thong" && made.text.contains("chưa thử") && made.text.contains("thidua restore "))
    let name = try #require(made.text.values(after: "name=\"ban\" value=\"").first)
    let proved = try await hand.browser.submit(at: "/he-thong", to: "/he-thong/thu-khoi-phuc", ["ban": name])
    #expect(proved.text.contains("Đã khôi phục thử") && proved.text.contains("đã thử, khớp"))
    let missing = try await hand.browser.submit(at: "/he-thong", to: "/he-thong/thu-khoi-phuc", ["ban": "../.."])
    #expect(missing.status == .notFound)
    #expect(await hand.browser.get("/nhat-ky").text.contains("thử khôi phục"))
  }

  @Test func wordsThatWentAndCameAreMarked() {
    func marked(_ old: String, _ new: String) -> String {
      WordChange.pieces(from: old, to: new).map { piece in
        switch piece.kind {
        case .same: piece.words
        case .gone: "[-\(piece.words)-]"
        case .new: "[+\(piece.words)+]"
        }
      }.joined(separator: " ")
    }
    #expect(marked("một hai ba", "một hai ba") == "một hai ba")
    #expect(marked("trong quý I năm 2026", "trong quý II năm 2026") == "trong quý [-I-] [+II+] năm 2026")
    #expect(marked("", "mới hẳn") == "[+mới hẳn+]" && marked("bỏ hẳn", "") == "[-bỏ hẳn-]")
    #expect(marked("a b c d", "b c d e") == "[-a-] b c d [+e+]")
  }
}

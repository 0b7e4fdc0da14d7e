import CivilTime
import JSON
import Law
import Testing

@testable import Documents

@Suite("Forms of papers by system and day")
struct HouseStyleTests {
  private func head(_ more: String, system: String = "state") throws -> PaperHead {
    let json = """
      {"letterhead": {"system": "\(system)", "agency": "CƠ QUAN", "agencyInText": "Cơ quan", "symbol": "CQ", "place": "An Phú"},
       "signer": {"deputyFor": "TRƯỞNG BAN", "post": "PHÓ TRƯỞNG BAN", "name": "Lưu Thị Hạnh"}\(more)}
      """
    let (form, faults) = FormReader.read(try JSONReader.read(json), PaperHead.rows)
    #expect(faults.isEmpty)
    return PaperHead(form, .embedded, today: Day(2026, 3, 5)!)
  }

  @Test("the Party's guide of the day decides marks and words")
  func partyGuides() throws {
    let before = try head(#", "number": 7, "day": "2026-05-26""#, system: "party")
    let after = try head(#", "number": 7, "day": "2026-05-27""#, system: "party")
    #expect(before.style.lastBasisEnd == "," && after.style.lastBasisEnd == ".")
    #expect(before.style.submissionWords == "Kính gửi:" && after.style.submissionWords == "Kính trình:")
    #expect(before.fullNumber(of: "plan") == "07-KH/CQ")
    #expect(before.signer.powers == ["K/T TRƯỞNG BAN"])
  }

  @Test("the State writes number, type and body with its own marks")
  func state() throws {
    let paper = try head(#", "number": 7, "day": "2026-02-03", "unitSymbol": "TĐKT""#)
    #expect(paper.fullNumber(of: "decision") == "07/QĐ-CQ")
    #expect(paper.fullNumber(of: "officialLetter") == "07/CQ-TĐKT")
    #expect(paper.dayLine == "An Phú, ngày 03 tháng 02 năm 2026")
    #expect(paper.signer.powers == ["KT. TRƯỞNG BAN"])
  }

  @Test("a paper without number and day leaves room for both")
  func unsigned() throws {
    let paper = try head("")
    #expect(paper.fullNumber(of: "decision").hasSuffix("/QĐ-CQ"))
    #expect(paper.dayLine.hasPrefix("An Phú, ngày   ") && paper.dayLine.hasSuffix("năm 2026"))
  }

  @Test(
    "numbering series",
    arguments: [
      (NumberingSeries.oneAYear, "2026"), (.perTypeAndYear, "QĐ/2026"),
      (.perTypeAndTerm(from: Day(2025, 10, 1)!), "QĐ/2025-10-01"),
    ])
  func series(_ series: NumberingSeries, _ key: String) {
    #expect(series.key(typeCode: "QĐ", day: Day(2026, 3, 5)!) == key)
  }

  @Test(
    "votes are counted on all members, exactly",
    arguments: [
      (8, 9, 90, false, "88,8%"), (4, 5, 80, true, "80%"), (9, 10, 90, true, "90%"), (2, 3, 66, true, "66,6%"),
    ])
  func votes(_ agree: Int, _ members: Int, _ needed: Int, _ passes: Bool, _ percent: String) throws {
    let rows = [VoteTable.agree.row, VoteTable.needed.row]
    let form = FormReader.read(try JSONReader.read(#"{"agree": \#(agree), "neededPercent": \#(needed)}"#), rows).form
    #expect(VoteTable.passes(form, members: members) == passes)
    #expect(VoteTable.percent(agree, of: members) == percent)
  }
}

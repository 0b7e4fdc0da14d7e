import Formats
import TestSupport
import Testing

@testable import Commands

/// The law by command line: names, topics, rulings that are kept, lists that are scanned.
@Suite struct LawCommandTests {
  @Test func anUnknownTitleIsAnsweredWithTheNearest() {
    let run = SampleRun("law", "show", "chiến sỹ thi đua cơ sơ")
    #expect(run.status == 2 && run.err.contains("«Chiến sĩ thi đua cơ sở»") && run.err.contains("law show --list"))
    let strange = SampleRun("law", "show", "huy hiệu lạ hoắc")
    #expect(strange.status == 2 && strange.err.contains("thidua law show --list"))
    #expect(!strange.err.contains("titles.json"))
  }

  @Test func everyNameOfTheListIsShown() {
    let list = SampleRun("law", "show", "--list", "--json")
    #expect(list.status == 0 && list.out.contains("\"schema\":\"law-titles/1\""))
    #expect(list.out.contains("\"grassrootsEmulationFighter\"") && list.out.contains("CSTĐCS"))
    #expect(SampleRun("law", "show").out.contains("Danh hiệu thi đua"), "without a name it lists")
    #expect(SampleRun("law", "show", "CSTĐCS", "--on", "2025-09-01").out.contains("CHIẾN SĨ THI ĐUA CƠ SỞ"))
  }

  @Test func generalRulesAreFoundByTopic() {
    let run = SampleRun("law", "topics", "council", "rating", "--on", "2026-09-01")
    #expect(run.status == 0 && run.out.contains("Hội đồng") && run.out.contains("90 điểm"))
    #expect(!run.out.contains("Lưu trữ"))
    let wrong = SampleRun("law", "topics", "hoidong")
    #expect(wrong.status == 2 && wrong.err.contains("council, "))
  }

  private static let question = """
    {"ask": "title", "title": "advancedWorker", "received": "2026-02-02", "year": 2025,
     "subject": {"group": "civilServant", "years": [{"year": 2025, "rating": "good"}]}}
    """

  @Test func aKeptRulingIsExplained() async throws {
    try await apart {
      let data = TestFolder.make() + "/data"
      let file = TestFolder.make() + "/hoi.json"
      try FileWriter(inputs: []).write(Array(Self.question.utf8), to: file)
      #expect(SampleRun("init", "Sở Thủy lợi tỉnh An Hòa", "--data", data).status == 0)
      #expect(SampleRun("law", "list", "--data", data).out.contains("Chưa lưu kết luận nào"))
      let kept = SampleRun("law", "ask", file, "--keep", "--about", "Lê An", "--data", data)
      let id = try #require(kept.out.split(separator: " ").last?.split(separator: "\n").first)
      #expect(kept.status == 0 && kept.out.contains("Đủ điều kiện"))
      #expect(SampleRun("law", "list", "--data", data).out.contains("Lao động tiên tiến, năm 2025 · Lê An"))
      let explained = SampleRun("law", "explain", String(id), "--data", data)
      #expect(explained.status == 0 && explained.out.contains("điểm a khoản 1 Điều 24, 06/2022/QH15"))
      #expect(explained.out.contains("xếp loại năm 2025: hoàn thành tốt nhiệm vụ"))
      #expect(explained.out.contains("Bản dữ liệu luật") && explained.out.contains("02/02/2026"))
      let json = SampleRun("law", "explain", String(id), "--json", "--data", data)
      #expect(json.out.hasPrefix("{\"schema\":\"kept-ruling/1\""))
      #expect(json.out.contains("\"ruling\":{\"schema\":\"law/1\""))
      let unknown = SampleRun("law", "explain", "0000000000000", "--data", data)
      #expect(unknown.status == 2 && unknown.err.contains("thidua law list"))
      let log = SampleRun("event", "list", "--data", data)
      #expect(log.out.contains("ruling.keep"))
    }
  }

  @Test func theTemplateIsWhatAScanReads() throws {
    let path = TestFolder.make() + "/mau.xlsx"
    #expect(SampleRun("law", "scan", path, "--template", "--year", "2025").status == 0)
    #expect(SampleRun("law", "scan", path, "--template").status == 4, "a filled list is never written over")
    let scan = SampleRun("law", "scan", path, "--year", "2025", "--out", path + ".ra.xlsx")
    #expect(scan.status == 0 && scan.out.contains("0 người"))
    #expect(try Workbook(InputFile(path: path)).sheets.map(\.name).prefix(2) == ["Danh sách", "Cách điền"])
  }

  @Test func aListIsScannedIntoAWorkbook() throws {
    let folder = TestFolder.make()
    let list = """
      Họ và tên;Mã;Đơn vị;Đối tượng;Năm;Xếp loại;Sáng kiến;Phạm vi;Ngày công nhận
      Trần Thị Bình;AH01;Phòng Kế hoạch;Công chức;2025;Xuất sắc;;;
      Lê Văn Bảy;AH02;Văn phòng;Công chức;2025;Tốt;Sổ tay vận hành;Cơ sở;31/02/2025
      """
    try FileWriter(inputs: []).write(Array(list.utf8), to: folder + "/ds.csv")
    let run = SampleRun(
      "law", "scan", folder + "/ds.csv", "--year", "2025", "--received", "2026-02-10", "--out", folder + "/ra.xlsx")
    #expect(run.status == 1, "one cell could not be read")
    #expect(run.out.contains("Lao động tiên tiến: đủ điều kiện 2"))
    #expect(run.out.contains("Chiến sĩ thi đua cơ sở: đủ điều kiện 1, thiếu dữ kiện 1"))
    #expect(run.err.contains("Dòng 3, cột I (Ngày công nhận)"))
    let book = try Workbook(InputFile(path: folder + "/ra.xlsx"))
    #expect(book.sheets.map(\.name) == ["Tổng hợp", "Chi tiết", "Dòng cần sửa"])
  }
}

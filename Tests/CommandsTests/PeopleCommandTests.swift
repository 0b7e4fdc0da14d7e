import TestSupport
import Testing

@testable import Commands

/// Lists through the command line, on a data directory of their own.
@Suite struct PeopleCommandTests {
  private struct Place {
    let data = TestFolder.make() + "/data"
    let list = TestFolder.make() + "/ds.csv"

    init(_ text: String) throws {
      #expect(SampleRun("init", "Sở Thủy lợi tỉnh An Hòa", "--data", data).status == 0)
      try FileWriter(inputs: []).write(Array(text.utf8), to: list)
    }
  }

  private static let list = """
    DANH SÁCH CÁN BỘ;;;
    STT;Mã CBCC;Họ và tên;Đơn vị
    1;AH01;Đinh Thị Ánh;Văn phòng
    2;AH02;Lê Văn Bảy;Phòng Kế hoạch
    """

  @Test func importFindUndo() async throws {
    try await apart {
      let place = try Place(Self.list)
      let refused = SampleRun("people", "import", place.list, "--data", place.data)
      #expect(refused.status == 1 && refused.out.contains("Dòng 3, cột D (Đơn vị): «Văn phòng» chưa có trong danh mục"))
      let preview = SampleRun("people", "import", place.list, "--create-units", "--preview", "--data", place.data)
      #expect(preview.status == 0 && preview.out.contains("2 thêm mới") && preview.out.contains("chưa ghi gì"))
      let done = SampleRun("people", "import", place.list, "--create-units", "--json", "--data", place.data)
      #expect(done.status == 0 && done.out.contains("\"added\":2") && done.out.contains("\"headerRow\":2"))
      #expect(SampleRun("people", "list", "--data", place.data).out.split(separator: "\n").count == 2)
      let found = SampleRun("people", "find", "bay", "--data", place.data)
      #expect(found.status == 0 && found.out == "Lê Văn Bảy                      Phòng Kế hoạch\n")
      #expect(SampleRun("people", "find", "bấy", "--data", place.data).status == 1)
      #expect(SampleRun("people", "undo-import", "--data", place.data).out.contains("gỡ 6 bản ghi"))
      #expect(SampleRun("people", "list", "--data", place.data).out == "Không có ai.\n")
      #expect(SampleRun("people", "undo-import", "--data", place.data).status == 2)
      #expect(SampleRun("people", "imports", "--data", place.data).out.contains("đã hoàn tác"))
    }
  }

  @Test func cellsArePutRightInPlace() async throws {
    try await apart {
      let place = try Place(Self.list)
      let done = SampleRun(
        "people", "import", place.list, "--fix", "3:D=;4:Đơn vị=", "--data", place.data)
      #expect(done.status == 0 && done.out.contains("2 thêm mới"))
      let other = try Place(Self.list)
      let left = SampleRun("people", "import", other.list, "--skip", "3", "--fix", "4:D=", "--data", other.data)
      #expect(left.status == 0 && left.out.contains("1 thêm mới"))
      for option in [["--fix", "3"], ["--skip", "ba"], ["--map", "name"], ["--header", "x"], ["--map", "ten=B"]] {
        let run = SampleRun("people", "import", other.list, option[0], option[1], "--data", other.data)
        #expect(run.status == 2, "\(option)")
      }
    }
  }

  @Test func unitsFromAList() async throws {
    try await apart {
      let place = try Place("Tên đơn vị;Viết tắt;Trực thuộc\nTổ Đo đạc;;TTQT\nTrung tâm Quan trắc;TTQT;\n")
      let done = SampleRun("unit", "import", place.list, "--data", place.data)
      #expect(done.status == 0 && done.out.contains("2 thêm mới"))
      #expect(
        SampleRun("unit", "list", "--data", place.data).out
          == "Sở Thủy lợi tỉnh An Hòa\n  Trung tâm Quan trắc (TTQT)\n    Tổ Đo đạc\n")
      #expect(SampleRun("unit", "undo-import", "--data", place.data).status == 0)
    }
  }
}

import Glibc
import TestSupport
import Testing

@testable import Commands

/// Plans through the command line, on a data directory of their own.
@Suite struct PlanCommandTests {
  private let data = TestFolder.make() + "/data"
  private let folder = TestFolder.make()

  private func run(_ arguments: String...) -> SampleRun {
    SampleRun(list: arguments + ["--data", data])
  }

  private func write(_ text: String, _ name: String) throws -> String {
    try FileWriter(inputs: []).write(Array(text.utf8), to: "\(folder)/\(name)")
    return "\(folder)/\(name)"
  }

  @Test func whatTheReaderDidNotFindIsAddedByHand() async throws {
    try await apart {
      #expect(run("init", "Sở Thủy lợi tỉnh An Hòa").status == 0)
      #expect(run("unit", "add", "Văn phòng").status == 0)
      let added = run("plan", "add", try write("Hôm nay trời đẹp.\nMai cũng vậy.\n", "loi-nhan.txt"))
      #expect(added.status == 0 && added.out.contains("văn bản không có việc nào để giao: thidua duty add"))
      #expect(run("movement", "launch").status == 4)

      let item = run("duty", "add", "Tổ chức hội thi viết", "--due", "30/6/2026")
      #expect(item.out.contains("duty-1       Tổ chức hội thi viết · 30/6/2026"))
      #expect(item.out.contains("1 mục chưa có người phụ trách: thidua duty assign MỤC ĐƠN_VỊ"))
      #expect(run("duty", "assign", "duty-1", "van phong").status == 0)
      #expect(run("plan", "set", "--from", "1/1/2026", "--to", "31/12/2026").out.contains("Phát động được"))
      #expect(run("movement", "launch").status == 0)
    }
  }

  @Test func whatIsNotThereIsAnsweredWithTheNearestAndTheList() async throws {
    try await apart {
      #expect(run("init", "Sở Thủy lợi tỉnh An Hòa").status == 0)
      #expect(run("unit", "add", "Phòng Tổng hợp").status == 0)
      let plan = try write(WaterPlan.text, "kehoach.txt")
      #expect(run("plan", "add", plan).status == 0)
      let unit = run("duty", "assign", "duty-1", "phong tong hop2")
      #expect(unit.status == 2)
      #expect(unit.err.contains("không có đơn vị «phong tong hop2»"))
      #expect(unit.err.contains("Có phải «Phòng Tổng hợp»? Xem cả danh sách: thidua unit list"))
      #expect(run("duty", "assign", "dutty-1", "x").err.contains("Có phải «duty-1»?"))
      #expect(run("account", "change", "khongcoai", "close").err.contains("Xem cả danh sách: thidua account list"))
      #expect(run("plan", "confirm", "--doubt", "99").err.contains("thidua plan show"))
    }
  }

  @Test func aFileAboveTheLimitIsRefusedUnread() async throws {
    try await apart {
      #expect(run("init", "Sở Thủy lợi tỉnh An Hòa").status == 0)
      let path = try write("Kế hoạch", "lon.txt")
      #expect(truncate(path, 1 << 30) == 0)
      let refused = run("plan", "add", path)
      #expect(refused.status == 2 && refused.err.contains("vượt 256 MB"))
    }
  }
}

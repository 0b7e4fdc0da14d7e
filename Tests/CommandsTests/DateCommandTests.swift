import Testing

@testable import Commands

/// Today is 2026-02-10, a Tuesday, in `SampleRun`.
struct DateCommandTests {
  @Test(arguments: [
    ("trước ngày 15/3/2026", "day", "2026-03-15", "2026-03-15", "before"),
    ("quý I/2027", "quarter", "2027-01-01", "2027-03-31", nil),
    ("thứ sáu tuần sau", "day", "2026-02-20", "2026-02-20", nil),
    ("tuần cuối cùng của mỗi tháng", "recurrence", "2026-02-23", "2026-03-01", nil),
  ])
  func understands(_ words: String, _ kind: String, _ start: String, _ end: String, _ comparator: String?) {
    let run = SampleRun("date", words, "--json")
    #expect(run.status == 0)
    let head = "{\"text\":\"\(words)\",\"kind\":\"\(kind)\",\"start\":\"\(start)\",\"end\":\"\(end)\","
    #expect(run.out.hasPrefix(head + "\"comparator\":" + (comparator.map { "\"\($0)\"" } ?? "null")), "\(run.out)")
  }

  @Test(arguments: ["không có gì", "31/2/2026", "128/8/2025", "số 12/KH", "sau 03 tháng kể từ khi có văn bản"])
  func refusesWhatIsNoDate(_ words: String) {
    let run = SampleRun("date", words, "--json")
    #expect(run.status == 1)
    #expect(run.out.contains("\"kind\":null,\"start\":null,\"end\":null"))
    #expect(SampleRun("date", words, "--all", "--json").out == "[]\n")
  }

  @Test func countsFromTheGivenDay() {
    #expect(SampleRun("date", "ngày mai", "--on", "2026-12-31", "--json").out.contains("\"start\":\"2027-01-01\""))
    #expect(SampleRun("date", "ngày mai", "--on", "31/12/2026", "--json").out.contains("\"start\":\"2027-01-01\""))
    #expect(SampleRun("date", "ngày mai", "--on", "xyz").status == 2)
  }

  @Test func takesWordsWithoutQuotationMarks() {
    #expect(SampleRun("date", "quý", "I/2027").out == SampleRun("date", "quý I/2027").out)
  }

  @Test func allGivesAnArray() {
    let run = SampleRun("date", "từ 01/3/2026, họp ngày 05/3/2026", "--all", "--json")
    #expect(run.out.hasPrefix("[{\"text\":"))
    #expect(run.out.split(separator: "\"kind\":\"day\"").count == 3)
  }

  @Test func saysItInWords() {
    #expect(SampleRun("date", "trước ngày 15/3/2026").out == "«trước ngày 15/3/2026» → trước Chủ nhật, 15/3/2026\n")
    #expect(SampleRun("date", "31/2/2026").out.contains("không có trong lịch"))
  }
}

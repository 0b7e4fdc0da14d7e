import CivilTime
import Domain
import Formats
import Law

/// `thidua law scan LIST --year Y`: the distance of every person of a list to every title.
enum LawScanCommand {
  static let command = Command(
    name: "law scan",
    summary: Wording("rà soát cả danh sách: ai đạt gì, còn thiếu gì", en: "scan a list of people: who reaches what"),
    description: [
      Wording(
        "Nhận bảng Excel hoặc CSV, mỗi dòng một người trong một năm (Họ và tên, Mã, Đơn vị, Đối tượng, Năm, Xếp loại, "
          + "Danh hiệu, Ngày quyết định, Số tháng nghỉ, Lý do nghỉ, Sáng kiến, Phạm vi, Ngày công nhận, Kỷ luật…). "
          + "Ghi ra một bảng: mỗi người từng danh hiệu, đủ hay còn thiếu gì, vì sao, theo điều nào. Ô đọc không được "
          + "nêu rõ dòng, cột.",
        en: "Takes an Excel or CSV list, one row a person and year, and writes a workbook: each person and title, "
          + "what is lacking, why, on what ground. Cells that cannot be read are named.")
    ],
    operands: [
      .init(name: .file, kind: .file, summary: Wording("danh sách: .xlsx hoặc .csv", en: "the list: .xlsx or .csv"))
    ],
    options: [
      .value("year", Wording("NĂM", en: "YEAR"), .word, Wording("năm xét", en: "the year judged")),
      .value(
        "received", Wording("NGÀY", en: "DAY"), .word,
        Wording("ngày nhận hồ sơ, chọn luật áp dụng (mặc định hôm nay)", en: "day the dossiers are received")),
      .value(
        "out", Wording("TỆP", en: "FILE"), .file,
        Wording("tên bảng kết quả (mặc định ra-soat-NĂM.xlsx)", en: "name of the workbook")),
      .flag("template", Wording("ghi bảng trống để điền vào TỆP", en: "write an empty list to fill in to FILE")),
      LawLayers.option, OfficeOptions.data,
    ],
    examples: [
      .init(
        line: "thidua law scan danhsach.xlsx --template", what: Wording("bảng trống để điền", en: "a list to fill in")),
      .init(
        line: "thidua law scan danhsach.xlsx --year 2026", what: Wording("cả cơ quan, một bảng", en: "everybody")),
    ],
    exits: [
      (.done, Wording("đã ghi bảng kết quả", en: "the workbook is written")),
      (.findings, Wording("đã ghi, nhưng có ô không đọc được", en: "written, some cells could not be read")),
      (.unreadable, ExitStatus.unreadable.meaning),
      (.conflict, Wording("tệp mẫu đã có, không ghi đè", en: "the file of the template is there already")),
    ]
  ) { session, arguments throws(Problem) in
    let today = session.surroundings.today
    let year = try year(arguments.value("year"), today)
    let received = try LawDays.day(arguments.value("received"), "--received", today: today)
    let engine = try LawLayers.engine(arguments)
    let path = arguments.operands[0]
    if arguments.has("template") {
      try writeTemplate(path, year, today)
      session.out.line("Đã ghi \(path). Điền rồi chạy: thidua law scan \(path) --year \(year)")
      return .done
    }
    let list = try CareerList(path)
    let result = try scan(list, year, received, engine, &session)
    let out = arguments.value("out") ?? "ra-soat-\(year).xlsx"
    try FileWriter(inputs: [path]).write(result.bytes, to: out)
    tell(list, result.counts, out, &session)
    return list.faults.isEmpty ? .done : .findings
  }

  /// Somebody's filled list is never written over.
  private static func writeTemplate(_ path: String, _ year: Int, _ today: Day) throws(Problem) {
    guard FileStatus(path) == nil else {
      throw Problem(
        .conflict, "law.template", Wording("đã có tệp \(path)", en: "\(path) is there already"), field: path,
        fix: Wording("Ghi mẫu ra tên khác.", en: "Choose another name."))
    }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try ScanTemplate.bytes(year: year, on: today)
    } catch {
      throw Problem(error, path)
    }
    try FileWriter(inputs: []).write(bytes, to: path)
  }

  private static let titles: [Award] = [
    .advancedWorker, .grassrootsEmulationFighter, .provincialEmulationFighter, .nationalEmulationFighter,
  ]

  private static func year(_ given: String?, _ today: Day) throws(Problem) -> Int {
    guard let given else { return today.year }
    guard let year = Int(given), (2017...2100).contains(year) else {
      throw Problem(
        .invalid, "law.year", Wording("--year: «\(given)» không phải là một năm", en: "--year: «\(given)» is no year"),
        field: "--year", fix: Wording("Viết như --year 2026.", en: "Write --year 2026."))
    }
    return year
  }

  private static func scan(
    _ list: CareerList, _ year: Int, _ received: Day, _ engine: LawEngine, _ session: inout Session
  ) throws(Problem) -> (bytes: [UInt8], counts: [Award: [Answer: Int]]) {
    let bar = ProgressBar(
      total: list.people.count * 2, isShown: list.people.count > 100 && session.surroundings.errorIsTerminal)
    func rule(_ person: CareerList.Person, _ title: Award) -> Ruling {
      engine.rule(TitleQuestion(title, received: received, year: year, person.subject))
    }
    var counts: [Award: [Answer: Int]] = [:]
    do throws(FileProblem) {
      var book = try ScanBook(year: year, received: received, titles, engine.book.law(on: received))
      // Twice through the list: what is judged anew need not be kept, however long the list is.
      for (place, person) in list.people.enumerated() {
        if place % 50 == 0 { bar.show(at: place, person.name, &session.err) }
        let rulings = titles.map { rule(person, $0) }
        for (title, ruling) in zip(titles, rulings) { counts[title, default: [:]][ruling.answer, default: 0] += 1 }
        try book.summarise(person, rulings)
      }
      try book.beginDetails()
      for (place, person) in list.people.enumerated() {
        if place % 50 == 0 { bar.show(at: list.people.count + place, person.name, &session.err) }
        for title in titles { try book.add(person, title, rule(person, title)) }
      }
      bar.clear(&session.err)
      return (try book.finish(list.faults), counts)
    } catch {
      bar.clear(&session.err)
      throw Problem(error, "ra-soat")
    }
  }

  private static func tell(
    _ list: CareerList, _ counts: [Award: [Answer: Int]], _ out: String, _ session: inout Session
  ) {
    session.out.line("\(list.people.count) người → \(out)")
    for title in titles {
      let parts = [Answer.eligible, .notEligible, .needsFacts, .unverified, .notRegulated].compactMap { answer in
        counts[title]?[answer].map { "\(ScanBook.word(answer).lowercased()) \($0)" }
      }
      session.out.line("  \(ScanBook.name(title)): " + parts.joined(separator: ", "))
    }
    for fault in list.faults.prefix(20) { session.err.line(fault.message) }
    if list.faults.count > 20 { session.err.line("… và \(list.faults.count - 20) ô nữa, xem trang «Dòng cần sửa».") }
  }
}

import CivilTime
import Domain
import JSON
import Law
import Vietnamese

/// `thidua law show TITLE [--on DAY]`: all the law of one title or form as one page.
enum LawShowCommand {
  static let command = Command(
    name: "law show",
    summary: Wording("xem luật của một danh hiệu, một hình thức khen", en: "show all the law of a title or form"),
    description: [
      Wording(
        "In tiêu chuẩn, tỷ lệ phiếu, người quyết định, hồ sơ, thời hạn và tiền thưởng của một ngày, mỗi dòng "
          + "kèm căn cứ; "
          + "điều chưa xác minh được nêu riêng. Tên viết như trong luật, viết tắt, hoặc mã "
          + "(grassrootsEmulationFighter).",
        en: "Prints criteria, votes, deciders, dossier, deadlines and money on a day, each with its ground; what is "
          + "unverified stands apart.")
    ],
    operands: [
      .init(
        name: Wording("TÊN", en: "TITLE"), kind: .text,
        summary: Wording("danh hiệu hoặc hình thức khen thưởng", en: "a title or a form of commendation"),
        isRequired: false, repeats: true)
    ],
    options: [
      .flag("list", Wording("liệt kê mọi tên, viết tắt và mã", en: "list all names, abbreviations and ids")),
      LawDays.on,
      LawLayers.option, OfficeOptions.data, .flag("json", Wording("in JSON", en: "print JSON")),
    ],
    examples: [
      .init(line: "thidua law show --list", what: Wording("mọi danh hiệu, hình thức", en: "all titles and forms")),
      .init(
        line: "thidua law show \"Chiến sĩ thi đua cơ sở\" --on 2026-10-15",
        what: Wording("luật của một ngày", en: "the law of one day")),
      .init(line: "thidua law show CSTĐCS", what: Wording("viết tắt cũng được", en: "abbreviations will do")),
    ],
    exits: [
      (.done, Wording("đã in", en: "printed")),
      (.unreadable, Wording("không có danh hiệu hay hình thức ấy", en: "no such title or form")),
    ]
  ) { session, arguments throws(Problem) in
    if arguments.has("list") || arguments.operands.isEmpty {
      let day = try LawDays.day(arguments.value("on"), "--on", today: session.surroundings.today)
      session.show(arguments) {
        AwardList.write(day, &$0)
      } text: {
        AwardList.write(day, &$0)
      }
      return .done
    }
    let award = try AwardWord.find(arguments.operands.joined(separator: " "))
    let day = try LawDays.day(arguments.value("on"), "--on", today: session.surroundings.today)
    let sheet = AwardSheet(award, on: day, try LawLayers.engine(arguments))
    if arguments.has("json") {
      session.out.put(json(sheet))
      session.out.line()
    } else {
      var page = Sheet(session)
      write(sheet, &page)
      session.out.put(page.text)
    }
    return .done
  }

  static func write(_ sheet: AwardSheet, _ page: inout Sheet) {
    page.line(sheet.name.uppercased(), .strong, right: "ngày \(sheet.day.vietnamese)")
    let period = sheet.period.map { "Thời kỳ \($0.rawValue) · " } ?? "Trước ngày 01/10/2017"
    page.line(period + sheet.instruments.joined(separator: ", "), .faint)
    for section in sheet.sections {
      page.heading(section.title)
      for line in section.lines { write(line, &page) }
    }
    guard !sheet.unverified.isEmpty else { return }
    page.heading("Chưa xác minh", "\(sheet.unverified.count)", .gold)
    page.line(
      "Các dòng có dấu ? dựa vào văn bản chưa đọc được; quản trị viên xác nhận trước khi dùng. Xem: thidua law "
        + "sources.",
      indent: 2)
  }

  static func write(_ line: AwardSheet.Line, _ page: inout Sheet) {
    page.row(line.isUnverified ? "?" : "•", line.isUnverified ? .gold : .plain, labelWidth: 1, line.text)
    let layer = line.layer.map { "\($0) · " } ?? ""
    page.row("", .plain, labelWidth: 1, layer + line.ground, .faint)
  }

  static func write(_ line: AwardSheet.Line, _ w: inout JSONWriter) {
    w.member("text", line.text)
    w.member("ground", line.ground)
    w.member("unverified", line.isUnverified)
    w.member("layer", line.layer)
  }

  private static func json(_ sheet: AwardSheet) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { w in
      w.member("schema", "law-sheet/1")
      w.member("award", sheet.award.rawValue)
      w.member("name", sheet.name)
      w.member("day", sheet.day.description)
      w.member("period", sheet.period?.rawValue)
      w.member("law", sheet.instruments)
      w.key("sections")
      w.array { w in
        for section in sheet.sections {
          w.object { w in
            w.member("title", section.title)
            w.key("lines")
            w.array { w in
              for line in section.lines { w.object { write(line, &$0) } }
            }
          }
        }
      }
    }
    return writer.bytes
  }
}

/// Days on the line of a law command.
enum LawDays {
  static let on = Option.value(
    "on", Wording("NGÀY", en: "DAY"), .word,
    Wording("luật của ngày này thay vì hôm nay", en: "the law of this day instead of today"))

  static func day(_ given: String?, _ option: String, today: Day) throws(Problem) -> Day {
    guard let given else { return today }
    if let day = Day(iso: given) { return day }
    if let mention = DateReader(on: today).date(of: given), mention.kind == .day, let day = mention.start { return day }
    throw UsageProblem.wrongDay(option, given)
  }
}

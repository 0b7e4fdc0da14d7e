import CivilTime
import Domain
import Law
import Vietnamese

/// `thidua date "TEXT"`: what a person meant by a date typed as one would say it.
enum DateCommand {
  static let command = Command(
    name: "date",
    summary: Wording("hiểu một ngày, một thời hạn viết như lời nói", en: "understand a date written as one says it"),
    description: [
      Wording(
        "Nhận cách viết của văn bản và của đời thường, có dấu hay không dấu: «trước ngày 15/3/2026», «quý I/2027», "
          + "«tuần cuối cùng của mỗi tháng», «thứ sáu tuần sau». Ngày thiếu tháng, năm là ngày gần nhất kể từ --on. "
          + "Ngày được nêu giữ nguyên; «trước», «đến hết», «từ» là phần so sánh riêng.",
        en: "Takes what officials and ordinary people write, with or without accents. A bare day is the next one from "
          + "--on. The named day itself is given; before, by and from stand apart."),
      Wording(
        "Với - thì mỗi dòng của đầu vào chuẩn là một câu hỏi, trả lời mỗi câu một dòng.",
        en: "With - every line of standard input is asked, one line of answer each."),
    ],
    operands: [
      .init(
        name: Wording("LỜI", en: "TEXT"), kind: .text,
        summary: Wording("lời nói về thời gian; - là đầu vào chuẩn", en: "words about time; - is standard input"),
        repeats: true)
    ],
    options: [
      .value(
        "on", Wording("NGÀY", en: "DAY"), .word,
        Wording("tính từ ngày này thay vì hôm nay", en: "count from this day instead of today")),
      .flag("all", Wording("mọi ngày tìm thấy, không chỉ ngày đầu", en: "every date found, not the first alone")),
      .flag("json", Wording("in JSON", en: "print JSON")),
    ],
    examples: [
      .init(
        line: "thidua date \"trước ngày 15/3/2026\"", what: Wording("một thời hạn", en: "a deadline")),
      .init(
        line: "thidua date \"thứ sáu tuần sau\" --on 2026-02-10 --json",
        what: Wording("tính từ một ngày cho trước", en: "from a given day")),
    ],
    exits: [
      (.done, Wording("hiểu được", en: "understood")), (.findings, Wording("không có ngày nào", en: "no date in it")),
      (.unreadable, ExitStatus.unreadable.meaning),
    ]
  ) { session, arguments throws(Problem) in
    let on = try day(arguments.value("on"), today: session.surroundings.today)
    var settings = DateReader.Settings()
    settings.holidays = LawBook.embedded.holidays
    let reader = DateReader(on: on, settings: settings)
    let questions =
      arguments.operands == ["-"] ? try StandardInput.lines() : [arguments.operands.joined(separator: " ")]
    var understood = true
    for question in questions {
      let answer = DateAnswer(question, reader)
      understood = understood && !answer.mentions.isEmpty
      if arguments.has("json") {
        session.out.put(answer.json(all: arguments.has("all")))
      } else {
        session.out.put(answer.text(all: arguments.has("all"), Sheet(session)))
      }
    }
    return understood ? .done : .findings
  }

  private static func day(_ given: String?, today: Day) throws(Problem) -> Day {
    guard let given else { return today }
    if let day = Day(iso: given) { return day }
    if let mention = DateReader(on: today).date(of: given), mention.kind == .day, let day = mention.start { return day }
    throw UsageProblem.wrongDay("--on", given)
  }
}

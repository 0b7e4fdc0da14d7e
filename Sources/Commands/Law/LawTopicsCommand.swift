import CivilTime
import Domain
import JSON
import Law

/// `thidua law topics [TOPIC]`: what the law says beside single awards.
enum LawTopicsCommand {
  static let command = Command(
    name: "law topics",
    summary: Wording("quy định chung: xếp loại, hội đồng, phong trào, quỹ…", en: "general rules, by topic"),
    description: [
      Wording(
        "In các quy định không thuộc riêng danh hiệu nào: xếp loại chất lượng, hội đồng và bỏ phiếu, phong trào, cụm, "
          + "khối, hồ sơ, thời hạn, công khai, quỹ, thu hồi, lưu trữ, hiện vật, mẫu biểu, báo cáo; mỗi dòng kèm căn "
          + "cứ, điều chưa xác minh có dấu ?.",
        en: "Prints the rules that belong to no single award, each with its ground; what is unverified bears a ?.")
    ],
    operands: [
      .init(
        name: Wording("CHỦ-ĐỀ", en: "TOPIC"), kind: .text,
        summary: Wording(
          Requirement.Kind.allCases.map(\.rawValue).joined(separator: ", "),
          en: Requirement.Kind.allCases.map(\.rawValue).joined(separator: ", ")), isRequired: false, repeats: true)
    ],
    options: [LawDays.on, LawLayers.option, OfficeOptions.data, .flag("json", Wording("in JSON", en: "print JSON"))],
    examples: [
      .init(line: "thidua law topics", what: Wording("tất cả", en: "all of them")),
      .init(line: "thidua law topics council fund", what: Wording("hội đồng và quỹ", en: "councils and the fund")),
    ],
    exits: [
      (.done, Wording("đã in", en: "printed")), (.unreadable, Wording("không có chủ đề ấy", en: "no such topic")),
    ]
  ) { session, arguments throws(Problem) in
    var kinds: [Requirement.Kind] = []
    for word in arguments.operands { kinds.append(try kind(word)) }
    let day = try LawDays.day(arguments.value("on"), "--on", today: session.surroundings.today)
    let sheet = TopicSheet(on: day, kinds: kinds, try LawLayers.engine(arguments))
    session.show(arguments) {
      write(sheet, &$0)
    } text: {
      write(sheet, &$0)
    }
    return .done
  }

  private static func kind(_ word: String) throws(Problem) -> Requirement.Kind {
    if let kind = Requirement.Kind(rawValue: word) { return kind }
    throw Problem(
      .notFound, "law.topic", Wording("không có chủ đề «\(word)»", en: "there is no topic «\(word)»"), field: word,
      fix: Wording(
        "Các chủ đề: " + Requirement.Kind.allCases.map(\.rawValue).joined(separator: ", "),
        en: "Topics: " + Requirement.Kind.allCases.map(\.rawValue).joined(separator: ", ")))
  }

  private static func write(_ sheet: TopicSheet, _ page: inout Sheet) {
    page.line("QUY ĐỊNH CHUNG", .strong, right: "ngày \(sheet.day.vietnamese)")
    for topic in sheet.topics {
      page.heading(topic.kind.name, "\(topic.lines.count)")
      for line in topic.lines { LawShowCommand.write(line, &page) }
    }
  }

  private static func write(_ sheet: TopicSheet, _ writer: inout JSONWriter) {
    writer.member("schema", "law-topics/1")
    writer.member("day", sheet.day.description)
    writer.key("topics")
    writer.array { w in
      for topic in sheet.topics {
        w.object { w in
          w.member("topic", topic.kind.rawValue)
          w.member("name", topic.kind.name)
          w.key("lines")
          w.array { w in
            for line in topic.lines { w.object { LawShowCommand.write(line, &$0) } }
          }
        }
      }
    }
  }
}

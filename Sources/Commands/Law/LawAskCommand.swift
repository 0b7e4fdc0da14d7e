import Actions
import Domain
import Formats
import JSON
import Law

/// `thidua law ask FILE|-`: one question or many, each with its ruling.
enum LawAskCommand {
  static let command = Command(
    name: "law ask",
    summary: Wording("hỏi luật: ai được gì, ai quyết định, vì sao", en: "ask the law: who may get what, and why"),
    description: [
      Wording(
        "Nhận một câu hỏi (một đối tượng JSON) hoặc nhiều câu hỏi (một danh sách), trả lời từng câu kèm căn cứ, "
          + "dữ kiện đã "
          + "dùng và điều còn thiếu. Mọi dữ kiện và mọi ngày nằm trong câu hỏi; máy không đoán. Điều chưa văn "
          + "bản nào ấn "
          + "định được trả lời là chưa xác minh, kèm các cách hiểu.",
        en:
          "Takes one question (a JSON object) or many (an array) and answers each with grounds, facts used and what is "
          + "missing. All facts and days are in the question. What no text settles is answered as unverified.")
    ],
    operands: [
      .init(
        name: .file, kind: .file,
        summary: Wording("tệp JSON chứa câu hỏi; - là đầu vào chuẩn", en: "JSON file of questions; - is standard input")
      )
    ],
    options: [
      LawLayers.option,
      .flag("keep", Wording("lưu kết luận vào dữ liệu của cơ quan", en: "keep the rulings in the office's data")),
      .value(
        "about", Wording("TÊN", en: "NAME"), .word,
        Wording("cùng --keep: kết luận này về ai, về tập thể nào", en: "with --keep: whom it concerns")),
      .value(
        "person", Wording("NGƯỜI", en: "PERSON"), .word,
        Wording("cùng --keep: người trong danh sách (tên, mã, số hiệu)", en: "with --keep: a person of the office")),
    ] + OfficeOptions.all,
    examples: [
      .init(
        line: "thidua law ask cauhoi.json", what: Wording("trả lời bằng tiếng Việt", en: "answer in Vietnamese")),
      .init(line: "thidua law ask --json - < cauhoi.json", what: Wording("cho máy khác đọc", en: "for programs")),
      .init(
        line: "thidua law ask cauhoi.json --keep --about \"Trần Thị Bình\"",
        what: Wording("hỏi và lưu kết luận", en: "ask and keep")),
    ],
    exits: [
      (.done, Wording("đã trả lời mọi câu hỏi", en: "every question answered")),
      (.unreadable, Wording("đầu vào không phải JSON có dạng ấy", en: "input is not JSON of that shape")),
    ]
  ) { session, arguments throws(Problem) in
    let questions = try read(arguments.operands[0])
    if arguments.has("keep") {
      return try session.withOffice(arguments) { session, open throws(Problem) in
        let law = try LawLayers.law(arguments, data: open.office.folder.path)
        let kept = try keep(questions.array ?? [questions], law, arguments, open)
        answer(questions, arguments, &session) { kept[$0] }
        return .done
      }
    }
    let desk = QuestionDesk(try LawLayers.engine(arguments))
    let list = questions.array ?? [questions]
    answer(questions, arguments, &session) { place in
      let answer = desk.answer(list[place])
      return Answered(ruling: answer.ruling, id: answer.id)
    }
    return .done
  }

  private struct Answered {
    let ruling: Ruling
    let id: JSONValue?
    var kept: String?
  }

  private static func keep(
    _ questions: [JSONValue], _ law: OfficeLaw, _ arguments: ParsedArguments, _ open: OpenOffice
  ) throws(Problem) -> [Answered] {
    var person: Identifier?
    if let name = arguments.value("person") { person = try open.ask { try $0.person(named: name).id } }
    var answers: [Answered] = []
    for question in questions {
      let about = arguments.value("about") ?? (questions.count > 1 ? question["id"]?.string : nil)
      let kept = try open.perform(KeepRuling(question, law, person: person, about: about))
      answers.append(Answered(ruling: try RulingView(kept).ruling, id: question["id"], kept: kept.id.text))
    }
    return answers
  }

  /// One answer at a time: a file may hold many questions.
  private static func answer(
    _ questions: JSONValue, _ arguments: ParsedArguments, _ session: inout Session, _ answer: (Int) -> Answered
  ) {
    if arguments.has("json") {
      var writer = JSONWriter()
      func write(_ one: Answered, _ w: inout JSONWriter) {
        RulingJSON.write(one.ruling, id: one.id, kept: one.kept, into: &w)
      }
      if let list = questions.array {
        writer.array { w in for place in list.indices { write(answer(place), &w) } }
      } else {
        write(answer(0), &writer)
      }
      session.out.put(writer.bytes)
      session.out.line()
      return
    }
    for place in (questions.array ?? [questions]).indices {
      let one = answer(place)
      var sheet = Sheet(session)
      if place > 0 { sheet.rule() }
      RulingPage.write(one.ruling, title: questions.array == nil ? nil : title(one.id, place), onto: &sheet)
      if let kept = one.kept { sheet.line("Đã lưu: thidua law explain \(kept)", .faint) }
      session.out.put(sheet.text)
    }
  }

  private static let limit = 256 << 20

  private static func read(_ path: String) throws(Problem) -> JSONValue {
    let bytes = try GivenFile.bytes(path, limit: limit)
    do {
      let value = try JSONReader.read(JSONSource(name: path == "-" ? "đầu vào chuẩn" : path, bytes: bytes))
      if value.object != nil || value.array != nil { return value }
      throw LawInput.wrong(path, "phải là một đối tượng {…} hoặc danh sách […], không phải \(value.kindName)")
    } catch let error as JSONError {
      throw LawInput.wrong(path, error.description)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw LawInput.wrong(path, "\(error)")
    }
  }

  private static func title(_ id: JSONValue?, _ place: Int) -> String {
    id?.string.map { "Câu hỏi \($0)" } ?? "Câu hỏi \(place + 1)"
  }
}

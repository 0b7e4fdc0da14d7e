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
      LawLayers.option, OfficeOptions.data, .flag("json", Wording("in JSON (law/1)", en: "print JSON (law/1)")),
    ],
    examples: [
      .init(
        line: "thidua law ask cauhoi.json", what: Wording("trả lời bằng tiếng Việt", en: "answer in Vietnamese")),
      .init(line: "thidua law ask --json - < cauhoi.json", what: Wording("cho máy khác đọc", en: "for programs")),
    ],
    exits: [
      (.done, Wording("đã trả lời mọi câu hỏi", en: "every question answered")),
      (.unreadable, Wording("đầu vào không phải JSON có dạng ấy", en: "input is not JSON of that shape")),
    ]
  ) { session, arguments throws(Problem) in
    let path = arguments.operands[0]
    let questions = try read(path)
    let engine = try LawLayers.engine(arguments)
    let desk = QuestionDesk(engine)
    if arguments.has("json") {
      session.out.put(json(questions, desk))
      session.out.line()
    } else {
      let isMany = questions.array != nil
      for (place, question) in (questions.array ?? [questions]).enumerated() {
        let answer = desk.answer(question)
        var sheet = Sheet(session)
        if place > 0 { sheet.rule() }
        RulingPage.write(answer.ruling, title: isMany ? title(answer.id, place) : nil, onto: &sheet)
        session.out.put(sheet.text)
      }
    }
    return .done
  }

  private static let limit = 256 << 20

  private static func read(_ path: String) throws(Problem) -> JSONValue {
    let bytes = try LawInput.bytes(path, limit: limit)
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

  private static func json(_ questions: JSONValue, _ desk: QuestionDesk) -> [UInt8] {
    var writer = JSONWriter()
    if let list = questions.array {
      writer.array { writer in for question in list { write(question, desk, &writer) } }
    } else {
      write(questions, desk, &writer)
    }
    return writer.bytes
  }

  private static func write(_ question: JSONValue, _ desk: QuestionDesk, _ writer: inout JSONWriter) {
    let answer = desk.answer(question)
    RulingJSON.write(answer.ruling, id: answer.id, into: &writer)
  }

  private static func title(_ id: JSONValue?, _ place: Int) -> String {
    id?.string.map { "Câu hỏi \($0)" } ?? "Câu hỏi \(place + 1)"
  }
}

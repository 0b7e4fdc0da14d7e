import JSON
import Testing

@testable import Law

/// Asks the engine in the words of a file of questions.
struct AskingDesk {
  let desk: QuestionDesk

  init(layers: [LawLayer] = []) { desk = QuestionDesk(LawEngine(LawBook.embedded, layers: LayerSet(layers))) }

  func ask(_ question: String) throws -> Ruling { desk.answer(try JSONReader.read(question)).ruling }
}

extension Ruling {
  func clause(_ rule: String, reading: String? = nil) -> Clause? {
    clauses.first { $0.rule == rule && (reading == nil || $0.reading == reading) }
  }
  var warningCodes: [String] { warnings.map(\.code) }
}

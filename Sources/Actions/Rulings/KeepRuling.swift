import Domain
import JSON
import Law
import Store

/// Asks the law and keeps what it answers, word for word, with the law it was answered by.
package struct KeepRuling: Action {
  package let right: Right? = .keepRulings
  private let question: JSONValue
  private let law: OfficeLaw
  private let person: Identifier?
  private let about: String?

  /// `about` says whom it concerns; a person of the office is named by its record.
  package init(_ question: JSONValue, _ law: OfficeLaw, person: Identifier? = nil, about: String? = nil) {
    self.question = question
    self.law = law
    self.person = person
    self.about = about
  }

  package func perform(at desk: Desk) throws -> KeptRuling {
    try desk.requireEverywhere(.keepRulings)
    var about = about
    if let person {
      guard let found = try desk.people.get(person) else { throw Problem.notFound(Wording("người", en: "person")) }
      about = found.name
    }
    let answer = QuestionDesk(law.engine).answer(question)
    if answer.ruling.answer == .invalid { throw KeepRuling.wrong(answer.ruling) }
    let title = QuestionTitle(question)
    var asked = JSONWriter()
    asked.value(question)
    var written = JSONWriter()
    RulingJSON.write(answer.ruling, id: answer.id, into: &written)
    let ruling = KeptRuling(
      id: desk.newID(), ask: answer.ruling.ask, title: title.words, award: title.award?.rawValue, about: about,
      person: person, answer: answer.ruling.answer.rawValue, day: answer.day,
      period: answer.ruling.period?.rawValue, lawVersion: law.version, layers: law.layerNames,
      question: asked.string, ruling: written.string, keptAt: desk.now, keptBy: desk.actor.name)
    try desk.rulings.insert(ruling)
    try desk.record(
      "ruling.keep", ruling.id,
      [
        "name": ruling.title, "about": about, "answer": ruling.answer, "day": ruling.day?.description,
        "law": ruling.lawVersion,
      ])
    return ruling
  }

  private static func wrong(_ ruling: Ruling) -> Problem {
    let first = ruling.problems.first
    let rest = ruling.problems.count - 1
    return Problem.invalid(
      "law.question",
      Wording(
        "câu hỏi sai, chưa lưu: \(first?.because ?? "")" + (rest > 0 ? " (và \(rest) chỗ nữa)" : ""),
        en: "the question is wrong, nothing was kept: \(first?.path ?? "")"),
      field: first?.path,
      fix: Wording("Sửa câu hỏi; mẫu: docs/law-questions.md.", en: "Mend the question; see docs/law-questions.md."))
  }
}

extension Desk {
  /// A kept ruling, for whoever may see it.
  package func ruling(_ id: Identifier) throws -> KeptRuling {
    try requireEverywhere(.seeRulings)
    guard let ruling = try rulings.get(id) else { throw Problem.noRuling(id.text) }
    return ruling
  }
}

extension Problem {
  package static func noRuling(_ name: String) -> Problem {
    .notFound(
      Wording("kết luận đã lưu", en: "kept ruling"), name,
      fix: Wording("Xem các kết luận: thidua law list", en: "See them: thidua law list"))
  }
}

/// A kept ruling taken apart for reading.
package struct RulingView: Sendable {
  package let kept: KeptRuling
  package let ruling: Ruling
  package let question: JSONValue

  package init(_ kept: KeptRuling) throws(Problem) {
    guard let question = try? JSONReader.read(kept.question), let value = try? JSONReader.read(kept.ruling),
      let ruling = RulingJSON.read(value)
    else {
      throw Problem(
        .internal, "ruling.damaged",
        Wording("kết luận \(kept.id.text) không đọc lại được", en: "ruling \(kept.id.text) cannot be read"),
        fix: Wording("Kiểm tra dữ liệu: thidua verify.", en: "Check the data: thidua verify."))
    }
    self.kept = kept
    self.ruling = ruling
    self.question = question
  }

  /// What was read of the question for a clause, as `path: value`; what it did not say is left out.
  package func facts(of clause: Clause) -> [(path: String, value: String)] {
    clause.facts.compactMap { path in FactPath.words(path, in: question).map { (path, $0) } }
  }
}

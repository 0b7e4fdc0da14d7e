import Domain

/// One run of the program: where it writes, how, and how it gets documents.
package struct Session {
  package var out: Output
  package var err: Output
  package let surroundings: Surroundings
  package let documents: DocumentSource
  let door: ServerDoor
  package internal(set) var language = Language.vi
  package internal(set) var hasColour = false

  package init(
    out: Output, err: Output, surroundings: Surroundings, documents: DocumentSource, door: ServerDoor = .none
  ) {
    self.door = door
    self.out = out
    self.err = err
    self.surroundings = surroundings
    self.documents = documents
  }

  var width: Int { surroundings.width }

  mutating func flush() {
    out.flush()
    err.flush()
  }

  /// A remark for the person, beside the result.
  mutating func remark(_ wording: Wording) { err.line(wording[language]) }

  /// `thidua read: không có tùy chọn --jsn` and what to do about it.
  mutating func report(_ problem: Problem, of command: String?) {
    let ink = hasColour && surroundings.errorIsTerminal
    let place = command.map { "thidua \($0)" } ?? "thidua"
    err.line(Ink.redStrong.paint("\(place):", if: ink) + " " + problem.message[language])
    if let fix = problem.fix { err.line("  → " + fix[language]) }
  }
}

import Domain
import Store

/// Takes an import back: what it made is removed, what it changed is as before.
package struct UndoImport: Action {
  package struct Answer: Sendable, Equatable {
    package var list: ListImport
    package var removed: Int
    package var restored: Int
  }

  package var right: Right? { kind == .people ? .changePeople : .changeUnits }
  private let id: Identifier?
  private let kind: ListImport.Kind

  /// Nil for the latest that still stands.
  package init(_ id: Identifier?, kind: ListImport.Kind) {
    self.id = id
    self.kind = kind
  }

  package func perform(at desk: Desk) throws -> Answer {
    try desk.events.hold()
    var list = try list(at: desk)
    try desk.requireEverywhere(kind == .people ? .changePeople : .changeUnits)
    try refuseWhereUsed(list, at: desk)
    var answer = Answer(list: list, removed: 0, restored: 0)
    // Posts before people, people before units: a record goes before what it stands on.
    for kind in [ImportTable.Touched.Kind.post, .person, .unit] { try undo(list.id, kind, &answer, at: desk) }
    try desk.imports.set(list.id, .undone)
    list.state = .undone
    answer.list = list
    try desk.record(
      "\(kind.rawValue).undo-import", list.id,
      ["file": list.fileName, "removed": String(answer.removed), "restored": String(answer.restored)])
    return answer
  }

  private func list(at desk: Desk) throws -> ListImport {
    guard let id else {
      guard let list = try desk.imports.latest(kind, limit: 1_000).first(where: { $0.state == .done }) else {
        throw Problem.notFound(Wording("lần nhập nào để hoàn tác", en: "import to undo"))
      }
      return list
    }
    guard let list = try desk.imports.get(id), list.kind == kind else {
      throw Problem.notFound(Wording("lần nhập", en: "import"), id.text)
    }
    guard list.state == .done else {
      throw Problem.conflict(
        "import.undone", Wording("lần nhập này đã được hoàn tác", en: "this import is undone already"), field: id.text)
    }
    return list
  }

  private func refuseWhereUsed(_ list: ListImport, at desk: Desk) throws {
    if let later = try desk.imports.later(than: list.id) {
      throw Problem.conflict(
        "import.later",
        Wording(
          "lần nhập «\(later.fileName)» sau đó đã sửa cùng những người này",
          en: "a later import changed the same people"),
        fix: Wording("Hoàn tác lần nhập ấy trước: \(later.id.text).", en: "Undo that one first: \(later.id.text)."))
    }
    let names = try desk.imports.peopleInUse(by: list.id, limit: 4) + desk.imports.unitsInUse(by: list.id, limit: 4)
    guard !names.isEmpty else { return }
    throw Problem.conflict(
      "import.used",
      Wording(
        "không hoàn tác được: \(names.prefix(3).joined(separator: ", "))\(names.count > 3 ? "…" : "") đã được giao việc, "
          + "có tài khoản, phiếu, chữ ký hoặc chức vụ khác", en: "people or units of this import are in use"),
      fix: Wording(
        "Gỡ các việc ấy trước, hoặc sửa từng người.", en: "Take that away first, or change people one by one."))
  }

  private func undo(
    _ list: Identifier, _ kind: ImportTable.Touched.Kind, _ answer: inout Answer, at desk: Desk
  ) throws {
    var after: Identifier?
    while true {
      let page = try desk.imports.touched(by: list, kind, after: after, limit: 1_000)
      if kind == .post { try desk.posts.delete(page.filter { $0.before == nil }.map(\.record)) }
      for touched in page {
        if let before = touched.before {
          try restore(touched, before, at: desk)
          answer.restored += 1
        } else {
          switch kind {
          case .post: break
          case .person: try desk.people.delete(touched.record)
          case .unit: try desk.units.delete(touched.record)
          }
          answer.removed += 1
        }
      }
      guard page.count == 1_000 else { return }
      after = page.last?.record
    }
  }

  private func restore(_ touched: ImportTable.Touched, _ before: String, at desk: Desk) throws {
    switch touched.kind {
    case .post: try desk.posts.update(try RecordJSON.post(touched.record, before))
    case .person: try desk.people.update(try RecordJSON.person(touched.record, before))
    case .unit:
      let now = try desk.unit(touched.record)
      _ = try desk.units.update(try RecordJSON.unit(now.unit, before), version: now.version)
    }
  }
}

import Documents
import Domain
import JSON

/// `thidua write implementing-plan --from PLAN --unit UNIT`: the unit's part of a plan that has been read.
enum WriteDraft {
  static func data(
    _ arguments: ParsedArguments, from path: String, of kind: DocumentKind, in session: Session
  ) throws(Problem) -> JSONSource {
    guard kind.name == DocumentKind.implementingPlanName else {
      throw Problem(
        .invalid, "write.notFromPlan",
        Wording("--from chỉ dùng với \(DocumentKind.implementingPlanName)", en: "--from goes with implementing-plan"),
        field: "--from", fix: Wording("Dùng --data TỆP.json.", en: "Use --data FILE.json."))
    }
    guard let unit = arguments.value("unit") else {
      throw Problem(
        .invalid, "write.noUnit", Wording("chưa nói viết cho đơn vị nào", en: "no unit named"), field: "--unit",
        fix: Wording("Viết: --unit \"Phòng Kế hoạch\"", en: "Write: --unit \"NAME\""))
    }
    guard let readable = try session.documents.open(path).get().first else { throw nothing(path) }
    let document = try readable.read().get()
    guard let draft = ImplementingDraft(document.reading, of: document.source, unit: unit) else {
      let units = ImplementingDraft.units(of: document.reading)
      let known = units.isEmpty ? "" : ". Các đơn vị có việc: \(units.joined(separator: "; "))"
      throw Problem(
        .notFound, "write.unitHasNothing",
        Wording("\(path) không giao việc gì cho “\(unit)”", en: "\(path) gives “\(unit)” nothing to do"), field: unit,
        fix: Wording("Viết tên đơn vị như trong kế hoạch\(known).", en: "Write the unit as in the plan."))
    }
    return JSONSource(name: path, bytes: draft.json())
  }

  private static func nothing(_ path: String) -> Problem {
    Problem(
      .invalid, "write.noPlan", Wording("\(path) không có văn bản nào", en: "\(path) holds no document"), field: path,
      fix: Wording("Chọn tệp kế hoạch.", en: "Choose a plan."))
  }
}

import Domain

/// A judgement criterion somebody confirms: unknown does not block, denied does.
enum AttestedCriterion {
  static func judge(
    _ name: Attested.Name, _ attested: Attested, _ cite: (Period) -> Citation, _ path: @autoclosure () -> String,
    _ d: inout Deliberation
  ) {
    let holds = attested[name]
    d.clause(
      "attested.\(name.rawValue)", holds, cite, facts: ["\(path()).attested.\(name.rawValue)"],
      lacks: "Được xác nhận: \(name.name).",
      because: holds == nil
        ? "Cần người có thẩm quyền nhận xét: \(name.name)."
        : holds == true ? "Đã được xác nhận: \(name.name)." : "Không được xác nhận: \(name.name).")
  }
}

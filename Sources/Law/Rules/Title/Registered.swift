import Domain

/// Registration for emulation: a base of the title before 2024, later only where a tenant asks for it.
enum Registered: Rule {
  static let id = "registered"
  static let asks: [Ask] = [.title, .collectiveTitle]
  static let versions = [RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .law(7))]

  static func judge(_ registered: Bool?, _ path: @autoclosure () -> String, _ d: inout Deliberation) {
    guard d.value(.registrationRequired).flag == true else {
      d.forget()
      return
    }
    if registered == nil { d.lacksFact(path()) }
    let ground = d.settings.grounds[.registrationRequired] ?? cite(d.period)
    d.clause(
      id, registered, ground, facts: [path()], lacks: "Có đăng ký thi đua của năm xét.",
      because: registered == nil
        ? "Chưa rõ đã đăng ký thi đua hay chưa."
        : registered == true ? "Đã đăng ký thi đua." : "Không đăng ký thi đua, trong khi đăng ký là bắt buộc.")
  }
}

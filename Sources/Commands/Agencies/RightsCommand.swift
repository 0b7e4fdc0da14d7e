import Domain

/// `thidua account rights`: which role may do what, from the one table that decides.
enum RightsCommand {
  static let command = Command(
    name: "account rights",
    summary: Wording("vai trò nào được làm gì", en: "which role may do what"),
    description: [
      Wording(
        "Quyền có hiệu lực trong đơn vị được giao vai trò và các đơn vị bên dưới; điều không vai trò nào cho là không được.",
        en: "A right holds in the unit the role was given for and below it; what no role gives is refused.")
    ],
    operands: [],
    options: [
      .flag("markdown", Wording("in bảng Markdown", en: "print a Markdown table")), OfficeOptions.json,
    ],
    examples: [.init(line: "thidua account rights", what: Wording("bảng quyền", en: "the table"))],
    exits: [(.done, ExitStatus.done.meaning)]
  ) { session, arguments throws(Problem) in
    guard !arguments.has("markdown") else {
      session.out.put(markdown(session.language))
      return .done
    }
    let language = session.language
    session.show(arguments) { w in
      w.member("schema", "rights/1")
      w.key("roles")
      w.array { w in
        for role in Role.allCases {
          w.object { w in
            w.member("role", role.rawValue)
            w.member("rights", Right.allCases.filter(RightsTable.rights(of: role).contains).map(\.rawValue))
          }
        }
      }
    } text: { sheet in
      for role in Role.allCases {
        let rights = Right.allCases.filter(RightsTable.rights(of: role).contains).map { $0.title[language] }
        sheet.row(role.rawValue, .strong, labelWidth: 17, "\(role.title[language]): \(rights.joined(separator: "; "))")
      }
    }
    return .done
  }

  private static func markdown(_ language: Language) -> String {
    let say = { (vi: String, en: String) in language == .vi ? vi : en }
    var page = "# \(say("Ai được làm gì", "Who may do what"))\n\n"
    page += say("Trang này được sinh ra từ mã nguồn: `thidua account rights --markdown`. ", "Generated. ")
    page += say(
      "Quyền có hiệu lực trong đơn vị được giao vai trò và các đơn vị bên dưới; điều không vai trò nào cho là không được.",
      "A right holds in the unit the role was given for and below it; what no role gives is refused.")
    page += "\n\n| |" + Role.allCases.map { " \($0.title[language]) |" }.joined() + "\n|---|"
    page += Role.allCases.map { _ in "---|" }.joined() + "\n"
    for right in Right.allCases {
      page += "| \(right.title[language]) (`\(right.rawValue)`) |"
      page += Role.allCases.map { RightsTable.rights(of: $0).contains(right) ? " ✓ |" : "  |" }.joined() + "\n"
    }
    return page
  }
}

import Actions
import Domain

/// `thidua init "AGENCY"`: the data directory, the agency, its first administrator.
enum InitCommand {
  static let command = Command(
    name: "init",
    summary: Wording("tạo dữ liệu cho một cơ quan", en: "make the data of an agency"),
    description: [
      Wording(
        "Tạo thư mục dữ liệu, cơ quan và tài khoản quản trị đầu tiên. Mật khẩu được in ra một lần duy nhất và phải đổi "
          + "khi đăng nhập lần đầu.",
        en: "Makes the data directory, the agency and its first administrator. The password is shown once.")
    ],
    operands: [
      .init(
        name: Wording("TÊN_CƠ_QUAN", en: "AGENCY"), kind: .text, summary: Wording("tên đầy đủ", en: "its full name"))
    ],
    options: [
      .value("short", Wording("TÊN", en: "NAME"), .word, Wording("tên viết tắt", en: "short name")),
      .value(
        "parent", Wording("TÊN", en: "NAME"), .word, Wording("cơ quan cấp trên trực tiếp", en: "the body above")),
      .value("place", Wording("NƠI", en: "PLACE"), .word, Wording("nơi ghi trên văn bản", en: "where it is dated")),
      .value(
        "admin", Wording("TÊN", en: "LOGIN"), .word,
        Wording("tên đăng nhập của quản trị viên (mặc định: quantri)", en: "login of the administrator")),
      .flag(
        "simulation",
        Wording("dữ liệu để diễn tập: đặt được ngày bằng THIDUA_TODAY", en: "for rehearsals: THIDUA_TODAY sets the day")
      ),
      OfficeOptions.data, OfficeOptions.database, OfficeOptions.json,
    ],
    examples: [
      .init(
        line: "thidua init \"Sở Thủy lợi tỉnh An Hòa\" --data ./dulieu",
        what: Wording("tạo dữ liệu trong thư mục dulieu", en: "make the data in a directory"))
    ],
    exits: OfficeOptions.exits
  ) { session, arguments throws(Problem) in
    let place = try OpenOffice.place(arguments)
    let name = arguments.operands[0]
    let chance = PasswordHash.chance()
    let found: FoundAgency.Answer = try Waiting.run { () throws(Problem) in
      let office =
        DataFolder.exists(place.folder)
        ? try await Office.open(place, program: Version.program)
        : try await Office.create(place, program: Version.program)
      let action = try FoundAgency(
        id: office.newID(), name: name, shortName: arguments.value("short"), parentName: arguments.value("parent"),
        place: arguments.value("place"), isSimulation: arguments.has("simulation"),
        login: arguments.value("admin") ?? "quantri", administrator: "Quản trị", password: chance.hash, mustChange: true
      )
      let actor = Actor(
        account: nil, name: OpenOffice.systemUser, grants: [], channel: .commandLine,
        systemUser: OpenOffice.systemUser)
      do throws(Problem) {
        let found = try await office.perform(action, as: actor, in: action.agency.id)
        await office.close()
        return found
      } catch {
        await office.close()
        throw error
      }
    }
    session.show(arguments) { w in
      w.member("schema", "agency/1")
      w.member("id", found.agency.id.text)
      w.member("name", found.agency.name)
      w.member("data", place.folder)
      w.member("login", found.account.login)
      w.member("password", chance.password)
    } text: { sheet in
      sheet.line("Đã tạo \(found.agency.name)", .strong)
      sheet.row("dữ liệu", .faint, labelWidth: 12, place.folder)
      sheet.row("đăng nhập", .faint, labelWidth: 12, found.account.login)
      sheet.row("mật khẩu", .faint, labelWidth: 12, "\(chance.password)  (chỉ hiện lần này, đổi khi đăng nhập)")
      let data = arguments.value("data").map { " --data \($0)" } ?? ""
      sheet.row("tiếp theo", .faint, labelWidth: 12, "thidua people import DANHSACH.xlsx\(data)")
    }
    return .done
  }
}

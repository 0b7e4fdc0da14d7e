import CivilTime
import Domain

/// The options of commands that work on what an agency keeps.
enum OfficeOptions {
  static let data = Option.value(
    "data", Wording("THƯ_MỤC", en: "DIR"), .file,
    Wording("thư mục dữ liệu (hoặc biến THIDUA_DATA)", en: "data directory (or THIDUA_DATA)"))
  static let database = Option.value(
    "database", Wording("ĐỊA_CHỈ", en: "ADDRESS"), .word,
    Wording("cơ sở dữ liệu khác: postgres://…", en: "another database: postgres://…"))
  static let agency = Option.value(
    "agency", Wording("TÊN", en: "NAME"), .word,
    Wording("cơ quan, khi có nhiều cơ quan", en: "the agency, where there are several"))
  static let login = Option.value(
    "as", Wording("TÊN", en: "LOGIN"), .word,
    Wording("làm bằng quyền của tài khoản này", en: "with the rights of this account"))
  static let json = Option.flag("json", Wording("in JSON", en: "print JSON"))

  static let all = [data, database, agency, login, json]

  /// Exit statuses that each of these commands can have.
  static let exits: [(ExitStatus, Wording)] = [
    (.done, ExitStatus.done.meaning), (.unreadable, Wording("không có, hoặc gõ sai", en: "not there, or wrong usage")),
    (.forbidden, ExitStatus.forbidden.meaning), (.conflict, ExitStatus.conflict.meaning),
    (.unavailable, ExitStatus.unavailable.meaning),
  ]
}

import Domain
import Formats
import SQL

/// What an action answers when it cannot go on, in one place: the words, and what to do.
extension Problem {
  package static func forbidden(_ right: Right) -> Problem {
    Problem(
      .forbidden, "right.missing",
      Wording("anh/chị không có quyền \(right.title.vi) ở đây", en: "you may not \(right.title.en) here"),
      fix: Wording(
        "Nhờ người quản trị giao vai trò có quyền này.", en: "Ask an administrator for a role with this right."))
  }

  /// Somebody looks with the eyes of another.
  package static let viewing = Problem(
    .forbidden, "viewing",
    Wording(
      "đang xem như người khác thì không thay đổi được gì", en: "nothing can be changed while viewing as another"),
    fix: Wording("Bấm «Thôi xem như» rồi làm lại.", en: "Stop viewing, then do it again."))

  package static func notFound(
    _ what: Wording, _ name: String? = nil,
    fix: Wording = Wording(
      "Xem lại danh sách: có thể đã bị bỏ, hoặc tên ghi chưa đúng.",
      en: "Look at the list: it may have been removed, or the name may be wrong.")
  ) -> Problem {
    let named = name.map { " «\($0)»" } ?? ""
    return Problem(
      .notFound, "notFound", Wording("không có \(what.vi)\(named)", en: "there is no \(what.en)\(named)"), field: name,
      fix: fix)
  }

  /// Two people changed the same thing.
  package static let changedMeanwhile = Problem(
    .conflict, "changedMeanwhile",
    Wording("người khác vừa sửa mục này", en: "somebody else has just changed this"),
    fix: Wording("Tải lại để xem bản mới, rồi sửa tiếp nếu còn cần.", en: "Reload, then change it if still needed."))

  package static func invalid(_ key: String, _ message: Wording, field: String? = nil, fix: Wording? = nil) -> Problem {
    Problem(.invalid, key, message, field: field, fix: fix)
  }

  package static func conflict(_ key: String, _ message: Wording, field: String? = nil, fix: Wording? = nil) -> Problem
  {
    Problem(.conflict, key, message, field: field, fix: fix)
  }

  /// Whatever went wrong below, as a problem.
  package init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let problem as SQLProblem: self.init(database: problem)
    case let problem as FileProblem: self.init(file: problem)
    case is CancellationError:
      self.init(.unavailable, "cancelled", Wording("việc bị dừng giữa chừng, chưa ghi gì", en: "stopped, nothing kept"))
    default:
      self.init(
        .internal, "unknown", Wording("lỗi của chương trình: \(error)", en: "a fault of the program: \(error)"),
        fix: Wording("Hãy báo lỗi này kèm nhật ký.", en: "Please report it with the log."))
    }
  }

  private init(database problem: SQLProblem) {
    let code: Code =
      switch problem.code {
      case .duplicate, .foreignKey, .changedMigration, .newerDatabase: .conflict
      case .refused: .invalid
      case .busy, .unavailable, .uncertain, .failedMigration: .unavailable
      case .damaged, .invalid: .internal
      }
    self.init(code, "database.\(problem.code.rawValue)", Wording(problem.message, en: problem.detail))
  }

  private init(file problem: FileProblem) {
    let code: Code =
      switch problem.code {
      case .notFound: .notFound
      case .toolMissing, .timedOut: .unavailable
      default: .invalid
      }
    self.init(
      code, "file.\(problem.code.rawValue)", Wording(problem.message, en: problem.message), field: problem.file)
  }
}

import Actions
import Domain
import Formats
import HTTP
import Synchronization

/// Lists on their way in, between the steps of an import: each belongs to the account that sent it. The last few only;
/// a file that was left lying is sent again.
final class ImportShelf: Sendable {
  struct Draft: Sendable {
    var id: Identifier
    var account: Identifier
    var source: ListSource
    /// Keeps the file of the upload alive.
    var file: FormFile
    var makesUnits = true
    /// The import, once it is done.
    var report: ListReport?
  }
  private static let room = 8
  private let kept = Mutex<[Draft]>([])

  func put(_ draft: Draft) {
    kept.withLock { kept in
      kept.removeAll { $0.id == draft.id }
      kept.insert(draft, at: 0)
      if kept.count > Self.room { kept.removeLast() }
    }
  }

  func get(_ id: Identifier, of account: Identifier?) throws -> Draft {
    guard let draft = kept.withLock({ kept in kept.first { $0.id == id && $0.account == account } }) else {
      throw Problem(
        .notFound, "import.gone",
        Wording("lần nhập này không còn được giữ", en: "this import is no longer kept"),
        fix: Wording("Chọn tệp rồi nhập lại từ đầu.", en: "Choose the file again."))
    }
    return draft
  }
}

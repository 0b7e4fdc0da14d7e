import Domain
import Vietnamese

/// What kind of document it is, as far as it may put somebody to work.
enum DutyGenre {
  /// Plans, directives, conclusions, letters: what they say is to be done.
  case orders
  /// Decisions and regulations: only a plain "có trách nhiệm", "giao" is a task; the rest says how things are.
  case rules
  /// Reports, submissions, minutes: they tell and ask, and order nothing; minutes may still assign.
  case tells

  init(type: String?) {
    switch type {
    case "Báo cáo", "Tờ trình", "Biên bản", "Giấy mời", "Giấy giới thiệu", "Thông cáo", "Thư ngỏ", "Bản ghi nhớ",
      "Giấy chứng nhận":
      self = .tells
    case "Quyết định", "Quy định", "Quy chế", "Quy chế phối hợp", "Quy tắc", "Quy trình", "Quy ước", "Điều lệ",
      "Thể lệ", "Nội quy", "Luật", "Nghị định", "Thông tư", "Thông tư liên tịch", "Pháp lệnh", "Hợp đồng",
      "Bản thỏa thuận", "Bản giao ước thi đua", "Giao ước thi đua", "Bản giao ước", "Giao ước":
      self = .rules
    default: self = .orders
    }
  }
}

/// The genre of a document and of the one it issues: a decision that issues a plan rules, and its plan orders.
struct DutyGenres {
  let own: DutyGenre
  private let attached: (genre: DutyGenre, first: Int)?

  init(_ document: DocumentHead, _ manuscript: Manuscript) {
    own = DutyGenre(type: document.type)
    let first = manuscript.passages.firstIndex { $0.startsPart && $0.place != .annex }
    let type = DutyGenres.attachedType(manuscript)
    attached = first.flatMap { first in type.map { (DutyGenre(type: $0), first) } }
  }

  /// Whether any part of the document orders work.
  var order: Bool { own == .orders || attached?.genre == .orders }

  subscript(passage: Int) -> DutyGenre {
    if let attached, passage >= attached.first { return attached.genre }
    return own
  }

  /// "Kế hoạch", over what a decision issues.
  static func attachedType(_ manuscript: Manuscript) -> String? {
    guard let line = manuscript.frame.attachment.first, line < manuscript.lines.count else { return nil }
    let words = manuscript.lines[line].words
    return manuscript.match(HeadingSigns.types, at: words.lowerBound, end: words.upperBound)?.value
  }
}

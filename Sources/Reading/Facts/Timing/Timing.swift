import CivilTime
import Domain
import Vietnamese

/// When something is due and how often, as far as a run of words says it.
struct Timing {
  /// What the words are for: it decides what counts as a time at all.
  enum Scope {
    /// A sentence that orders work: dates of documents, years in names and anniversaries are no deadlines.
    case prose
    /// A sentence that asks for a report: "theo quy định", "nếu có vướng mắc" say when.
    case report
    /// What stands after "Thời gian:" or in the column of deadlines: all of it is time.
    case field
  }

  /// One statement of time: "trước ngày 15/3", "hằng quý", "định kỳ ngày 05 hằng tháng".
  struct Mention {
    var deadline: Deadline?
    var recurrence: RecurrenceReading?
    /// Indices of the words it stands in.
    var words: Range<Int>
  }

  /// Everything that is said about time, in order.
  var mentions: [Mention]

  /// The first deadline; one that is a date goes before one that is an event or an order.
  var deadline: Deadline? { deadlines.first }
  /// The first recurrence that says how often; a bare "định kỳ" only when nothing better follows.
  var recurrence: RecurrenceReading? {
    let found = mentions.compactMap(\.recurrence)
    return found.first { $0.kind != .other && $0.kind != .onOrder } ?? found.first
  }
  /// All deadlines, the dates first.
  var deadlines: [Deadline] {
    let found = mentions.compactMap(\.deadline)
    let dates = found.filter { $0.isDate }
    return dates.isEmpty ? Array(found.prefix(1)) : dates
  }
  /// The first deadline that is a date.
  var date: Deadline? { deadlines.first.flatMap { $0.isDate ? $0 : nil } }
  var ranges: [Range<Int>] { mentions.map(\.words) }

  /// Reads `range` of the manuscript's words. A date without a year falls in `planYear` (see `PlanYear`).
  static func find(
    in range: Range<Int>, _ manuscript: Manuscript, planYear: Int?, scope: Scope = .prose
  ) -> Timing {
    Timing(mentions: TimingReader(manuscript, planYear: planYear, scope: scope).mentions(in: range))
  }
}

extension Deadline {
  /// Whether it lies in the calendar, and does not wait for an event or an order.
  var isDate: Bool { kind != .onOrder && kind != .conditional }
}

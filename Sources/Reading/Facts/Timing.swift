import Domain
import Vietnamese

/// When something is due and how often, as far as a run of words says it.
struct Timing {
  /// One statement of time: "trước ngày 15/3", "hằng quý", "định kỳ ngày 05 hằng tháng".
  struct Mention {
    var deadline: Deadline?
    var recurrence: RecurrenceReading?
    /// Indices of the words it stands in.
    var words: Range<Int>
  }

  /// The first of its kind in the run of words.
  var deadline: Deadline?
  var recurrence: RecurrenceReading?
  /// Everything that is said about time, in order.
  var mentions: [Mention]
  var ranges: [Range<Int>] { mentions.map(\.words) }

  /// Reads `range` of the manuscript's words. A date without a year falls in `planYear` (see `PlanYear`).
  static func find(in range: Range<Int>, _ manuscript: Manuscript, planYear: Int?) -> Timing {
    let mentions: [Mention] = []
    return Timing(
      deadline: mentions.lazy.compactMap(\.deadline).first, recurrence: mentions.lazy.compactMap(\.recurrence).first,
      mentions: mentions)
  }
}

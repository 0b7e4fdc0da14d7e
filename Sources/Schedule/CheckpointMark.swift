import CivilTime

/// A day on which all standing work of a movement is looked at.
struct CheckpointMark: Equatable {
  var day: Day
  var checkpoint: Checkpoint

  func isOf(_ item: TimedItem) -> Bool {
    switch checkpoint {
    case .phaseEnd(let key), .review(let key): key == item.key || key.utf8.starts(with: (item.key + "/").utf8)
    default: false
    }
  }

  func occurrence(of item: TimedItem, in period: DayRange) -> Occurrence {
    Occurrence(
      item: item.key, kind: item.kind, round: .checkpoint(checkpoint), state: .checkpoint,
      window: DayRange(day, day), due: day, reasons: [.checkpoint(checkpoint)])
  }
}

extension Timetable {
  /// Reviews that the plan dates, ends of its phases, its own end, and month or quarter ends by setting. One for each
  /// day: what the plan says goes before the calendar.
  func checkpoints(_ items: [TimedItem], _ occurrences: [Occurrence]) -> [CheckpointMark] {
    let byKey = Dictionary(items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var marks: [CheckpointMark] = []
    for occurrence in occurrences {
      guard let due = occurrence.due, period.contains(due), let item = byKey[occurrence.item] else { continue }
      if item.kind == .phase, due == period.last {
        continue  // the end of the movement says it
      } else if item.kind == .phase {
        marks.append(CheckpointMark(day: due, checkpoint: .phaseEnd(item.key)))
      } else if item.isReview {
        marks.append(CheckpointMark(day: due, checkpoint: .review(occurrence.identity)))
      }
    }
    marks.sort { ($0.day, $0.checkpoint.description) < ($1.day, $1.checkpoint.description) }
    marks.append(CheckpointMark(day: period.last, checkpoint: .end))
    var month = period.first.monthOfYear
    while month.lastDay < period.last {
      if settings.checksQuarterEnds, month.number % 3 == 0 {
        marks.append(CheckpointMark(day: month.lastDay, checkpoint: .quarterEnd(month.quarter)))
      } else if settings.checksMonthEnds {
        marks.append(CheckpointMark(day: month.lastDay, checkpoint: .monthEnd(month)))
      }
      month = month.adding(1)
    }
    var days: Set<Day> = []
    return marks.filter { days.insert($0.day).inserted }.sorted { $0.day < $1.day }
  }
}

extension TimedItem {
  /// A review of the movement: sơ kết, tổng kết; a report or duty, no target.
  var isReview: Bool {
    guard kind == .duty || kind == .report else { return false }
    return ReviewWords.stands(in: text)
  }
}

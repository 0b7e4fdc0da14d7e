import CivilTime
import Schedule

/// What an amendment changes on the calendar. Occurrences are known by clause and round, not by day, so that a new day
/// for one clause touches that clause alone.
struct ScheduleDifference: Sendable, Equatable {
  struct Moved: Sendable, Equatable {
    var old: Occurrence
    var new: Occurrence
  }
  var added: [Occurrence] = []
  /// The due day, the window or the state is another.
  var moved: [Moved] = []
  var removed: [Occurrence] = []
  var unchanged = 0

  var isEmpty: Bool { added.isEmpty && moved.isEmpty && removed.isEmpty }

  /// Items with a difference, in order of their keys.
  var items: [String] {
    Set(added.map(\.item) + removed.map(\.item) + moved.map(\.new.item)).sorted()
  }

  init(from old: [Occurrence], to new: [Occurrence]) {
    let before = Dictionary(old.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
    var gone = before
    for occurrence in new {
      guard let was = before[occurrence.identity] else {
        added.append(occurrence)
        continue
      }
      gone[occurrence.identity] = nil
      if was.due == occurrence.due, was.window == occurrence.window, was.state == occurrence.state {
        unchanged += 1
      } else {
        moved.append(Moved(old: was, new: occurrence))
      }
    }
    removed = gone.values.sorted(by: Occurrence.precedes)
  }
}

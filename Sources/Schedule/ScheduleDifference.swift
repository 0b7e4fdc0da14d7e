import CivilTime

/// What an amendment changes on the calendar. Occurrences are known by clause and round, not by day, so that a new day
/// for one clause touches that clause alone.
package struct ScheduleDifference: Sendable, Equatable {
  package struct Moved: Sendable, Equatable {
    package var old: Occurrence
    package var new: Occurrence
  }
  package var added: [Occurrence] = []
  /// The due day, the window or the state is another.
  package var moved: [Moved] = []
  package var removed: [Occurrence] = []
  package var unchanged = 0

  package var isEmpty: Bool { added.isEmpty && moved.isEmpty && removed.isEmpty }

  /// Items with a difference, in order of their keys.
  package var items: [String] {
    Set(added.map(\.item) + removed.map(\.item) + moved.map(\.new.item)).sorted()
  }

  package init(from old: [Occurrence], to new: [Occurrence]) {
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

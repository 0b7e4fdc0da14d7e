import CivilTime
import Glibc

/// What time it is. Rehearsals and tests have a day of their own.
package struct Clock: Sendable {
  /// Milliseconds UTC.
  package let now: @Sendable () -> Int64

  package init(now: @escaping @Sendable () -> Int64) { self.now = now }

  /// The clock of the machine.
  package static let machine = Clock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The machine's time of day on a day of its own.
  package static func rehearsing(_ day: Day) -> Clock {
    Clock {
      let now = machine.now()
      let inDay = (now + zone) % dayLength
      return Int64(day.number) * dayLength + inDay - zone
    }
  }

  /// The day in Việt Nam, UTC+07:00.
  package func today() -> Day { Clock.day(at: now()) }

  package static func day(at moment: Int64) -> Day {
    Day(number: Int((moment + zone) / dayLength))
  }

  private static let zone: Int64 = 7 * 3_600_000
  private static let dayLength: Int64 = 86_400_000
}

import CivilTime
import Glibc

/// Where the program was started: the screen, the environment, the day. Tests make their own.
package struct Surroundings: Sendable {
  package var outputIsTerminal = false
  package var errorIsTerminal = false
  /// Columns of the screen.
  package var width = 80
  /// `NO_COLOR` is set and not empty (no-color.org).
  package var refusesColour = false
  /// Today in Việt Nam (UTC+07:00).
  package var today: Day

  package init(today: Day) { self.today = today }

  package static func ofThisProcess() -> Surroundings {
    var here = Surroundings(today: vietnameseToday())
    here.outputIsTerminal = isatty(1) == 1
    here.errorIsTerminal = isatty(2) == 1
    here.refusesColour = !(variable("NO_COLOR") ?? "").isEmpty || variable("TERM") == "dumb"
    here.width = screenWidth(here.outputIsTerminal)
    return here
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Between 40 columns, below which nothing can be aligned, and 100, beyond which lines are hard to follow.
  private static func screenWidth(_ isTerminal: Bool) -> Int {
    var size = winsize()
    if isTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return clamp(Int(size.ws_col)) }
    return variable("COLUMNS").flatMap { Int($0) }.map(clamp) ?? 80
  }

  private static func clamp(_ columns: Int) -> Int { min(max(columns, 40), 100) }

  private static func vietnameseToday() -> Day {
    var moment = time(nil) + 7 * 3600
    var parts = tm()
    gmtime_r(&moment, &parts)
    return Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)) ?? Day(2026, 1, 1)!
  }
}

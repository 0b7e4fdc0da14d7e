import CivilTime
import Glibc

/// The Vietnamese lunar calendar by astronomy, at UTC+7: an oracle for the lunar holidays of law/. Months begin on the
/// day of the new moon; the eleventh month holds the winter solstice; a month without a change of the sun's sign leaps.
/// Series after J. Meeus, Astronomical Algorithms, in the short form known from Vietnamese calendar programs.
enum LunarYear {
  /// The first day of an ordinary month (1…10) of the lunar year that begins in `year`.
  static func firstDay(month: Int, of year: Int) -> Day {
    let winter = eleventhMonth(year - 1)
    let moon = Int(((Double(winter) - 2_415_021.076998695) / 29.530588853 + 0.5).rounded(.down))
    var offset = month + 1
    if eleventhMonth(year) - winter > 365, offset >= leapOffset(moon) { offset += 1 }
    return Day(number: newMoon(moon + offset) - julianNumberOfEpoch)
  }

  /// The Julian day number of the day whose `Day.number` is 0.
  private static let julianNumberOfEpoch = 2_451_545 - Day(2000, 1, 1)!.number

  private static func eleventhMonth(_ year: Int) -> Int {
    let lastDay = Day(year, 12, 31)!.number + julianNumberOfEpoch
    let moon = Int((Double(lastDay - 2_415_021) / 29.530588853).rounded(.down))
    let start = newMoon(moon)
    return sunSign(start) >= 9 ? newMoon(moon - 1) : start
  }

  /// How many months after the eleventh the leap month stands.
  private static func leapOffset(_ moon: Int) -> Int {
    var i = 1
    var sign = sunSign(newMoon(moon + 1))
    while i < 14 {
      i += 1
      let next = sunSign(newMoon(moon + i))
      if next == sign { break }
      sign = next
    }
    return i - 1
  }

  /// Which twelfth of its yearly way the sun stands in at midnight before that day.
  private static func sunSign(_ julian: Int) -> Int {
    let t = (Double(julian) - 2_451_545.5 - 7.0 / 24) / 36525
    let anomaly = radians(357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t)
    let centre =
      (1.914600 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
      + 0.000290 * sine(3 * anomaly)
    let longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre
    return Int((longitude - 360 * (longitude / 360).rounded(.down)) / 30)
  }

  /// The Julian day number of the k-th new moon since 1 January 1900.
  private static func newMoon(_ k: Int) -> Int {
    let n = Double(k)
    let t = n / 1236.85
    let m = radians(359.2242 + 29.10535608 * n - 0.0000333 * t * t - 0.00000347 * t * t * t)
    let p = radians(306.0253 + 385.81691806 * n + 0.0107306 * t * t + 0.00001236 * t * t * t)
    let f = radians(21.2964 + 390.67050646 * n - 0.0016528 * t * t - 0.00000239 * t * t * t)
    let mean =
      2_415_020.75933 + 29.53058868 * n + 0.0001178 * t * t - 0.000000155 * t * t * t
      + 0.00033 * sine(radians(166.56 + 132.87 * t - 0.009173 * t * t))
    let terms = [
      (0.1734 - 0.000393 * t, m), (0.0021, 2 * m), (-0.4068, p), (0.0161, 2 * p), (-0.0004, 3 * p), (0.0104, 2 * f),
      (-0.0051, m + p), (-0.0074, m - p), (0.0004, 2 * f + m), (-0.0004, 2 * f - m), (-0.0006, 2 * f + p),
      (0.0010, 2 * f - p), (0.0005, 2 * p + m),
    ]
    let correction = terms.reduce(0) { $0 + $1.0 * sine($1.1) }
    let clock = -0.000278 + 0.000265 * t + 0.000262 * t * t
    return Int((mean + correction - clock + 0.5 + 7.0 / 24).rounded(.down))
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
  private static func sine(_ x: Double) -> Double { Glibc.sin(x) }
}

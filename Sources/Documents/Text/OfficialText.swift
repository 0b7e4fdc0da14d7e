import CivilTime
import Vietnamese

/// How Decree 30/2020/NĐ-CP (Appendix I and II) writes numbers and dates.
package enum OfficialText {
  /// «01», «15»: figures below 10 with a zero before them.
  package static func number(_ value: Int) -> String { (0...9).contains(value) ? "0\(value)" : "\(value)" }

  /// «ngày 05 tháng 3 năm 2026»: a zero before days below 10 and the months 1 and 2.
  package static func day(_ day: Day) -> String {
    "ngày \(number(day.day)) tháng \(month(day.month)) năm \(day.year)"
  }

  /// A day still to be filled in by hand after signature.
  package static func openDay(year: Int?) -> String {
    "ngày      tháng      năm \(year.map(String.init) ?? "        ")"
  }

  package static func month(_ month: Int) -> String { month < 3 ? "0\(month)" : "\(month)" }

  /// «2.340.000»
  package static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var out = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(".") }
      out.append(digit)
    }
    return out
  }

  /// «33.200.000 đồng (Ba mươi ba triệu hai trăm nghìn đồng)»
  package static func money(_ value: Int) -> String {
    guard let words = NumberWords.spelling(of: value) else { return "\(grouped(value)) đồng" }
    return "\(grouped(value)) đồng (\(sentence(words)) đồng)"
  }

  /// The first letter as a capital.
  package static func sentence(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// Inside a sentence: the first letter small, unless the word is a name written in capitals («UBND tỉnh»).
  package static func inSentence(_ text: String) -> String {
    guard let first = text.first, let second = text.dropFirst().first, !second.isUppercase else { return text }
    return first.lowercased() + text.dropFirst()
  }

  package static func capitals(_ text: String) -> String { text.uppercased() }

  /// The labels of points: a, b, c, d, đ, e … in the order of the Vietnamese alphabet; «aa» after the last.
  package static func pointLabel(_ index: Int) -> String {
    let letters = Array("abcdđeghiklmnopqrstuvxy")
    let letter = String(letters[index % letters.count])
    return String(repeating: letter, count: index / letters.count + 1)
  }
}

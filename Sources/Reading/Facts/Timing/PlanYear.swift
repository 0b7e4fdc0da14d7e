import Domain
import Vietnamese

/// The year a plan is for: dates without a year fall in it.
enum PlanYear {
  /// The year in the subject ("phát động phong trào thi đua năm 2026") when it names just one; otherwise the year the
  /// document was issued; nil when neither is known. Once found it stands in the head.
  static func find(in manuscript: Manuscript, _ head: DocumentHead) -> Int? {
    head.planYear ?? yearOfSubject(manuscript) ?? head.date?.year ?? issueYear(manuscript)
  }

  /// Whether the subject names a span of years ("giai đoạn 2026 - 2030"); a school year is one year.
  static func spansYears(_ manuscript: Manuscript) -> Bool {
    manuscript.lines[manuscript.frame.subject].contains { line in
      line.words.contains { i in
        i + 2 < line.words.upperBound && isYear(manuscript.words[i]) && manuscript.words[i + 1].mark == .dash
          && isYear(manuscript.words[i + 2]) && !isSchoolYear(i, line.words.lowerBound, manuscript)
      }
    }
  }

  private static let schoolYear: Phrase = "năm học"

  private static func isSchoolYear(_ i: Int, _ start: Int, _ manuscript: Manuscript) -> Bool {
    i - 2 >= start && manuscript.stands(schoolYear, at: i - 2, end: i)
  }

  private static let year: Phrase = "năm"

  private static func yearOfSubject(_ manuscript: Manuscript) -> Int? {
    var found: Int?
    for line in manuscript.lines[manuscript.frame.subject] {
      for i in line.words where isYear(manuscript.words[i]) {
        guard manuscript.stands(year, at: i - 1, end: i) else { continue }
        if let found, found != manuscript.words[i].number { return nil }
        found = manuscript.words[i].number
      }
    }
    return found
  }

  /// The year of the place and date line, also when its day is blank: "ngày   tháng   năm 2026".
  private static func issueYear(_ manuscript: Manuscript) -> Int? {
    for line in manuscript.lines[manuscript.frame.heading] {
      for i in line.words where isYear(manuscript.words[i]) && manuscript.stands(year, at: i - 1, end: i) {
        return manuscript.words[i].number
      }
    }
    return nil
  }

  private static func isYear(_ word: Word) -> Bool { word.length == 4 && (1945...2100).contains(word.number ?? 0) }
}

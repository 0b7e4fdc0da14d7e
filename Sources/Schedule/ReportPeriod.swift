import CivilTime
import Domain
import Vietnamese

/// What sort of report is asked for.
package enum ReportForm: String, Sendable, CaseIterable {
  /// Báo cáo định kỳ.
  case periodic
  /// Sơ kết.
  case interimReview
  /// Tổng kết.
  case finalReview
  /// Both in one clause: sơ kết, tổng kết.
  case bothReviews
  /// Báo cáo chuyên đề, một lần.
  case thematic
  /// Đột xuất, khi có yêu cầu.
  case adHoc
}

/// One report that is owed: by whom, to whom, over which days, until when.
package struct ReportPeriod: Sendable, Equatable {
  package var occurrence: Occurrence
  /// As printed; nil where the document names nobody.
  package var from: String?
  package var to: String?
  package var form: ReportForm
  /// The days it tells about; nil while the report waits for an order.
  package var covers: DayRange?
  /// True when the covered days are those of the round before: a report due on the 5th tells about last month.
  package var coversPrevious: Bool
}

extension Timetable {
  /// One report of those that a report duty asks for.
  ///
  /// A report due in the first third of its round, by a day the document names, is about the round before.
  package func reportPeriod(of report: ReportReading, at occurrence: Occurrence) -> ReportPeriod {
    let (covers, isPrevious) = covered(by: occurrence)
    var form = ReportForm(report, occurrence)
    if form == .bothReviews, let due = occurrence.due {
      // Of «sơ kết, tổng kết» the last one sums up.
      let isLast =
        due >= period.last || occurrence.round == .year(due.year) || occurrence.round == .half(last: due.year)
      form = isLast ? .finalReview : .interimReview
    }
    return ReportPeriod(
      occurrence: occurrence, from: report.from, to: report.to, form: form, covers: covers,
      coversPrevious: isPrevious)
  }

  private func covered(by occurrence: Occurrence) -> (DayRange?, Bool) {
    guard let due = occurrence.due else { return (nil, false) }
    guard let round = occurrence.round.days else { return (DayRange(min(period.first, due), due), false) }
    let isAssumed = occurrence.reasons.contains(.endOfRound(occurrence.round))
    let isEarly = !isAssumed && (due < round.first || due.number - round.first.number < max(1, round.count / 3))
    let days = isEarly ? occurrence.round.previous?.days ?? round : round
    let first = max(days.first, period.first)
    return (DayRange(min(first, days.last), min(days.last, max(period.last, days.first))), isEarly)
  }
}

extension ReportPeriod {
  /// `báo cáo định kỳ tháng 5/2026, số liệu 01/5/2026 – 31/5/2026`
  package var vietnamese: String {
    var words = [form.vietnamese]
    if occurrence.round.days != nil, let round = coversPrevious ? occurrence.round.previous : occurrence.round {
      words[0] += " " + round.vietnamese
    }
    if let covers { words.append("số liệu \(covers.first.vietnamese) – \(covers.last.vietnamese)") }
    return words.joined(separator: ", ")
  }
}

extension Round {
  /// The second half of a year.
  fileprivate static func half(last year: Int) -> Round? { Half(year, 2).map(Round.half) }
}

extension ReportForm {
  package var vietnamese: String {
    switch self {
    case .periodic: "báo cáo định kỳ"
    case .interimReview: "báo cáo sơ kết"
    case .finalReview: "báo cáo tổng kết"
    case .bothReviews: "báo cáo sơ kết, tổng kết"
    case .thematic: "báo cáo một lần"
    case .adHoc: "báo cáo đột xuất"
    }
  }

  init(_ report: ReportReading, _ occurrence: Occurrence) {
    let words = [report.content, report.recurrence?.text, report.deadline?.text].compactMap(\.self)
    if let review = words.lazy.compactMap(ReviewWords.form(of:)).first {
      self = review
    } else if occurrence.state == .waiting {
      self = .adHoc
    } else {
      self = report.recurrence == nil || occurrence.round == .once ? .thematic : .periodic
    }
  }
}

extension Round {
  /// Nil for what has no days of its own.
  package var days: DayRange? {
    switch self {
    case .week(let monday): monday.week
    case .month(let month): month.days
    case .quarter(let quarter): quarter.days
    case .half(let half): half.days
    case .year(let year): PartialDate.year(year).days
    case .part(let year, let index, let count):
      Month(year, (index - 1) * 12 / count + 1).flatMap { first in
        Month(year, index * 12 / count).map { DayRange(first.firstDay, $0.lastDay) }
      }
    default: nil
    }
  }

  /// The round of the same sort before this one.
  package var previous: Round? {
    switch self {
    case .week(let monday): .week(monday.adding(days: -7))
    case .month(let month): .month(month.adding(-1))
    case .quarter(let quarter): .quarter(quarter.adding(-1))
    case .half(let half):
      (half.number == 2 ? Half(half.year, 1) : Half(half.year - 1, 2)).map(Round.half)
    case .year(let year): .year(year - 1)
    default: nil
    }
  }
}

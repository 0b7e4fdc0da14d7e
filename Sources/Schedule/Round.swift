import CivilTime

/// Which turn of a clause an occurrence is. Its name outlives a change of the day: when «ngày 05 hằng tháng» becomes
/// «ngày 10 hằng tháng», the occurrence of May stays the occurrence of May and has only moved.
package enum Round: Hashable, Sendable {
  case once
  /// The Monday it begins on.
  case week(Day)
  /// A run of several weeks or months, by its first day.
  case run(Day)
  case month(Month)
  case quarter(Quarter)
  case half(Half)
  case year(Int)
  /// One of several equal parts of a year: "3 lần/năm".
  case part(year: Int, index: Int, of: Int)
  /// Waits until somebody orders it.
  case order
  /// Waits until something happens.
  case event
  /// Goes on all the time.
  case standing
  /// A day on which standing work is looked at.
  case checkpoint(Checkpoint)
}

/// Why standing work is looked at on a day.
package enum Checkpoint: Hashable, Sendable {
  case monthEnd(Month)
  case quarterEnd(Quarter)
  /// The end of a phase, by the key of its item.
  case phaseEnd(String)
  /// A review that the plan itself dates, by the key of its item and the round.
  case review(String)
  case end
}

extension Round: CustomStringConvertible {
  /// Stable, for keys of records: `once`, `2026-05`, `2026-Q2`, `week 2026-05-25`.
  package var description: String {
    switch self {
    case .once: "once"
    case .week(let monday): "week \(monday)"
    case .run(let first): "run \(first)"
    case .month(let month): PartialDate.month(year: month.year, month: month.number).description
    case .quarter(let quarter): PartialDate.quarter(year: quarter.year, quarter: quarter.number).description
    case .half(let half): PartialDate.half(year: half.year, half: half.number).description
    case .year(let year): padded(year, 4)
    case .part(let year, let index, let count): "\(padded(year, 4)) part \(index)/\(count)"
    case .order: "order"
    case .event: "event"
    case .standing: "standing"
    case .checkpoint(let checkpoint): "check \(checkpoint)"
    }
  }

  /// As an official names it: `tháng 5/2026`, `quý II/2026`, `6 tháng đầu năm 2026`.
  package var vietnamese: String {
    switch self {
    case .once: "một lần"
    case .week(let monday): "tuần từ \(monday.vietnamese)"
    case .run(let first): "kỳ từ \(first.vietnamese)"
    case .month(let month): "tháng \(month.number)/\(month.year)"
    case .quarter(let quarter): "quý \(["I", "II", "III", "IV"][min(max(quarter.number, 1), 4) - 1])/\(quarter.year)"
    case .half(let half): "6 tháng \(half.number == 1 ? "đầu" : "cuối") năm \(half.year)"
    case .year(let year): "năm \(year)"
    case .part(let year, let index, let count): "lần \(index)/\(count) năm \(year)"
    case .order: "khi có chỉ đạo"
    case .event: "khi sự việc xảy ra"
    case .standing: "thường xuyên"
    case .checkpoint: "mốc xem lại"
    }
  }
}

extension Checkpoint: CustomStringConvertible {
  package var description: String {
    switch self {
    case .monthEnd(let month): Round.month(month).description
    case .quarterEnd(let quarter): Round.quarter(quarter).description
    case .phaseEnd(let key): "phase \(key)"
    case .review(let key): "review \(key)"
    case .end: "end"
    }
  }
}

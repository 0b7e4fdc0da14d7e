import Blocks
import CivilTime
import Domain
import Testing

@testable import Schedule

@Suite struct MovementPeriodTests {
  private func reading(_ change: (inout PlanReading) -> Void) -> PlanReading {
    var reading = PlanReading(document: DocumentHead())
    change(&reading)
    return reading
  }

  private func fact<Value>(_ value: Value) -> Fact<Value> { Fact(value, at: Span(0, 0), rule: "test") }

  @Test func theMovementsOwnTimeStands() {
    let period = MovementPeriod(
      reading {
        $0.document.date = Day(2026, 1, 9)
        $0.movements = [
          fact(
            MovementMention(
              name: "Nền nếp, tận tâm", launchedBy: nil,
              period: .init(from: .day(Day(2026, 1, 15)!), to: .day(Day(2026, 12, 14)!)), status: .launched,
              kind: .movement))
        ]
      })
    #expect(period.days == DayRange(Day(2026, 1, 15)!, Day(2026, 12, 14)!))
    #expect(period.isSure)
  }

  @Test func anOpenBeginningTakesTheDocumentThenItsNewestBasis() {
    let phase = PhaseReading(name: "Thời gian", start: nil, end: .day(Day(2026, 12, 14)!))
    var known = reading {
      $0.phases = [fact(phase)]
      $0.document.date = Day(2026, 1, 9)
    }
    #expect(MovementPeriod(known).firstSource == .document)
    known.document.date = nil
    known.document.dateText = "ngày      tháng 01 năm 2026"
    #expect(MovementPeriod(known).first == Day(2026, 1, 1))
    #expect(!MovementPeriod(known).isSure)
    known.document.dateText = nil
    known.citations = [
      fact(
        DocumentCitation(
          type: "Kế hoạch", number: "45/KH-UBND", date: .day(Day(2026, 5, 7)!), issuer: nil, subject: nil, role: .basis)
      ),
      fact(
        DocumentCitation(
          type: "Luật", number: nil, date: .day(Day(2022, 6, 15)!), issuer: nil, subject: nil, role: .basis)),
    ]
    #expect(MovementPeriod(known).days == DayRange(Day(2026, 5, 7)!, Day(2026, 12, 14)!))
    #expect(MovementPeriod(known).firstSource == .basis)
    #expect(!MovementPeriod(known).isSure)
  }

  @Test func onlyTheYearOfTheSubject() {
    let period = MovementPeriod(reading { $0.document.subject = "Phát động phong trào thi đua năm 2026" })
    #expect(period.days == DayRange(Day(2026, 1, 1)!, Day(2026, 12, 31)!))
    #expect(!period.isSure)
    #expect(MovementPeriod(reading { _ in }).days == nil)
  }
}

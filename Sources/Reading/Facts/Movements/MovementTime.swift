import CivilTime
import Domain
import Vietnamese

/// When the launched movement runs, as the section on its time says.
struct MovementTime {
  let manuscript: Manuscript
  let reading: PlanReading

  func period() -> MovementMention.Period? {
    let planYear = PlanYear.find(in: manuscript, reading.document)
    for passage in manuscript.passages {
      guard let section = passage.section, manuscript.sections[section].role == .period, passage.cell == nil else {
        continue
      }
      for mention in Timing.find(in: passage.body, manuscript, planYear: planYear).mentions {
        guard let deadline = mention.deadline else { continue }
        switch deadline.kind {
        case .range: return MovementMention.Period(from: deadline.start, to: deadline.end)
        case .by: return MovementMention.Period(from: nil, to: deadline.date ?? deadline.end)
        case .in:
          return MovementMention.Period(from: deadline.start ?? deadline.date, to: deadline.end ?? deadline.date)
        default: continue
        }
      }
    }
    return nil
  }
}

import CivilTime
import Domain
import Vietnamese

/// When the launched movement runs, as the section on its time says.
struct MovementTime {
  let manuscript: Manuscript
  let reading: PlanReading

  /// `name`: the launched movement; a clause that quotes another name gives the time of that one.
  func period(of name: MovementName) -> MovementMention.Period? {
    let planYear = PlanYear.find(in: manuscript, reading.document)
    for passage in manuscript.passages where isAboutTime(passage) && !speaksOfAnother(passage, name) {
      if let period = period(in: passage, planYear) { return period }
    }
    return nil
  }

  private static let movement = PhraseTable(["phong trào thi đua", "phát động", "đợt thi đua"])
  private static let time = PhraseTable(["thời gian", "từ ngày"])
  private static let stage = PhraseTable(["đợt 1", "đợt 2", "đợt I", "đợt II", "giai đoạn 1", "giai đoạn 2", "báo cáo"])

  /// A clause of the section on time, or one that gives the movement's time in passing; never one of its stages.
  private func isAboutTime(_ passage: Passage) -> Bool {
    guard passage.cell == nil, manuscript.first(MovementTime.stage, in: passage.words) == nil else { return false }
    if let section = passage.section, manuscript.sections[section].role == .period { return true }
    return manuscript.first(MovementTime.movement, in: passage.words) != nil
      && manuscript.first(MovementTime.time, in: passage.words) != nil
  }

  private func speaksOfAnother(_ passage: Passage, _ name: MovementName) -> Bool {
    guard Quotation.opens(manuscript.words[max(0, name.words.lowerBound - 1)], manuscript) else { return false }
    let others = QuotedMovements(manuscript: manuscript).names(in: passage.words).filter { $0.kind == .movement }
    let key = name.key(manuscript)
    return !others.isEmpty && !others.contains { $0.key(manuscript) == key }
  }

  private func period(in passage: Passage, _ planYear: Int?) -> MovementMention.Period? {
    for mention in Timing.find(in: passage.body, manuscript, planYear: planYear, scope: .field).mentions {
      guard let deadline = mention.deadline else { continue }
      switch deadline.kind {
      case .range: return MovementMention.Period(from: deadline.start, to: deadline.end)
      case .by: return MovementMention.Period(from: nil, to: deadline.date ?? deadline.end)
      default: continue
      }
    }
    return nil
  }
}

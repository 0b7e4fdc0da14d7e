/// Fewer than six months worked: not rated, so no title (Decree 90 Art. 2, 335 Art. 11, 233 Art. 14).
enum MonthsWorked: Rule {
  static let id = "monthsWorked"
  static let asks: [Ask] = [.title, .rating]
  static let versions = [RuleVersion(.p0, .of(Acts.decree90, 2))]

  static func judge(_ year: JudgedYear, _ path: @autoclosure () -> String, _ d: inout Deliberation) {
    guard let standing = year.standing, !standing.isRated || standing.worked < standing.needed else { return }
    d.clause(
      id, standing.isRated, standing.act.monthsGround, have: standing.worked, need: standing.needed, facts: [path()],
      lacks: "Làm việc đủ \(standing.needed) tháng trong năm để được xếp loại.",
      because: standing.isRated
        ? "Làm việc \(standing.worked) tháng trong năm; thời gian nghỉ theo chế độ không cản việc xếp loại."
        : "Chỉ làm việc \(standing.worked) tháng trong năm, dưới \(standing.needed) tháng nên không xếp loại.")
  }
}

/// Three months of leave or more: at most `completed` under Decree 90; the later decrees have no such limit.
enum LeaveLimit: Rule {
  static let id = "leaveLimit"
  static let asks: [Ask] = [.title, .rating]
  static let versions = [RuleVersion(.p0, .of(Acts.decree90, 2))]

  static func judge(
    _ year: JudgedYear, decides: Bool, _ path: @autoclosure () -> String, _ d: inout Deliberation
  ) {
    guard let standing = year.standing, standing.isLimitedByLeave else { return }
    d.clause(
      id, false, standing.act.leaveGround, have: standing.absent, decides: decides, facts: [path()],
      lacks: "Nghỉ dưới 3 tháng trong năm.",
      because: "Nghỉ \(standing.absent) tháng trong năm nên không được xếp loại từ hoàn thành tốt nhiệm vụ trở lên.")
  }
}

/// Discipline of the year forces `notCompleted`: any under Decree 90, tied to duty or degradation under the later ones.
/// Before 2024 any discipline bars the title itself.
enum DisciplineInYear: Rule {
  static let id = "disciplineInYear"
  static let asks: [Ask] = [.title, .rating]
  static let versions = [
    RuleVersion(.p0, through: .p0, .of(Acts.law2003)), RuleVersion(.p1a, .of(Acts.decree90, 2)),
  ]

  static func judge(_ question: TitleQuestion, _ year: JudgedYear, _ d: inout Deliberation) {
    if d.period == .p0, year.standing?.forcing == nil {
      guard let place = question.subject.matters.firstIndex(where: { $0.disciplineYear == question.year }) else {
        return
      }
      d.clause(
        id, false, cite, facts: ["subject.matters[\(place)]"], lacks: "Không bị kỷ luật trong năm xét.",
        because: "Bị kỷ luật trong năm \(question.year).")
      return
    }
    tell(year, decides: true, "subject.matters", &d)
  }

  static func tell(
    _ year: JudgedYear, decides: Bool, _ path: @autoclosure () -> String, _ d: inout Deliberation
  ) {
    guard let standing = year.standing else { return }
    if let place = standing.forcing {
      d.clause(
        id, false, standing.act.disciplineGround, decides: decides, facts: ["\(path())[\(place)]"],
        lacks: "Không bị kỷ luật trong năm xét.",
        because: "Bị kỷ luật trong năm \(year.year) nên xếp loại không hoàn thành nhiệm vụ.")
    } else if let place = standing.doubtful {
      let isNeeded = year.entry?.rating.map { $0 > .notCompleted } ?? true
      if isNeeded { d.lacksFact("\(path())[\(place)].cause") }
      d.clause(
        id, nil, standing.act.disciplineGround, decides: decides, facts: ["\(path())[\(place)]"],
        because: "Bị kỷ luật trong năm \(year.year); chưa rõ có liên quan đến công vụ hoặc suy thoái hay không.")
    }
  }
}

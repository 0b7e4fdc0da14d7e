import Vietnamese

/// Whether a sentence with a subject puts it to work, or only tells, counts, begs or closes the document.
extension DutyClauses {
  /// "Sở Nội vụ", "Trưởng khối": somebody in particular, not "các đơn vị".
  private func isNamed(_ subject: Subject) -> Bool {
    guard let name = subject.list.names.first, name.kind != .people else { return false }
    return manuscript.match(BodyVocabulary.quantifiers, at: name.words.lowerBound, end: name.words.upperBound) == nil
      && !words[name.words.lowerBound].isNumber
  }

  /// Outside the sections that hand out work only a plain order counts.
  func counts(_ subject: Subject, _ entry: DutyEntry, _ isFirst: Bool, in part: Range<Int>) -> Bool {
    if isShare(subject, entry) { return false }
    if entry.isPreamble || entry.genre == .tells {
      return subject.force == .command && !asksDecision(subject)
    }
    if entry.isClosing, isFormula(subject) { return false }
    if entry.genre == .rules, subject.force == .statement { return isNamed(subject) && isDue(part) }
    if isCount(entry) { return false }
    if entry.role == .awards, subject.force != .command, !isNamed(subject) || isCandidate(subject) { return false }
    if manuscript.match(DutyClauses.idle, at: subject.predicate, end: words.count) != nil { return false }
    if !isFirst, subject.force == .statement, entry.role == .contents, subject.list.names[0].kind == .people {
      return false
    }
    if subject.force != .statement || DutyClauses.assigns(entry.role) || entry.role == .period { return true }
    return entry.role == .unknown && (!entry.isTitled || isNamed(subject))
  }

  /// "Sở Nội vụ tổng hợp kết quả từ ngày 16 đến ngày 31 tháng 12 hằng năm": a regulation that says when puts to work.
  private func isDue(_ part: Range<Int>) -> Bool {
    guard let deadline = Timing.find(in: part, manuscript, planYear: planYear).date else { return false }
    return deadline.kind != .from
  }

  /// "100% thôn đạt chuẩn" is a target and puts nobody to work.
  private func isShare(_ subject: Subject, _ entry: DutyEntry) -> Bool {
    guard let start = subject.list.names.first?.words.lowerBound, words[start].isNumber, start + 1 < words.count else {
      return false
    }
    guard words[start + 1].mark == .percent else { return false }
    return entry.role != .tasks && subject.force == .statement
      || manuscript.match(DutyClauses.reaching, at: subject.predicate, end: words.count) != nil
  }

  private static let candidate = PhraseTable(["tập thể", "cá nhân", "hộ gia đình", "doanh nghiệp"])

  /// "Tập thể: hoàn thành xuất sắc nhiệm vụ" says who may be commended.
  private func isCandidate(_ subject: Subject) -> Bool {
    manuscript.match(DutyClauses.candidate, at: subject.list.words.lowerBound, end: words.count) != nil
  }

  private static let reaching = PhraseTable(["đạt", "hoàn thành", "được", "có", "đăng ký đạt", "giữ vững danh hiệu"])

  /// "Kính đề nghị UBND tỉnh xem xét, quyết định" begs and orders nothing.
  private func asksDecision(_ subject: Subject) -> Bool {
    manuscript.match(DutyClauses.favours, at: subject.predicate, end: words.count) != nil
  }

  private static let favours = PhraseTable([
    "xem xét", "quan tâm", "cho ý kiến", "phê duyệt", "quyết định", "chấp thuận", "cho phép", "ban hành", "tặng",
    "khen thưởng", "thống nhất", "ủng hộ",
  ])

  /// "Đề nghị các đơn vị nghiêm túc triển khai thực hiện." ends a document and says nothing new.
  private func isFormula(_ subject: Subject) -> Bool {
    guard manuscript.stands(DutyClauses.asking, at: subject.list.words.lowerBound - 2, end: words.count) else {
      return false
    }
    var at = subject.predicate
    while at < words.count, let found = manuscript.match(DutyClauses.formula, at: at, end: words.count) {
      at += found.count
      if at < words.count, words[at].mark == .comma { at += 1 }
    }
    return at > subject.predicate && (at >= words.count || words[at].mark == .period || words[at].gap >= .line)
  }

  private static let asking: Phrase = "đề nghị"
  private static let formula = PhraseTable([
    "nghiêm túc", "triển khai", "thực hiện", "tổ chức thực hiện", "triển khai thực hiện", "kịp thời", "quan tâm",
    "phối hợp", "phối hợp thực hiện", "biết", "có hiệu quả", "hiệu quả", "kế hoạch này", "chỉ thị này", "tổ chức",
    "các nội dung trên", "tốt", "đầy đủ", "theo tinh thần", "chỉ đạo", "khẩn trương",
  ])

  /// "Cụm thi đua các trường …: 01 cụm" counts and orders nothing.
  private func isCount(_ entry: DutyEntry) -> Bool {
    let body = clauses.trimmed(manuscript.passages[entry.passage].body)
    return body.suffix(4).dropLast().contains { words[$0].mark == .colon && words[$0 + 1].isNumber }
  }

  /// What a unit does without being told to.
  private static let idle = PhraseTable([
    "không", "đề nghị xét", "ban hành kế hoạch", "xây dựng kế hoạch phát động", "trân trọng", "thông báo", "tặng",
    "trao tặng", "phát động phong trào", "kêu gọi", "phải có đủ", "phải có đầy đủ", "phải đủ", "phải là",
    "phải đáp ứng",
    "có đủ", "đáp ứng",
  ])
}

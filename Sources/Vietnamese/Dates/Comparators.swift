/// What stands before a date and says on which side of it: trước, đến hết, chậm nhất, từ, trong, sau.
extension DateGrammar {
  struct Lead {
    var comparator: DateMention.Comparator?
    var next: Int
    /// "từ": another end may follow.
    var opensRange = false
    /// "dịp", "lúc", "hạn": what follows is a date even when it is short.
    var isStrong = false
    /// "trong vòng": a count follows.
    var isWithin = false
  }

  /// The longest chain of comparator words at `i`, at most five of them; the last one that decides wins:
  /// "chậm nhất là trước ngày" is before.
  func lead(_ i: Int) -> Lead? {
    var lead = Lead(comparator: nil, next: i)
    for _ in 0..<5 {
      guard isNear(lead.next) || lead.next == i, let step = leadStep(lead.next) else { break }
      // "từ sau ngày", "đến trước ngày": the second one decides.
      lead.comparator = step.comparator ?? lead.comparator
      lead.opensRange = step.opensRange || (lead.opensRange && step.comparator == nil)
      lead.isStrong = lead.isStrong || step.isStrong
      lead.isWithin = lead.isWithin || step.isWithin
      lead.next = step.next
    }
    return lead.next > i ? lead : nil
  }

  private func leadStep(_ i: Int) -> Lead? {
    deadlineWords(i) ?? beforeWords(i) ?? fromWords(i) ?? insideWords(i)
  }

  /// chậm nhất (là), muộn nhất, không quá, không muộn hơn, hạn cuối, thời hạn, (cho) đến (hết), hết.
  private func deadlineWords(_ i: Int) -> Lead? {
    if has(i, .cham, .nhatMost) || has(i, .muon, .nhatMost) {
      return Lead(comparator: .by, next: skip(i + 2, .la, .vao), isStrong: true)
    }
    if has(i, .khong) {
      if has(i + 1, .quaOver) { return Lead(comparator: .by, next: i + 2) }
      if hasAny(i + 1, .muon, .cham), hasAny(i + 2, .hon, .quaOver) {
        return Lead(comparator: .by, next: i + 3, isStrong: true)
      }
    }
    let isTerm = has(i, .han) && !(i > begin && hasAny(i - 1, .trung, .dai, .ngan))
    let term = has(i, .thoi, .han) ? i + 2 : isTerm ? i + 1 : i
    if term > i {
      var next = skip(term, .chot, .cuoi)
      next = skip(next, .cung)
      next = skip(next, .la)
      if mark(next) == .colon { next += 1 }
      return Lead(comparator: .by, next: next, isStrong: true)
    }
    if has(i, .cho), hasAny(i + 1, .den, .toi) { return Lead(comparator: .by, next: skip(i + 2, .het)) }
    if hasAny(i, .den, .toi) { return Lead(comparator: .by, next: skip(i + 1, .het)) }
    if has(i, .het) { return Lead(comparator: .by, next: i + 1) }
    if has(i, .ket, .thuc), i > begin, hasAny(i - 1, .den, .toi) { return Lead(comparator: .by, next: i + 2) }
    return nil
  }

  /// trước, trước thời điểm, trước hoặc trong.
  private func beforeWords(_ i: Int) -> Lead? {
    guard has(i, .truoc) else { return nil }
    if has(i + 1, .hoac), hasAny(i + 2, .vao, .trong, .den) {
      return Lead(comparator: .by, next: i + 3, isStrong: true)
    }
    if has(i + 1, .va), hasAny(i + 2, .trong, .vao) { return Lead(comparator: .by, next: i + 3, isStrong: true) }
    if has(i + 1, .thoi, .diem) { return Lead(comparator: .before, next: i + 3, isStrong: true) }
    return Lead(comparator: .before, next: i + 1, isStrong: true)
  }

  /// từ, kể từ, tính từ, bắt đầu (từ), sau.
  private func fromWords(_ i: Int) -> Lead? {
    if has(i, .keFrom, .tu) || has(i, .tinh, .tu) { return Lead(comparator: .from, next: i + 2, opensRange: true) }
    if has(i, .bat, .dau) {
      return Lead(comparator: .from, next: skip(i + 2, .tu, .vao), opensRange: true)
    }
    if has(i, .tu) { return Lead(comparator: .from, next: i + 1, opensRange: true) }
    if has(i, .sau) { return Lead(comparator: .after, next: i + 1) }
    return nil
  }

  /// trong, trong vòng, trong suốt, vào, vào lúc, lúc, khoảng, dịp.
  private func insideWords(_ i: Int) -> Lead? {
    if has(i, .trong), has(i + 1, .vong) { return Lead(comparator: .in, next: i + 2, isWithin: true) }
    if has(i, .trong), hasAny(i + 1, .suot, .khoang, .dip) { return Lead(comparator: .in, next: i + 2) }
    if hasAny(i, .trong, .vao, .suot) { return Lead(comparator: .in, next: i + 1) }
    if has(i, .luc) { return Lead(comparator: .in, next: skip(i + 1, .dung), isStrong: true) }
    if has(i, .dung) && isField { return Lead(comparator: .in, next: i + 1) }
    if has(i, .khoang) { return Lead(comparator: nil, next: i + 1) }
    if has(i, .dip) { return Lead(comparator: .in, next: i + 1, isStrong: true) }
    return nil
  }
}

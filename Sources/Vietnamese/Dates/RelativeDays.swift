import CivilTime

/// Days called by the day of reading: hôm nay, ngày mai, hôm kia.
extension DateGrammar {
  /// hôm nay, bữa nay, hôm qua, hôm kia, hôm trước, mai, ngày mai, ngày kia, ngày mốt, ngày này.
  func relativeDay(_ i: Int) -> DatePiece? {
    if has(i, .hom) || has(i, .bua), let (steps, next) = pastDay(i + 1) { return relative(steps, next) }
    if has(i, .mai) {
      guard isField || i > begin && has(i - 1, .ngay) || hasAny(i - 1, .sang, .chieu, .toiEvening) else { return nil }
      if has(i + 1, .kia) { return relative(2, i + 2) }
      if has(i + 1, .sau) { return nil }
      return relative(1, i + 1)
    }
    if has(i, .bayNow, .gio) || has(i, .luc, .nayTone) { return isField ? relative(0, i + 2) : nil }
    guard i > begin, has(i - 1, .ngay) else { return isField && has(i, .mot) ? relative(2, i + 1) : nil }
    if has(i, .kia) || has(i, .mot) { return relative(2, i + 1) }
    if has(i, .kiaTone) { return relative(3, i + 1) }
    if hasAny(i, .nay, .nayTone) && isField { return relative(0, i + 1) }
    if has(i, .tiep, .theo) || has(i, .ke, .tiep) { return isField ? relative(1, i + 2) : nil }
    return nil
  }

  private func pastDay(_ i: Int) -> (Int, Int)? {
    if has(i, .nay) { return (0, i + 1) }
    if has(i, .qua) { return (-1, i + 1) }
    if has(i, .kia) { return (-2, i + 1) }
    if has(i, .kiaTone) { return (-3, i + 1) }
    if has(i, .sau) && isField { return (1, i + 1) }
    return nil
  }

  private func relative(_ steps: Int, _ next: Int) -> DatePiece {
    DatePiece(.relativeDay, .day(on.adding(days: steps)), next: next).relative()
  }
}

import Domain
import Vietnamese

/// Tells figures that decide about awards from targets: how many may be proposed, and what somebody must have.
struct AwardFigures {
  let manuscript: Manuscript
  let refusal: FigureRefusal

  /// The kind of the figure, nil when it does not decide about awards.
  func kind(
    of quantity: Quantity, _ unit: UnitPhrases.Kind, _ clause: FigureClause, in sentence: Range<Int>,
    _ setting: FigureSetting
  ) -> TargetReading.Kind? {
    guard setting.document != .account, unit != .money, !refusal.refusesAward(quantity, in: sentence) else {
      return nil
    }
    let hasAwardWords = setting.isAwards || refusal.contains(AwardFigures.subjects, sentence)
    guard hasAwardWords else { return nil }
    let proposes = refusal.contains(AwardFigures.proposing, sentence.lowerBound..<quantity.words.lowerBound)
    let isLimit = quantity.comparator == .atMost || quantity.comparator == .below
    switch unit {
    case .award:
      if setting.document == .plan, setting.isTargetList { return nil }
      return mayBeQuota(quantity, sentence, setting) ? .quota : nil
    case .points:
      return quantity.isCompared ? .condition : nil
    case .share:
      if ofPoints(clause) { return quantity.isCompared ? .condition : nil }
      if isLimit { return proposes || setting.isAwards ? .quota : setting.document == .plan ? nil : .condition }
      if !quantity.isCompared, refusal.isCase(quantity, in: sentence) { return nil }
      if setting.isAwards { return proposes && quantity.comparator == .equal ? .quota : .condition }
      return setting.document == .ruling && quantity.isCompared && !setting.isTargetList ? .condition : nil
    case .count:
      if setting.document == .plan, !setting.isAwards, !(isLimit && proposes) { return nil }
      if quantity.comparator == .atLeast || quantity.comparator == .above {
        return quantity.isCompared ? .condition : nil
      }
      if proposes, mayBeQuota(quantity, sentence, setting), quantity.isCompared || isLimit || setting.isAwards {
        return .quota
      }
      return quantity.isCompared ? .condition : nil
    case .money, .time, .duration, .age, .paper: return nil
    }
  }

  /// "không vượt quá 10% điểm chuẩn"
  private func ofPoints(_ clause: FigureClause) -> Bool {
    guard let first = clause.after.first else { return false }
    return manuscript.match(UnitPhrases.table, at: first, end: clause.after.upperBound)?.value == .points
  }

  /// In a decision "Tặng Giấy khen cho 05 tập thể" is a grant; only a limit or a share for each is a quota there.
  private func mayBeQuota(_ quantity: Quantity, _ sentence: Range<Int>, _ setting: FigureSetting) -> Bool {
    quantity.isCompared || setting.isAwards && setting.document == .plan
      || refusal.contains(AwardFigures.modal, sentence)
  }

  static let subjects = PhraseTable([
    "khen thưởng", "xét tặng", "suy tôn", "bình xét", "bình chọn", "bằng khen", "giấy khen", "cờ thi đua", "danh hiệu",
    "khối thi đua", "cụm thi đua", "điểm thưởng", "thang điểm", "điểm chuẩn", "chấm điểm", "xếp loại",
    "chiến sĩ thi đua",
    "lao động tiên tiến", "tặng thưởng", "xếp hạng thi đua",
  ])
  static let proposing = PhraseTable([
    "được đề nghị", "đề nghị xét tặng", "được xét", "được xét tặng",
    "đề nghị", "xét tặng", "xét", "tặng", "khen thưởng", "lựa chọn", "chọn", "bình chọn", "giới thiệu", "suy tôn",
    "số lượng", "chỉ tiêu", "tỷ lệ", "trình khen", "bình xét", "biểu dương",
  ])
  private static let modal = PhraseTable(["mỗi", "được đề nghị", "chỉ tiêu", "số lượng", "từng", "không quá", "tối đa"])
}

extension FigureRefusal {
  /// Awards already given are no quota.
  func refusesAward(_ quantity: Quantity, in sentence: Range<Int>) -> Bool {
    contains(FigureRefusal.given, sentence.lowerBound..<quantity.words.lowerBound)
  }

  private static let given = PhraseTable([
    "đã", "đến nay", "tính đến nay", "kèm theo", "mức tiền thưởng", "có thành tích",
  ])
}

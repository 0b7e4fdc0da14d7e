import Blocks
import Domain
import Vietnamese

/// Makes targets and award conditions from the figures of one passage.
struct TargetBuilder {
  let manuscript: Manuscript
  private let quantities: QuantityFinder
  private let clauses: FigureClauseFinder
  private let wording: FigureWording
  private let refusal: FigureRefusal
  private let deadlines: TargetDeadlines
  private let awards: AwardFigures
  private let conditions: AwardConditionBuilder

  init(_ manuscript: Manuscript, planYear: Int?) {
    self.manuscript = manuscript
    quantities = QuantityFinder(manuscript)
    clauses = FigureClauseFinder(manuscript: manuscript)
    wording = FigureWording(manuscript: manuscript)
    refusal = FigureRefusal(manuscript: manuscript)
    deadlines = TargetDeadlines(manuscript, planYear: planYear)
    awards = AwardFigures(manuscript: manuscript, refusal: refusal)
    conditions = AwardConditionBuilder(manuscript: manuscript)
  }

  /// What one passage says; the words its figures stand in.
  struct Found {
    var targets: [Fact<TargetReading>] = []
    var conditions: [Fact<TargetReading>] = []
    var figures: [Range<Int>] = []
  }

  func read(_ range: Range<Int>, _ setting: FigureSetting) -> Found {
    var found = Found()
    let figures = quantities.quantities(in: range)
    guard !figures.isEmpty else { return found }
    let clauses = clauses.clauses(of: figures, in: range)
    for (index, quantity) in figures.enumerated() {
      let clause = clauses[index]
      let sentence = sentence(around: quantity.number.lowerBound, in: range)
      let next = index + 1 < figures.count ? figures[index + 1] : nil
      let unit = unitKind(quantity)
      if quantity.isUnitKnown, let kind = awards.kind(of: quantity, unit, clause, in: sentence, setting) {
        conditions.add(kind, clause, reading(quantity), to: &found.conditions)
      } else if isTarget(quantity, unit, clause, sentence, setting),
        !refusal.isBaseline(quantity, next: next, in: sentence)
      {
        let previous =
          index > 0 && figures[index - 1].number.lowerBound >= sentence.lowerBound ? found.targets.last : nil
        let fact = target(quantity, clause, setting, after: previous)
        found.targets += pledges(in: clause, of: fact) ?? [fact]
      }
      found.figures.append(clause.words)
    }
    return found
  }

  private func unitKind(_ quantity: Quantity) -> UnitPhrases.Kind {
    guard let first = quantity.unit.first else { return .count }
    return manuscript.match(UnitPhrases.table, at: first, end: quantity.unit.upperBound)?.value ?? .count
  }

  /// From the last end of a sentence before the word to the next one.
  private func sentence(around i: Int, in range: Range<Int>) -> Range<Int> {
    var start = i
    while start > range.lowerBound, !ends(start - 1) { start -= 1 }
    var end = i
    while end < range.upperBound, !ends(end) { end += 1 }
    return start..<end
  }

  private func ends(_ i: Int) -> Bool {
    guard manuscript.words[i].mark == .period, i + 1 < manuscript.words.count else { return false }
    let next = manuscript.words[i + 1]
    return next.gap != .none && !(next.isLetters && next.shape == .lower)
  }

  // MARK: Is it a promise

  private func isTarget(
    _ quantity: Quantity, _ unit: UnitPhrases.Kind, _ clause: FigureClause, _ sentence: Range<Int>,
    _ setting: FigureSetting
  ) -> Bool {
    guard setting.document == .plan || setting.document == .untyped || setting.isTargetList,
      setting.document != .ruling,
      !setting.isClosed, !setting.isAwards, !quantity.isBracketed, unit != .award,
      !refusal.refuses(quantity, clause, in: sentence)
    else { return false }
    if setting.document == .account { return setting.isTargetList && quantity.measure != .count }
    let lead = sentence.lowerBound..<quantity.words.lowerBound
    let strives = refusal.contains(TargetBuilder.striving, lead)
    if setting.document == .untyped, !strives, !setting.isTargetList { return false }
    switch quantity.measure {
    case .rank: return strives || setting.isTargetList
    case .share:
      if setting.isTargetList { return true }
      if refusal.isGrant(quantity, clause) { return false }
      return strives || quantity.isCompared || clause.before.isEmpty
        || refusal.contains(TargetBuilder.achieving, clause.words)
    case .count: return isCountTarget(quantity, unit, clause, strives, setting)
    }
  }

  private func isCountTarget(
    _ quantity: Quantity, _ unit: UnitPhrases.Kind, _ clause: FigureClause, _ strives: Bool, _ setting: FigureSetting
  ) -> Bool {
    if !quantity.isUnitKnown { return setting.isTargetList }
    let before = min(clause.heading.lowerBound, clause.words.lowerBound)..<quantity.words.lowerBound
    let start = quantity.words.lowerBound
    if start > clause.words.lowerBound, manuscript.match(TargetBuilder.counting, at: start - 1, end: start) != nil {
      return false
    }
    if setting.isTargetList {
      if unit == .money { return quantity.isCompared || refusal.contains(TargetBuilder.achieving, before) }
      return quantity.isCompared || strives || before.isEmpty || refusal.contains(TargetBuilder.achieving, before)
        || refusal.contains(TargetBuilder.making, before)
    }
    guard unit != .money || strives else { return false }
    let isFloor = quantity.comparator == .atLeast || quantity.comparator == .above
    return quantity.measure == .count && refusal.contains(TargetBuilder.pledging, before)
      || isFloor && quantity.isCompared && refusal.contains(TargetBuilder.distributing, before)
  }

  private static let striving = PhraseTable([
    "phấn đấu", "phấn đầu", "quyết tâm", "đảm bảo", "bảo đảm", "mục tiêu", "chỉ tiêu", "đặt ra", "hướng tới", "đề ra",
  ])
  private static let pledging = PhraseTable(["phấn đấu", "quyết tâm"])
  private static let achieving = PhraseTable([
    "đạt", "hoàn thành", "tăng", "giảm", "nâng", "cắt giảm", "rút ngắn", "tiết kiệm", "duy trì", "số hóa", "vượt",
    "còn",
    "tổ chức cho", "vận động", "huy động", "đưa", "chiếm", "giữ vững", "thực hiện", "giải quyết",
  ])
  /// Words before a bare count of a list that make it a promise.
  private static let making = PhraseTable([
    "xây dựng", "hình thành", "thành lập", "tổ chức", "có", "mỗi", "trồng", "giới thiệu", "kết nạp", "phát triển",
    "đăng ký", "ủng hộ", "giúp đỡ", "sửa chữa", "làm mới", "triển khai", "công nhận", "mở", "thu hút", "tạo việc làm",
    "hiến", "trao tặng", "đề xuất", "áp dụng", "biên soạn", "đào tạo", "bồi dưỡng", "tiếp nhận", "hỗ trợ", "thu", "nộp",
  ])
  /// Words that lay a number of things on everybody, outside of a list of targets.
  private static let distributing = PhraseTable([
    "mỗi", "từng", "đăng ký", "xây dựng", "tổ chức", "phấn đấu", "tăng", "hằng quý", "hàng quý", "hằng năm", "hàng năm",
    "hằng tháng", "hàng tháng", "nhân rộng",
  ])
  /// Before a number that only counts what is spoken of: "đối với 29 xã", "của 02 đơn vị".
  private static let counting = PhraseTable([
    "đối với", "với", "của", "gồm", "trong", "tại", "cho", "các", "những", "ở", "và", "nhóm", "trên",
  ])

  // MARK: What it says

  private func target(
    _ quantity: Quantity, _ clause: FigureClause, _ setting: FigureSetting, after previous: Fact<TargetReading>?
  ) -> Fact<TargetReading> {
    let parts = wording.parts(of: clause, quantity)
    var value = reading(quantity)
    value.population = parts.population.map(manuscript.line)
    value.indicator = parts.indicator.map(manuscript.line)
    if value.population == nil, clause.before.isEmpty, quantity.measure == .share {
      value.population = previous?.value.population
    }
    value.deadline = deadlines.deadline(of: quantity, clause)
    let rule =
      switch quantity.measure {
      case .share: TargetRule.share
      case .count: TargetRule.count
      case .rank: TargetRule.rank
      }
    let isSure = setting.document != .account && (quantity.measure != .count || setting.isTargetList)
    return Fact(value, at: manuscript.span(clause.words), isSure: isSure, rule: rule)
  }

  private static let signing = PhraseTable(["ký", "ký kết", "ký cam kết", "cam kết", "đăng ký", "tham gia ký"])

  /// "100% tham gia ký giao ước, ký cam kết …, cam kết …": as many targets as there are things to sign.
  private func pledges(in clause: FigureClause, of fact: Fact<TargetReading>) -> [Fact<TargetReading>]? {
    var starts = [clause.words.lowerBound]
    guard refusal.contains(TargetBuilder.signing, clause.after) else { return nil }
    for i in clause.after where manuscript.words[i].mark == .comma && i + 1 < clause.after.upperBound {
      if manuscript.match(TargetBuilder.signing, at: i + 1, end: clause.after.upperBound) != nil {
        starts.append(i + 1)
      }
    }
    guard starts.count > 1 else { return nil }
    return starts.enumerated().map { index, start in
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : clause.words.upperBound
      var part = fact
      part.value.indicator = manuscript.line(max(start, clause.after.lowerBound)..<end)
      part.span = manuscript.span(start..<end)
      return part
    }
  }

  private func reading(_ quantity: Quantity) -> TargetReading {
    let unit = quantity.unit.isEmpty ? nil : quantity.measure == .share ? "%" : manuscript.line(quantity.unit)
    return TargetReading(
      comparator: quantity.comparator, value: quantity.value, unit: unit, population: nil, indicator: nil)
  }
}

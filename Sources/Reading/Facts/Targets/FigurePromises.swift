import Domain
import Vietnamese

/// A figure with everything its meaning depends on.
struct FigurePlace {
  var quantity: Quantity
  var unit: UnitPhrases.Kind
  var clause: FigureClause
  var sentence: Range<Int>
  var setting: FigureSetting

  init(
    _ quantity: Quantity, _ unit: UnitPhrases.Kind, _ clause: FigureClause, _ sentence: Range<Int>,
    _ setting: FigureSetting
  ) {
    self.quantity = quantity
    self.unit = unit
    self.clause = clause
    self.sentence = sentence
    self.setting = setting
  }

  /// What stands before the figure in its clause, the label before the colon included.
  var before: Range<Int> { min(clause.heading.lowerBound, clause.words.lowerBound)..<quantity.words.lowerBound }
  /// What stands before it in its sentence.
  var lead: Range<Int> { sentence.lowerBound..<quantity.words.lowerBound }
  var isFloor: Bool { (quantity.comparator == .atLeast || quantity.comparator == .above) }
}

/// Decides whether a figure is something the plan wants reached.
struct FigurePromises {
  let manuscript: Manuscript
  let refusal: FigureRefusal

  func isTarget(_ place: FigurePlace) -> Bool {
    let setting = place.setting
    if place.unit == .time, !limitsTime(place) { return false }
    guard !setting.isClosed, !setting.isAwards, !place.quantity.isBracketed,
      place.unit != .award || setting.isTargetList,
      !refusal.refuses(place.quantity, place.clause, in: place.sentence)
    else { return false }
    switch setting.document {
    case .ruling: return false
    case .account: return setting.isTargetList && place.quantity.measure != .count
    case .untyped: if !setting.isTargetList, !contains(FigurePromises.striving, place.lead) { return false }
    case .plan: break
    }
    switch place.quantity.measure {
    case .rank:
      return setting.isTargetList || contains(FigurePromises.striving, place.lead)
        || setting.document == .plan && contains(FigurePromises.achieving, place.lead)
    case .share: return isShareTarget(place)
    case .count: return setting.isTargetList ? isListed(place) : isPromised(place)
    }
  }

  /// "Thời gian chờ khám trung bình dưới 40 phút" in a list of targets; elsewhere a time is a term.
  private func limitsTime(_ place: FigurePlace) -> Bool {
    guard place.quantity.isCompared, !place.before.isEmpty, place.setting.isTargetList else { return false }
    return place.setting.isNamedTargetList || contains(FigurePromises.lasting, place.before)
  }

  private static let lasting = PhraseTable(["thời gian", "thời lượng", "chờ", "thời hạn giải quyết"])

  private func contains(_ table: PhraseTable<Bool>, _ range: Range<Int>) -> Bool { refusal.contains(table, range) }

  private func isShareTarget(_ place: FigurePlace) -> Bool {
    if place.setting.isTargetList { return true }
    if refusal.isGrant(place.quantity, place.clause) { return false }
    return place.quantity.isCompared || place.clause.before.isEmpty || contains(FigurePromises.striving, place.lead)
      || contains(FigurePromises.achieving, place.clause.words.lowerBound..<place.quantity.words.lowerBound)
  }

  /// A count in a list of targets: not one that only says how many there are.
  private func isListed(_ place: FigurePlace) -> Bool {
    if !place.quantity.isUnitKnown { return true }
    if onlyCounts(place) { return false }
    if place.unit == .money { return !refusal.isGrant(place.quantity, place.clause) && !place.before.isEmpty }
    return place.quantity.isCompared || place.clause.before.isEmpty || contains(FigurePromises.striving, place.lead)
      || contains(FigurePromises.making, place.before)
  }

  /// A count anywhere else has to be promised outright, or laid on everybody as a minimum.
  private func isPromised(_ place: FigurePlace) -> Bool {
    guard place.quantity.isUnitKnown, !onlyCounts(place), !refusal.isGrant(place.quantity, place.clause) else {
      return false
    }
    if contains(FigurePromises.pledging, place.before) { return true }
    if place.setting.isLaunch, isReached(place) { return true }
    if contains(FigurePromises.pledging, place.lead), contains(FigurePromises.achieving, place.before) { return true }
    return place.unit != .money && place.isFloor && contains(FigurePromises.distributing, place.before)
  }

  /// "Sản lượng: đạt 1.250 sản phẩm": a launch that says what shall be reached, word before figure.
  private func isReached(_ place: FigurePlace) -> Bool {
    let start = place.quantity.words.lowerBound
    return start > place.clause.words.lowerBound
      && manuscript.match(FigurePromises.reached, at: start - 1, end: start) != nil
  }

  private static let reached = PhraseTable(["đạt"])

  /// "đối với 29 xã", "của 02 đơn vị"
  private func onlyCounts(_ place: FigurePlace) -> Bool {
    let start = place.quantity.words.lowerBound
    return start > place.clause.words.lowerBound
      && manuscript.match(FigurePromises.counting, at: start - 1, end: start) != nil
  }

  private static let striving = PhraseTable([
    "phấn đấu", "phấn đầu", "quyết tâm", "đảm bảo", "bảo đảm", "mục tiêu", "chỉ tiêu", "đặt ra", "hướng tới", "đề ra",
  ])
  private static let pledging = PhraseTable(["phấn đấu", "quyết tâm"])
  private static let achieving = PhraseTable([
    "đạt", "hoàn thành", "tăng", "giảm", "nâng", "cắt giảm", "rút ngắn", "tiết kiệm", "duy trì", "số hóa", "vượt",
    "còn", "tổ chức cho", "vận động", "huy động", "đưa", "chiếm", "giữ vững", "thực hiện", "giải quyết",
  ])
  /// Words before a bare count of a list that make it a promise.
  private static let making = PhraseTable([
    "đạt", "hoàn thành", "tăng", "giảm", "nâng", "vượt", "giải quyết", "xây dựng", "hình thành", "thành lập",
    "tổ chức", "có", "mỗi", "trồng", "giới thiệu", "kết nạp", "phát triển", "đăng ký", "ủng hộ", "giúp đỡ",
    "sửa chữa", "làm mới", "triển khai", "công nhận", "mở", "thu hút", "tạo việc làm", "hiến", "trao tặng", "đề xuất",
    "áp dụng", "biên soạn", "đào tạo", "bồi dưỡng", "tiếp nhận", "hỗ trợ", "thu", "nộp",
  ])
  /// Words that lay a number of things on everybody, outside of a list of targets.
  private static let distributing = PhraseTable([
    "mỗi", "từng", "đăng ký", "xây dựng", "tổ chức", "phấn đấu", "tăng", "hằng quý", "hàng quý", "hằng năm", "hàng năm",
    "hằng tháng", "hàng tháng", "nhân rộng",
  ])
  /// Before a number that only counts what is spoken of.
  private static let counting = PhraseTable([
    "đối với", "với", "của", "gồm", "trong", "tại", "các", "những", "ở", "và", "nhóm", "trên",
  ])
}

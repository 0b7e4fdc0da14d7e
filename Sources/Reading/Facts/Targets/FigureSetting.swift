import Domain
import Vietnamese

/// What a figure may mean by where it stands: the kind of document, and the sections above it.
struct FigureSetting {
  enum Document {
    /// Plans, programmes, launches, directives: they want something reached.
    case plan
    /// Decisions, regulations, guidance: they rule, they promise nothing.
    case ruling
    /// Letters and papers without a type of their own.
    case untyped
    /// Reports, minutes, notices, submissions: what was, or what somebody else shall decide.
    case account
  }

  var document: Document
  /// Under a heading that names targets: "Chỉ tiêu phấn đấu", "Mục tiêu cụ thể".
  var isTargetList = false
  /// The heading says "chỉ tiêu" outright: an item without a figure is then worth a word.
  var isNamedTargetList = false
  /// A document that launches: what its clauses say is reached is promised.
  var isLaunch = false
  var isAwards = false
  /// Past results, money, annexed forms: no figure of these is a promise.
  var isClosed = false

  static func documentKind(of manuscript: Manuscript) -> Document {
    // A decision or a letter that launches a movement promises what the movement shall reach.
    for line in manuscript.lines[manuscript.frame.subject] where manuscript.first(launching, in: line.words) != nil {
      return .plan
    }
    for line in manuscript.lines[manuscript.frame.type] {
      if let found = manuscript.match(types, at: line.words.lowerBound, end: line.words.upperBound) {
        return found.value
      }
    }
    return .untyped
  }

  private static let launching = PhraseTable(["phát động phong trào", "phát động thi đua", "phát động đợt thi đua"])

  static let types: PhraseTable<Document> = PhraseTable([
    ("kế hoạch", .plan), ("phát động", .plan), ("chương trình", .plan), ("đề án", .plan), ("phương án", .plan),
    ("chỉ thị", .plan), ("nghị quyết", .plan), ("lời kêu gọi", .plan), ("giao ước thi đua", .plan), ("giao ước", .plan),
    ("bản giao ước thi đua", .plan), ("chiến lược", .plan), ("kế hoạch hành động", .plan),
    ("quyết định", .ruling), ("hướng dẫn", .ruling), ("quy chế", .ruling), ("quy định", .ruling), ("thông tư", .ruling),
    ("nghị định", .ruling), ("quyết định ban hành", .ruling), ("thể lệ", .ruling), ("điều lệ", .ruling),
    ("báo cáo", .account), ("biên bản", .account), ("tờ trình", .account), ("thông báo", .account),
    ("kết luận", .account), ("thông tri", .ruling), ("công điện", .untyped), ("công văn", .untyped),
    ("giấy mời", .account), ("thông cáo", .account), ("đề cương", .account),
  ])

  /// The setting of every passage, in their order.
  static func settings(of manuscript: Manuscript) -> [FigureSetting] {
    let sections = sectionSettings(of: manuscript)
    var document = documentKind(of: manuscript)
    var root = FigureSetting(document: document)
    let opening = kindWords(of: manuscript)
    if opening.isCovenant { (root.isTargetList, root.isNamedTargetList) = (true, true) }
    let first = manuscript.sections.first?.passages.lowerBound ?? 0
    var isAnnexRead = false
    var isAnnounced = false
    return manuscript.passages.enumerated().map { index, passage in
      if passage.place == .annex, let kind = annexType(passage, manuscript) {
        // A plan or a regulation issued with a decision stands behind its signature.
        document = kind
        isAnnexRead = kind != .account
      }
      if passage.startsPart, passage.place == .preamble, let kind = attachedType(passage, manuscript) {
        document = kind
      }
      isAnnounced = announced(passage, manuscript) ?? isAnnounced
      var setting = passage.section.map { sections[$0] } ?? root
      if isAnnounced, passage.label != nil { (setting.isTargetList, setting.isNamedTargetList) = (true, true) }
      setting.document = document
      setting.isLaunch = opening.isLaunch
      if opening.isCovenant { setting.isTargetList = true }
      // What stands before the first clause says why the document is issued.
      if index < first || passage.place == .preamble || passage.place == .footnote || passage.place == .closing {
        setting.isClosed = true
      }
      if passage.place == .annex, !isAnnexRead || passage.cell != nil { setting.isClosed = true }
      return setting
    }
  }

  /// Whether the document is a launch, or a covenant, which is nothing but what its signers want to reach.
  private static func kindWords(of manuscript: Manuscript) -> (isLaunch: Bool, isCovenant: Bool) {
    let type = manuscript.frame.typeWords
    let isLaunch =
      !type.isEmpty && manuscript.match(launches, at: type.lowerBound, end: type.upperBound) != nil
      || manuscript.lines[manuscript.frame.subject].contains { manuscript.first(launching, in: $0.words) != nil }
    let isCovenant = !type.isEmpty && manuscript.match(covenants, at: type.lowerBound, end: type.upperBound) != nil
    return (isLaunch, isCovenant)
  }

  private static let launches = PhraseTable(["phát động", "lời kêu gọi"])
  private static let covenants = PhraseTable([
    "giao ước", "giao ước thi đua", "bản giao ước", "bản giao ước thi đua", "bản đăng ký thi đua",
  ])

  /// What a decision issues, by the first line of its title.
  private static func attachedType(_ passage: Passage, _ manuscript: Manuscript) -> Document? {
    manuscript.match(types, at: passage.words.lowerBound, end: passage.words.upperBound)?.value
  }

  /// Whether a paragraph without label announces that the clauses under it are targets ("… với các chỉ tiêu sau:");
  /// nil when it announces nothing and what was announced before goes on.
  private static func announced(_ passage: Passage, _ manuscript: Manuscript) -> Bool? {
    if passage.startsPart { return false }
    let body = passage.body
    if let label = passage.label {
      guard label.kind == .roman || label.kind == .article || label.kind == .chapter else { return nil }
      return false
    }
    guard let last = body.last, manuscript.words[last].mark == .colon else { return nil }
    return manuscript.first(announcements, in: max(body.lowerBound, last - 6)..<last) != nil
  }

  private static func annexType(_ passage: Passage, _ manuscript: Manuscript) -> Document? {
    if passage.label?.kind == .article || passage.label?.kind == .chapter { return .ruling }
    guard passage.cell == nil, passage.words.count <= 4, manuscript.words[passage.words.lowerBound].shape == .upper,
      let found = manuscript.match(types, at: passage.words.lowerBound, end: passage.words.upperBound),
      found.count == passage.words.count
    else { return nil }
    return found.value
  }

  private static func sectionSettings(of manuscript: Manuscript) -> [FigureSetting] {
    var settings: [FigureSetting] = []
    settings.reserveCapacity(manuscript.sections.count)
    for section in manuscript.sections {
      var setting = section.parent.map { settings[$0] } ?? FigureSetting(document: .plan)
      if let title = section.title { setting.apply(title, manuscript) }
      if announcesTargets(section, manuscript) { (setting.isTargetList, setting.isNamedTargetList) = (true, true) }
      settings.append(setting)
    }
    return settings
  }

  /// "… với các chỉ tiêu sau:" at the end of the clause that opens the section.
  private static func announcesTargets(_ section: Section, _ manuscript: Manuscript) -> Bool {
    let body = manuscript.passages[section.passages.lowerBound].body
    guard section.passages.count > 1, let last = body.last, manuscript.words[last].mark == .colon else { return false }
    return manuscript.first(announcements, in: max(body.lowerBound, last - 6)..<last) != nil
  }

  private static let announcements = PhraseTable(["chỉ tiêu"])

  private mutating func apply(_ title: Range<Int>, _ manuscript: Manuscript) {
    var i = title.lowerBound
    var isCriteria = false
    while i < title.upperBound {
      guard let found = manuscript.match(FigureSetting.headings, at: i, end: title.upperBound) else {
        i += 1
        continue
      }
      switch found.value {
      case .targets: (isTargetList, isNamedTargetList) = (true, true)
      case .aims where i == title.lowerBound: isTargetList = true
      case .criteria: (isTargetList, isCriteria) = (true, true)
      case .broadAims, .measures: (isTargetList, isNamedTargetList) = (false, false)
      // "Tiêu chí thi đua và hình thức khen thưởng" is both; its clauses say which.
      case .awards where !isCriteria: (isAwards, isTargetList, isNamedTargetList) = (true, false, false)
      case .closed: isClosed = true
      case .aims, .awards, .none: break
      }
      i += found.count
    }
    if isCriteria { isAwards = false }
  }

  private enum Heading { case targets, aims, criteria, broadAims, measures, awards, closed, none }

  private static let headings: PhraseTable<Heading> = PhraseTable([
    ("chỉ tiêu", .targets), ("mục tiêu cụ thể", .aims), ("mục tiêu", .aims), ("mục tiêu chủ yếu", .aims),
    ("mục tiêu chung", .broadAims), ("mục tiêu tổng quát", .broadAims), ("mục đích", .broadAims),
    ("tiêu chí thi đua", .criteria), ("nội dung, tiêu chí thi đua", .criteria), ("nội dung thi đua", .none),
    ("thi đua, khen thưởng", .none), ("thi đua - khen thưởng", .none), ("thi đua khen thưởng", .none),
    ("thi đua và khen thưởng", .none), ("giải pháp", .measures), ("biện pháp", .measures),
    ("tổ chức thực hiện", .measures), ("phân công", .measures),
    ("khen thưởng", .awards), ("bình xét", .awards), ("xét tặng", .awards), ("danh hiệu thi đua", .awards),
    ("tiêu chuẩn danh hiệu", .awards), ("suy tôn", .awards), ("chấm điểm", .awards), ("thang điểm", .awards),
    ("xếp loại", .awards), ("xếp hạng", .awards), ("tiêu chuẩn xét", .awards),
    ("kinh phí", .closed), ("mức chi", .closed), ("nội dung chi", .closed), ("dự toán", .closed),
    ("nguồn vốn", .closed), ("tình hình", .closed),
    ("kết quả đạt được", .closed), ("kết quả thực hiện", .closed), ("thực trạng", .closed), ("tồn tại", .closed),
    ("hạn chế", .closed), ("mức thưởng", .closed), ("tiền thưởng", .closed), ("thành phần", .closed),
    ("đặc điểm", .closed), ("kết quả", .closed),
  ])
}

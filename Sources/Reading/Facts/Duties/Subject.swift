import Vietnamese

/// Who a sentence puts to work, and where what they shall do begins.
struct Subject {
  /// How strongly the sentence assigns the work.
  enum Force {
    /// "Giao X", "Đề nghị X", "Yêu cầu X".
    case command
    /// "X có trách nhiệm", "X chủ trì", "X: Phối hợp".
    case order
    /// "X tổ chức …", "X phối hợp …": the unit at the head and a verb.
    case statement
  }

  var list: BodyList
  var force: Force
  /// First word of what they shall do; the end of the sentence when nothing follows.
  var predicate: Int
}

/// Finds the subject of a sentence behind its adverbials ("Căn cứ …,", "Trước ngày …:", "Hằng năm,").
struct SubjectReader {
  let manuscript: Manuscript
  let bodies: BodyReader
  private let clauses: Clauses
  private var words: [Word] { manuscript.words }

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    bodies = BodyReader(manuscript)
    clauses = Clauses(words: manuscript.words)
  }

  /// How many adverbials may stand before the subject.
  private static let hops = 8

  /// The subject of the sentence, or nil when it has none and the work falls to whoever was named before.
  /// `hasOwner`: a heading has named somebody; then "yêu cầu X" is what they do, and X is not put to work by us.
  func subject(of sentence: Range<Int>, hasOwner: Bool) -> Subject? {
    leading(sentence, hasOwner) ?? assigned(sentence)
  }

  /// The parts of a sentence between semicolons; names in a row stay together.
  func parts(_ sentence: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    for part in clauses.parts(sentence) {
      if let last = parts.last, isListOnly(last) {
        parts[parts.count - 1] = last.lowerBound..<part.upperBound
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// "Đề nghị người đứng đầu cấp ủy;": names and nothing they shall do.
  private func isListOnly(_ part: Range<Int>) -> Bool {
    var at = part.lowerBound
    if let verb = manuscript.match(SubjectReader.ordering, at: at, end: part.upperBound) { at += verb.count }
    guard at < part.upperBound, let list = list(at, part.upperBound) else { return false }
    return (list.words.upperBound..<part.upperBound).allSatisfy { words[$0].kind == .mark }
  }

  private func leading(_ sentence: Range<Int>, _ hasOwner: Bool) -> Subject? {
    var at = sentence.lowerBound
    var last = at
    for _ in 0..<SubjectReader.hops where at < sentence.upperBound {
      at = pastConnector(at, sentence.upperBound)
      if let found = ordered(at, sentence.upperBound, hasOwner) { return found }
      if !isInList(at, since: last, sentence.upperBound), let found = named(at, sentence.upperBound) { return found }
      guard let pause = clauses.pause(in: at..<sentence.upperBound), mayHop(at, pause, sentence) else {
        return subjectBehindAdverbial(at, sentence.upperBound)
      }
      if let found = subjectBehindAdverbial(at, pause), found.predicate < pause { return found }
      last = at
      at = pause + 1
    }
    return nil
  }

  /// A title in front of a sentence has at most this many words: "Thanh tra: Ủy ban nhân dân xã làm đầu mối …".
  private static let titleLimit = 12

  private func mayHop(_ at: Int, _ pause: Int, _ sentence: Range<Int>) -> Bool {
    if isAdverbial(at, sentence.upperBound) { return true }
    if at > sentence.lowerBound { return !beginsWork(at, sentence.upperBound) }
    return words[pause].mark == .colon && pause - at <= SubjectReader.titleLimit && !beginsWork(at, sentence.upperBound)
  }

  /// Behind these a comma parts the ground from whoever acts on it.
  private static let grounds = PhraseTable(["căn cứ", "trên cơ sở", "theo", "dựa trên", "thực hiện"])

  /// Whether the word carries on a list of names: "… được các cấp, các ngành quan tâm".
  private func isInList(_ at: Int, since start: Int, _ end: Int) -> Bool {
    guard at > start, words[at - 1].mark == .comma, manuscript.match(SubjectReader.grounds, at: start, end: end) == nil
    else { return false }
    for i in start..<at - 1 where words[i].isLetters {
      if let list = bodies.list(at: i, end: end), list.words.upperBound > at { return true }
    }
    return false
  }

  /// How far into a sentence "giao X chủ trì" may stand behind an adverbial without a comma.
  private static let reach = 40

  /// "Khi có kết quả chính thức giao Sở Nội vụ chủ trì …".
  private func assigned(_ sentence: Range<Int>) -> Subject? {
    guard isAdverbial(sentence.lowerBound, sentence.upperBound) else { return nil }
    for i in sentence.prefix(SubjectReader.reach)
    where manuscript.stands(SubjectReader.assign, at: i, end: sentence.upperBound) && !isPast(i) {
      if let found = ordered(i, sentence.upperBound, true) { return found }
    }
    return nil
  }

  /// Whether the words at `i` order work: a verb, or how it is to be done.
  func beginsWork(_ i: Int, _ end: Int) -> Bool {
    manuscript.match(SubjectReader.work, at: i, end: end) != nil
      && manuscript.match(SubjectReader.notWork, at: i, end: end) == nil
  }

  /// Behind a name and a colon these begin a target and no work.
  private static let aims = PhraseTable([
    "phấn đấu", "tăng", "giảm", "đạt", "tối thiểu", "ít nhất", "trên", "từ", "xét", "không quá",
  ])

  /// "Xã A: Tăng 5%", but not "Sở B: Tăng cường …" nor "Trên cơ sở …".
  func beginsAim(_ i: Int, _ end: Int) -> Bool {
    guard let aim = manuscript.match(SubjectReader.aims, at: i, end: end) else { return false }
    let work = manuscript.match(SubjectReader.work, at: i, end: end)?.count ?? 0
    let adverbial = manuscript.match(SubjectReader.adverbials, at: i, end: end)?.count ?? 0
    return max(work, adverbial) <= aim.count
  }

  /// Where the work of a sentence without a subject begins: behind its adverbials.
  func work(of sentence: Range<Int>) -> Int? {
    var at = sentence.lowerBound
    for _ in 0..<SubjectReader.hops where at < sentence.upperBound {
      at = pastConnector(at, sentence.upperBound)
      if beginsWork(at, sentence.upperBound), !isAdverbial(at, sentence.upperBound) { return at }
      guard isAdverbial(at, sentence.upperBound) || at > sentence.lowerBound,
        let pause = clauses.pause(in: at..<sentence.upperBound)
      else { return nil }
      at = pause + 1
    }
    return nil
  }

  private static let work = PhraseTable(
    Predicates.orders + [
      "chủ động", "khẩn trương", "nghiêm túc", "kịp thời", "thường xuyên", "trực tiếp", "định kỳ", "không ngừng",
      "từng bước", "quyết liệt", "có kế hoạch", "có văn bản", "có ý kiến", "có trách nhiệm", "có nhiệm vụ",
      "chịu trách nhiệm", "phải", "cần", "cùng nhau", "tự giác", "gương mẫu", "có giải pháp", "có biện pháp",
      "tích cực", "là cơ quan", "là đầu mối", "đẩy",
    ])
  private static let notWork = PhraseTable([
    "giáo dục và đào tạo", "thi đua - khen thưởng", "báo cáo này", "kế hoạch này", "tổ chức, cá nhân", "giao thông",
    "kiểm tra viên", "thông tin về", "quyết định số", "thông báo số", "báo cáo số", "chi tiết", "chi tiêu", "chi phí",
    "đạt chuẩn", "chi cục", "chi nhánh", "chi hội", "chi đoàn", "chi bộ", "chi ủy", "cấp ủy", "cấp xã", "cấp tỉnh",
    "cấp huyện",
  ])

  static let ordering: PhraseTable<Bool> = PhraseTable([
    "giao", "giao cho", "giao nhiệm vụ cho", "đề nghị", "kính đề nghị", "trân trọng đề nghị", "yêu cầu", "phân công",
    "ủy quyền cho", "giao trách nhiệm cho",
  ])
  /// What makes an order of the words behind a name.
  private static let strong = PhraseTable([
    "chủ trì", "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "phối hợp", "được giao chủ trì", "tham mưu",
    "là cơ quan", "là đơn vị", "là đầu mối", "chủ động phối hợp", "phải",
  ])

  /// "Giao X chủ trì …", "Chủ tịch UBND tỉnh giao X …", "Đề nghị: X".
  private func ordered(_ i: Int, _ end: Int, _ hasOwner: Bool) -> Subject? {
    guard let verb = manuscript.match(SubjectReader.ordering, at: i, end: end) else { return nil }
    var at = i + verb.count
    if at < end, words[at].mark == .colon { at += 1 }
    guard let list = list(at, end) else { return nil }
    let next = skipComma(list.words.upperBound, end)
    if hasOwner,
      !manuscript.stands(SubjectReader.assign, at: i, end: end)
        || manuscript.match(SubjectReader.strong, at: next, end: end) == nil
    {
      return nil
    }
    return Subject(list: list, force: .command, predicate: next)
  }

  private static let assign: Phrase = "giao"
  private static let assigning: Phrase = "phân công"
  private static let past = PhraseTable(["đã", "được", "đã được", "việc", "do"])

  /// "UBND tỉnh đã giao …" tells what was.
  private func isPast(_ i: Int) -> Bool { i > 0 && manuscript.match(SubjectReader.past, at: i - 1, end: i) != nil }

  /// "X tổ chức …", "X có trách nhiệm …", "X yêu cầu Y …".
  private func named(_ i: Int, _ end: Int) -> Subject? {
    guard let list = list(i, end) else { return nil }
    var next = list.words.upperBound
    guard next < end else { return nil }
    // "UBND các xã phân công cán bộ theo dõi": the people of the unit are no second unit.
    if let order = ordered(next, end, false),
      order.list.names[0].kind != .people || !manuscript.stands(SubjectReader.assigning, at: next, end: end)
    {
      return order
    }
    if words[next].mark == .colon {
      let rest = next + 1
      guard rest < end, !beginsAim(rest, end),
        beginsWork(rest, end) || isAdverbial(rest, end)
          || manuscript.match(SubjectReader.strong, at: rest, end: end) != nil
      else { return nil }
      return Subject(list: list, force: .order, predicate: rest)
    }
    if words[next].mark == .comma {
      next += 1
      guard isAdverbial(next, end) else { return nil }
      // "Sở X, trên cơ sở đề xuất của các cơ quan, đơn vị, chủ trì …": past the commas of the adverbial.
      var from = next
      for _ in 0..<SubjectReader.hops {
        guard let pause = clauses.pause(in: from..<end) else { return nil }
        if manuscript.match(SubjectReader.strong, at: pause + 1, end: end) != nil {
          return Subject(list: list, force: .order, predicate: pause + 1)
        }
        if beginsWork(pause + 1, end) { return Subject(list: list, force: .statement, predicate: pause + 1) }
        from = pause + 1
      }
      return nil
    }
    if manuscript.match(SubjectReader.strong, at: next, end: end) != nil {
      return Subject(list: list, force: .order, predicate: next)
    }
    if let bound = bound(list, end) { return bound }
    if isAdverbial(next, end) || beginsWork(next, end) {
      return Subject(list: list, force: .statement, predicate: next)
    }
    return nil
  }

  /// "Các cơ quan được giao nhiệm vụ tại Phụ lục có trách nhiệm …": words about them stand before what binds them.
  private func bound(_ list: BodyList, _ end: Int) -> Subject? {
    for i in list.words.upperBound..<max(list.words.upperBound, min(end, list.words.upperBound + 12)) {
      if words[i].kind == .mark { return nil }
      if beginsWork(i, end), manuscript.match(SubjectReader.binding, at: i, end: end) == nil { return nil }
      if manuscript.match(SubjectReader.binding, at: i, end: end) != nil {
        return Subject(list: list, force: .order, predicate: i)
      }
    }
    return nil
  }

  private static let binding = PhraseTable(["có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ"])

  /// "Các ông (bà): Giám đốc Sở Nội vụ, …" is one list with its head before the colon.
  private func list(_ i: Int, _ end: Int) -> BodyList? {
    guard let list = bodies.list(at: i, end: end) else { return nil }
    let colon = list.words.upperBound
    if list.names.count == 1, colon < end, words[colon].mark == .colon,
      manuscript.match(SubjectReader.addressed, at: i, end: end) != nil,
      let behind = bodies.list(at: colon + 1, end: end)
    {
      return BodyList(names: behind.names, words: i..<behind.words.upperBound)
    }
    return list
  }

  private static let addressed = PhraseTable([
    "các ông", "các ông, bà", "các ông (bà)", "ông (bà)", "các đồng chí", "các sở",
  ])

  private func skipComma(_ i: Int, _ end: Int) -> Int { i < end && words[i].mark == .comma ? i + 1 : i }

  // MARK: - Adverbials

  private static let connectors = PhraseTable([
    "đồng thời", "ngoài ra", "bên cạnh đó", "trong đó", "do đó", "vì vậy", "tiếp theo", "mặt khác", "cụ thể", "và",
  ])

  /// Behind a word that only ties the sentence to the one before.
  private func pastConnector(_ i: Int, _ end: Int) -> Int {
    guard i < end, let connector = manuscript.match(SubjectReader.connectors, at: i, end: end) else { return i }
    let next = i + connector.count
    return next < end && (words[next].mark == .comma || words[next].mark == .colon) ? next + 1 : next
  }

  private static let adverbials = PhraseTable([
    "căn cứ", "trên cơ sở", "theo", "để", "nhằm", "trong", "khi", "sau khi", "trước khi", "trước", "sau", "đến", "từ",
    "hằng năm", "hàng năm", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "hằng tuần", "hàng tuần", "định kỳ",
    "nếu", "trường hợp", "riêng", "đối với", "với", "năm", "quý", "quí", "tháng", "ngày", "chậm nhất", "thông qua",
    "tùy theo", "tùy", "nhân dịp", "quá trình", "cùng với", "song song với", "ngay sau", "kết thúc", "hàng ngày",
    "hằng ngày", "6 tháng", "06 tháng", "tại", "về", "cuối", "đầu", "thời gian", "qua", "kể từ", "dựa trên",
    "dựa vào", "lồng ghép", "giai đoạn", "buổi", "hàng kỳ", "đột xuất",
  ])

  /// Whether the words at `i` open an adverbial; "theo dõi" is a verb although it begins like one.
  func isAdverbial(_ i: Int, _ end: Int) -> Bool {
    guard i < end, let adverbial = manuscript.match(SubjectReader.adverbials, at: i, end: end) else { return false }
    let verb = manuscript.match(SubjectReader.verbs, at: i, end: end)
    return verb.map { $0.count <= adverbial.count } ?? true
  }

  private static let verbs = PhraseTable(Predicates.orders)

  /// "Hàng năm khối thi đua tổ chức …": the subject follows its adverbial without a comma.
  private func subjectBehindAdverbial(_ i: Int, _ end: Int) -> Subject? {
    guard let adverbial = manuscript.match(SubjectReader.tight, at: i, end: end) else { return nil }
    return named(i + adverbial.count, end)
  }

  private static let tight = PhraseTable([
    "hàng năm", "hằng năm", "hàng tháng", "hằng tháng", "hàng quý", "hằng quý", "hàng tuần", "hằng tuần", "đồng thời",
    "riêng", "thì", "định kỳ", "ngoài ra",
  ])
}

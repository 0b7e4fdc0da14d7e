import CivilTime
import Domain
import Vietnamese

/// Tells the movements a document launches in its text ("Giám đốc Sở phát động đợt thi đua “…”") from those it only
/// speaks of.
struct OwnLaunch {
  private let manuscript: Manuscript
  private let issuer: String?
  /// Words a sentence may call the issuer or its head by.
  private let names: [[UInt64]]
  /// Keys of the levels that the issuer's name holds.
  private let levels: Set<UInt64>
  private let planYear: Int?
  private let mayLaunch: Bool

  init(manuscript: Manuscript, reading: PlanReading) {
    self.manuscript = manuscript
    issuer = reading.document.issuerName
    let words = WordScanner.words(of: Array((issuer ?? "").utf8)).map(\.key)
    let posts = reading.signatories.flatMap { [$0.value.prefix, $0.value.title] }.compactMap { $0 }
    names = OwnLaunch.names(of: words, posts: posts)
    levels = Set(words).intersection(OwnLaunch.levels)
    planYear = PlanYear.find(in: manuscript, reading.document)
    mayLaunch = issuer != nil && DutyGenre(type: reading.document.type) != .tells
  }

  private static let levels = Set(["tỉnh", "xã", "phường", "huyện", "phố", "quận", "nước"].map { Phrase($0).keys[0] })
  private static let committee = Phrase("Ủy ban nhân dân").keys
  private static let people = Phrase("UBND").keys
  private static let deputy = Phrase("phó").keys[0]
  private static let authorities = Set(["KT", "TM", "TL", "Q", "TUQ", "T/M", "K/T"].map { Phrase($0).keys[0] })

  private static func names(of issuer: [UInt64], posts: [String]) -> [[UInt64]] {
    var names: [[UInt64]] = issuer.count > 1 ? [Array(issuer.prefix(2))] : []
    if issuer.starts(with: committee) { names.append(people) }
    for post in posts {
      let keys = WordScanner.words(of: Array(post.utf8)).filter { $0.isLetters }.map(\.key)
        .filter { !authorities.contains($0) && $0 != deputy }
      if keys.count > 1 { names.append(keys) }
    }
    return names
  }

  private static let launch: Phrase = "phát động"
  private static let more = PhraseTable(["và tổ chức", "và tổ chức thực hiện", "mở", "triển khai", "tổ chức"])

  /// Who launches the movement here: the issuer when it is the subject of "phát động", or when an item of the plan's
  /// contents begins with that verb; nil otherwise.
  func launcher(of name: MovementName) -> String? {
    guard mayLaunch, let verb = verb(before: name.extent.lowerBound) else { return nil }
    let start = clauseStart(verb)
    if start == verb { return isContents(verb) ? issuer : nil }
    return isIssuer(start..<verb) ? issuer : nil
  }

  private func verb(before head: Int) -> Int? {
    for back in 2...7 where head - back >= 0 {
      guard manuscript.stands(OwnLaunch.launch, at: head - back, end: head) else { continue }
      let rest = head - back + 2
      if rest == head || manuscript.match(OwnLaunch.more, at: rest, end: head)?.count == head - rest {
        return head - back
      }
    }
    return nil
  }

  /// Behind the last mark before the verb, or the label of its clause.
  private func clauseStart(_ verb: Int) -> Int {
    let passage = manuscript.passages[passage(at: verb)]
    var start = verb
    while start > passage.body.lowerBound, manuscript.words[start - 1].kind != .mark { start -= 1 }
    return start
  }

  private func isContents(_ verb: Int) -> Bool {
    let index = passage(at: verb)
    let passage = manuscript.passages[index]
    guard passage.place == .body, passage.body.lowerBound == verb, passage.label?.isMark == false,
      let section = passage.section
    else { return false }
    let role = manuscript.sections[section].role
    return role == .contents || role == .measures
  }

  private static let past = PhraseTable(["đã", "được", "do"])

  private func isIssuer(_ range: Range<Int>) -> Bool {
    let keys = range.map { manuscript.words[$0].key }
    guard names.contains(where: { keys.starts(with: $0) }), keys.count <= 14,
      manuscript.match(OwnLaunch.past, at: range.upperBound - 1, end: range.upperBound) == nil
    else { return false }
    return Set(keys).intersection(OwnLaunch.levels).isSubset(of: levels)
  }

  private func passage(at word: Int) -> Int {
    var (low, high) = (0, manuscript.passages.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if manuscript.passages[middle].words.lowerBound <= word { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// How far behind the name its time may stand.
  private static let reach = 30

  /// "…”, thời gian từ 01/4/2026 đến 30/9/2026"
  func period(behind name: MovementName, _ end: Int) -> MovementMention.Period? {
    let start = name.extent.upperBound
    let range = start..<max(start, min(end, start + OwnLaunch.reach))
    for mention in Timing.find(in: range, manuscript, planYear: planYear, scope: .field).mentions {
      if let deadline = mention.deadline, deadline.kind == .range {
        return MovementMention.Period(from: deadline.start, to: deadline.end)
      }
    }
    return MovementPeriod.find(in: start..<max(start, min(end, start + 6)), manuscript)
  }
}

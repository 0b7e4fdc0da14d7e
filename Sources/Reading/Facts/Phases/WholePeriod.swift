import Blocks
import CivilTime
import Domain
import Vietnamese

/// The time of the whole movement: "Thời gian thực hiện: Từ ngày phát động đến hết ngày 31/12/2026".
struct WholePeriod {
  let manuscript: Manuscript
  let spans: PhaseSpans

  static let openings: PhraseTable<Bool> = PhraseTable([
    "thời gian", "thời gian thực hiện", "thời gian tổ chức", "thời gian triển khai", "thời gian thi đua",
    "thời gian phát động", "thời hạn", "từ ngày", "thời gian tiến hành", "thời gian tổ chức phong trào",
  ])

  func phases(at index: Int) -> [Fact<PhaseReading>] {
    let passage = manuscript.passages[index]
    guard passage.cell == nil, let first = passage.body.first else { return [] }
    if let opening = manuscript.match(WholePeriod.time, at: first, end: passage.body.upperBound) {
      guard opening.value, !isOfDuty(passage, index), !isOfMeeting(passage.body) else { return [] }
      return span(passage.body, name: name(first..<first + opening.count, passage.body.upperBound)).map { [$0] } ?? []
    }
    if let heading = periodHeading(above: index), index > heading.index, !isOfMeeting(heading.title) {
      // "Học kỳ I: từ … đến …" has a name of its own; the first line without one speaks for the heading.
      if let own = ownName(passage.body) { return span(passage.body, name: manuscript.line(own)).map { [$0] } ?? [] }
      if index == heading.index + 1 { return span(passage.body, name: title(heading.title)).map { [$0] } ?? [] }
    }
    return movementTime(passage.body)
  }

  private func span(_ range: Range<Int>, name: String) -> Fact<PhaseReading>? {
    guard let span = spans.first(in: range), span.end != nil else { return nil }
    return Fact(
      PhaseReading(name: name, start: span.start, end: span.end),
      at: manuscript.span(range.lowerBound..<span.words.upperBound), rule: PhaseFinder.whole)
  }

  private static let time = PhraseTable([
    ("thời gian", true), ("thời gian thực hiện", true), ("thời gian tổ chức", true), ("thời gian triển khai", true),
    ("thời gian thi đua", true), ("thời gian phát động", true), ("thời gian tổ chức thực hiện", true),
    ("thời gian triển khai thực hiện", true), ("thời gian, địa điểm", false), ("thời gian và địa điểm", false),
    ("thời gian báo cáo", false), ("thời gian hoàn thành", false), ("thời gian gửi", false), ("thời gian nộp", false),
  ])

  /// A few words before a colon at the head of the line.
  private func ownName(_ range: Range<Int>) -> Range<Int>? {
    let limit = range.prefixRange(7)
    guard let colon = limit.first(where: { manuscript.words[$0].mark == .colon }), colon > range.lowerBound,
      manuscript.words[range.lowerBound].isLetters
    else { return nil }
    return range.lowerBound..<colon
  }

  /// A heading in capitals is named by its first words: "Thời gian".
  private func title(_ range: Range<Int>) -> String {
    guard manuscript.words[range.lowerBound].shape == .upper,
      let opening = manuscript.match(WholePeriod.time, at: range.lowerBound, end: range.upperBound)
    else { return manuscript.line(range) }
    let text = manuscript.line(range.lowerBound..<range.lowerBound + opening.count).lowercased()
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The label up to its colon, at most a few words.
  private func name(_ label: Range<Int>, _ end: Int) -> String {
    var i = label.upperBound
    while i < min(end, label.upperBound + 6) {
      if manuscript.words[i].mark == .colon { return manuscript.line(label.lowerBound..<i) }
      i += 1
    }
    return manuscript.line(label)
  }

  // MARK: Whose time it is

  /// Under "Chủ trì: …", "Đơn vị phối hợp: …" stands the time of one duty.
  private func isOfDuty(_ passage: Passage, _ index: Int) -> Bool {
    guard passage.label == nil || passage.label?.isMark == true else { return false }
    for back in 1...4 where index - back >= 0 {
      let before = manuscript.passages[index - back]
      guard before.section == passage.section, let first = before.body.first else { return false }
      if manuscript.match(WholePeriod.owners, at: first, end: before.body.upperBound) != nil { return true }
    }
    return index + 1 < manuscript.passages.count
      && manuscript.passages[index + 1].body.first.map {
        manuscript.match(WholePeriod.owners, at: $0, end: manuscript.words.count) != nil
      } == true
  }

  private static let owners = PhraseTable([
    "chủ trì", "đơn vị chủ trì", "cơ quan chủ trì", "đơn vị phối hợp", "cơ quan phối hợp", "cơ quan thực hiện",
    "đơn vị thực hiện", "chịu trách nhiệm", "phối hợp", "trách nhiệm thực hiện", "địa điểm", "thành phần",
    "người thực hiện",
    "sản phẩm", "kết quả", "phân công",
  ])

  private func isOfMeeting(_ range: Range<Int>) -> Bool { manuscript.first(WholePeriod.meetings, in: range) != nil }

  private static let meetings = PhraseTable([
    "hội nghị", "cuộc họp", "buổi", "khai mạc", "địa điểm", "lễ phát động", "giờ",
  ])

  /// The heading "Thời gian thực hiện" the passage stands right under.
  private func periodHeading(above index: Int) -> (index: Int, title: Range<Int>)? {
    guard let section = manuscript.passages[index].section.map({ manuscript.sections[$0] }), section.role == .period,
      let title = section.title, let first = title.first,
      manuscript.match(WholePeriod.time, at: first, end: title.upperBound)?.value == true
    else { return nil }
    return (section.passages.lowerBound, title)
  }

  /// "Phong trào thi đua được tổ chức từ … đến …"
  private func movementTime(_ range: Range<Int>) -> [Fact<PhaseReading>] {
    guard let movement = manuscript.first(WholePeriod.movements, in: range.prefixRange(24)) else { return [] }
    let after = movement.at + movement.count..<min(range.upperBound, movement.at + movement.count + 24)
    guard let verb = manuscript.first(WholePeriod.happening, in: after) else { return [] }
    let rest = verb.at + verb.count..<min(range.upperBound, verb.at + verb.count + 20)
    guard let next = rest.first, manuscript.match(WholePeriod.leads, at: next, end: rest.upperBound) != nil,
      let span = spans.first(in: rest), span.end != nil
    else { return [] }
    return [
      Fact(
        PhaseReading(
          name: manuscript.line(movement.at..<movement.at + movement.count), start: span.start, end: span.end),
        at: manuscript.span(movement.at..<span.words.upperBound), rule: PhaseFinder.whole)
    ]
  }

  private static let movements = PhraseTable(["phong trào thi đua", "đợt thi đua", "phong trào", "cuộc vận động"])
  private static let happening = PhraseTable([
    "được tổ chức", "được triển khai", "được triển khai thực hiện", "được thực hiện", "được phát động", "diễn ra",
    "thực hiện", "triển khai", "bắt đầu",
  ])
  private static let leads = PhraseTable(["từ", "kể từ", "đến", "trong", "tới"])
}

extension Range<Int> {
  /// At most the first `count` of it.
  fileprivate func prefixRange(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}

import CivilTime

/// Finds every date expression in a text: absolute, partial, relative to the day of reading, ranges, recurrences.
///
/// One pass from left to right; each rule looks a fixed number of words ahead, so the cost is linear in the text.
/// The conventions: a bare weekday is the next one after `on`; a bare day, month or quarter is the present one or the
/// next (with `planYear`: that of the plan's year); weeks begin on Monday; "N tháng tới" are N whole months after the
/// present one; the comparator ("trước", "đến hết") stands beside the date and never moves it.
package struct DateReader: Sendable {
  /// What kind of text is read.
  package enum Scope: Sendable {
    /// Running text, where a number is seldom a date: "15/3" needs "ngày", "thứ 2" needs a sign that it is a weekday.
    case prose
    /// A text known to say when: a deadline cell, what stands after "Thời gian thực hiện:", what a person types.
    case field
  }

  /// How far accents can be trusted.
  package enum Accents: Sendable {
    case exact
    /// Typed by a person: a word without any accent may stand for an accented one.
    case optional
    /// Read from an image: accents are ignored, l and O may be digits, numbers may be torn apart.
    case ignored
  }

  package struct Settings: Sendable {
    package var scope = Scope.prose
    package var accents = Accents.exact
    /// The year a bare day, month or quarter belongs to; nil: the next one from the day of reading.
    package var planYear: Int?
    package var lastWeek = LastWeek.ofLastWorkingDay
    package var holidays = HolidayCalendar.empty
    package init() {}
  }

  package let on: Day
  package var settings: Settings

  package init(on: Day, settings: Settings = Settings()) {
    self.on = on
    self.settings = settings
  }

  /// Reads accents as they come in a text read from images.
  package init(on: Day, planYear: Int?, ignoringAccents: Bool = false, scope: Scope = .prose) {
    var settings = Settings()
    settings.planYear = planYear
    settings.accents = ignoringAccents ? .ignored : .exact
    settings.scope = scope
    self.init(on: on, settings: settings)
  }

  /// The mentions in `words[range]`, in order, none overlapping. `words` are those of `text`.
  package func find(in words: [Word], text: [UInt8], range: Range<Int>? = nil) -> [DateMention] {
    let bounds = (range ?? 0..<words.count).clamped(to: 0..<words.count)
    guard settings.accents == .optional else { return search(words, text, bounds) }
    // Who types accents types them everywhere: "ngay sau khi" is no "ngày sáu". The reading that explains more words wins.
    var exact = self
    exact.settings.accents = .exact
    let strict = exact.search(words, text, bounds)
    let loose = search(words, text, bounds)
    func covered(_ found: [DateMention]) -> Int { found.reduce(0) { $0 + $1.words.count } }
    return covered(loose) > covered(strict) ? loose : strict
  }

  private func search(_ words: [Word], _ text: [UInt8], _ bounds: Range<Int>) -> [DateMention] {
    let grammar = DateGrammar(words, text, bounds, on, settings)
    var found: [DateMention] = []
    var at = bounds.lowerBound
    var lastEnd: Int?
    while at < bounds.upperBound {
      guard grammar.canStart(at, after: lastEnd),
        let piece = grammar.expression(at) ?? grammar.listedDay(at, after: found.last)
      else {
        at += 1
        continue
      }
      let mention = piece.mention(from: at, words: words)
      lastEnd = mention.words.upperBound
      found.append(mention)
      at = max(piece.next, at + 1)
    }
    settle(&found, grammar)
    return found
  }

  /// The mentions in a text as a person types it: nothing around it, accents optional. What depends on an event has
  /// no day and is left out.
  package func find(inText text: String) -> [DateMention] {
    let bytes = Array(text.utf8)
    var reader = self
    reader.settings.scope = .field
    if reader.settings.accents == .exact { reader.settings.accents = .optional }
    return reader.find(in: WordScanner.words(of: bytes), text: bytes).filter { $0.kind != .conditional }
  }

  /// The first date a text says; nil when it says none that is in the calendar.
  package func date(of text: String) -> DateMention? { find(inText: text).first { $0.isPossible } }

  /// What only the neighbours can tell: the year of "tháng 3" in "tháng 3, tháng 6/2026"; what 128/8/2025 meant.
  private func settle(_ found: inout [DateMention], _ grammar: DateGrammar) {
    guard !found.isEmpty else { return }
    for i in found.indices.dropLast().reversed() { grammar.takeYear(&found[i], from: found[i + 1]) }
    for i in found.indices.dropFirst() { grammar.takeComparator(&found[i], from: found[i - 1]) }
    for i in found.indices where !found[i].isPossible {
      found[i].proposal = grammar.proposal(for: found[i], among: found)
    }
  }
}

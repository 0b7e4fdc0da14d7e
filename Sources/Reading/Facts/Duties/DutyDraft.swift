import Domain

/// A duty while it is put together: names and times still as words of the manuscript.
struct DutyDraft {
  /// The words of the work, as they will be quoted.
  var text: Range<Int>
  var section: String?
  var lead: [BodyName] = []
  var coordinate: [BodyName] = []
  var advise: [BodyName] = []
  var carryOut: [BodyName] = []
  var monitor: [BodyName] = []
  var product: Range<Int>?
  var deadlines: [Deadline] = []
  var recurrence: RecurrenceReading?
  /// Whether a line or cell of its own said when; it overrules what the sentence seems to say.
  var hasTime = false
  /// Where a report inside the sentence begins; its date is not that of the work.
  var reportStart: Int?
  /// False when a person should look: nobody is named, or the words are unusual.
  var isSure = true
  var rule: String

  /// The duties it makes: one, and one more for each further deadline.
  func duties(in manuscript: Manuscript) -> [Fact<DutyReading>] {
    var value = DutyReading(section: section, text: manuscript.line(text))
    value.lead = lead.map { manuscript.line($0.words) }
    value.coordinate = coordinate.map { manuscript.line($0.words) }
    value.advise = advise.map { manuscript.line($0.words) }
    value.carryOut = carryOut.map { manuscript.line($0.words) }
    value.monitor = monitor.map { manuscript.line($0.words) }
    value.product = product.map { manuscript.line($0) }
    value.deadline = deadlines.first
    value.recurrence = recurrence
    let span = manuscript.span(text)
    var facts = [Fact(value, at: span, isSure: isSure, rule: rule)]
    for deadline in deadlines.dropFirst() {
      value.deadline = deadline
      value.recurrence = nil
      facts.append(Fact(value, at: span, isSure: false, rule: rule))
    }
    return facts
  }
}

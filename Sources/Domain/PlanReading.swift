import Blocks
import CivilTime

/// What a document demands, as read: the contract `reading/1`, with every fact tied to the words it came from.
package struct PlanReading: Sendable {
  package var document: DocumentHead
  package var signatories: [Fact<Signatory>] = []
  package var citations: [Fact<DocumentCitation>] = []
  /// For each of `citations`, in the same order, all places where that document is cited, as it is cited there.
  package var citationPlaces: [[Fact<DocumentCitation>]] = []
  package var movements: [Fact<MovementMention>] = []
  package var titles: [Fact<TitleMention>] = []
  package var targets: [Fact<TargetReading>] = []
  package var awardConditions: [Fact<TargetReading>] = []
  package var phases: [Fact<PhaseReading>] = []
  package var anniversaries: [Fact<Anniversary>] = []
  package var duties: [Fact<DutyReading>] = []
  package var reporting: [Fact<ReportReading>] = []
  package var recipients: [Fact<Recipient>] = []
  package var pledges: [Fact<PledgeReading>] = []
  /// Where each required part of a launching plan stands; a part without a place is absent.
  package var parts: [PlanPart: [Span]] = [:]
  package var outline: [OutlineNode] = []
  package var findings: [Finding] = []

  package init(document: DocumentHead) { self.document = document }
}

/// A value read from a text, with its place, how sure the reader is, and the rule that found it.
package struct Fact<Value: Sendable>: Sendable {
  package var value: Value
  package var span: Span
  /// False when a person should look.
  package var isSure: Bool
  /// Name of the rule, as `thidua explain RULE` takes it.
  package var rule: String

  package init(_ value: Value, at span: Span, isSure: Bool = true, rule: String) {
    self.value = value
    self.span = span
    self.isSure = isSure
    self.rule = rule
  }
}

/// The heading block of a document (Decree 30/2020/NĐ-CP, Appendix I, cells 1 to 5).
package struct DocumentHead: Sendable, Equatable {
  package enum Status: String, Sendable { case issued, unnumbered, draft }
  package enum Level: String, Sendable {
    case central, province, department, district, commune, unit, enterprise, school
  }
  /// Number and symbol without spaces: `12/KH-SGTVT`, `34-CT/TW`.
  package var number: String?
  package var date: Day?
  /// The year the document plans for: dates without a year fall in it.
  package var planYear: Int?
  /// The date part of the place and date line, as printed.
  package var dateText: String?
  package var place: String?
  package var issuerName: String?
  package var issuerParent: String?
  package var issuerLevel: Level?
  /// Type of document with its first letter in capitals: `Kế hoạch`.
  package var type: String?
  package var subject: String?
  package var status: Status?
  /// Where the parts stand, for showing and for findings: keys number, symbol, date, place, issuer, parent, type, subject.
  package var spans: [String: Span] = [:]
  /// False when a person should look: number or date come from a pen, read by a scanner.
  package var isSure = true
  /// The symbol after the number, also when the number is blank: `/KH-SGTVT`.
  package var symbol: String?
  /// True for the Party's own form of document (no national heading, a star under the name).
  package var isParty = false

  package init() {}
}

package struct Signatory: Sendable, Equatable {
  /// `KT. GIÁM ĐỐC`, `TM. ỦY BAN NHÂN DÂN`; nil when the signatory signs in own right.
  package var prefix: String?
  package var title: String?
  /// Without rank or degree.
  package var name: String
  package init(prefix: String?, title: String?, name: String) {
    self.prefix = prefix
    self.title = title
    self.name = name
  }
}

package struct DocumentCitation: Sendable, Equatable {
  package enum Role: String, Sendable { case basis, mentioned, footnote }
  package var type: String?
  package var number: String?
  package var date: PartialDate?
  package var issuer: String?
  package var subject: String?
  package var role: Role
  package init(
    type: String?, number: String?, date: PartialDate?, issuer: String?, subject: String?, role: Role
  ) {
    self.type = type
    self.number = number
    self.date = date
    self.issuer = issuer
    self.subject = subject
    self.role = role
  }
}

package struct MovementMention: Sendable, Equatable {
  package enum Status: String, Sendable { case launched, referenced }
  package enum Kind: String, Sendable { case movement, campaign, theme }
  package struct Period: Sendable, Equatable {
    package var from: PartialDate?
    package var to: PartialDate?
    package init(from: PartialDate?, to: PartialDate?) {
      self.from = from
      self.to = to
    }
  }
  package var name: String
  package var launchedBy: String?
  package var period: Period?
  package var status: Status
  package var kind: Kind
  package init(name: String, launchedBy: String?, period: Period?, status: Status, kind: Kind) {
    self.name = name
    self.launchedBy = launchedBy
    self.period = period
    self.status = status
    self.kind = kind
  }
}

package struct TitleMention: Sendable, Equatable {
  package enum Kind: String, Sendable { case title, award }
  package var name: String
  package var kind: Kind
  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// One number a plan promises, or one figure that decides about awards.
package struct TargetReading: Sendable, Equatable {
  package enum Comparator: String, Sendable {
    case atLeast = ">=", atMost = "<=", above = ">", below = "<", equal = "=", rankWithin = "rank<=", range, none
  }
  package enum Value: Sendable, Hashable {
    case number(Decimal10)
    case range(Decimal10, Decimal10)
  }
  package enum Kind: String, Sendable { case quota, condition }
  package var comparator: Comparator
  package var value: Value?
  package var unit: String?
  package var population: String?
  package var indicator: String?
  package var deadline: Deadline?
  /// Only for award conditions.
  package var kind: Kind?
  package init(
    comparator: Comparator, value: Value?, unit: String?, population: String?, indicator: String?,
    deadline: Deadline? = nil, kind: Kind? = nil
  ) {
    self.comparator = comparator
    self.value = value
    self.unit = unit
    self.population = population
    self.indicator = indicator
    self.deadline = deadline
    self.kind = kind
  }
}

/// A decimal number as printed: `units × 10^-places`, so that 2,5 stays 2,5.
package struct Decimal10: Sendable, Hashable, CustomStringConvertible {
  package var units: Int
  package var places: Int
  package init(_ units: Int, places: Int = 0) {
    self.units = units
    self.places = places
  }
  /// With a decimal point, as JSON writes it.
  package var description: String {
    guard places > 0 else { return String(units) }
    let digits = padded(abs(units), places + 1)
    var fraction = Substring(digits.suffix(places))
    while fraction.last == "0" { fraction.removeLast() }
    let whole = (units < 0 ? "-" : "") + digits.dropLast(places)
    return fraction.isEmpty ? whole : whole + "." + fraction
  }
}

package struct PhaseReading: Sendable, Equatable {
  package var name: String
  package var start: PartialDate?
  package var end: PartialDate?
  package init(name: String, start: PartialDate?, end: PartialDate?) {
    self.name = name
    self.start = start
    self.end = end
  }
}

package struct Anniversary: Sendable, Equatable {
  package var years: Int
  package var name: String
  package var from: PartialDate?
  package var to: PartialDate?
  package init(years: Int, name: String, from: PartialDate?, to: PartialDate?) {
    self.years = years
    self.name = name
    self.from = from
    self.to = to
  }
}

/// When something is due. `text` is always as printed.
package struct Deadline: Sendable, Equatable {
  package enum Kind: String, Sendable { case by, before, `in`, from, range, conditional, onOrder }
  package var kind: Kind
  package var date: PartialDate?
  package var start: PartialDate?
  package var end: PartialDate?
  package var text: String
  package init(kind: Kind, date: PartialDate? = nil, start: PartialDate? = nil, end: PartialDate? = nil, text: String) {
    self.kind = kind
    self.date = date
    self.start = start
    self.end = end
    self.text = text
  }
}

/// How often something is due. `detail` is the part that says when inside the period ("ngày 05").
package struct RecurrenceReading: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case continuous, weekly, monthly, quarterly, halfYearly, yearly, onOrder, other
  }
  package var kind: Kind
  package var detail: String?
  package var text: String
  package init(kind: Kind, detail: String? = nil, text: String) {
    self.kind = kind
    self.detail = detail
    self.text = text
  }
}

package struct DutyReading: Sendable, Equatable {
  /// Labels of the sections above, joined by dots: `III.2.a`.
  package var section: String?
  package var text: String
  package var lead: [String] = []
  package var coordinate: [String] = []
  package var advise: [String] = []
  package var carryOut: [String] = []
  package var monitor: [String] = []
  package var product: String?
  package var deadline: Deadline?
  package var recurrence: RecurrenceReading?
  package init(section: String?, text: String) {
    self.section = section
    self.text = text
  }
}

package struct ReportReading: Sendable, Equatable {
  /// As printed.
  package var from: String?
  package var to: String?
  package var content: String?
  package var deadline: Deadline?
  package var recurrence: RecurrenceReading?
  package init(
    from: String?, to: String?, content: String?, deadline: Deadline? = nil, recurrence: RecurrenceReading? = nil
  ) {
    self.from = from
    self.to = to
    self.content = content
    self.deadline = deadline
    self.recurrence = recurrence
  }
}

package struct Recipient: Sendable, Equatable {
  package var name: String
  /// What stands in brackets: `b/c`.
  package var note: String?
  /// True for the file copy (Lưu).
  package var isFileCopy: Bool
  package init(name: String, note: String? = nil, isFileCopy: Bool = false) {
    self.name = name
    self.note = note
    self.isFileCopy = isFileCopy
  }
}

/// What has to be signed, by whom, by when.
package struct PledgeReading: Sendable, Equatable {
  package enum Kind: String, Sendable { case covenant, commitment }
  package var text: String
  package var kind: Kind
  package var signers: String?
  package var comparator: TargetReading.Comparator
  package var value: TargetReading.Value?
  package var deadline: Deadline?
  package init(
    text: String, kind: Kind, signers: String?, comparator: TargetReading.Comparator, value: TargetReading.Value?,
    deadline: Deadline? = nil
  ) {
    self.text = text
    self.kind = kind
    self.signers = signers
    self.comparator = comparator
    self.value = value
    self.deadline = deadline
  }
}

/// One clause of the document. Children lie inside the parent, siblings follow each other.
package struct OutlineNode: Sendable, Equatable {
  /// Without its punctuation: `I`, `1`, `a`, `Điều 1`.
  package var label: String?
  package var title: String?
  package var level: Int
  /// From the heading to the end of its section.
  package var span: Span
  package var children: [OutlineNode]
  package init(label: String?, title: String?, level: Int, span: Span, children: [OutlineNode] = []) {
    self.label = label
    self.title = title
    self.level = level
    self.span = span
    self.children = children
  }
}

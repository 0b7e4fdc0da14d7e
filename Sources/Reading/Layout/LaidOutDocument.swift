import Blocks
import Domain

/// One element of a paper where it was found: what it is, where it stands in the text, and its letters as they are set.
struct SetElement {
  var role: PaperRole
  var span: Span
  /// In `SetText`.
  var letters: Range<Int>
  /// Index of its first line in `Typesetting.lines`.
  var line: Int
  /// It fills its lines alone, so that what its paragraph says is said of it.
  var isAlone: Bool
}

/// A document with its reading and its layout side by side: what the rules of layout look at.
final class LaidOutDocument {
  let setting: Typesetting
  let manuscript: Manuscript
  let reading: PlanReading
  let form: OfficialForm
  let text: SetText
  let elements: [SetElement]

  init(_ setting: Typesetting, _ manuscript: Manuscript, _ reading: PlanReading) {
    self.setting = setting
    self.manuscript = manuscript
    self.reading = reading
    form = reading.document.isParty ? .party : .state
    let text = SetText(setting)
    self.text = text
    var finder = ElementFinder(manuscript: manuscript, reading: reading, text: text)
    elements = finder.elements()
  }

  func elements(_ role: PaperRole) -> [SetElement] { elements.filter { $0.role == role } }

  func line(of element: SetElement) -> SetLine { setting.lines[element.line] }

  func string(_ element: SetElement) -> String {
    manuscript.source.string(element.span).split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }

  /// The elements as their kinds first stand in the document, each kind once.
  var roles: [PaperRole] {
    var seen: Set<PaperRole> = []
    return elements.map(\.role).filter { seen.insert($0).inserted }
  }

  /// Enough of an official paper was found to judge it as one.
  var isOfficial: Bool {
    let marks: [PaperRole] = [.nation, .number, .agency, .type]
    return marks.count { role in elements.contains { $0.role == role } } >= 2
  }

  /// «… (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.5).»
  func sentence(_ words: String, _ clause: String) -> String { "\(words) (\(form.citation(clause)))." }
}

/// Numbers as Vietnamese writes them.
enum Figure {
  /// «12,5»; whole numbers without a comma.
  static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(abs(tenths % 10))"
  }

  /// «13 đến 14», «13».
  static func range(_ range: ClosedRange<Double>) -> String {
    range.lowerBound == range.upperBound
      ? text(range.lowerBound) : "\(text(range.lowerBound)) đến \(text(range.upperBound))"
  }
}

/// One thing the linter finds about a layout: a file of its own, a corpus of the same name, an entry in the reference.
protocol LayoutRule: Sendable {
  static var code: FindingCode { get }
  static var explanation: RuleExplanation { get }
  static func check(_ document: LaidOutDocument) -> [Finding]
}

extension LayoutRule {
  static func finding(_ message: String, at span: Span, proposal: String? = nil, isSure: Bool = true) -> Finding {
    Finding(code, message, at: span, isSure: isSure, rule: explanation.name, proposal: proposal)
  }
}

extension PlanReader {
  static let layoutRules: [any LayoutRule.Type] = [
    PaperSizeRule.self,
    MarginRule.self,
    NationalTitleRule.self,
    FontRule.self,
    ElementSizeRule.self,
    ElementStyleRule.self,
    ElementCaseRule.self,
    AlignmentRule.self,
    NumberFormRule.self,
    DateFormRule.self,
    IndentRule.self,
    SpacingRule.self,
    PageNumberRule.self,
    BasisFormRule.self,
    EndingRule.self,
    RecipientListRule.self,
    SignerRule.self,
    LabelFormRule.self,
    AbbreviationRule.self,
    CapitalsRule.self,
  ]

  /// Longer texts are no papers to be signed: their layout is not judged.
  private static let layoutLimit = 2 << 20

  /// What the rules of form find in the layout of a document that has been read. What a scanner saw is not judged.
  package func layoutFindings(
    in source: SourceText, _ reading: PlanReading, setAs setting: Typesetting
  ) -> [Finding] {
    guard source.ocrConfidence == nil, source.text.count < Self.layoutLimit else { return [] }
    let document = LaidOutDocument(setting, Manuscript(source), reading)
    guard document.isOfficial else { return [] }
    return Self.layoutRules.flatMap { $0.check(document) }
  }
}

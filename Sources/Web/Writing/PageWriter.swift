import CivilTime
import Domain
import Markup

/// Writes one page in one language. Every sentence is given in both: `text("Lưu", en: "Save")`.
///
/// A page holds no style and no script of its own (the content policy forbids both): classes and `data-` attributes only.
package struct PageWriter: Sendable {
  private var out: MarkupWriter
  package let language: Language
  /// The token that proves a form was drawn by us, by the address the form goes to.
  private let token: @Sendable (String) -> String
  private var lastName = 0
  /// Of the table that is being written.
  var columns: [Column] = []
  /// `<td …><div>` of each column.
  var columnStarts: [[UInt8]] = []
  var nextColumn = 0

  package init(
    _ language: Language = .vi, capacity: Int = 1 << 17, token: @escaping @Sendable (String) -> String = { _ in "" }
  ) {
    self.language = language
    self.token = token
    out = MarkupWriter(capacity: capacity)
  }

  package var bytes: [UInt8] { out.bytes }

  package mutating func raw(_ markup: StaticString) { out.raw(markup) }

  package mutating func text(_ words: String) { out.text(words) }
  package mutating func text(_ words: Wording) { out.text(words[language]) }
  package mutating func text(_ vi: @autoclosure () -> String, en: @autoclosure () -> String) {
    out.text(language == .vi ? vi() : en())
  }

  /// The words alone, for attributes.
  package func say(_ vi: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    language == .vi ? vi() : en()
  }
  package func say(_ words: Wording) -> String { words[language] }

  package mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    out.open(name, attributes)
  }
  package mutating func close(_ name: StaticString) { out.close(name) }

  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ words: String
  ) { out.element(name, attributes, words) }

  package mutating func element(_ name: StaticString, _ words: String) { out.element(name, [:], words) }
  package mutating func element(_ name: StaticString, _ words: Wording) { out.element(name, [:], words[language]) }
  package mutating func element(
    _ name: StaticString, _ vi: @autoclosure () -> String, en: @autoclosure () -> String
  ) { out.element(name, [:], language == .vi ? vi() : en()) }

  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ words: Wording
  ) { out.element(name, attributes, words[language]) }

  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>,
    _ vi: @autoclosure () -> String, en: @autoclosure () -> String
  ) { out.element(name, attributes, language == .vi ? vi() : en()) }

  package mutating func link(_ words: String, to address: String) {
    raw("<a href=\"")
    text(address)
    raw("\">")
    text(words)
    raw("</a>")
  }

  /// `5/3/2026`
  package mutating func day(_ day: Day) {
    out.number(day.day)
    out.raw("/")
    out.number(day.month)
    out.raw("/")
    out.number(day.year)
  }

  /// A name for an element that no other element of the page bears.
  package mutating func freshName(_ stem: String) -> String {
    lastName += 1
    return "\(stem)-\(lastName)"
  }

  /// A form that changes something: sent to `action`, with its token.
  package mutating func form(
    _ action: String, style: String? = nil, upload: Bool = false, data: String? = nil,
    _ content: (inout PageWriter) -> Void
  ) {
    open(
      "form",
      [
        "method": "post", "action": action, "class": style, "enctype": upload ? "multipart/form-data" : nil,
        "data-do": data,
      ])
    token(for: action)
    content(&self)
    close("form")
  }

  /// The proof that we drew the form that goes to `action`; inside it.
  package mutating func token(for action: String) {
    open("input", ["type": "hidden", "name": "ma-bieu-mau", "value": token(action)])
  }

  /// The start of a cell in the column at `place`.
  mutating func columnStart(_ place: Int) { out.raw(columnStarts[place]) }

  /// Hands the writer of bytes to a room that knows no pages.
  package mutating func within(_ write: (inout MarkupWriter) -> Void) { write(&out) }
}

import Domain
import Markup

/// A reading as one page that needs nothing else: the text with every fact lit on the left, the facts on the right,
/// doubts first. Each fact leads to its words and each lit word to its fact, without a script.
struct ReadingPage {
  let document: ReadDocument
  let cards: FactCards
  var page = MarkupWriter(capacity: 1 << 17)

  static func bytes(of document: ReadDocument) -> [UInt8] {
    var page = ReadingPage(document: document, cards: FactCards(document))
    page.write()
    return page.page.bytes
  }

  private mutating func write() {
    page.raw("<!doctype html>\n")
    page.open("html", ["lang": "vi"])
    page.raw("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
    page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    page.element("title", title)
    page.raw("\n<style>\n")
    page.raw(ReadingStyle.sheet)
    page.raw("</style></head>\n<body>\n")
    head()
    page.raw("<nav class=\"tabs\" aria-label=\"Hai phần của trang\"><a href=\"#facts\">Chi tiết</a>")
    page.raw("<a href=\"#text\">Văn bản</a></nav>\n<main>\n")
    text()
    FactColumn.write(document, cards, to: &page)
    page.raw("</main>\n")
    page.element("footer", "\(Version.line) · \(document.file) · sha256 \(document.sha256.prefix(16))")
    page.raw("\n<script>\n")
    page.raw(ReadingStyle.script)
    page.raw("</script>\n</body></html>\n")
  }

  private var title: String {
    let head = document.reading.document
    let name = [head.type, head.number].compactMap(\.self).joined(separator: " ")
    return [name.isEmpty ? document.file : name, head.subject.map(OneLine.of) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " – ")
  }

  private mutating func head() {
    let head = document.reading.document
    page.raw("<header class=\"head\">")
    let crumbs = [head.type, head.number ?? head.symbol.map { "số … \($0)" }].compactMap(\.self).joined(separator: " ")
    page.element("p", ["class": "crumbs"], crumbs.isEmpty ? document.file : crumbs)
    page.element("h1", head.subject.map(OneLine.of) ?? document.file)
    var who = [head.issuerName, head.issuerParent, head.place].compactMap { $0.map(OneLine.of) }
    if let day = head.date { who.append("ngày \(TimeWords.day(day))") }
    who += document.reading.signatories.map { "người ký: \($0.value.name)" }
    page.element("p", ["class": "small"], who.joined(separator: " · "))
    let count = FactCard.Kind.allCases.filter { $0 != .doubt }.map { cards.of($0).count }.reduce(0, +)
    var words = "\(count) chi tiết, mỗi chi tiết bấm được về câu gốc"
    if let pages = document.source.pages { words = "\(pages) trang · " + words }
    page.element("p", ["class": "small"], words)
    if document.source.ocrConfidence != nil {
      page.element(
        "p", ["class": "warn"], "Chữ được nhận dạng từ ảnh: cần đối chiếu với bản gốc, nhất là tên riêng, số và ngày.")
    }
    for remark in document.source.remarks { page.element("p", ["class": "warn"], remark) }
    page.raw("</header>\n")
  }

  private mutating func text() {
    page.raw(
      "<article id=\"text\" class=\"card\" tabindex=\"0\" aria-label=\"Văn bản\"><header><h2>Văn bản</h2><p class=\"legend\">"
    )
    for kind in [FactCard.Kind.target, .duty, .pledge, .report, .movement, .citation, .doubt] {
      page.open("mark", ["class": kind.rawValue])
      page.element("b", ["class": "k"], kind.letter)
      page.text(kind.noun)
      page.raw("</mark> ")
    }
    page.raw("</p></header><div class=\"doc\">\n")
    var writer = LitText(source: document.source, lights: lights)
    writer.write(to: &page)
    page.raw("</div></article>\n")
  }

  private var lights: [Lighting.Light] {
    cards.all.map { card in
      Lighting.Light(
        id: card.id, kind: card.kind.rawValue, letter: card.kind.letter, noun: card.kind.noun, span: card.span,
        isSure: card.isSure)
    }
  }
}

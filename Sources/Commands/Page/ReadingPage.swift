import Blocks
import Domain
import Law
import Markup
import Showing

/// A reading as one page that needs nothing else: the text with every fact lit on the left, the facts on the right,
/// doubts first. Each fact leads to its words and each lit word to its fact, without a script.
struct ReadingPage {
  let document: ReadDocument
  let cards: FactCards
  var page = MarkupWriter(capacity: 1 << 17)

  static func bytes(of document: ReadDocument) -> [UInt8] {
    var page = ReadingPage(document: document, cards: document.cards)
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
    page.raw(Embedded.bytes("assets/reading.css") ?? [])
    page.raw("</style></head>\n<body>\n")
    head()
    page.raw("<nav class=\"tabs\" aria-label=\"Hai phần của trang\"><a href=\"#facts\">Chi tiết</a>")
    page.raw("<a href=\"#text\">Văn bản</a></nav>\n<main>\n")
    text()
    FactColumn.write(document, cards, to: &page)
    page.raw("</main>\n")
    page.element("footer", "\(Version.line) · \(document.file) · sha256 \(document.sha256.prefix(16))")
    page.raw("\n<script>\n")
    page.raw(Embedded.bytes("assets/reading.js") ?? [])
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
    headLine(
      [("type", head.type), (head.number == nil ? "symbol" : "number", head.number ?? head.symbol)], "crumbs", " ")
    page.raw("<h1>")
    headPart("subject", head.subject ?? document.file)
    page.raw("</h1>")
    let day = head.date.map { "ngày \(TimeWords.day($0))" } ?? head.dateText
    headLine(
      [("issuer", head.issuerName), ("parent", head.issuerParent), ("place", head.place), ("date", day)], "small", " · "
    )
    let signatories = document.reading.signatories.map { "người ký: \($0.value.name)" }
    let count = FactCard.Kind.allCases.filter { $0 != .doubt }.map { cards.of($0).count }.reduce(0, +)
    let pages = document.source.pages.map { ["\($0) trang"] } ?? []
    let words = signatories + pages + ["\(count) chi tiết, mỗi chi tiết bấm được về câu gốc"]
    page.element("p", ["class": "small"], words.joined(separator: " · "))
    if document.source.ocrConfidence != nil {
      page.element(
        "p", ["class": "warn"], "Chữ được nhận dạng từ ảnh: cần đối chiếu bản gốc, nhất là tên riêng, số và ngày.")
    }
    for remark in document.source.remarks { page.element("p", ["class": "warn"], remark) }
    page.raw("</header>\n")
  }

  private mutating func headLine(_ parts: [(name: String, words: String?)], _ style: String, _ separator: String) {
    page.open("p", ["class": style])
    var isFirst = true
    for (name, words) in parts {
      guard let words, !words.isEmpty else { continue }
      if !isFirst { page.text(separator) }
      isFirst = false
      headPart(name, words)
    }
    page.close("p")
  }

  /// Leads to its place in the text where that is known.
  private mutating func headPart(_ name: String, _ words: String) {
    let isPlaced = document.reading.document.spans[name].map { !$0.isEmpty } ?? false
    guard isPlaced else { return page.text(OneLine.of(words)) }
    page.element(
      "a", ["class": "go", "id": "head-\(name)", "data-f": "head-\(name)", "href": "#s-head-\(name)"], OneLine.of(words)
    )
  }

  private mutating func text() {
    page.raw(
      "<article id=\"text\" class=\"card\" tabindex=\"0\" aria-label=\"Văn bản\"><header><h2>Văn bản</h2><p class=\"legend\">"
    )
    let kinds: [FactCard.Kind] = [
      .target, .duty, .pledge, .report, .movement, .phase, .anniversary, .title, .citation, .doubt,
    ]
    for kind in kinds where !cards.of(kind).isEmpty || kind == .movement && !cards.of(.mention).isEmpty {
      page.open("mark", ["class": kind.rawValue])
      page.element("b", ["class": "k"], kind.letter)
      page.text(kind.noun)
      page.raw("</mark> ")
    }
    page.raw("</p></header><div class=\"doc\">\n")
    var writer = LitText(source: document.source, lights: lights, headings: headings)
    writer.write(to: &page)
    page.raw("</div></article>\n")
  }

  private var lights: [Lighting.Light] {
    let reading = document.reading
    let heads = reading.document.spans.sorted { $0.key < $1.key }.map { name, span in
      Lighting.Light(id: "head-\(name)", style: "head", letter: "", noun: "", span: span)
    }
    let parts = reading.parts.flatMap { part, spans in
      spans.prefix(1).map { span in
        Lighting.Light(
          id: "part-\(part.rawValue)", style: "head", letter: "", noun: "", span: cards.places.firstLine(of: span))
      }
    }
    return heads + parts.sorted { $0.id < $1.id }
      + cards.all.map { card in
        Lighting.Light(
          id: card.id, style: card.style + (card.isSure ? "" : " unsure"), letter: card.kind.letter,
          noun: "\(card.kind.noun) \(card.number)", span: card.span)
      }
  }

  /// Where clauses with a title begin: their lines are headings.
  private var headings: Set<Int> {
    var starts: Set<Int> = []
    func gather(_ nodes: [OutlineNode]) {
      for node in nodes {
        if node.title != nil { starts.insert(node.span.start) }
        gather(node.children)
      }
    }
    gather(document.reading.outline)
    return starts
  }
}

import Domain
import Showing

/// Every fact with its words, its place, the rule that found it and whether it is sure.
enum ExplainPage {
  static func text(of document: ReadDocument, _ page: Sheet) -> String {
    var sheet = page
    let cards = document.cards
    sheet.line("\(document.file): từng chi tiết và quy tắc đã tìm ra", .strong)
    for kind in FactCard.Kind.allCases {
      let group = cards.of(kind)
      guard !group.isEmpty else { continue }
      sheet.heading(kind.title, "\(group.count)")
      for card in group { write(card, cards.places, &sheet) }
    }
    sheet.blank()
    sheet.line("Quy tắc nào để làm gì: thidua explain TÊN", .faint)
    return sheet.text
  }

  private static func write(_ card: FactCard, _ places: TextPlaces, _ sheet: inout Sheet) {
    let words = [card.head, card.text].filter { !$0.isEmpty }.joined(separator: " ")
    let whole = ([card.owner, words] + card.details + [card.when]).filter { !$0.isEmpty }.joined(separator: " · ")
    sheet.row("\(card.number).", .strong, labelWidth: 4, alignsRight: true, whole, indent: 0)
    let start = card.span.start
    let place = card.span.isEmpty ? "không có chỗ" : "dòng \(places.line(start)):\(places.column(start))"
    let sureness = card.isSure ? "chắc chắn" : "cần xem lại"
    sheet.line(
      "\(place) · byte \(start)–\(card.span.end) · quy tắc \(card.rule) · \(sureness)", card.isSure ? .faint : .gold,
      indent: 6)
    let quote = places.quote(card.span)
    if !quote.isEmpty { sheet.line("“\(quote)”", .faint, indent: 6, limit: 3) }
  }
}

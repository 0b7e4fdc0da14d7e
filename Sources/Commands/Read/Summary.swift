import Blocks
import Domain
import Showing

/// What a document demands, on one calm page for a terminal.
struct Summary {
  private let document: ReadDocument
  private let cards: FactCards
  private var sheet: Sheet
  /// At most; a column is no wider than what stands in it.
  private let labelWidth = 20
  /// How many items of one group are shown before the rest is only counted.
  private let shownPerGroup = 6

  private init(_ document: ReadDocument, _ page: Sheet) {
    self.document = document
    cards = document.cards
    sheet = page
  }

  static func text(of document: ReadDocument, _ page: Sheet) -> String {
    var summary = Summary(document, page)
    summary.head()
    summary.movements()
    summary.plain(.phase, .faint)
    summary.targets()
    summary.plain(.pledge, .green)
    summary.duties()
    summary.reports()
    summary.plain(.anniversary, .faint)
    summary.mentions()
    summary.doubts()
    summary.legend()
    return summary.sheet.text
  }

  private mutating func head() {
    let head = document.reading.document
    let type = head.type?.uppercased() ?? "VĂN BẢN"
    let number = head.number ?? head.symbol.map { "số … \($0)" } ?? ""
    let day = head.date.map(TimeWords.day) ?? head.dateText.map(OneLine.of) ?? ""
    sheet.line([type, number].filter { !$0.isEmpty }.joined(separator: "  "), .strong, right: day)
    if let subject = head.subject { sheet.line(OneLine.of(subject), .strong) }
    var who = [head.issuerName, head.issuerParent].compactMap { $0.map(OneLine.of) }
    if let place = head.place { who.append(OneLine.of(place)) }
    if !who.isEmpty { sheet.line(who.joined(separator: " · ")) }
    for signatory in document.reading.signatories.prefix(3) {
      let value = signatory.value
      let title = [value.prefix, value.title].compactMap(\.self).joined(separator: ", ")
      sheet.line("Người ký: \(value.name)" + (title.isEmpty ? "" : " (\(OneLine.of(title)))"))
    }
    sheet.items(counts, .faint)
    if !document.isRecognised { sheet.line(Summary.unrecognised, .gold) }
    for remark in document.source.remarks { sheet.line("! \(remark)", .gold) }
    sheet.rule()
  }

  private static let unrecognised =
    "Chưa nhận ra đây là kế hoạch hay văn bản hành chính: không thấy tên loại, cơ quan ban hành, phong trào, chỉ tiêu "
    + "hay nhiệm vụ nào."

  private var counts: [String] {
    let kinds: [FactCard.Kind] = [.target, .pledge, .duty, .report, .citation]
    var parts = kinds.compactMap { kind in
      let number = cards.of(kind).count
      return number > 0 ? "\(number) \(kind == .citation ? "văn bản viện dẫn" : kind.noun)" : nil
    }
    let findings = document.reading.findings.count
    if findings > 0 {
      parts.append("\(findings) điểm cần xem")
    } else if document.isRecognised {
      parts.append("không có điểm nào cần xem")
    }
    if document.source.ocrConfidence != nil { parts.append("chữ nhận dạng từ ảnh, cần đối chiếu bản gốc") }
    return parts
  }

  private mutating func movements() {
    let launched = cards.of(.movement)
    guard !launched.isEmpty else { return }
    sheet.heading(FactCard.Kind.movement.title)
    for card in launched { row(card, "★", .redStrong, width: 1, card.text + tail(card.when)) }
  }

  private mutating func mentions() {
    let names = cards.of(.mention).map { "“\($0.text)”" }
    guard !names.isEmpty else { return }
    sheet.heading("Phong trào khác được nhắc đến", "\(names.count)")
    sheet.line(names.joined(separator: ", "), .faint, indent: 2, limit: 3)
  }

  private mutating func targets() {
    let all = cards.of(.target)
    guard !all.isEmpty else { return }
    sheet.heading(FactCard.Kind.target.title, "\(all.count)")
    let width = min(labelWidth, max(6, all.map { DisplayWidth.of($0.head) }.max() ?? 0))
    for card in all.prefix(2 * shownPerGroup) {
      row(
        card, card.head.isEmpty ? "–" : card.head, .gold, width: width,
        card.text + tail(card.saysWhen ? "" : card.when),
        limit: 3)
    }
    more(all.count, shown: 2 * shownPerGroup)
  }

  private mutating func plain(_ kind: FactCard.Kind, _ ink: Ink) {
    let all = cards.of(kind)
    guard !all.isEmpty else { return }
    sheet.heading(kind.title, "\(all.count)")
    let width = min(24, max(6, all.map { DisplayWidth.of($0.when) }.max() ?? 0))
    for card in all {
      let words = [card.head, card.text].filter { !$0.isEmpty }.joined(separator: " ")
      let note = kind == .anniversary && !card.details.isEmpty ? " (\(card.details.joined(separator: "; ")))" : ""
      row(card, card.when.isEmpty ? "–" : card.when, ink, width: width, words + note, limit: 2)
    }
  }

  private mutating func duties() {
    let all = cards.of(.duty)
    guard !all.isEmpty else { return }
    sheet.heading("Nhiệm vụ theo đơn vị", "\(all.count)")
    let width = whenWidth(all)
    for (owner, duties) in OwnerGroup.of(all) {
      let isOwned = !owner.isEmpty
      sheet.line(
        isOwned ? owner.prefix(1).uppercased() + owner.dropFirst() : "Chưa nêu đơn vị chủ trì",
        isOwned ? .strong : .gold, indent: 2, limit: 2)
      for card in duties.prefix(shownPerGroup) {
        let help = card.details.isEmpty ? "" : " (\(card.details.joined(separator: "; ")))"
        row(card, card.when.isEmpty ? "–" : card.when, .blue, width: width, card.text + help, indent: 4, limit: 2)
      }
      more(duties.count, indent: 4)
    }
  }

  private mutating func reports() {
    let all = cards.of(.report)
    guard !all.isEmpty else { return }
    sheet.heading("Báo cáo", "\(all.count)")
    for card in all {
      let way = card.details.first.map { "\($0): " } ?? ""
      row(card, card.when.isEmpty ? "–" : card.when, .violet, width: whenWidth(all), way + card.text, limit: 2)
    }
  }

  private mutating func doubts() {
    let findings = Findings.bySeverity(document.reading.findings)
    guard !findings.isEmpty else { return }
    sheet.heading("Cần xem", Findings.count(findings, .vi))
    for finding in findings {
      let (mark, ink) = Findings.mark(finding.severity)
      let label = finding.span.isEmpty ? mark : "\(mark) dòng \(cards.places.line(finding.span.start))"
      let place = finding.span.isEmpty ? nil : cards.places.section(finding.span).map { " (mục \($0))" }
      let fix = Findings.advice(finding).map { " → \($0)" } ?? ""
      sheet.row(label, ink, labelWidth: 11, OneLine.of(finding.message) + fix + (place ?? ""))
    }
  }

  /// What the question marks mean, when there are any.
  private mutating func legend() {
    let shown: [FactCard.Kind] = [.movement, .phase, .target, .pledge, .duty, .report, .anniversary]
    guard shown.contains(where: { cards.of($0).contains { !$0.isSure } }) else { return }
    sheet.blank()
    sheet.line("? đọc chưa chắc, cần người xem lại", .faint)
  }

  /// A card on one row; one that a person should look at carries a question mark.
  private mutating func row(
    _ card: FactCard, _ label: String, _ ink: Ink, width: Int, _ words: String, indent: Int = 2, limit: Int = .max
  ) {
    let doubt = card.isSure ? "" : "? "
    sheet.row(label, ink, labelWidth: width, doubt + words, indent: indent, limit: limit)
  }

  private func whenWidth(_ cards: [FactCard]) -> Int {
    min(labelWidth, max(1, cards.map { DisplayWidth.of($0.when) }.max() ?? 0))
  }

  private func tail(_ when: String) -> String { when.isEmpty ? "" : " (\(when))" }

  private mutating func more(_ count: Int, shown: Int? = nil, indent: Int = 2) {
    let hidden = count - (shown ?? shownPerGroup)
    if hidden > 0 { sheet.line("… và \(hidden) mục nữa", .faint, indent: indent) }
  }
}

/// Duties gathered under who answers for them, in the order in which owners first appear; nobody's come last.
enum OwnerGroup {
  static func of(_ cards: [FactCard]) -> [(owner: String, cards: [FactCard])] {
    var groups: [(owner: String, cards: [FactCard])] = []
    var places: [String: Int] = [:]
    for card in cards {
      let key = card.owner.lowercased()
      if let place = places[key] {
        groups[place].cards.append(card)
      } else {
        places[key] = groups.count
        groups.append((card.owner, [card]))
      }
    }
    return groups.filter { !$0.owner.isEmpty } + groups.filter { $0.owner.isEmpty }
  }
}

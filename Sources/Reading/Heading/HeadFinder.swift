import Blocks
import Domain
import Vietnamese

/// Reads the heading block: number and symbol, place and date, issuer, type and subject.
enum HeadFinder: FactFinder {
  static let numberRule = "head.number"
  static let dateRule = "head.date"
  static let issuerRule = "head.issuer"
  static let titleRule = "head.title"

  static let explanations = [
    RuleExplanation(
      name: numberRule, kind: .fact,
      purpose:
        "Đọc dòng số, ký hiệu, kể cả khi có dấu cách, gạch nối dài, số để trống hoặc viết theo thể thức của Đảng.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3; Hướng dẫn 36-HD/VPTW"),
    RuleExplanation(
      name: dateRule, kind: .fact,
      purpose: "Đọc địa danh và thời gian ban hành; ngày hoặc tháng để trống thì không có ngày ban hành.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4"),
    RuleExplanation(
      name: issuerRule, kind: .fact,
      purpose:
        "Nhận ra cơ quan ban hành và cơ quan chủ quản ở cột trái, nối tên bị ngắt dòng, viết lại chữ in hoa theo quy "
        + "tắc viết hoa; văn bản không có phần đầu thì lấy cơ quan ở câu mở đầu.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.2"),
    RuleExplanation(
      name: titleRule, kind: .fact,
      purpose: "Nhận ra tên loại và trích yếu trải trên nhiều dòng; công văn lấy trích yếu sau “V/v” dưới số, ký hiệu.",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.5"),
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    var reader = HeadReader(manuscript: manuscript, knowledge: knowledge)
    reading.document = reader.read()
    reading.document.planYear = PlanYear.find(in: manuscript, reading.document)
  }
}

/// The state of reading one heading.
struct HeadReader {
  let manuscript: Manuscript
  let knowledge: ReadingKnowledge
  private var head = DocumentHead()

  init(manuscript: Manuscript, knowledge: ReadingKnowledge) {
    self.manuscript = manuscript
    self.knowledge = knowledge
  }

  private var sheet: Sheet { manuscript.sheet }
  private var frame: Frame { manuscript.frame }

  mutating func read() -> DocumentHead {
    let block = HeadingBlock(manuscript)
    number(block)
    type()
    date(block)
    issuer()
    subject()
    head.isParty = block.isParty
    head.isSure = !sheet.ignoresAccents || block.number == nil && head.date != nil
    head.status = status(block)
    return head
  }

  private mutating func number(_ block: HeadingBlock) {
    guard let line = block.number else { return }
    head.number = line.number
    head.symbol = line.symbol
    head.spans["number"] = sheet.span(line.words)
    if !line.symbolWords.isEmpty { head.spans["symbol"] = sheet.span(line.symbolWords) }
  }

  private mutating func date(_ block: HeadingBlock) {
    guard let line = block.date ?? dateOfMinutes() else { return }
    head.date = line.date
    head.dateText = sheet.line(line.words)
    head.spans["date"] = sheet.span(line.words)
    if !line.place.isEmpty {
      head.place = sheet.line(line.place)
      head.spans["place"] = sheet.span(line.place)
    }
  }

  /// Minutes are dated in their first sentence: "Hôm nay, ngày 10 tháng 01 năm 2026, tại …".
  private func dateOfMinutes() -> DateLine? {
    guard head.type == "Biên bản", let first = manuscript.passages.first(where: { $0.place == .preamble }) else {
      return nil
    }
    return DateLine(in: first.words.prefix(40), sheet)
  }

  private mutating func issuer() {
    let bodies = IssuerBlock(sheet: sheet, lines: manuscript.lines, frame: frame).bodies()
    let casing = BodyCase(sheet: sheet, text: textStart)
    if let body = bodies.last {
      head.issuerName = casing.name(body)
      head.spans["issuer"] = span(body)
      let parent = bodies.dropLast().last ?? []
      if !parent.isEmpty {
        head.issuerParent = casing.name(parent)
        head.spans["parent"] = span(parent)
      }
      head.issuerLevel = BodyNames.level(of: words(body), parent: words(parent), ignoringAccents: sheet.ignoresAccents)
    } else if let body = IssuerInText(manuscript: manuscript).issuer() {
      head.issuerName = sheet.line(body)
      head.spans["issuer"] = sheet.span(body)
      head.issuerLevel = BodyNames.level(of: words([body]), parent: [], ignoringAccents: sheet.ignoresAccents)
    }
  }

  /// The first word behind the heading.
  private var textStart: Int {
    let end = frame.heading.upperBound
    return end > 0 ? manuscript.lines[end - 1].words.upperBound : 0
  }

  private func words(_ runs: [Range<Int>]) -> [Word] { runs.flatMap { manuscript.words[$0] } }

  private func span(_ runs: [Range<Int>]) -> Span {
    runs.dropFirst().reduce(sheet.span(runs[0])) { $0.union(sheet.span($1)) }
  }

  private mutating func type() {
    if !frame.typeWords.isEmpty {
      head.type =
        sheet.match(HeadingSigns.types, at: frame.typeWords.lowerBound, end: frame.typeWords.upperBound)?.value
      head.spans["type"] = sheet.span(frame.typeWords)
      return
    }
    guard let symbol = head.symbol else { return }
    if let code = NumberLine.typeCode(of: symbol), let type = knowledge.documentTypes.first(where: { $0.code == code })
    {
      head.type = type.name
    } else {
      head.type = "Công văn"
    }
    head.spans["type"] = head.spans["symbol"]
  }

  private mutating func subject() {
    var runs = frame.subjectWords
    guard var first = runs.first else { return }
    while let word = first.first, manuscript.words[word].kind == .mark, !isOpening(manuscript.words[word]) {
      first.removeFirst()
    }
    runs[0] = first
    if let (_, count) = sheet.match(HeadingSigns.subject, at: first.lowerBound, end: first.upperBound) {
      runs[0] = first.lowerBound + count..<first.upperBound
    }
    let last = runs.count - 1
    var end = runs[last].upperBound
    while end > runs[last].lowerBound, isTrailing(manuscript.words[end - 1]) { end -= 1 }
    runs[last] = runs[last].lowerBound..<end
    runs.removeAll { $0.isEmpty }
    guard !runs.isEmpty else { return }
    head.subject = runs.map(sheet.line).joined(separator: " ")
    head.spans["subject"] = span(runs)
  }

  private func isOpening(_ word: Word) -> Bool {
    word.mark == .openQuote || word.mark == .quote || word.mark == .openParen
  }

  /// Stops, rules and the marks of footnotes behind a title.
  private func isTrailing(_ word: Word) -> Bool {
    word.kind == .mark && word.mark != .closeQuote && word.mark != .quote && word.mark != .closeParen
      && word.mark != .percent
  }

  private func status(_ block: HeadingBlock) -> DocumentHead.Status? {
    if block.isDraft { return .draft }
    guard block.number != nil || block.date != nil else { return nil }
    // What a pen wrote the scanner may not see.
    if sheet.ignoresAccents { return .issued }
    if block.number?.isBlank == true || block.date?.isBlank == true { return .unnumbered }
    return .issued
  }
}

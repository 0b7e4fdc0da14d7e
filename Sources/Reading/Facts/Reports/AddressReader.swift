import Vietnamese

/// Where a report goes: the names as printed, and the words they are.
struct ReportAddress {
  var text: String
  var words: Range<Int>
}

/// Reads where a report goes, and on whose way it lies.
struct AddressReader {
  let manuscript: Manuscript
  let bodies: BodyReader
  private var words: [Word] { manuscript.words }

  static let towards = PhraseTable([
    "về", "cho", "với", "tới", "đến", "gửi", "gửi về", "gửi cho", "lên", "gửi đến", "gửi tới", "trình", "về cho",
    "để",
  ])
  private static let results = PhraseTable(["kết quả", "kết quả thực hiện", "tình hình thực hiện"])
  private static let through = PhraseTable(["qua", "thông qua"])

  /// The first body the report is sent to: right behind the verb or behind "về", "cho", "gửi", "đến".
  func address(after act: Range<Int>, _ part: Range<Int>) -> ReportAddress? {
    if let found = body(at: act.upperBound, part) { return found }
    // "báo cáo kết quả Ủy ban nhân dân tỉnh": the name stands right behind what is reported.
    if let result = manuscript.match(AddressReader.results, at: act.upperBound, end: part.upperBound),
      let found = body(at: act.upperBound + result.count, part)
    {
      return found
    }
    var i = act.upperBound
    while i < part.upperBound {
      if let toward = manuscript.match(AddressReader.towards, at: i, end: part.upperBound) {
        if let found = body(at: i + toward.count, part) { return found }
        i += toward.count
      } else {
        i += 1
      }
    }
    return nil
  }

  private func body(at i: Int, _ part: Range<Int>) -> ReportAddress? {
    guard i < part.upperBound, let list = bodies.list(at: i, end: part.upperBound) else { return nil }
    let names = list.names
    guard names.contains(where: { $0.kind != .people }) else { return nil }
    var end = names[names.count - 1].words.upperBound
    if end < part.upperBound, words[end].mark == .colon, let fields = fields(after: end, part) { end = fields }
    if end + 1 < part.upperBound, words[end].mark == .openParen,
      manuscript.match(AddressReader.through, at: end + 1, end: part.upperBound) != nil
        || bodies.list(at: end + 1, end: part.upperBound).map({
          $0.words.upperBound < part.upperBound && words[$0.words.upperBound].mark == .closeParen
        }) == true
    {
      while end < part.upperBound, words[end].mark != .closeParen { end += 1 }
      end = min(end + 1, part.upperBound)
    }
    return ReportAddress(text: manuscript.line(i..<end), words: i..<end)
  }

  /// "các Sở: Giao thông vận tải, Tài chính": the fields behind the colon belong to the names.
  private func fields(after colon: Int, _ part: Range<Int>) -> Int? {
    var at = colon + 1
    var end: Int?
    while at < part.upperBound, let field = manuscript.match(BodyFields.names, at: at, end: part.upperBound) {
      at += field.count
      end = at
      guard at < part.upperBound, words[at].mark == .comma || words[at].mark == .semicolon else { break }
      at += 1
    }
    return end
  }

  private static let chain = PhraseTable([
    "để tổng hợp, báo cáo", "để tổng hợp báo cáo", "tổng hợp, báo cáo", "tổng hợp báo cáo", "để tổng hợp và báo cáo",
    "để tổng hợp chung, báo cáo", "để tổng hợp, trình", "để tổng hợp trình", "để báo cáo", "tổng hợp và báo cáo",
    "tổng hợp, trình", "tổng hợp trình", "tổng hợp, tham mưu", "để tổng hợp, tham mưu", "để tham mưu",
    "xem xét, trình", "để trình",
  ])

  /// "về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh": the second stop of the way.
  func onward(_ address: ReportAddress, _ part: Range<Int>) -> String {
    var i = address.words.upperBound
    while i < part.upperBound, i < address.words.upperBound + 30 {
      if let chain = manuscript.match(AddressReader.chain, at: i, end: part.upperBound),
        let next = body(at: i + chain.count, part)
      {
        return " → " + next.text
      }
      i += 1
    }
    return ""
  }

  /// What goes down to those below is no report: "gửi các cơ quan, đơn vị, địa phương".
  func isDownward(_ address: ReportAddress) -> Bool {
    manuscript.match(AddressReader.below, at: address.words.lowerBound, end: address.words.upperBound) != nil
  }

  private static let below = PhraseTable([
    "các cơ quan", "các đơn vị", "các địa phương", "các phòng", "các xã", "các tổ chức", "toàn thể", "ubnd các xã",
    "ubnd cấp xã", "các tập thể", "các trường",
  ])

  static let authorities = PhraseTable(["cấp có thẩm quyền", "cơ quan có thẩm quyền", "các cấp có thẩm quyền"])
  private static let decisions = PhraseTable(["xem xét", "quyết định", "phê duyệt", "bố trí", "ban hành", "cho ý kiến"])

  /// "báo cáo cấp có thẩm quyền bố trí kinh phí" asks for a decision.
  func isProposal(_ address: ReportAddress, _ part: Range<Int>) -> Bool {
    manuscript.match(AddressReader.authorities, at: address.words.lowerBound, end: part.upperBound) != nil
      && manuscript.match(AddressReader.decisions, at: address.words.upperBound, end: part.upperBound) != nil
  }
}

import Domain
import Law

/// `thidua law sources`: what of the law is unverified, and what would settle it.
enum LawSourcesCommand {
  static let command = Command(
    name: "law sources",
    summary: Wording("điều luật chưa xác minh và cần văn bản nào", en: "what is unverified and what would settle it"),
    description: [
      Wording(
        "In các câu hỏi còn mở, mọi giá trị chưa xác minh cùng các cách hiểu, và độ chắc của từng văn bản. Quản "
          + "trị viên xác "
          + "nhận bằng tham số trong câu hỏi hoặc trong tệp quy định (--law).",
        en:
          "Prints the open questions, every unverified value with its readings, and how surely each instrument "
          + "is known."
      )
    ],
    operands: [],
    options: [],
    examples: [.init(line: "thidua law sources", what: Wording("tất cả", en: "all of it"))],
    exits: [(.done, Wording("đã in", en: "printed"))]
  ) { session, _ throws(Problem) in
    var page = Sheet(session)
    let book = LawBook.embedded
    page.heading("Câu hỏi còn mở", "\(book.openQuestions.count)")
    for one in book.openQuestions {
      let setting = one.setting.map { " → tham số \($0)" } ?? ""
      page.row(one.id, .strong, labelWidth: 4, one.what + setting)
    }
    writeParameters(book, &page)
    writeRecords(book, &page)
    writeInstruments(book, &page)
    session.out.put(page.text)
    return .done
  }

  private static func writeParameters(_ book: LawBook, _ page: inout Sheet) {
    page.heading("Tham số chưa xác minh")
    for parameter in book.parameters {
      for value in parameter.values where value.standing == .open || value.standing == .unseen {
        let from = value.provenance.from?.vietnamese ?? "đầu"
        let until = value.provenance.until.map { " đến \($0.vietnamese)" } ?? ""
        page.row("?", .gold, labelWidth: 1, "\(parameter.setting): \(parameter.label.vi) (từ \(from)\(until))")
        page.row("", .plain, labelWidth: 1, value.words + (value.provenance.note.map { " · \($0)" } ?? ""), .faint)
      }
    }
  }

  private static func writeRecords(_ book: LawBook, _ page: inout Sheet) {
    let open = book.requirements.filter { $0.provenance.confidence == .unverified }
    page.heading("Tiêu chuẩn, thời hạn, mẫu chưa xác minh", "\(open.count)")
    for one in open { page.row("?", .gold, labelWidth: 1, one.what) }
    let bonuses = book.bonuses.filter { $0.multiplier == nil }
    page.heading("Mức thưởng chưa có văn bản", "\(bonuses.count)")
    for one in bonuses {
      let from = one.provenance.from?.vietnamese ?? "đầu"
      page.row("?", .gold, labelWidth: 1, "\(one.id) (từ \(from))")
    }
  }

  private static func writeInstruments(_ book: LawBook, _ page: inout Sheet) {
    let unsure = book.instruments.all.filter { $0.provenance.confidence != .seen }
    page.heading("Văn bản chưa đối chiếu đủ", "\(unsure.count)")
    for one in unsure {
      page.row(
        one.provenance.confidence == .known ? "~" : "?", .gold, labelWidth: 1,
        "\(one.type) \(one.id)" + (one.provenance.note.map { ": \($0)" } ?? ""))
    }
  }
}

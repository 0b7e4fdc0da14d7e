import Domain
import Formats
import Law
import Reading
import Showing
import Web

extension SampleSite {
  static let reviews: [Sample] = [
    Sample("van-ban", ReviewPage(review)),
    Sample("van-ban-xong", ReviewPage(decided)),
    Sample(
      "chi-tiet",
      FactPage(
        FactPage.Model(
          document: Office.id(1), documentName: "Kế hoạch 27/KH-SNV", version: 7, name: "target-1", kind: .target,
          quote: "từ 98% trở lên hồ sơ giải quyết đúng hạn", asRead: "≥ 98% hồ sơ",
          fields: [
            Field("noi-dung", "Nội dung", en: "Text", .long, value: "hồ sơ giải quyết đúng hạn", isRequired: true),
            Field("gia-tri", "Giá trị", en: "Value", .number, value: "98"),
            Field("han", "Hạn", en: "Due", .date, value: "31/13/2026"),
          ],
          problem: Problem(
            .invalid, "date.impossible", Wording("31/13/2026 không có trong lịch.", en: "31/13/2026 is no date."),
            field: "han")))),
  ]

  /// The example plan that comes with the program, as it is read.
  private static let review: ReviewPage.Model = {
    guard let bytes = Embedded.bytes("examples/so-noi-vu.txt"),
      let source = try? FileReader.read(InputFile(bytes: bytes, name: "so-noi-vu.txt"))
    else { preconditionFailure("the example plan cannot be read") }
    let law = LawBook.embedded
    let knowledge = ReadingKnowledge(
      documentTypes: law.documentTypes, bodyCodes: law.bodyCodes, authorityPrefixes: law.authorityPrefixes,
      planParts: law.planParts, titles: law.titles, instruments: law.instruments)
    let reading = PlanReader(knowledge: knowledge).read(source)
    let cards = FactCards(reading, of: source)
    let (lights, headings) = ReviewPage.Model.lights(cards, reading.outline)
    let findings = Findings.bySeverity(reading.findings)
    let doubts = zip(cards.of(.doubt), findings).map { card, finding in
      ReviewPage.Doubt(
        card.id, finding.severity, Wording(same: card.text),
        detail: Wording(same: cards.places.section(card.span).map { "Mục \($0)" } ?? "cả văn bản"),
        answers: [
          ReviewPage.Doubt.Answer(
            "sua", Wording(finding.proposal.map { "Sửa thành \($0)" } ?? "Giữ nguyên", en: "Accept")),
          ReviewPage.Doubt.Answer("giu", Wording("Để sau", en: "Later")),
        ])
    }
    var facts = cards.all.filter { $0.kind != .doubt }.map { ReviewPage.Fact($0) }
    facts[0].origin = .changed
    return ReviewPage.Model(
      id: Office.id(1), version: 7, name: "Phát động phong trào thi đua năm 2026",
      about: Wording("27/KH-SNV, 12/1/2026 · Sở Nội vụ · đọc trong 4 ms", en: "27/KH-SNV, 12/1/2026 · read in 4 ms"),
      source: source, headings: headings, lights: lights, doubts: doubts, facts: facts,
      missing: Wording(
        "Chưa phát động được: còn \(doubts.count) điểm cần quyết định", en: "\(doubts.count) points to decide"),
      mayEdit: true)
  }()

  private static let decided: ReviewPage.Model = {
    var model = review
    for index in model.doubts.indices {
      model.doubts[index].decision = Wording("Lê Thu Hà: sửa theo đề nghị", en: "Lê Thu Hà: accepted")
    }
    model.missing = nil
    return model
  }()
}

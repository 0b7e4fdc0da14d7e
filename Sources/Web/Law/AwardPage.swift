import CivilTime
import Domain
import Law

/// All the law of one title or form on one day: criteria, votes, deciders, dossier, deadlines, money, each with its ground.
package struct AwardPage: Page {
  package struct Model: Sendable {
    package var sheet: AwardSheet
    /// Days on which a period of the law began.
    package var changes: [LawPage.Change]
    package var rulings: [RulingListPage.Line]
    package var problem: Problem?

    package init(
      sheet: AwardSheet, changes: [LawPage.Change] = [], rulings: [RulingListPage.Line] = [], problem: Problem? = nil
    ) {
      self.sheet = sheet
      self.changes = changes
      self.rulings = rulings
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .law }
  package var crumbs: [Crumb] { [.section(.law)] }
  package var title: Wording { Wording(same: model.sheet.name) }
  package var lead: Wording? {
    let law = model.sheet.instruments.joined(separator: ", ")
    return Wording(
      "Theo luật của ngày \(model.sheet.day.plain): \(law.isEmpty ? "không có dữ liệu luật cho ngày này" : law)",
      en: "By the law of \(model.sheet.day.plain): \(law.isEmpty ? "no data for this day" : law)")
  }

  package func acts(_ page: inout PageWriter) {
    let count = model.sheet.unverified.count
    if model.sheet.period == nil {
      page.badge(.doubt, "ngoài dữ liệu luật", en: "outside the data")
    } else if count > 0 {
      page.badge(.soon, "\(count) điều chưa xác minh", en: "\(count) points unverified")
    } else {
      page.badge(.done, "mọi điều đã đối chiếu văn bản", en: "all points checked against the texts")
    }
  }

  /// What a council asks first stands at the right of a wide screen.
  private static let aside: Set<AwardSheet.Section.Kind> = [.votes, .deciders, .proposers, .money, .quota]

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    let sections = model.sheet.sections
    for section in sections where !Self.aside.contains(section.kind) { write(section, &page) }
    if sections.isEmpty {
      page.raw("<section class=\"card\">")
      page.empty(
        Wording("Không có quy định nào cho ngày này", en: "No rule for this day"),
        Wording("Chọn một ngày khác ở bên cạnh.", en: "Choose another day."))
      page.raw("</section>")
    }
    if !model.sheet.unverified.isEmpty { unverified(&page) }
    page.raw("</div><div class=\"grid\">")
    days(&page)
    for section in sections where Self.aside.contains(section.kind) { write(section, &page) }
    if !model.rulings.isEmpty {
      page.card("Kết luận đã lưu", en: "Kept rulings", name: "ket-luan") { page in
        for line in model.rulings { RulingListPage.fact(line, &page) }
      }
    }
    page.raw("</div></div>")
  }

  private func write(_ section: AwardSheet.Section, _ page: inout PageWriter) {
    page.card(section.kind.heading) { page in
      for line in section.lines { Self.write(line, &page) }
    }
  }

  /// One rule with its ground.
  static func write(_ line: AwardSheet.Line, _ page: inout PageWriter) {
    page.open("div", ["class": line.isUnverified ? "fact warning" : "fact duty"])
    page.raw("<i></i><div>")
    page.text(line.text)
    page.element("p", line.layer.map { "\($0) · \(line.ground)" } ?? line.ground)
    page.raw("</div>")
    if line.isUnverified {
      page.raw("<div class=\"side\">")
      page.badge(.soon, "chưa xác minh", en: "unverified")
      page.raw("</div>")
    }
    page.raw("</div>")
  }

  private func unverified(_ page: inout PageWriter) {
    page.raw("<div class=\"notice warn\">")
    page.element("b", "Chưa dùng ngay được", en: "Not to be used as it stands")
    page.element(
      "p",
      "Các điều ghi «chưa xác minh» dựa vào văn bản chưa đọc được. Quản trị viên đối chiếu văn bản rồi đặt tham số trong thư mục quy định của cơ quan.",
      en: "Points marked unverified rest on a text not seen. An administrator checks it and sets the parameter.")
    page.raw("</div>")
  }

  private func days(_ page: inout PageWriter) {
    page.card("Luật của ngày khác", en: "The law of another day") { page in
      DayForm.write(to: Addresses.award(model.sheet.award.rawValue), day: model.sheet.day, model.problem, &page)
      for change in model.changes {
        page.raw("<div class=\"fact\"><i></i><div>")
        page.element("a", ["href": change.address], change.day.plain)
        page.element("p", change.words)
        page.raw("</div></div>")
      }
    }
  }
}

extension AwardSheet.Section.Kind {
  fileprivate var heading: Wording {
    switch self {
    case .criteria: Wording("Tiêu chuẩn", en: "Criteria")
    case .routes: Wording("Loại hình khen khác công trạng", en: "Routes beside merit")
    case .quota: Wording("Tỷ lệ", en: "Quota")
    case .votes: Wording("Bỏ phiếu", en: "Votes")
    case .deciders: Wording("Người quyết định", en: "Who decides")
    case .proposers: Wording("Nơi đề nghị", en: "Who proposes")
    case .dossier: Wording("Hồ sơ", en: "Dossier")
    case .deadlines: Wording("Thời hạn", en: "Deadlines")
    case .review: Wording("Xét, ý kiến, công khai", en: "Review, opinions, disclosure")
    case .money: Wording("Tiền thưởng", en: "Money")
    }
  }
}

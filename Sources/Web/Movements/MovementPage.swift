import CivilTime
import Domain
import HTTP

/// A launched movement: its clauses with their owners and numbers, who has received it, the dates of its year.
package struct MovementPage: Page {
  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .movements }
  package var crumbs: [Crumb] {
    [.section(.movements), Crumb(Wording(same: model.document.label), model.document.address)]
  }
  package var title: Wording { Wording(same: model.name) }
  package var lead: Wording? { model.about }

  package func acts(_ page: inout PageWriter) {
    page.badge(model.state)
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    if let successor = model.successor {
      page.raw("<p class=\"notice warn\">")
      page.text("Phong trào này đã được sửa đổi. Đang chạy: ", en: "This movement was amended. Now running: ")
      page.element("a", ["href": successor.address], successor.label)
      page.raw("</p>")
    }
    for unit in model.mine { receipt(unit, &page) }
    if model.isLive { changed(&page) }
    page.open(
      "div",
      [
        "class": "grid", "data-live": model.isLive ? Addresses.movementLive(model.id) : nil,
        "data-known": String(model.known),
      ])
    if !model.phases.isEmpty {
      page.raw("<section class=\"card pad\">")
      YearStrip(phases: model.phases, marks: model.dates.filter { $0.kind == "anniversary" }, today: model.today)
        .write(to: &page)
      page.raw("</section>")
    }
    targets(&page)
    items("Nhiệm vụ", en: "Duties", model.duties, "nhiem-vu", &page)
    items("Giao ước, cam kết", en: "Pledges", model.pledges, "giao-uoc", &page)
    items("Báo cáo", en: "Reports", model.reports, "bao-cao", &page)
    receipts(&page)
    dates(&page)
    if model.mayAmend { amend(&page) }
    if model.mayUndo { undo(&page) }
    page.raw("</div>")
  }

  /// Shown by the script when somebody, on another page or at a command line, has changed what stands here.
  private func changed(_ page: inout PageWriter) {
    page.raw("<p class=\"notice tell line between\" role=\"status\" data-changed hidden>")
    page.element("span", "Vừa có thay đổi trong phong trào này.", en: "Something in this movement has just changed.")
    page.element("a", ["class": "btn small", "href": Addresses.movement(model.id)], "Tải lại để xem", en: "Reload")
    page.raw("</p>\n")
  }

  /// A launched plan is changed by a document of its own.
  private func amend(_ page: inout PageWriter) {
    page.card("Văn bản sửa đổi", en: "Amendments", name: "sua-doi") { page in
      for amendment in model.amendments {
        page.raw("<div class=\"fact movement\"><i></i><div>")
        page.element("a", ["href": amendment.address], amendment.label)
        page.raw("</div><div class=\"side\">")
        page.badge(.doubt, "chờ rà soát, phát động", en: "waits to be reviewed, launched")
        page.raw("</div></div>")
      }
      page.open("details", ["class": "more pad", "open": model.isDropping ? "" : nil])
      page.raw("<summary>")
      page.text("Kế hoạch vừa được sửa đổi?", en: "Has the plan been amended?")
      page.raw("</summary><div class=\"stack\">")
      page.element(
        "p", ["class": "small"],
        "Thả văn bản đã ký thay thế. Anh/chị xem khác gì, của ai trước khi phát động; chỉ đơn vị có phần thay đổi phải nhận lại.",
        en:
          "Drop the signed document. You see what is another before launching; only units whose part changes take it on again."
      )
      DropZone.write(
        title: Wording("Thả văn bản sửa đổi vào đây", en: "Drop the amending document here"),
        fields: ["sua-doi": model.plan?.text ?? ""], isPrimary: false, to: &page)
      page.raw("</div></details>")
    }
  }

  private func receipt(_ unit: (value: String, name: String), _ page: inout PageWriter) {
    page.raw("<section class=\"notice tell\">")
    page.form(Addresses.movementReceipt(model.id), style: "line between") { page in
      page.element(
        "b", "\(unit.name): đọc phần việc bên dưới rồi báo đã nhận.",
        en: "\(unit.name): read your part, then acknowledge.")
      page.open("input", ["type": "hidden", "name": "don-vi", "value": unit.value])
      page.element("button", ["class": "btn primary"], "Đã nhận", en: "Received")
    }
    page.raw("</section>")
  }

  /// A launch can be taken back until somebody has acknowledged.
  private func undo(_ page: inout PageWriter) {
    page.card("Rút phát động", en: "Withdraw the launch", name: "rut") { page in
      page.raw("<div class=\"pad\">")
      page.form(Addresses.movementUndo(model.id)) { page in
        page.field(
          Field(
            "ly-do", "Vì", en: "Because",
            hint: Wording("Còn rút được vì chưa đơn vị nào báo đã nhận.", en: "Possible until a unit acknowledges."),
            isRequired: true), model.problem)
        page.element("button", ["class": "btn danger"], "Rút phát động", en: "Withdraw")
      }
      page.raw("</div>")
    }
  }

  private func targets(_ page: inout PageWriter) {
    guard !model.targets.isEmpty else { return }
    page.card("Chỉ tiêu", en: "Targets", aside: Wording(same: String(model.targets.count)), name: "chi-tieu") { page in
      page.rows(
        Wording("Chỉ tiêu", en: "Targets"),
        [
          Column("Chỉ tiêu", en: "Target"), Column("Yêu cầu", en: "Aim", isNumber: true),
          Column("Đăng ký, dự kiến, đã công nhận", en: "Registered, expected, recognised"),
          Column("Phụ trách", en: "Owner"), Column("Theo", en: "Clause"),
        ], model.targets
      ) { page, target in
        page.cell { page in named(target.name, target.text, to: target.address, &page) }
        page.cell(target.aim)
        page.cell { page in
          if let progress = target.progress {
            page.three(progress)
            page.bar(progress)
          }
          if let shared = target.shared { page.badge(shared) }
          page.element("small", target.missing)
        }
        page.cell { page in owner(target.owner, "", &page) }
        page.cell(target.clause.label, to: target.clause.address)
      }
    }
  }

  /// Words that an address can point to.
  private func named(_ name: String, _ words: String, to address: String? = nil, _ page: inout PageWriter) {
    page.raw("<span id=\"")
    page.text(name)
    page.raw("\">")
    if let address { page.link(words, to: address) } else { page.text(words) }
    page.raw("</span>")
  }

  private func owner(_ owner: String, _ person: String, _ page: inout PageWriter) {
    if owner.isEmpty { page.badge(.late, "chưa có ai", en: "nobody") } else { page.text(owner) }
    guard !person.isEmpty else { return }
    page.raw("<br>")
    page.element("small", person)
  }

  private func items(_ vi: String, en: String, _ items: [Item], _ name: String, _ page: inout PageWriter) {
    guard !items.isEmpty else { return }
    page.card(vi, en: en, aside: Wording(same: String(items.count)), name: name) { page in
      page.rows(
        Wording(vi, en: en),
        [
          Column("Việc", en: "Item"), Column("Của ai", en: "Owner"), Column("Khi nào", en: "When"),
          Column("Trạng thái", en: "State"), Column("Theo", en: "Clause"),
        ], items
      ) { page, item in
        page.cell { page in named(item.name, item.text, &page) }
        page.cell { page in owner(item.owner, item.person, &page) }
        page.cell(item.when)
        page.cell(item.state)
        page.cell(item.clause.label, to: item.clause.address)
      }
    }
  }

  private func receipts(_ page: inout PageWriter) {
    guard !model.receipts.isEmpty else { return }
    page.raw("<section class=\"card\" id=\"da-nhan\"><header>")
    page.element("h2", "Ai đã nhận, ai đã xem", en: "Who has received, who has seen")
    page.raw("<span class=\"small\" aria-live=\"polite\"><b data-count=\"da-nhan\">")
    page.text(String(model.received))
    page.raw("</b>")
    page.text("/\(model.units) đơn vị đã nhận", en: "/\(model.units) units received")
    page.raw("</span></header>")
    page.rows(
      Wording("Ai đã nhận", en: "Receipts"),
      [
        Column("Đơn vị", en: "Unit"), Column("Trưởng đơn vị", en: "Head"), Column("Trạng thái", en: "State"),
        Column("Lúc, ai", en: "When, who"),
      ], model.receipts
    ) { page, receipt in
      page.cell(receipt.unit, to: receipt.address)
      page.cell(receipt.head)
      page.cell(receipt.state)
      page.cell(receipt.words)
    }
    page.raw("</section>")
  }

  private func dates(_ page: inout PageWriter) {
    guard let first = model.dates.first else { return }
    page.raw("<section class=\"card\" id=\"lich\"><header>")
    page.element("h2", "Các ngày trong năm", en: "Dates of the year")
    let month = (model.dates.first { $0.day >= model.today } ?? first).day
    page.element(
      "a",
      [
        "class": "btn small",
        "href": Addresses.movementCalendar(model.id, query: Fields(["thang": "\(month.year)-\(month.month)"])),
      ], "Xem dạng lịch tháng", en: "As a month calendar")
    page.raw("</header>")
    DateList.write(model.dates, today: model.today, to: &page)
    page.raw("</section>")
  }
}

/// Dates as a list, month by month.
enum DateList {
  static let kinds: [String: Wording] = [
    "target": Wording("chỉ tiêu", en: "target"), "duty": Wording("nhiệm vụ", en: "duty"),
    "pledge": Wording("giao ước", en: "pledge"), "report": Wording("báo cáo", en: "report"),
    "anniversary": Wording("kỷ niệm", en: "anniversary"), "phase": Wording("giai đoạn", en: "phase"),
  ]

  static func write(_ dates: [Dated], today: Day, to page: inout PageWriter) {
    page.rows(
      Wording("Các ngày trong năm", en: "Dates of the year"),
      [Column("Ngày", en: "Day", isNumber: true), Column("Việc", en: "Item"), Column("Loại", en: "Kind")], dates
    ) { page, item in
      page.cell { page in page.day(item.day) }
      page.cell { page in
        page.link(item.name, to: item.address)
        if !item.note.isEmpty { page.element("p", ["class": "small"], item.note) }
      }
      page.cell(kinds[item.kind] ?? Wording(same: item.kind))
    }
  }
}

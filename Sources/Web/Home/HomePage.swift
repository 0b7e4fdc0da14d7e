import CivilTime
import Domain
import HTTP

/// The first page of the emulation office: the drop zone, what is late and whose, the movements.
package struct HomePage: Page {
  package struct Due: Sendable {
    package var name: String
    package var owner: String
    package var person: String
    /// The clause it comes from, and where that stands.
    package var clause: String
    package var clauseAddress: String?
    package var address: String
    package var state: Badge

    package init(
      _ name: String, owner: String, person: String = "", clause: String = "", clauseAddress: String? = nil,
      address: String, state: Badge
    ) {
      self.name = name
      self.owner = owner
      self.person = person
      self.clause = clause
      self.clauseAddress = clauseAddress
      self.address = address
      self.state = state
    }
  }
  package struct MovementLine: Sendable {
    package var name: String
    package var address: String
    package var state: Badge
    package var words: Wording

    package init(_ name: String, address: String, state: Badge, _ words: Wording) {
      self.name = name
      self.address = address
      self.state = state
      self.words = words
    }
  }
  package struct Model: Sendable {
    package var dayWords: Wording
    package var late: [(day: Day, due: Due)]
    package var soon: [(day: Day, due: Due)]
    package var movements: [MovementLine]
    /// Documents that wait for a decision.
    package var waiting: [MovementLine]
    package var mayDrop: Bool
    package var problem: Problem?

    package init(
      dayWords: Wording, late: [(day: Day, due: Due)] = [], soon: [(day: Day, due: Due)] = [],
      movements: [MovementLine] = [],
      waiting: [MovementLine] = [], mayDrop: Bool, problem: Problem? = nil
    ) {
      self.dayWords = dayWords
      self.late = late
      self.soon = soon
      self.movements = movements
      self.waiting = waiting
      self.mayDrop = mayDrop
      self.problem = problem
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .today }
  package var crumbs: [Crumb] { [Crumb(model.dayWords)] }
  package var title: Wording {
    let (late, soon) = (model.late.count, model.soon.count)
    if late == 0, soon == 0 { return Wording("Không có việc trễ", en: "Nothing is late") }
    if late == 0 { return Wording("\(soon) việc đến hạn trong 7 ngày", en: "\(soon) due within 7 days") }
    return Wording(
      "\(late) việc trễ, \(soon) việc đến hạn trong 7 ngày", en: "\(late) late, \(soon) due within 7 days")
  }

  package func body(_ page: inout PageWriter) {
    page.problem(model.problem)
    if model.mayDrop { DropZone.write(to: &page) }
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    if !model.late.isEmpty {
      dues("Trễ hạn, của ai", en: "Late, and whose", model.late.map(\.due), nil, &page)
    }
    if !model.soon.isEmpty {
      dues("7 ngày tới", en: "Next 7 days", model.soon.map(\.due), nil, &page)
    }
    if model.late.isEmpty, model.soon.isEmpty {
      page.raw("<div class=\"card\">")
      page.empty(
        Wording("Không có việc nào trễ hay sắp đến hạn", en: "Nothing late, nothing due soon"),
        model.movements.isEmpty
          ? Wording("Chưa có phong trào nào được phát động.", en: "No movement has been launched yet.") : nil)
      page.raw("</div>")
    }
    page.raw("</div><div class=\"grid\">")
    if !model.waiting.isEmpty {
      lines("Chờ quyết định", en: "Waiting for a decision", model.waiting, &page)
    }
    if !model.movements.isEmpty { lines("Phong trào", en: "Movements", model.movements, &page) }
    page.raw("</div></div>")
  }

  private func dues(_ vi: String, en: String, _ dues: [Due], _ aside: Wording?, _ page: inout PageWriter) {
    page.card(vi, en: en, aside: aside) { page in
      page.rows(
        Wording(vi, en: en),
        [
          Column("Việc", en: "Duty"), Column("Của ai", en: "Whose"), Column("Theo", en: "Clause"),
          Column("Hạn", en: "Due"),
        ], dues
      ) { page, due in
        page.cell { $0.element("a", ["href": due.address], due.name) }
        page.cell { page in
          page.text(due.owner)
          if !due.person.isEmpty {
            page.raw("<br>")
            page.element("small", due.person)
          }
        }
        if due.clause.isEmpty { page.noCell() } else { page.cell(due.clause, to: due.clauseAddress) }
        page.cell(due.state)
      }
    }
  }

  private func lines(_ vi: String, en: String, _ lines: [MovementLine], _ page: inout PageWriter) {
    page.card(vi, en: en, aside: Wording(same: String(lines.count))) { page in
      for line in lines {
        page.raw("<div class=\"fact movement\"><i></i><div>")
        page.element("a", ["href": line.address], line.name)
        page.element("p", line.words)
        page.raw("</div><div class=\"side\">")
        page.badge(line.state)
        page.raw("</div></div>")
      }
    }
  }
}

/// «Thả văn bản phát động vào đây»: a form with a file, made comfortable by the script.
enum DropZone {
  static let fileField = "tep"
  /// What the reader takes.
  static let accepted = ".docx,.doc,.odt,.pdf,.txt,.html,.htm,.zip,.png,.jpg,.jpeg,.tif,.tiff"

  /// `fields`: what the document is to others; hidden fields of the form.
  static func write(
    title: Wording = Wording("Thả văn bản phát động vào đây", en: "Drop a launching document here"),
    fields: KeyValuePairs<String, String> = [:], isPrimary: Bool = true, to page: inout PageWriter
  ) {
    page.form(Addresses.documents(), style: "gap", upload: true) { page in
      for field in fields { page.open("input", ["type": "hidden", "name": field.key, "value": field.value]) }
      page.open(
        "div",
        [
          "class": "drop", "data-drop": "", "data-sending": page.say("Đang gửi…", en: "Sending…"),
          "data-reading": page.say("Đang đọc văn bản…", en: "Reading the document…"),
          "data-failed": page.say(
            "Không gửi được tệp: mất kết nối với máy chủ. Thử lại.", en: "The file could not be sent. Try again."),
        ])
      page.element("h2", title)
      page.element(
        "p", ["class": "small", "id": "tep-goi-y"],
        "Word, PDF, bản quét hoặc văn bản thuần. Đọc ngay trên máy này, không gửi đi đâu.",
        en: "Word, PDF, a scan or plain text. It is read on this machine and sent nowhere.")
      page.element("label", ["for": "tep", "class": "sr"], "Tệp văn bản", en: "File")
      page.open(
        "input",
        [
          "type": "file", "id": "tep", "name": fileField, "required": "", "accept": accepted,
          "aria-describedby": "tep-goi-y",
        ])
      page.element("button", ["class": isPrimary ? "btn primary" : "btn"], "Đọc văn bản này", en: "Read it")
      page.open("progress", ["hidden": "", "aria-label": page.say("Đã gửi", en: "Sent")])
      page.raw("</progress><p class=\"small\" data-state aria-live=\"polite\"></p></div>")
    }
  }
}

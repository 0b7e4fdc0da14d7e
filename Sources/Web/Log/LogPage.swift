import Domain

/// What happened, who did it and by which channel; the chain that proves that nothing was rewritten.
package struct LogPage: Page {
  package struct Line: Sendable {
    package var number: Int
    package var time: String
    package var actor: String
    package var channel: Wording
    package var words: Wording
    package var subject: String
    package var address: String?

    package init(
      number: Int, time: String, actor: String, channel: Wording, words: Wording, subject: String = "",
      address: String? = nil
    ) {
      self.number = number
      self.time = time
      self.actor = actor
      self.channel = channel
      self.words = words
      self.subject = subject
      self.address = address
    }
  }
  package struct Model: Sendable {
    package var lines: [Line]
    package var total: Int
    package var first: Int
    package var head: String
    package var previous: String?
    package var next: String?

    package init(
      lines: [Line], total: Int, first: Int = 1, head: String, previous: String? = nil, next: String? = nil
    ) {
      self.lines = lines
      self.total = total
      self.first = first
      self.head = head
      self.previous = previous
      self.next = next
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .log }
  package var title: Wording { Wording("Nhật ký", en: "Log") }
  package var lead: Wording? {
    Wording("\(Number.grouped(model.total)) việc, mới nhất ở trên", en: "\(model.total) events, newest first")
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<section class=\"card\">")
    page.rows(
      Wording("Nhật ký", en: "Log"),
      [
        Column("Lúc", en: "When"), Column("Ai", en: "Who"), Column("Bằng", en: "By"), Column("Làm gì", en: "What"),
        Column("Về", en: "About"), Column("Số", en: "No.", isNumber: true),
      ], model.lines
    ) { page, line in
      page.cell(line.time)
      page.cell(line.actor)
      page.cell(line.channel)
      page.cell(line.words)
      page.cell(line.subject, to: line.address)
      page.cell(Number.grouped(line.number))
    }
    Pager.write(model.first, model.lines.count, model.total, previous: model.previous, next: model.next, to: &page)
    page.raw("<footer class=\"small\">")
    page.text(
      "Mỗi việc nối với việc trước bằng mã băm. Đầu chuỗi: ", en: "Each event is chained to the one before. Head: ")
    page.element("span", ["class": "code"], model.head)
    page.text(". Kiểm tra: ", en: ". Check: ")
    page.element("span", ["class": "code"], "thidua verify")
    page.raw("</footer></section>")
  }
}

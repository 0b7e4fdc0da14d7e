import Domain

/// How the installation is: each doubt with the command that mends it, the backups, the way back.
package struct SystemPage: Page {
  package struct Check: Sendable {
    package var name: Wording
    package var state: Badge
    package var words: Wording
    /// Empty when nothing is to be done.
    package var command: String

    package init(_ name: Wording, _ state: Badge, _ words: Wording, command: String = "") {
      self.name = name
      self.state = state
      self.words = words
      self.command = command
    }
  }
  package struct Backup: Sendable {
    /// The name of its folder.
    package var name: String
    package var when: String
    package var place: String
    package var records: Int
    package var size: String
    package var state: Badge
    /// What the trial proved.
    package var words: Wording

    package init(
      name: String, when: String, place: String, records: Int, size: String, state: Badge,
      words: Wording = Wording(same: "")
    ) {
      self.name = name
      self.when = when
      self.place = place
      self.records = records
      self.size = size
      self.state = state
      self.words = words
    }
  }
  package struct Model: Sendable {
    package var checks: [Check]
    package var backups: [Backup]
    package var facts: [(Wording, String)]

    package init(checks: [Check], backups: [Backup], facts: [(Wording, String)]) {
      self.checks = checks
      self.backups = backups
      self.facts = facts
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .system }
  package var title: Wording {
    let wrong = model.checks.count { !$0.command.isEmpty }
    return wrong == 0
      ? Wording("Hệ thống bình thường", en: "All is well")
      : Wording("\(wrong) điều cần làm", en: "\(wrong) things to do")
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<div class=\"grid two\"><div class=\"grid\">")
    page.card("Kiểm tra", en: "Checks") { page in
      page.rows(
        Wording("Kiểm tra", en: "Checks"),
        [
          Column("Mục", en: "What"), Column("Trạng thái", en: "State"), Column("Cụ thể", en: "Details"),
          Column("Lệnh để sửa", en: "Command that mends it"),
        ], model.checks
      ) { page, check in
        page.cell(check.name)
        page.cell(check.state)
        page.cell(check.words)
        guard !check.command.isEmpty else { return page.noCell() }
        page.cell { $0.element("span", ["class": "code"], check.command) }
      }
    }
    backups(&page)
    page.raw("</div>")
    page.card("Bản đang chạy", en: "This installation") { page in
      page.raw("<div class=\"pad\">")
      page.pairs(model.facts)
      page.raw("</div>")
    }
    page.raw("</div>")
  }

  private func backups(_ page: inout PageWriter) {
    page.raw("<section class=\"card\" id=\"sao-luu\"><header>")
    page.element("h2", "Bản sao lưu", en: "Backups")
    page.form(Addresses.backups()) { page in
      page.element("button", ["class": "btn primary"], "Sao lưu ngay", en: "Back up now")
    }
    page.raw("</header>")
    if model.backups.isEmpty {
      page.empty(
        Wording("Chưa có bản sao lưu nào", en: "No backup yet"),
        Wording(
          "Hằng đêm nên có một bản ở máy khác: thidua backup THƯ_MỤC", en: "Make one every night: thidua backup FOLDER")
      )
    } else {
      page.rows(
        Wording("Bản sao lưu", en: "Backups"),
        [
          Column("Lúc", en: "When"), Column("Nơi", en: "Place"), Column("Bản ghi", en: "Records", isNumber: true),
          Column("Cỡ", en: "Size", isNumber: true), Column("Thử khôi phục", en: "Trial"),
        ], model.backups
      ) { page, backup in self.write(backup, &page) }
    }
    if let last = model.backups.first {
      page.raw("<footer class=\"stack\"><p class=\"small\">")
      page.text(
        "Thử khôi phục dựng bản sao ở một chỗ tạm, so từng bản ghi rồi xóa chỗ tạm; dữ liệu đang dùng không bị đụng tới. Khôi phục thật thì dừng máy chủ rồi chạy:",
        en:
          "A trial makes the data again in a temporary place, compares every record and throws it away. To restore in earnest, stop the server and run:"
      )
      page.raw("</p><p>")
      page.element("span", ["class": "code"], "thidua restore \(last.place) --data /srv/thidua-moi")
      page.raw("</p></footer>")
    }
    page.raw("</section>")
  }

  private func write(_ backup: Backup, _ page: inout PageWriter) {
    page.cell(backup.when)
    page.cell { $0.element("span", ["class": "code"], backup.place) }
    page.cell(Number.grouped(backup.records))
    page.cell(backup.size)
    page.cell { page in
      page.badge(backup.state)
      page.element("p", ["class": "small"], backup.words)
      page.form(Addresses.restoreTrial()) { page in
        page.open("input", ["type": "hidden", "name": "ban", "value": backup.name])
        page.open(
          "button",
          [
            "class": "btn small",
            "aria-label": page.say("Thử khôi phục bản \(backup.name)", en: "Try restoring \(backup.name)"),
          ])
        page.text("Thử khôi phục", en: "Try it")
        page.close("button")
      }
    }
  }
}

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
    package var when: String
    package var place: String
    package var size: String
    package var state: Badge

    package init(when: String, place: String, size: String, state: Badge) {
      self.when = when
      self.place = place
      self.size = size
      self.state = state
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
    page.card("Bản sao lưu", en: "Backups") { page in
      guard !model.backups.isEmpty else {
        page.empty(
          Wording("Chưa có bản sao lưu nào", en: "No backup yet"),
          Wording("Chạy: thidua backup THƯ-MỤC", en: "Run: thidua backup FOLDER"))
        return
      }
      page.rows(
        Wording("Bản sao lưu", en: "Backups"),
        [
          Column("Lúc", en: "When"), Column("Nơi", en: "Place"), Column("Cỡ", en: "Size", isNumber: true),
          Column("Thử khôi phục", en: "Restore drill"),
        ], model.backups
      ) { page, backup in
        page.cell(backup.when)
        page.cell(backup.place)
        page.cell(backup.size)
        page.cell(backup.state)
      }
    }
    page.raw("</div>")
    page.card("Bản đang chạy", en: "This installation") { page in
      page.raw("<div class=\"pad\">")
      page.pairs(model.facts)
      page.raw("</div>")
    }
    page.raw("</div>")
  }
}

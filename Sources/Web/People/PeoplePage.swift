import Domain
import HTTP

/// People, sorted and found the Vietnamese way, with or without accents.
package struct PeoplePage: Page {
  package struct Line: Sendable {
    package var name: String
    package var address: String
    package var unit: String
    package var unitAddress: String?
    package var position: Wording
    package var kind: Wording
    package var state: Badge?

    package init(
      _ name: String, address: String, unit: String, unitAddress: String? = nil, position: Wording, kind: Wording,
      state: Badge? = nil
    ) {
      self.name = name
      self.address = address
      self.unit = unit
      self.unitAddress = unitAddress
      self.position = position
      self.kind = kind
      self.state = state
    }
  }
  package struct Model: Sendable {
    package var words: String
    package var unit: String
    package var units: [(value: String, name: Wording)]
    package var lines: [Line]
    package var total: Int
    /// Of the first line, from 1.
    package var first: Int
    package var previous: String?
    package var next: String?
    package var mayImport: Bool

    package init(
      words: String = "", unit: String = "", units: [(value: String, name: Wording)] = [], lines: [Line], total: Int,
      first: Int = 1, previous: String? = nil, next: String? = nil, mayImport: Bool = false
    ) {
      self.words = words
      self.unit = unit
      self.units = units
      self.lines = lines
      self.total = total
      self.first = first
      self.previous = previous
      self.next = next
      self.mayImport = mayImport
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .people }
  package var title: Wording {
    Wording("\(Number.grouped(model.total)) người", en: "\(Number.grouped(model.total)) people")
  }

  package func acts(_ page: inout PageWriter) {
    guard model.mayImport else { return }
    page.element(
      "a", ["class": "btn primary", "href": Addresses.imports()], "Nhập danh sách từ Excel, CSV",
      en: "Import from Excel, CSV")
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<section class=\"card\">")
    page.open("form", ["class": "filters", "action": Addresses.people(), "role": "search"])
    page.raw("<div>")
    page.element("label", ["for": "q"], "Tên, không cần dấu", en: "Name, accents not needed")
    page.open("input", ["type": "search", "id": "q", "name": "q", "value": model.words])
    page.raw("</div>")
    if !model.units.isEmpty {
      page.raw("<div>")
      page.element("label", ["for": "don-vi"], "Đơn vị", en: "Unit")
      page.raw("<select id=\"don-vi\" name=\"don-vi\">")
      for unit in [(value: "", name: Wording("mọi đơn vị", en: "all units"))] + model.units {
        page.element("option", ["value": unit.value, "selected": unit.value == model.unit ? "" : nil], unit.name)
      }
      page.raw("</select></div>")
    }
    page.element("button", ["class": "btn"], "Lọc", en: "Filter")
    page.raw("</form>")
    if model.lines.isEmpty {
      page.empty(
        model.words.isEmpty
          ? Wording("Chưa có ai trong danh sách", en: "Nobody in the list yet")
          : Wording("Không ai có tên gần với «\(model.words)»", en: "Nobody is called anything like «\(model.words)»"))
    } else {
      list(&page)
      Pager.write(model.first, model.lines.count, model.total, previous: model.previous, next: model.next, to: &page)
    }
    page.raw("</section>")
  }

  private func list(_ page: inout PageWriter) {
    page.rows(
      Wording("Con người", en: "People"),
      [
        Column("Họ và tên", en: "Name"), Column("Đơn vị", en: "Unit"), Column("Chức vụ", en: "Position"),
        Column("Diện", en: "Employment"), Column("Ghi chú", en: "Note"),
      ], model.lines
    ) { page, line in
      page.cell(line.name, to: line.address)
      page.cell(line.unit, to: line.unitAddress)
      page.cell(line.position)
      page.cell(line.kind)
      page.cell(line.state)
    }
  }
}

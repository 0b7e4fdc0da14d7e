import Domain

/// One person: posts through time, what the person has to do, what was seen of the person.
package struct PersonPage: Page {
  package struct Post: Sendable {
    package var unit: String
    package var unitAddress: String?
    package var position: Wording
    package var kind: Wording
    package var time: String
    package init(unit: String, unitAddress: String? = nil, position: Wording, kind: Wording, time: String) {
      self.unit = unit
      self.unitAddress = unitAddress
      self.position = position
      self.kind = kind
      self.time = time
    }
  }
  package struct Model: Sendable {
    package var name: String
    package var about: Wording
    package var posts: [Post]
    package var account: Badge
    package var duties: [MovementPage.Item]
    /// What the law was asked about this person.
    package var rulings: [RulingListPage.Line] = []

    package init(name: String, about: Wording, posts: [Post], account: Badge, duties: [MovementPage.Item] = []) {
      self.name = name
      self.about = about
      self.posts = posts
      self.account = account
      self.duties = duties
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var section: Section? { .people }
  package var crumbs: [Crumb] { [.section(.people)] }
  package var title: Wording { Wording(same: model.name) }
  package var lead: Wording? { model.about }
  package func acts(_ page: inout PageWriter) { page.badge(model.account) }

  package func body(_ page: inout PageWriter) {
    page.raw("<div class=\"grid\">")
    page.card("Công tác", en: "Posts") { page in
      page.rows(
        Wording("Công tác", en: "Posts"),
        [
          Column("Thời gian", en: "Time"), Column("Đơn vị", en: "Unit"), Column("Chức vụ", en: "Position"),
          Column("Diện", en: "Employment"),
        ], model.posts
      ) { page, post in
        page.cell(post.time)
        page.cell(post.unit, to: post.unitAddress)
        page.cell(post.position)
        page.cell(post.kind)
      }
    }
    if !model.duties.isEmpty {
      page.card("Việc được giao", en: "Duties") { page in
        page.rows(
          Wording("Việc được giao", en: "Duties"),
          [
            Column("Việc", en: "Duty"), Column("Khi nào", en: "When"), Column("Trạng thái", en: "State"),
            Column("Theo", en: "Clause"),
          ],
          model.duties
        ) { page, duty in
          page.cell(duty.text)
          page.cell(duty.when)
          page.cell(duty.state)
          page.cell(duty.clause.label, to: duty.clause.address)
        }
      }
    }
    if !model.rulings.isEmpty {
      page.card("Kết luận theo luật", en: "Rulings", name: "ket-luan") { page in
        for line in model.rulings { RulingListPage.fact(line, &page) }
      }
    }
    page.raw("</div>")
  }
}

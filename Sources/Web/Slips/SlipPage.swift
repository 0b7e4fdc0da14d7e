import CivilTime
import Domain
import HTTP
import Showing

/// What a person sees who opens the link of a slip: large text, one act, no account.
package struct SlipPage: Page {
  package enum State: Sendable, Equatable {
    /// To acknowledge a part of a movement.
    case toAcknowledge
    case toSign
    /// Nothing is asked, only shown.
    case toRead
    /// Done, and when.
    case acknowledged(Wording)
    case signed(Wording)
    /// Expired, revoked or used up.
    case spent(Wording)
  }
  package struct Promise: Sendable {
    package var text: String
    package var clause: String
    package init(_ text: String, clause: String) {
      self.text = text
      self.clause = clause
    }
  }
  package struct Model: Sendable {
    /// The secret of the link.
    package var code: String
    package var name: String
    package var person: String
    package var unit: String
    package var asker: String
    package var due: Wording?
    package var state: State
    package var promises: [Promise]
    package var duties: [(text: String, when: String)]
    /// What is signed, word for word.
    package var wordings: [String] = []
    package var signed: Int
    package var population: Int
    /// On which day those who must sign were counted.
    package var day: Day?

    package init(
      code: String, name: String, person: String, unit: String, asker: String, due: Wording? = nil, state: State,
      promises: [Promise] = [], duties: [(text: String, when: String)] = [], signed: Int = 0, population: Int = 0
    ) {
      self.code = code
      self.name = name
      self.person = person
      self.unit = unit
      self.asker = asker
      self.due = due
      self.state = state
      self.promises = promises
      self.duties = duties
      self.signed = signed
      self.population = population
    }
  }

  private let model: Model
  package init(_ model: Model) { self.model = model }

  package var title: Wording { Wording(same: model.name) }
  package var lead: Wording? {
    let due = model.due
    return Wording(
      [model.person, model.unit, due?.vi].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "),
      en: [model.person, model.unit, due?.en].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "))
  }
  package var isAlone: Bool { true }

  package func body(_ page: inout PageWriter) {
    page.raw("<div class=\"large\">")
    if case .spent(let why) = model.state {
      page.failed(
        Wording("Phiếu này không dùng được nữa", en: "This slip no longer works"), why)
      page.raw("</div>")
      return
    }
    if !model.promises.isEmpty {
      page.raw("<ol class=\"promise\">")
      for promise in model.promises {
        page.raw("<li>")
        page.text(promise.text)
        page.raw(" ")
        page.element("small", promise.clause)
        page.raw("</li>")
      }
      page.raw("</ol>")
    }
    for wording in model.wordings {
      page.raw("<article class=\"card pad gap stack\">")
      for paragraph in wording.split(separator: "\n") { page.element("p", String(paragraph)) }
      page.raw("</article>")
    }
    if !model.duties.isEmpty { duties(&page) }
    act(&page)
    page.raw("</div>")
  }

  private func duties(_ page: inout PageWriter) {
    page.card("Việc của tôi trong phong trào", en: "My duties in the movement", style: "gap") { page in
      for duty in model.duties {
        page.raw("<div class=\"fact duty\"><i></i><div>")
        page.text(duty.text)
        page.raw("</div><div class=\"side\">")
        page.badge(Badge(.plain, Wording(same: duty.when)))
        page.raw("</div></div>")
      }
    }
  }

  private var counted: Wording {
    guard let day = model.day.map(TimeWords.day) else { return Wording("", en: "") }
    return Wording(" (tính ngày \(day))", en: " (counted on \(day))")
  }

  private func act(_ page: inout PageWriter) {
    switch model.state {
    case .toAcknowledge:
      button(Wording("Tôi đã nhận", en: "I have received this"), &page)
    case .toSign:
      button(Wording("Tôi ký giao ước này", en: "I sign this pledge"), &page)
      page.element(
        "p", ["class": "small pad"],
        "Đã ký: \(model.signed) trong \(model.population) người phải ký\(counted.vi). Chữ ký ghi ngày giờ và nội dung; rút lại được, có nêu lý do. \(model.asker) đề nghị ký.",
        en:
          "Signed: \(model.signed) of \(model.population)\(counted.en). A signature keeps time and text; it can be withdrawn with a reason. Asked by \(model.asker)."
      )
    case .acknowledged(let words):
      page.raw("<div class=\"notice good\" role=\"status\">")
      page.text("✓ Đã báo nhận. ", en: "✓ Received. ")
      page.text(words)
      page.raw("</div>")
    case .signed(let words):
      page.raw("<div class=\"notice good\" role=\"status\">")
      page.text("✓ Đã ký. ", en: "✓ Signed. ")
      page.text(words)
      page.raw("</div>")
    case .toRead:
      if model.promises.isEmpty, model.duties.isEmpty {
        page.empty(Wording("Chưa có việc nào chờ anh/chị", en: "Nothing waits for you"))
      }
    case .spent: break
    }
  }

  private func button(_ words: Wording, _ page: inout PageWriter) {
    page.form(Addresses.slip(model.code)) { page in
      page.element("button", ["class": "btn primary wide"], words)
    }
  }
}

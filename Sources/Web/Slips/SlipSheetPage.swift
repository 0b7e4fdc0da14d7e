import Actions
import Blocks
import Domain
import HTTP
import Showing

/// Personal slips to be printed and cut: name, unit, link. The links are shown this once.
package struct SlipSheetPage: Page {
  package struct Slip: Sendable {
    package var person: String
    package var unit: String
    package var link: String
    package var until: String

    package init(person: String, unit: String, link: String, until: String) {
      self.person = person
      self.unit = unit
      self.link = link
      self.until = until
    }

    init(_ made: MakeSlips.Made, origin: String) {
      self.init(
        person: made.person.name, unit: made.unit ?? "", link: origin + Addresses.slip(made.token.text),
        until: TimeWords.day(Clock.day(at: made.expiresAt)))
    }
  }

  private let slips: [Slip]
  package init(_ slips: [Slip]) { self.slips = slips }

  package var section: Section? { .accounts }
  package var crumbs: [Crumb] { [.section(.accounts)] }
  package var title: Wording { Wording("\(slips.count) phiếu để in", en: "\(slips.count) slips to print") }
  package var lead: Wording? {
    Wording(
      "In ngay từ trình duyệt rồi cắt: đường dẫn chỉ hiện một lần này. Phiếu cũ của những người này hết hiệu lực.",
      en: "Print from the browser and cut: the links are shown this once. Older slips of these people are void.")
  }

  package func body(_ page: inout PageWriter) {
    if slips.isEmpty {
      page.empty(Wording("Không có ai trong đơn vị này", en: "Nobody is in this unit"))
    }
    page.raw("<div class=\"slips\">")
    for slip in slips {
      page.raw("<section class=\"slip\"><div>")
      page.element("b", ["class": "large"], slip.person)
      page.element("p", slip.unit)
      page.element(
        "p", ["class": "small"], "Mở đường dẫn này trên điện thoại, không cần mật khẩu:",
        en: "Open this link; no password is needed:")
      page.element("p", ["class": "code"], slip.link)
      page.element("p", ["class": "small"], "Dùng một lần, đến \(slip.until)", en: "One use, until \(slip.until)")
      page.raw("</div>")
      if let code = QRCode(slip.link) { code.write(to: &page, label: slip.link) }
      page.raw("</section>")
    }
    page.raw("</div>")
  }
}

import Domain
import HTTP

/// Draws a page into its frame.
package struct Shell {
  private let frame: Frame
  private let content: any Page
  private var page: PageWriter

  package static func bytes(_ content: any Page, in frame: Frame) -> [UInt8] {
    var shell = Shell(frame: frame, content: content, page: PageWriter(frame.language, token: frame.token))
    shell.write()
    return shell.page.bytes
  }

  private mutating func write() {
    page.raw("<!doctype html>\n")
    page.open("html", ["lang": frame.language.rawValue])
    page.raw("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
    page.element("title", "\(page.say(content.title)) · ThiDua")
    page.open("link", ["rel": "stylesheet", "href": SiteFile.style.address])
    page.open("link", ["rel": "icon", "href": SiteFile.star.address])
    page.open("script", ["type": "module", "src": SiteFile.script.address])
    page.raw("</script></head>\n<body>\n")
    page.element("a", ["class": "skip", "href": "#trang"], "Bỏ qua, tới nội dung chính", en: "Skip to the content")
    if content.isAlone || frame.viewer == nil { alone() } else { framed() }
    page.raw("</body></html>\n")
  }

  private mutating func alone() {
    page.open("div", ["class": ["alone", content.style].compactMap(\.self).joined(separator: " ")])
    page.raw("<header>")
    page.open("a", ["class": "brand", "href": Addresses.home()])
    page.raw("<i aria-hidden=\"true\">★</i> ThiDua")
    if let agency = frame.agency { page.element("small", " · \(agency)") }
    page.raw("</a></header>\n<main id=\"trang\" tabindex=\"-1\">")
    main()
    page.raw("</main>\n")
    footer()
    page.raw("</div>\n")
  }

  private mutating func framed() {
    page.raw("<div class=\"frame\">")
    rail()
    page.raw("<div>")
    top()
    banner()
    page.open(
      "main",
      ["id": "trang", "tabindex": "-1", "class": ["page", content.style].compactMap(\.self).joined(separator: " ")])
    main()
    page.raw("</main>\n")
    footer()
    page.raw("</div></div>\n")
    dock()
  }

  private mutating func main() {
    notice()
    page.raw("<div class=\"head\"><div>")
    crumbs()
    page.element("h1", content.title)
    if let lead = content.lead { page.element("p", ["class": "small"], lead) }
    page.raw("</div><div class=\"acts\">")
    content.acts(&page)
    page.raw("</div></div>\n")
    content.body(&page)
  }

  private mutating func crumbs() {
    guard !content.crumbs.isEmpty else { return }
    page.open("nav", ["class": "crumbs", "aria-label": page.say("Đường dẫn", en: "Breadcrumbs")])
    page.raw("<ol>")
    for crumb in content.crumbs {
      page.raw("<li>")
      if let address = crumb.address { page.element("a", ["href": address], crumb.name) } else { page.text(crumb.name) }
      page.raw("</li>")
    }
    page.raw("</ol></nav>")
  }

  private mutating func notice() {
    guard let notice = frame.notice else { return }
    page.open("div", ["class": "notice line between \(notice.kind.rawValue)", "role": "status"])
    page.element("span", notice.words)
    if let undo = notice.undo {
      page.form(undo) { $0.element("button", ["class": "btn small"], "Hoàn tác", en: "Undo") }
    }
    page.raw("</div>\n")
  }

  private mutating func rail() {
    page.open("nav", ["class": "rail", "aria-label": page.say("Chính", en: "Main")])
    page.raw("<div class=\"rail-in\">")
    page.open("a", ["class": "brand", "href": Addresses.home()])
    page.raw("<i aria-hidden=\"true\">★</i> ThiDua</a>\n")
    for item in frame.menu { link(item) }
    page.raw("</div></nav>\n")
  }

  private mutating func link(_ item: Frame.MenuItem) {
    page.open("a", ["href": item.section.address, "aria-current": item.section == content.section ? "page" : nil])
    page.element("span", item.section.name)
    if item.waiting > 0 { page.element("b", String(item.waiting)) }
    page.raw("</a>\n")
  }

  /// On a phone: four parts and the rest behind a fifth button.
  private mutating func dock() {
    guard !frame.menu.isEmpty else { return }
    page.open("nav", ["class": "dock", "aria-label": page.say("Chính, điện thoại", en: "Main, phone")])
    let first = frame.menu.count <= 5 ? frame.menu.count : 4
    for item in frame.menu.prefix(first) { link(item) }
    if frame.menu.count > first {
      page.raw("<details><summary>")
      page.text("Thêm", en: "More")
      page.raw("</summary><div>")
      for item in frame.menu.dropFirst(first) { link(item) }
      page.raw("</div></details>")
    }
    page.raw("</nav>\n")
  }

  private mutating func top() {
    page.raw("<header class=\"top\">")
    page.open("form", ["class": "search", "role": "search", "action": Addresses.search()])
    page.open(
      "input",
      [
        "type": "search", "name": "q", "aria-label": page.say("Tìm", en: "Search"),
        "placeholder": page.say(
          "Tìm người, đơn vị, văn bản, nhiệm vụ (không cần dấu)…", en: "Find people, units, documents, duties…"),
      ])
    page.element("button", ["class": "btn"], "Tìm", en: "Search")
    page.raw("</form>\n")
    who()
    page.raw("</header>\n")
  }

  private mutating func who() {
    guard let viewer = frame.viewer else { return }
    page.raw("<details class=\"who small\"><summary>")
    page.element("b", viewer.name)
    page.text(", \(page.say(viewer.role))")
    page.raw("</summary><div>")
    if let agency = frame.agency { page.element("span", agency) }
    page.element(
      "a", ["href": Addresses.me()], "Tài khoản, phiên đăng nhập của tôi", en: "My account and sessions")
    languageSwitch()
    page.form(Addresses.signOut()) { $0.element("button", ["class": "btn small"], "Đăng xuất", en: "Sign out") }
    page.raw("</div></details>")
  }

  private mutating func languageSwitch() {
    let other: Language = frame.language == .vi ? .en : .vi
    let address = frame.address
    page.form(Addresses.language()) { page in
      page.open("input", ["type": "hidden", "name": "tro-ve", "value": address])
      page.open(
        "button", ["class": "btn small", "name": "ngon-ngu", "value": other.rawValue, "lang": other.rawValue])
      page.text("English", en: "Tiếng Việt")
      page.raw("</button>")
    }
  }

  /// «Xem như»: what is shown is what another person sees.
  private mutating func banner() {
    guard let seen = frame.seenAs else { return }
    page.raw("<div class=\"banner\" role=\"status\"><span>")
    page.text(
      "Đang xem như \(seen.name), \(seen.role.vi). Chỉ xem, không sửa được; lần xem này được ghi nhật ký và người đó nhìn thấy.",
      en: "Viewing as \(seen.name), \(seen.role.en). Read-only; this is logged and shown to that person.")
    page.raw("</span>")
    page.form(Addresses.seeAs()) { $0.element("button", ["class": "btn small"], "Thôi xem như", en: "Stop") }
    page.raw("</div>\n")
  }

  private mutating func footer() {
    page.raw("<footer class=\"foot\">")
    page.element("span", frame.version)
    if frame.viewer == nil { languageSwitch() }
    page.raw("</footer>\n")
  }
}

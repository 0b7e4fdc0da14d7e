import Domain

/// Which part of a long list is shown, and the ways to its neighbours.
enum Pager {
  static func write(
    _ first: Int, _ count: Int, _ total: Int, previous: String?, next: String?, to page: inout PageWriter
  ) {
    page.open("nav", ["class": "pager", "aria-label": page.say("Trang", en: "Pages")])
    page.element(
      "span", ["class": "small"],
      "\(Number.grouped(first))–\(Number.grouped(first + count - 1)) trong \(Number.grouped(total))",
      en: "\(Number.grouped(first))–\(Number.grouped(first + count - 1)) of \(Number.grouped(total))")
    page.raw("<span class=\"line\">")
    if let previous { page.element("a", ["class": "btn small", "href": previous], "‹ Trước", en: "‹ Previous") }
    if let next { page.element("a", ["class": "btn small", "href": next], "Sau ›", en: "Next ›") }
    page.raw("</span></nav>")
  }
}

/// Whole numbers as officials write them: dots between thousands.
enum Number {
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(abs(number)).utf8)
    var out: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(UInt8(ascii: ".")) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

import Domain

extension PageWriter {
  /// A box with a headline. `aside`: a few words at the right of it.
  package mutating func card(
    _ title: Wording, aside: Wording? = nil, style: String? = nil, name: String? = nil,
    _ content: (inout PageWriter) -> Void
  ) {
    open("section", ["class": ["card", style].compactMap(\.self).joined(separator: " "), "id": name])
    raw("<header>")
    element("h2", title)
    if let aside { element("span", ["class": "small"], aside) }
    raw("</header>\n")
    content(&self)
    raw("</section>\n")
  }

  package mutating func card(
    _ vi: String, en: String, aside: Wording? = nil, style: String? = nil, name: String? = nil,
    _ content: (inout PageWriter) -> Void
  ) { card(Wording(vi, en: en), aside: aside, style: style, name: name, content) }

  /// Pairs of a name and its value.
  package mutating func pairs(_ pairs: [(Wording, String)]) {
    raw("<dl class=\"kv\">")
    for (name, value) in pairs where !value.isEmpty {
      element("dt", name)
      element("dd", value)
    }
    raw("</dl>")
  }
}

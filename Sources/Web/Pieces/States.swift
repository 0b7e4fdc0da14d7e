import Domain

/// What a place shows when there is nothing to show in it.
extension PageWriter {
  /// Nothing yet, and what would fill it.
  package mutating func empty(_ title: Wording, _ words: Wording? = nil, act: (Wording, String)? = nil) {
    state("○", "state", title, words, act)
  }

  /// Something went wrong here; the rest of the page stands.
  package mutating func failed(_ title: Wording, _ words: Wording? = nil, act: (Wording, String)? = nil) {
    state("▲", "state bad", title, words, act)
  }

  /// A person may not see this, and who could change that.
  package mutating func forbidden(_ title: Wording, _ words: Wording? = nil) {
    state("⊘", "state", title, words, nil)
  }

  /// Stands where something is on its way.
  package mutating func loading(_ words: Wording) {
    raw("<div class=\"loading\" aria-busy=\"true\"><p class=\"small\">")
    text(words)
    raw("</p><i></i><i></i><i></i></div>")
  }

  private mutating func state(
    _ sign: String, _ style: String, _ title: Wording, _ words: Wording?, _ act: (Wording, String)?
  ) {
    open("div", ["class": style])
    element("span", ["class": "sign", "aria-hidden": "true"], sign)
    element("p", ["class": "large"], title)
    if let words { element("p", words) }
    if let (name, address) = act { element("a", ["class": "btn", "href": address], name) }
    close("div")
  }

  /// A button that acts, or one that says beside it why it cannot.
  package mutating func button(_ words: Wording, missing: Wording?, style: String = "btn primary") {
    let name = freshName("thieu")
    open(
      "button",
      ["class": style, "disabled": missing == nil ? nil : "", "aria-describedby": missing == nil ? nil : name])
    text(words)
    close("button")
    if let missing { element("p", ["class": "why", "id": name], missing) }
  }
}

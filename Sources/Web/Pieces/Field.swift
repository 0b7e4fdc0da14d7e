import Domain

/// One field of a form, as it is drawn: its name, what was typed, what is wrong with it.
package struct Field: Sendable {
  package enum Kind: Sendable {
    case text, password, date, number, email, long
    case choice([(value: String, name: Wording)])
    case file(accepting: String)
  }

  package var name: String
  package var label: Wording
  package var kind: Kind = .text
  package var value = ""
  package var hint: Wording?
  package var isRequired = false
  /// For the browser's memory: `username`, `current-password`, `one-time-code`, `off`.
  package var memory: String?
  package var style: String?

  package init(
    _ name: String, _ vi: String, en: String, _ kind: Kind = .text, value: String = "", hint: Wording? = nil,
    isRequired: Bool = false, memory: String? = nil, style: String? = nil
  ) {
    self.name = name
    label = Wording(vi, en: en)
    self.kind = kind
    self.value = value
    self.hint = hint
    self.isRequired = isRequired
    self.memory = memory
    self.style = style
  }
}

extension PageWriter {
  /// `problem`: of the whole form; shown beside the field it names.
  package mutating func field(_ field: Field, _ problem: Problem? = nil) {
    let wrong = problem?.field == field.name ? problem : nil
    let hint = field.hint == nil ? nil : "\(field.name)-goi-y"
    let fault = wrong == nil ? nil : "\(field.name)-sai"
    let described = [hint, fault].compactMap(\.self).joined(separator: " ")
    raw("<div class=\"field\">")
    open("label", ["for": field.name])
    text(field.label)
    if field.isRequired {
      raw(" <span class=\"muted\" aria-hidden=\"true\">*</span>")
    }
    close("label")
    if let words = field.hint { element("p", ["class": "hint", "id": hint], words) }
    control(field, describedBy: described.isEmpty ? nil : described, isWrong: wrong != nil)
    if let wrong {
      open("p", ["class": "wrong", "id": fault])
      text(wrong.message)
      if let fix = wrong.fix { text(" \(say(fix))") }
      close("p")
    }
    raw("</div>\n")
  }

  private mutating func control(_ field: Field, describedBy: String?, isWrong: Bool) {
    let invalid = isWrong ? "true" : nil
    let required = field.isRequired ? "" : nil
    switch field.kind {
    case .choice(let choices):
      open(
        "select",
        [
          "id": field.name, "name": field.name, "aria-describedby": describedBy, "aria-invalid": invalid,
          "required": required, "class": field.style,
        ])
      for choice in choices {
        element("option", ["value": choice.value, "selected": choice.value == field.value ? "" : nil], choice.name)
      }
      close("select")
    case .long:
      open(
        "textarea",
        [
          "id": field.name, "name": field.name, "rows": "4", "aria-describedby": describedBy, "aria-invalid": invalid,
          "required": required, "class": field.style,
        ])
      text(field.value)
      close("textarea")
    case .text, .password, .date, .number, .email, .file:
      open(
        "input",
        [
          "id": field.name, "name": field.name, "type": field.kind.type, "accept": field.kind.accepted,
          "value": field.kind.keepsValue ? field.value : nil, "inputmode": field.kind.keyboard,
          "autocomplete": field.memory, "aria-describedby": describedBy, "aria-invalid": invalid, "required": required,
          "class": field.style,
        ])
    }
  }

  /// A box to tick. `isOn` also ticks it.
  package mutating func tick(_ name: String, value: String = "co", isOn: Bool, _ words: Wording) {
    raw("<label class=\"tick\">")
    open("input", ["type": "checkbox", "name": name, "value": value, "checked": isOn ? "" : nil])
    element("span", words)
    raw("</label>")
  }

  /// The problem of a form, at its head; it leads to the field it is about.
  package mutating func problem(_ problem: Problem?) {
    guard let problem else { return }
    raw("<div class=\"notice bad\" role=\"alert\">")
    if let field = problem.field {
      element("a", ["href": "#\(field)"], problem.message)
    } else {
      element("b", problem.message)
      if let fix = problem.fix { element("p", fix) }
    }
    raw("</div>\n")
  }
}

extension Field.Kind {
  fileprivate var type: String {
    switch self {
    case .password: "password"
    case .email: "email"
    case .file: "file"
    default: "text"
    }
  }

  /// Numbers and days stay text fields: officials type 31/3/2026 and 2,5.
  fileprivate var keyboard: String? {
    switch self {
    case .number: "decimal"
    case .date: "numeric"
    default: nil
    }
  }

  fileprivate var keepsValue: Bool {
    switch self {
    case .password, .file: false
    default: true
    }
  }

  fileprivate var accepted: String? { if case .file(let accepting) = self { accepting } else { nil } }
}

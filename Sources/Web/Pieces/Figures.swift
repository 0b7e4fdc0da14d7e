import Domain

/// How far a target is: people with a title stand as three numbers, and only the last may be green.
package struct Progress: Sendable, Equatable {
  package var registered: Int?
  package var expected: Int?
  package var recognised: Int
  package var population: Int
  /// In hundredths of a per cent of the population; nil for a target that is no share.
  package var aim: Int?

  package init(registered: Int? = nil, expected: Int? = nil, recognised: Int, population: Int, aim: Int? = nil) {
    self.registered = registered
    self.expected = expected
    self.recognised = recognised
    self.population = population
    self.aim = aim
  }

  var words: Wording {
    let three = registered != nil || expected != nil
    guard three else {
      return Wording("\(recognised) trong \(population)", en: "\(recognised) of \(population)")
    }
    return Wording(
      "đăng ký \(registered ?? 0), dự kiến \(expected ?? 0), đã công nhận \(recognised) trong \(population)",
      en: "registered \(registered ?? 0), expected \(expected ?? 0), recognised \(recognised) of \(population)")
  }
}

extension PageWriter {
  package mutating func three(_ progress: Progress) {
    raw("<div class=\"three\">")
    if let registered = progress.registered {
      number(registered, "đăng ký", en: "registered")
    } else if progress.expected != nil {
      raw("<div><b>–</b>")
      text("chưa ghi đăng ký", en: "not registered yet")
      raw("</div>")
    }
    if let expected = progress.expected { number(expected, "dự kiến", en: "expected") }
    open("div", ["class": progress.recognised > 0 ? "sure" : nil])
    element("b", "\(progress.recognised)/\(progress.population)")
    text("đã công nhận", en: "recognised")
    raw("</div></div>")
  }

  private mutating func number(_ number: Int, _ vi: String, en: String) {
    raw("<div>")
    element("b", String(number))
    text(vi, en: en)
    raw("</div>")
  }

  /// A bar with its aim; the words say the same.
  package mutating func bar(_ progress: Progress) {
    let words = say(progress.words)
    open(
      "svg",
      ["class": "bar", "role": "img", "aria-label": words, "viewBox": "0 0 100 12", "preserveAspectRatio": "none"])
    raw("<rect width=\"100\" height=\"8\" y=\"2\" rx=\"2\"/>")
    let share = { (count: Int) in progress.population > 0 ? min(100, count * 100 / progress.population) : 0 }
    let near = share(max(progress.expected ?? 0, progress.recognised))
    if near > 0 {
      open("rect", ["class": "near", "width": String(near), "height": "8", "y": "2", "rx": "2"]); close("rect")
    }
    let got = share(progress.recognised)
    if got > 0 {
      open("rect", ["class": "got", "width": String(got), "height": "8", "y": "2", "rx": "2"]); close("rect")
    }
    if let aim = progress.aim {
      open("path", ["class": "aim", "d": "M\(min(99, aim / 100)) 0v12"])
      close("path")
    }
    close("svg")
  }
}

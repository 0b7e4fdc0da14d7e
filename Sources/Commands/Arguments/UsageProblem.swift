import Domain

/// The problems of a mistyped command line; each says what to type instead.
enum UsageProblem {
  private static func make(
    _ key: String, _ message: Wording, field: String? = nil, fix: Wording
  ) -> Problem {
    Problem(.invalid, "usage.\(key)", message, field: field, fix: fix)
  }

  static func unknownCommand(_ name: String, nearest: String?) -> Problem {
    let message = Wording("không có lệnh «\(name)»", en: "there is no command «\(name)»")
    if let nearest {
      return make(
        "unknownCommand", message, fix: Wording("Có phải: thidua \(nearest)", en: "Did you mean: thidua \(nearest)"))
    }
    if FileStatus.exists(name) {
      return make(
        "unknownCommand", message,
        fix: Wording("Để đọc tệp này: thidua read \(name)", en: "To read this file: thidua read \(name)"))
    }
    return make(
      "unknownCommand", message, fix: Wording("Danh sách lệnh: thidua --help", en: "The commands: thidua --help"))
  }

  /// A noun stands without its verb, or with one that it does not have.
  static func unknownVerb(_ verb: String?, of noun: String, _ verbs: [String]) -> Problem {
    let list = verbs.map { "thidua \(noun) \($0)" }.joined(separator: ", ")
    guard let verb else {
      return make(
        "missingVerb", Wording("thidua \(noun) làm gì?", en: "thidua \(noun): do what?"),
        fix: Wording("Các việc: \(list)", en: "What can be done: \(list)"))
    }
    let meant = NearestWord.find(verb, in: verbs)
    return make(
      "unknownCommand", Wording("không có lệnh «\(noun) \(verb)»", en: "there is no command «\(noun) \(verb)»"),
      fix: meant.map { Wording("Có phải: thidua \(noun) \($0)", en: "Did you mean: thidua \(noun) \($0)") }
        ?? Wording("Các việc: \(list)", en: "What can be done: \(list)"))
  }

  static func unknownOption(_ name: String, of command: String?, nearest: String?) -> Problem {
    let place = command.map { (" của lệnh \($0)", " of \($0)") } ?? ("", "")
    let help = command.map { "thidua help \($0)" } ?? "thidua --help"
    return make(
      "unknownOption", Wording("không có tùy chọn \(name)\(place.0)", en: "there is no option \(name)\(place.1)"),
      field: name,
      fix: nearest.map { Wording("Có phải: \($0)", en: "Did you mean: \($0)") }
        ?? Wording("Danh sách tùy chọn: \(help)", en: "The options: \(help)"))
  }

  static func needlessValue(_ name: String) -> Problem {
    make(
      "needlessValue", Wording("tùy chọn \(name) không nhận giá trị", en: "option \(name) takes no value"), field: name,
      fix: Wording("Viết \(name) thôi, bỏ phần từ dấu =.", en: "Write \(name) alone, without = and what follows."))
  }

  static func missingValue(_ name: String, _ placeholder: Wording) -> Problem {
    make(
      "missingValue", Wording("tùy chọn \(name) còn thiếu giá trị", en: "option \(name) lacks its value"), field: name,
      fix: Wording("Viết: \(name) \(placeholder.vi)", en: "Write: \(name) \(placeholder.en)"))
  }

  static func wrongChoice(_ name: String, _ given: String, _ choices: [String]) -> Problem {
    let list = choices.joined(separator: ", ")
    let meant = NearestWord.find(given, in: choices).map { "\(name) \($0)" }
    return make(
      "wrongChoice", Wording("\(name) không nhận «\(given)»", en: "\(name) does not take «\(given)»"), field: name,
      fix: meant.map { Wording("Có phải: \($0) (các giá trị: \(list))", en: "Did you mean: \($0) (values: \(list))") }
        ?? Wording("Các giá trị: \(list)", en: "Values: \(list)"))
  }

  static func missingOperand(_ operand: Wording, of command: Command) -> Problem {
    let example = command.examples.first?.line ?? command.usage(.vi)
    return make(
      "missingOperand",
      Wording("lệnh \(command.name) còn thiếu \(operand.vi)", en: "\(command.name) needs \(operand.en)"),
      field: operand.en, fix: Wording("Ví dụ: \(example)", en: "For example: \(example)"))
  }

  static func tooMany(_ operand: String, of command: Command) -> Problem {
    make(
      "tooMany",
      Wording("lệnh \(command.name) không nhận thêm «\(operand)»", en: "\(command.name) takes no further «\(operand)»"),
      field: operand, fix: Wording("Cách dùng: \(command.usage(.vi))", en: "Usage: \(command.usage(.en))"))
  }

  static func exclusive(_ a: String, _ b: String) -> Problem {
    make(
      "exclusive", Wording("\(a) và \(b) không đi cùng nhau", en: "\(a) and \(b) exclude each other"), field: a,
      fix: Wording("Chạy hai lần, mỗi lần một tùy chọn.", en: "Run twice, with one of them each time."))
  }

  static func wrongDay(_ option: String, _ given: String) -> Problem {
    make(
      "wrongDay", Wording("\(option): «\(given)» không phải là một ngày", en: "\(option): «\(given)» is not a day"),
      field: option, fix: Wording("Viết như 2026-03-15 hoặc 15/3/2026.", en: "Write it as 2026-03-15 or 15/3/2026."))
  }
}

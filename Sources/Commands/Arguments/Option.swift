import Domain

/// One option of a command, as data: read by the argument reader and printed by every kind of help.
package struct Option: Sendable {
  /// What stands after an option that takes a value.
  package struct Value: Sendable {
    /// What a person may put there; the shell completes it.
    package enum Kind: Sendable, Equatable {
      case file, word
      case choice([String])
    }
    let placeholder: Wording
    let kind: Kind
  }
  /// Without the dashes.
  let name: String
  let short: Character?
  /// Nil for a flag.
  let value: Value?
  let summary: Wording

  static func flag(_ name: String, short: Character? = nil, _ summary: Wording) -> Option {
    Option(name: name, short: short, value: nil, summary: summary)
  }

  static func value(_ name: String, _ placeholder: Wording, _ kind: Value.Kind, _ summary: Wording) -> Option {
    Option(name: name, short: nil, value: Value(placeholder: placeholder, kind: kind), summary: summary)
  }

  /// Options that every command takes.
  static let common: [Option] = [
    .value(
      "lang", Wording("vi|en", en: "vi|en"), .choice(["vi", "en"]),
      Wording("ngôn ngữ của lời nhắn và trợ giúp", en: "language of help and messages")),
    .value(
      "color", Wording("auto|always|never", en: "auto|always|never"), .choice(["auto", "always", "never"]),
      Wording("tô màu: tự động (chỉ trên màn hình), luôn luôn, không", en: "colour: automatic, always or never")),
    .flag("help", short: "h", Wording("in trợ giúp của lệnh này", en: "print help for this command")),
    .flag(
      "version", short: "V", Wording("in phiên bản chương trình và ngày của dữ liệu pháp luật", en: "print the version")
    ),
  ]
}

extension Wording {
  /// What stands for a file on a usage line.
  static let file = Wording("TỆP", en: "FILE")
}

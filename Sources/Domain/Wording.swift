/// The languages the program speaks. Vietnamese unless a person asks otherwise (`--lang en`).
package enum Language: String, Sendable, CaseIterable { case vi, en }

/// One sentence for a person, in each language the program speaks.
package struct Wording: Sendable, Equatable {
  package let vi: String
  package let en: String

  package init(_ vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  package subscript(_ language: Language) -> String { language == .vi ? vi : en }
}

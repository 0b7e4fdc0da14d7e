import CivilTime

/// A ruling of the law as an office keeps it: what was asked, what was answered, by exactly which data. It is never
/// changed; a later law gives a later ruling.
package struct KeptRuling: Sendable, Equatable {
  package var id: Identifier
  /// The kind of question: `title`.
  package var ask: String
  /// What was asked, in words: `Chiến sĩ thi đua cơ sở, năm 2025`.
  package var title: String
  /// The award it is about; nil where it is about none or several.
  package var award: String?
  /// Whom it concerns, in words.
  package var about: String?
  package var person: Identifier?
  /// `eligible`
  package var answer: String
  /// The day that chose the law; nil where the question named none.
  package var day: Day?
  /// `P2b`; nil before the first period.
  package var period: String?
  /// The first digits of the hash of all data of the law and its layers.
  package var lawVersion: String
  /// Names of the layers that stood over the law.
  package var layers: [String]
  /// JSON, as it was asked.
  package var question: String
  /// `law/1`
  package var ruling: String
  /// Milliseconds UTC.
  package var keptAt: Int64
  package var keptBy: String

  package init(
    id: Identifier, ask: String, title: String, award: String?, about: String?, person: Identifier?, answer: String,
    day: Day?, period: String?, lawVersion: String, layers: [String], question: String, ruling: String, keptAt: Int64,
    keptBy: String
  ) {
    self.id = id
    self.ask = ask
    self.title = title
    self.award = award
    self.about = about
    self.person = person
    self.answer = answer
    self.day = day
    self.period = period
    self.lawVersion = lawVersion
    self.layers = layers
    self.question = question
    self.ruling = ruling
    self.keptAt = keptAt
    self.keptBy = keptBy
  }
}

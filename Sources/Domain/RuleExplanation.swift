/// What a rule of the reader is for, as `thidua explain` prints it. The accepted and refused lines that go with it
/// stand in the corpus of the same name.
package struct RuleExplanation: Sendable {
  package enum Kind: String, Sendable { case fact, finding }
  /// As it stands in `Fact.rule` and `Finding.rule`; for a finding usually its code.
  package var name: String
  package var kind: Kind
  /// Vietnamese: what it recognises and why it exists.
  package var purpose: String
  /// Where it comes from: article of the law, appendix of the decree, or custom of offices.
  package var source: String

  package init(name: String, kind: Kind, purpose: String, source: String) {
    self.name = name
    self.kind = kind
    self.purpose = purpose
    self.source = source
  }
}

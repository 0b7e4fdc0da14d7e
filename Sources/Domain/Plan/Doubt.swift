import Blocks

/// A question the reader has to a person: a finding about the document, or an item it is not sure of.
package struct Doubt: Sendable, Equatable {
  package enum Answer: String, Sendable {
    /// As the program proposes; as it stands in the document; what it is about is taken out.
    case propose, keep, remove
  }
  package var id: Identifier
  package var plan: Identifier
  /// The item it is about, where there is one.
  package var item: Identifier?
  /// A finding's code, or `unsure`.
  package var code: String
  package var message: String
  package var span: Span?
  /// What should be written instead.
  package var proposal: String?
  package var answer: Answer?

  package init(
    id: Identifier, plan: Identifier, item: Identifier?, code: String, message: String, span: Span?, proposal: String?,
    answer: Answer? = nil
  ) {
    self.id = id
    self.plan = plan
    self.item = item
    self.code = code
    self.message = message
    self.span = span
    self.proposal = proposal
    self.answer = answer
  }
}

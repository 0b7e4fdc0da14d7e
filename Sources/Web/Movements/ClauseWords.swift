import Actions
import Domain

/// The words of an item that do not change once its plan is launched.
struct ClauseWords: Sendable {
  let name: String
  let text: String
  let figure: String
  /// Figure and words in one.
  let line: String
  /// The same for lists that name it again and again: a long clause is cut behind a word.
  let short: String
  let when: String
  let clause: MovementPage.Clause
  let phase: MovementPage.Phase?

  init(_ item: PlanItem, _ view: PlanView) {
    let words = ItemWords(item: item, view: view)
    (name, text, figure, line) = (words.name, words.text, words.figure, words.line)
    short = ShortWords.of(words.line)
    (when, clause) = (words.when, words.clause)
    phase = item.kind == .phase ? MovementPage.Phase(item) : nil
  }
}

/// The words of all items of a plan.
struct PlanWords: Sendable {
  private let byItem: [Identifier: ClauseWords]

  /// Those of a launched plan are found once for each version of it.
  static func of(_ view: PlanView) -> PlanWords {
    guard let launched = view.launched else { return PlanWords(view.items, view) }
    return launched.workings.once { PlanWords(launched.items, view) }
  }

  private init(_ items: [PlanItem], _ view: PlanView) {
    byItem = Dictionary(uniqueKeysWithValues: items.map { ($0.id, ClauseWords($0, view)) })
  }

  subscript(_ item: Identifier) -> ClauseWords? { byItem[item] }
}

import Domain

/// What stands around every page: who looks, what that person may open, what was just done.
package struct Frame: Sendable {
  package struct Viewer: Sendable, Equatable {
    package var name: String
    /// `chuyên viên TĐKT`.
    package var role: Wording

    package init(name: String, role: Wording) {
      self.name = name
      self.role = role
    }
  }

  package struct MenuItem: Sendable, Equatable {
    package var section: Section
    /// What waits there; none when zero.
    package var waiting: Int

    package init(_ section: Section, waiting: Int = 0) {
      self.section = section
      self.waiting = waiting
    }
  }

  /// Said once, after something was done.
  package struct Notice: Sendable, Equatable {
    package enum Kind: String, Sendable { case good, warn, bad, tell }
    package var kind: Kind
    package var words: Wording
    /// Takes back what was just done: the address of a form and its button.
    package var undo: String?

    package init(_ kind: Kind, _ words: Wording, undo: String? = nil) {
      self.kind = kind
      self.words = words
      self.undo = undo
    }
  }

  package var language: Language
  /// Nil before the first run.
  package var agency: String?
  /// Nil for somebody who has not signed in.
  package var viewer: Viewer?
  package var menu: [MenuItem] = []
  /// «Xem như»: the person whose view is shown. Everything is read-only then.
  package var seenAs: Viewer?
  package var notice: Notice?
  /// Of this page, with its query: where a change of language comes back to.
  package var address: String
  package var version: String
  /// By the address a form goes to.
  package var token: @Sendable (String) -> String

  package init(
    language: Language = .vi, agency: String? = nil, viewer: Viewer? = nil, menu: [MenuItem] = [],
    address: String = "/",
    version: String = "thidua", token: @escaping @Sendable (String) -> String = { _ in "" }
  ) {
    self.language = language
    self.agency = agency
    self.viewer = viewer
    self.menu = menu
    self.address = address
    self.version = version
    self.token = token
  }
}

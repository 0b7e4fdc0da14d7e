import Domain

/// What stands inside the frame: a value that can be drawn. Nothing in it reads a clock or a database.
package protocol Page: Sendable {
  /// The headline, which is the news of the page, not the name of a module.
  var title: Wording { get }
  var section: Section? { get }
  /// The way to here, from the section down; without the page itself.
  var crumbs: [Crumb] { get }
  /// One line under the headline.
  var lead: Wording? { get }
  /// Whether the page stands without menu: signing in, first run, a slip.
  var isAlone: Bool { get }
  /// A class for the main part; nil for none.
  var style: String? { get }
  /// Buttons beside the headline, at most one of them primary.
  func acts(_ page: inout PageWriter)
  func body(_ page: inout PageWriter)
}

extension Page {
  package var section: Section? { nil }
  package var crumbs: [Crumb] { [] }
  package var lead: Wording? { nil }
  package var isAlone: Bool { false }
  package var style: String? { nil }
  package func acts(_ page: inout PageWriter) {}
}

/// A step of the way to a page.
package struct Crumb: Sendable, Equatable {
  package var name: Wording
  package var address: String?

  package init(_ name: Wording, _ address: String? = nil) {
    self.name = name
    self.address = address
  }

  static func section(_ section: Section) -> Crumb { Crumb(section.name, section.address) }
}

extension Wording {
  /// A name that is the same in every language.
  package init(same name: String) { self.init(name, en: name) }
}

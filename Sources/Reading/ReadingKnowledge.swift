import CivilTime
import Domain

/// What the reader has to know about the law, as plain values: it reads no file itself.
package struct ReadingKnowledge: Sendable {
  package init() {}
}

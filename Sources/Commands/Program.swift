import Domain
import Formats
import Reading

/// The whole program as a function: arguments in, exit status out.
package enum Program {
  package static func run(_ arguments: [String]) -> Int32 { 0 }
}

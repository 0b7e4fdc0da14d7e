/// An address of the site: the one place that knows how it is written, for the router that takes it and for every page
/// that links to it.
///
///     static let movements = FixedAddress("/phong-trao")
///     static let movement = Address<MovementID>("/phong-trao/{id}")
///     routes.get(Addresses.movement) { request, id in … }
///     Addresses.movement(id)                       // "/phong-trao/0abc…"
package struct Address<each Parameter: AddressParameter>: Sendable {
  package let pattern: String
  let words: [AddressWord]
  /// What stands before each parameter and behind the last one.
  private let pieces: [String]

  /// Patterns are written in the program: one that does not fit its parameters is a mistake of ours.
  package init(_ pattern: String) {
    self.pattern = pattern
    words = AddressWord.read(pattern)
    pieces = words.reduce(into: [""]) { pieces, word in
      pieces[pieces.count - 1] += "/"
      switch word {
      case .word(let text): pieces[pieces.count - 1] += PercentCoding.encode(text)
      case .parameter: pieces.append("")
      }
    }
    var count = 0
    for _ in repeat (each Parameter).self { count += 1 }
    precondition(words.count(where: { $0 == .parameter }) == count, "\(pattern): parameters do not match their types")
  }

  package func callAsFunction(_ values: repeat each Parameter, query: Fields = Fields()) -> String {
    var index = 0
    var out = ""
    out.reserveCapacity(64)
    for value in repeat each values {
      out += pieces[index]
      out += PercentCoding.encode(value.segment)
      index += 1
    }
    out += pieces[index]
    if out.isEmpty { out = "/" }
    return query.isEmpty ? out : out + "?" + query.encoded
  }

  /// The typed values of the segments that stood at the parameters; nil when one is not of its type.
  func read(_ segments: [String]) -> (repeat each Parameter)? {
    var rest = segments[...]
    func next<P: AddressParameter>(_ type: P.Type) throws(Refusal) -> P {
      guard let segment = rest.popFirst(), let value = P(segment: segment) else { throw .notFound }
      return value
    }
    do { return (repeat try next((each Parameter).self)) } catch { return nil }
  }
}

/// An address without parameters.
package typealias FixedAddress = Address<>

enum AddressWord: Sendable, Equatable {
  case word(String)
  case parameter

  static func read(_ pattern: String) -> [AddressWord] {
    precondition(pattern.utf8.first == UInt8(ascii: "/"), "\(pattern): an address begins with a slash")
    return pattern.utf8.split(separator: UInt8(ascii: "/")).map { piece in
      piece.first == UInt8(ascii: "{") && piece.last == UInt8(ascii: "}")
        ? .parameter : .word(String(Substring(piece)))
    }
  }
}

/// A value that can stand in an address.
package protocol AddressParameter: Sendable {
  /// Nil when the segment, already decoded and never empty, is no such value.
  init?(segment: String)
  var segment: String { get }
}

extension String: AddressParameter {
  package init?(segment: String) { self = segment }
  package var segment: String { self }
}

extension Int: AddressParameter {
  /// One way to write each number: no sign, no leading zero.
  package init?(segment: String) {
    guard segment.utf8.count <= 18, segment.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let number = Int(segment),
      String(number) == segment
    else { return nil }
    self = number
  }
  package var segment: String { String(self) }
}

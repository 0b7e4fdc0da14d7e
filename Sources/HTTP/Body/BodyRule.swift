/// What a route takes as a body, known before the first byte of it is read.
package enum BodyRule: Sendable, Equatable {
  case none
  /// A form of a page, urlencoded or multipart, at most so many bytes in all.
  case form(limit: Int = 1 << 20)
  /// A form with files; long files go to disk while they arrive.
  case upload(limit: Int)
  /// The bytes as they come, whatever their type says.
  case bytes(limit: Int = 1 << 20)

  package var limit: Int {
    switch self {
    case .none: 0
    case .form(let limit), .upload(let limit), .bytes(let limit): limit
    }
  }
}

/// Bounds inside a body.
package struct BodyLimits: Sendable {
  /// Pairs of a form or parts of a multipart body.
  package var fields = 2000
  /// Bytes of all values that are not files; they stay in memory.
  package var fieldBytes = 4 << 20
  /// Bytes of a file kept in memory; longer ones go to disk.
  package var fileInMemory = 64 << 10
  /// Bytes of the head of one part.
  package var partHead = 8 << 10

  package init() {}
}

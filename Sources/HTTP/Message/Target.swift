/// The address of a request, decoded once and strictly.
package struct Target: Sendable, Equatable {
  /// Decoded, without `.` and `..`, without a slash inside a segment.
  package let segments: [String]
  package let query: Fields
  /// The address ended with a slash that names nothing.
  let hasTrailingSlash: Bool

  /// As it is written in an address.
  package var path: String { "/" + segments.map(PercentCoding.encode).joined(separator: "/") }

  static let limit = 8 << 10
  static let root = Target()

  private init() {
    (segments, query, hasTrailingSlash) = ([], Fields(), false)
  }

  /// Reads the target of a request line: `/a/b?c=d`. Other forms (absolute, `*`) are refused.
  init(_ bytes: some Collection<UInt8>) throws(Refusal) {
    guard bytes.count <= Self.limit else { throw .addressTooLong }
    guard bytes.first == UInt8(ascii: "/") else { throw .malformed("address") }
    let mark = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
    var segments: [String] = []
    var pieces = bytes[..<mark].dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    hasTrailingSlash = pieces.count > 1 && pieces.last?.isEmpty == true
    if pieces.last?.isEmpty == true { pieces.removeLast() }
    for piece in pieces { segments.append(try Self.segment(piece)) }
    self.segments = segments
    query = mark < bytes.endIndex ? try Self.query(bytes[bytes.index(after: mark)...]) : Fields()
  }

  private static func segment(_ bytes: some Collection<UInt8>) throws(Refusal) -> String {
    guard let text = PercentCoding.decode(bytes), !text.isEmpty, text != ".", text != "..",
      text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x2F && $0 != 0x5C })
    else { throw .malformed("address") }
    return text
  }

  private static func query(_ bytes: some Collection<UInt8>) throws(Refusal) -> Fields {
    do {
      return try Fields.read(bytes, limit: 200)
    } catch {
      throw error.key == "http.malformed" ? .malformed("query") : error
    }
  }
}

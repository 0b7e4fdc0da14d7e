/// A half-open range `[start, end)` of UTF-8 byte offsets in one text, always on character borders.
public struct Span: Hashable, Sendable, Comparable {
  @inlinable public var start: Int {
    get { Int(first) }
    set { first = Int32(newValue) }
  }
  @inlinable public var end: Int {
    get { Int(behind) }
    set { behind = Int32(newValue) }
  }

  // Half the size of two `Int`: a long text has hundreds of thousands of spans, and no file of 2 GB is read.
  @usableFromInline var first: Int32
  @usableFromInline var behind: Int32

  @inlinable public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span runs forward")
    first = Int32(start)
    behind = Int32(end)
  }

  @inlinable public var count: Int { end - start }
  @inlinable public var isEmpty: Bool { start == end }
  @inlinable public var range: Range<Int> { start..<end }

  @inlinable public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  @inlinable public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  @inlinable public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

  @inlinable public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// A JSON value as read, with the place it stood at.
package struct JSONValue: Sendable {
  package enum Content: Sendable {
    case null
    case bool(Bool)
    /// The number as written: no digit is lost and no rounding happens here.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// In the order of the file; keys are unique.
    case object([JSONMember])
  }

  package let content: Content
  /// Byte offset of the first byte of the value in its source.
  package let offset: Int

  package init(_ content: Content, offset: Int) {
    self.content = content
    self.offset = offset
  }

  package var isNull: Bool { if case .null = content { true } else { false } }
  package var string: String? { if case .string(let s) = content { s } else { nil } }
  package var bool: Bool? { if case .bool(let b) = content { b } else { nil } }
  package var array: [JSONValue]? { if case .array(let a) = content { a } else { nil } }
  package var object: [JSONMember]? { if case .object(let o) = content { o } else { nil } }

  /// Nil also for a number with a fraction or an exponent, and for one that does not fit.
  package var int: Int? { if case .number(let literal) = content { Int(literal) } else { nil } }

  /// The member of that name; nil when the value is no object or has none.
  package subscript(key: String) -> JSONValue? { object?.first { $0.key == key }?.value }

  /// What the value is, in Vietnamese, for messages: `chuỗi`.
  package var kindName: String {
    switch content {
    case .null: "null"
    case .bool: "giá trị true/false"
    case .number: "số"
    case .string: "chuỗi"
    case .array: "danh sách"
    case .object: "đối tượng"
    }
  }
}

/// One member of an object, with the place of its key.
package struct JSONMember: Sendable {
  package let key: String
  package let keyOffset: Int
  package let value: JSONValue

  package init(key: String, keyOffset: Int, value: JSONValue) {
    self.key = key
    self.keyOffset = keyOffset
    self.value = value
  }
}

/// Two values are equal when they say the same; where they stood does not matter, the order of members does not either.
extension JSONValue: Equatable {
  package static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a.content, b.content) {
    case (.null, .null): true
    case (.bool(let x), .bool(let y)): x == y
    case (.number(let x), .number(let y)): x == y
    case (.string(let x), .string(let y)): x == y
    case (.array(let x), .array(let y)): x == y
    case (.object(let x), .object(let y)):
      x.count == y.count && x.allSatisfy { member in b[member.key] == member.value }
    default: false
    }
  }
}

extension JSONWriter {
  /// Writes a value that was read: reading what comes out gives an equal value.
  package mutating func value(_ value: JSONValue) {
    switch value.content {
    case .null: null()
    case .bool(let b): self.value(b)
    case .number(let literal): number(literal)
    case .string(let s): self.value(s)
    case .array(let items): array { writer in for item in items { writer.value(item) } }
    case .object(let members):
      object { writer in
        for member in members {
          writer.key(member.key)
          writer.value(member.value)
        }
      }
    }
  }
}

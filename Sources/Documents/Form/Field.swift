import CivilTime

/// One line of a form's table: reads the JSON, is its schema, and gives the document its value.
package struct Field<Value: Sendable>: Sendable {
  package let row: FieldRow
  let take: @Sendable (FormValue?) -> Value
}

/// A field without its type, as tables of fields list it.
package struct FieldRow: Sendable {
  package let key: String
  /// What the field is, in Vietnamese, for the schema and for messages.
  package let title: String
  package let shape: FieldShape
  package let isRequired: Bool
}

package indirect enum FieldShape: Sendable {
  case text, day, integer, flag
  /// One of these words.
  case choice([String])
  case texts
  case object([FieldRow])
  case list([FieldRow])
  /// Rows of equal length under headings that the data names: a table as the author wants it.
  case rows
}

/// A value that has passed its field's check.
package indirect enum FormValue: Sendable {
  case text(String)
  case day(Day)
  case integer(Int)
  case flag(Bool)
  case texts([String])
  case object(Form)
  case list([Form])
  case rows([[String]])
}

// Fields that must be there.
extension Field {
  package static func text(_ key: String, _ title: String) -> Field where Value == String {
    Field(row: FieldRow(key: key, title: title, shape: .text, isRequired: true)) { $0?.text ?? "" }
  }

  package static func integer(_ key: String, _ title: String) -> Field where Value == Int {
    Field(row: FieldRow(key: key, title: title, shape: .integer, isRequired: true)) { $0?.integer ?? 0 }
  }

  package static func texts(_ key: String, _ title: String) -> Field where Value == [String] {
    Field(row: FieldRow(key: key, title: title, shape: .texts, isRequired: true)) { $0?.texts ?? [] }
  }

  package static func object(_ key: String, _ title: String, _ rows: [FieldRow]) -> Field where Value == Form {
    Field(row: FieldRow(key: key, title: title, shape: .object(rows), isRequired: true)) { $0?.object ?? Form() }
  }

  package static func list(_ key: String, _ title: String, _ rows: [FieldRow]) -> Field where Value == [Form] {
    Field(row: FieldRow(key: key, title: title, shape: .list(rows), isRequired: true)) { $0?.list ?? [] }
  }

}

extension Field where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words of an enumeration; `word` when left out.
  package static func choice(_ key: String, _ title: String, default word: Value) -> Field {
    let words = Value.allCases.map(\.rawValue)
    return Field(row: FieldRow(key: key, title: title, shape: .choice(words), isRequired: false)) {
      $0?.text.flatMap(Value.init(rawValue:)) ?? word
    }
  }
}

// Fields that may be left out or null.
extension Field {
  package static func optionalText(_ key: String, _ title: String) -> Field where Value == String {
    Field(row: FieldRow(key: key, title: title, shape: .text, isRequired: false)) { $0?.text ?? "" }
  }

  package static func optionalDay(_ key: String, _ title: String) -> Field where Value == Day? {
    Field(row: FieldRow(key: key, title: title, shape: .day, isRequired: false)) { $0?.day }
  }

  package static func optionalInteger(_ key: String, _ title: String) -> Field where Value == Int? {
    Field(row: FieldRow(key: key, title: title, shape: .integer, isRequired: false)) { $0?.integer }
  }

  /// False when left out.
  package static func flag(_ key: String, _ title: String) -> Field where Value == Bool {
    Field(row: FieldRow(key: key, title: title, shape: .flag, isRequired: false)) { $0?.flag ?? false }
  }

  package static func optionalTexts(_ key: String, _ title: String) -> Field where Value == [String] {
    Field(row: FieldRow(key: key, title: title, shape: .texts, isRequired: false)) { $0?.texts ?? [] }
  }

  package static func optionalObject(
    _ key: String, _ title: String, _ rows: [FieldRow]
  ) -> Field where Value == Form? {
    Field(row: FieldRow(key: key, title: title, shape: .object(rows), isRequired: false)) { $0?.object }
  }

  package static func optionalList(_ key: String, _ title: String, _ rows: [FieldRow]) -> Field where Value == [Form] {
    Field(row: FieldRow(key: key, title: title, shape: .list(rows), isRequired: false)) { $0?.list ?? [] }
  }

  package static func rows(_ key: String, _ title: String) -> Field where Value == [[String]] {
    Field(row: FieldRow(key: key, title: title, shape: .rows, isRequired: false)) { $0?.rows ?? [] }
  }
}

extension FormValue {
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var day: Day? { if case .day(let value) = self { value } else { nil } }
  var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  var texts: [String]? { if case .texts(let value) = self { value } else { nil } }
  var object: Form? { if case .object(let value) = self { value } else { nil } }
  var list: [Form]? { if case .list(let value) = self { value } else { nil } }
  var rows: [[String]]? { if case .rows(let value) = self { value } else { nil } }
}

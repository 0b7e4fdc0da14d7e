/// Data that has passed a table of fields: `form[field]` cannot fail.
package struct Form: Sendable {
  private var values: [String: FormValue]

  package init(_ values: [String: FormValue] = [:]) { self.values = values }

  package subscript<Value>(field: Field<Value>) -> Value { field.take(values[field.row.key]) }

  mutating func set(_ key: String, _ value: FormValue) { values[key] = value }
}

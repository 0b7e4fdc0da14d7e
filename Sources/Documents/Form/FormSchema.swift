import JSON

/// The JSON schema of a table of fields (draft 2020-12): what `FormReader` takes and nothing else.
package enum FormSchema {
  package static func bytes(of kind: DocumentKind) -> [UInt8] { bytes(titled: kind.title, kind.rows) }

  static func bytes(titled title: String, _ rows: [FieldRow]) -> [UInt8] {
    var writer = JSONWriter(indent: 2)
    writer.object { out in
      out.key("$schema")
      out.value("https://json-schema.org/draft/2020-12/schema")
      out.key("title")
      out.value(title)
      members(rows, &out)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func members(_ rows: [FieldRow], _ out: inout JSONWriter) {
    out.key("type")
    out.value("object")
    out.key("additionalProperties")
    out.value(false)
    out.key("required")
    out.array { out in for row in rows where row.isRequired { out.value(row.key) } }
    out.key("properties")
    out.object { out in
      for row in rows {
        out.key(row.key)
        out.object { property(row, &$0) }
      }
    }
  }

  private static func property(_ row: FieldRow, _ out: inout JSONWriter) {
    out.key("description")
    out.value(row.title)
    switch row.shape {
    case .text: type("string", row, &out)
    case .day:
      type("string", row, &out)
      out.key("format")
      out.value("date")
    case .integer:
      type("integer", row, &out)
      out.key("minimum")
      out.value(0)
    case .flag: type("boolean", row, &out)
    case .choice(let words):
      out.key("enum")
      out.array { out in for word in words { out.value(word) } }
    case .texts:
      type("array", row, &out)
      items(&out) { type("string", nil, &$0) }
    case .object(let rows): members(rows, &out)
    case .list(let rows):
      type("array", row, &out)
      items(&out) { members(rows, &$0) }
    case .rows:
      type("array", row, &out)
      items(&out) { out in
        type("array", nil, &out)
        items(&out) { type("string", nil, &$0) }
      }
    }
  }

  private static func type(_ name: String, _ row: FieldRow?, _ out: inout JSONWriter) {
    out.key("type")
    if row?.isRequired == false {
      out.array { out in
        out.value(name)
        out.value("null")
      }
    } else {
      out.value(name)
    }
  }

  private static func items(_ out: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
    out.key("items")
    out.object(body)
  }
}

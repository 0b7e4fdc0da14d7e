import JSON

extension Session {
  /// Prints a result: one JSON object with `--json`, else a page for people.
  mutating func show(
    _ arguments: ParsedArguments, json: (inout JSONWriter) -> Void, text: (inout Sheet) -> Void
  ) {
    if arguments.has("json") {
      var writer = JSONWriter()
      writer.object(json)
      out.line(writer.string)
    } else {
      var sheet = Sheet(self)
      text(&sheet)
      out.put(sheet.text)
    }
  }
}

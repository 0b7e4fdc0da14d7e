/// A body as the handler gets it.
package enum Body: Sendable {
  case none
  case bytes([UInt8])
  case form(Form)
}

/// The values and files of a form.
package struct Form: Sendable {
  package var fields = Fields()
  package var files: [FormFile] = []

  package init() {}

  package subscript(_ name: String) -> String? { fields[name] }
  package func file(_ name: String) -> FormFile? { files.first { $0.field == name } }
}

/// A file somebody sent. Its name and type are claims of the sender: show them, never act on them.
package struct FormFile: Sendable {
  package let field: String
  /// Last component of the sender's name; never empty, never a path.
  package let name: String
  package let claimedType: String
  package let content: Content

  package enum Content: Sendable {
    case memory([UInt8])
    case disk(UploadFile)
  }

  package var size: Int {
    switch content {
    case .memory(let bytes): bytes.count
    case .disk(let file): file.size
    }
  }

  /// Everything, or nil when it is longer than `limit`.
  package func bytes(limit: Int) -> [UInt8]? {
    guard size <= limit else { return nil }
    switch content {
    case .memory(let bytes): return bytes
    case .disk(let file): return file.bytes()
    }
  }

  /// The last component without control characters, at most 200 bytes.
  static func safeName(_ name: String) -> String {
    let last = name.utf8.split(whereSeparator: { $0 == 0x2F || $0 == 0x5C }).last.map { String(Substring($0)) } ?? ""
    var kept = String(String.UnicodeScalarView(last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
    while kept.utf8.count > 200 { kept.removeFirst() }
    return kept.isEmpty || kept == "." || kept == ".." ? "tep" : kept
  }
}

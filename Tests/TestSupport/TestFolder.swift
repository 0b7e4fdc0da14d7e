import Glibc

/// Empty folders for tests, all under one that the system clears.
package enum TestFolder {
  package static func make() -> String {
    var name = Array("/tmp/thidua-test-XXXXXX".utf8CString)
    precondition(mkdtemp(&name) != nil, "/tmp cannot be written")
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path
  }
}

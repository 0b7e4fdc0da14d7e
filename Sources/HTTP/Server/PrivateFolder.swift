import Glibc

/// A directory nobody else can look into. Uploads lie in it without names, so it is always empty.
enum PrivateFolder {
  static func make(in place: String?) throws(StartProblem) -> String {
    var base = place ?? "/tmp"
    if place == nil, let named = getenv("TMPDIR"), named[0] != 0 { base = String(cString: named) }
    var template = Array("\(base)/thidua-tai-len-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .uploads(base, String(cString: strerror(errno))) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Reads JSON (RFC 8259) and refuses what would be read differently by two programs: duplicate keys, invalid UTF-8,
/// lone surrogates, text after the value, nesting deeper than `maximumDepth`. It never crashes, whatever the bytes.
package struct JSONReader {
  package static let maximumDepth = 64

  /// The one value of the source. A byte order mark before it is passed over.
  package static func read(_ source: JSONSource) throws(JSONError) -> JSONValue {
    var reader = JSONReader(source)
    return try reader.document()
  }

  package static func read(_ text: String, name: String = "JSON") throws(JSONError) -> JSONValue {
    try read(JSONSource(name: name, bytes: Array(text.utf8)))
  }

  private let source: JSONSource
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  private init(_ source: JSONSource) {
    self.source = source
    bytes = source.bytes
  }

  /// 0 past the end: no JSON token begins with it.
  private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private func fail(_ message: String, at offset: Int? = nil) -> JSONError {
    source.error(at: offset ?? at, message)
  }

  private mutating func document() throws(JSONError) -> JSONValue {
    if let broken = UTF8Check.firstInvalid(bytes) {
      throw fail("không phải UTF-8 hợp lệ; lưu lại tệp ở bảng mã UTF-8", at: broken)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    skipSpace()
    guard at < bytes.count else { throw fail("tệp rỗng, không có giá trị JSON nào") }
    let value = try value()
    skipSpace()
    guard at == bytes.count else { throw fail("thừa nội dung sau giá trị JSON; mỗi tệp chỉ chứa một giá trị") }
    return value
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): at += 1
      default: return
      }
    }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    let start = at
    switch next {
    case UInt8(ascii: "\""): return JSONValue(.string(try string()), offset: start)
    case UInt8(ascii: "{"):
      try enter()
      let members = try object()
      depth -= 1
      return JSONValue(.object(members), offset: start)
    case UInt8(ascii: "["):
      try enter()
      let items = try array()
      depth -= 1
      return JSONValue(.array(items), offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.number(try number()), offset: start)
    case UInt8(ascii: "t"): return JSONValue(.bool(true), offset: try word("true"))
    case UInt8(ascii: "f"): return JSONValue(.bool(false), offset: try word("false"))
    case UInt8(ascii: "n"): return JSONValue(.null, offset: try word("null"))
    default:
      throw fail(at < bytes.count ? "ở đây phải là một giá trị JSON" : "tệp kết thúc khi còn thiếu một giá trị")
    }
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    guard depth <= Self.maximumDepth else { throw fail("lồng nhau quá \(Self.maximumDepth) cấp") }
    at += 1
  }

  private mutating func word(_ word: StaticString) throws(JSONError) -> Int {
    let start = at
    guard bytes.count - at >= word.utf8CodeUnitCount,
      (0..<word.utf8CodeUnitCount).allSatisfy({ bytes[start + $0] == word.utf8Start[$0] })
    else { throw fail("chỉ viết được true, false hoặc null (chữ thường, không ngoặc kép)") }
    at += word.utf8CodeUnitCount
    return start
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    var items: [JSONValue] = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      at += 1
      return items
    }
    while true {
      skipSpace()
      items.append(try value())
      skipSpace()
      guard try continues(until: UInt8(ascii: "]"), "]") else { return items }
    }
  }

  private mutating func object() throws(JSONError) -> [JSONMember] {
    var members: [JSONMember] = []
    members.reserveCapacity(8)
    var seen = Set<String>()
    skipSpace()
    if next == UInt8(ascii: "}") {
      at += 1
      return members
    }
    while true {
      skipSpace()
      let keyOffset = at
      guard next == UInt8(ascii: "\"") else { throw fail("tên khóa phải đặt trong ngoặc kép") }
      let key = try string()
      try refuseDuplicate(key, at: keyOffset, members, &seen)
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw fail("thiếu dấu hai chấm sau khóa “\(key)”") }
      at += 1
      skipSpace()
      members.append(JSONMember(key: key, keyOffset: keyOffset, value: try value()))
      skipSpace()
      guard try continues(until: UInt8(ascii: "}"), "}") else { return members }
    }
  }

  /// Small objects are compared member by member; a set is kept only once there are many, so that a hostile object
  /// with a million keys costs no more than its length.
  private func refuseDuplicate(
    _ key: String, at offset: Int, _ members: [JSONMember], _ seen: inout Set<String>
  ) throws(JSONError) {
    let isDuplicate: Bool
    if members.count < 16 {
      isDuplicate = members.contains { $0.key == key }
    } else {
      if seen.isEmpty { for member in members { seen.insert(member.key) } }
      isDuplicate = !seen.insert(key).inserted
    }
    if isDuplicate { throw fail("khóa “\(key)” lặp lại trong cùng một đối tượng; bỏ bớt một", at: offset) }
  }

  private mutating func continues(until close: UInt8, _ name: String) throws(JSONError) -> Bool {
    switch next {
    case UInt8(ascii: ","):
      at += 1
      return true
    case close:
      at += 1
      return false
    default: throw fail("thiếu dấu phẩy hoặc dấu đóng “\(name)”")
    }
  }

  private mutating func number() throws(JSONError) -> String {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    if next == UInt8(ascii: "0") {
      at += 1
      if isDigit(next) { throw fail("số không được bắt đầu bằng 0 thừa", at: start) }
    } else {
      try digits(from: start)
    }
    if next == UInt8(ascii: ".") {
      at += 1
      try digits(from: start)
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      try digits(from: start)
    }
    return text(start, at)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private mutating func digits(from start: Int) throws(JSONError) {
    guard isDigit(next) else { throw fail("số viết sai dạng JSON", at: start) }
    while isDigit(next) { at += 1 }
  }

  private mutating func string() throws(JSONError) -> String {
    let open = at
    let end = endOfPlainRun(from: at + 1)
    at = end
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      at = end + 1
      return text(open + 1, end)
    }
    return try escapedString(from: open + 1, open)
  }

  /// Where the next quote, backslash or control character stands.
  private func endOfPlainRun(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count, bytes[at] >= 0x20, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") {
        at += 1
      }
      return at
    }
  }

  /// The bytes were found to be well-formed before.
  private func text(_ start: Int, _ end: Int) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[start..<end]), as: UTF8.self) }
  }

  private mutating func escapedString(from start: Int, _ open: Int) throws(JSONError) -> String {
    var buffer = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: buffer, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &buffer)
      case 0..<0x20: throw fail("ký tự điều khiển trong chuỗi; viết bằng \\u00XX")
      default:
        buffer.append(byte)
        at += 1
      }
    }
    throw fail("chuỗi không có ngoặc kép đóng", at: open)
  }

  private mutating func escape(into buffer: inout [UInt8]) throws(JSONError) {
    let start = at
    at += 1
    let letter = next
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(letter)
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"): buffer.append(contentsOf: try escapedScalar(from: start).utf8)
    default: throw fail("dấu \\ trong chuỗi phải đi với một trong các chữ \" \\ / b f n r t u", at: start)
    }
  }

  private mutating func escapedScalar(from start: Int) throws(JSONError) -> String {
    var code = try hexadecimal(from: start)
    if code & 0xFC00 == 0xD800 {
      guard next == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u") else {
        throw fail("nửa cặp ký tự thay thế \\uD8xx đứng một mình", at: start)
      }
      at += 2
      let low = try hexadecimal(from: start)
      guard low & 0xFC00 == 0xDC00 else { throw fail("cặp ký tự thay thế \\uD8xx\\uDCxx sai", at: start) }
      code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw fail("nửa cặp ký tự thay thế \\uDCxx đứng một mình", at: start)
    }
    return String(Character(scalar))
  }

  private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch next {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = next - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = next - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = next - UInt8(ascii: "A") + 10
      default: throw fail("sau \\u phải có bốn chữ số thập lục phân", at: start)
      }
      code = code << 4 | UInt32(digit)
      at += 1
    }
    return code
  }
}

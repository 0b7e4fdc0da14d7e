/// A multipart/form-data body as browsers write it.
package struct MultipartBody: Sendable {
  private let boundary: String
  private var parts: [UInt8] = []

  package init(boundary: String = "----ThiDuaBoundary7MA4YWxk") { self.boundary = boundary }

  package var type: String { "multipart/form-data; boundary=\(boundary)" }
  package var bytes: [UInt8] { parts + Array("--\(boundary)--\r\n".utf8) }

  package mutating func add(_ name: String, _ value: String) {
    part("name=\"\(Self.quoted(name))\"", nil, Array(value.utf8))
  }

  package mutating func add(file name: String, named fileName: String, type: String, _ content: [UInt8]) {
    part("name=\"\(Self.quoted(name))\"; filename=\"\(Self.quoted(fileName))\"", type, content)
  }

  private mutating func part(_ disposition: String, _ type: String?, _ content: [UInt8]) {
    var head = "--\(boundary)\r\nContent-Disposition: form-data; \(disposition)\r\n"
    if let type { head += "Content-Type: \(type)\r\n" }
    parts += Array("\(head)\r\n".utf8) + content + [0x0D, 0x0A]
  }

  /// As the HTML standard says: quotes and line ends are percent-encoded, nothing else.
  private static func quoted(_ name: String) -> String {
    var out: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 0x22: out += "%22".utf8
      case 0x0D: out += "%0D".utf8
      case 0x0A: out += "%0A".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

import HTTP
import Law

/// A file of the face that is part of the program: its address holds a hash of its bytes, so that a browser may keep it
/// for ever and still gets the next one at once.
package struct SiteFile: Sendable {
  package let bytes: [UInt8]
  package let type: String
  package let name: String

  package var address: String { Addresses.siteFile(name) }

  package static let style = SiteFile("assets/face.css", "face", "css", "text/css; charset=utf-8")
  package static let script = SiteFile("assets/face.js", "face", "js", "text/javascript; charset=utf-8")
  package static let star = SiteFile("assets/star.svg", "star", "svg", "image/svg+xml")
  static let all = [style, script, star]

  private init(_ path: String, _ stem: String, _ ending: String, _ type: String) {
    guard let bytes = Embedded.bytes(path) else { preconditionFailure("\(path) is not part of the program") }
    self.bytes = bytes
    self.type = type
    name = "\(stem)-\(Self.hash(bytes)).\(ending)"
  }

  /// FNV-1a: it tells versions apart, nothing more is asked of it.
  private static func hash(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
  }

  /// The answer to a request for one of the files; another name, of an older program, is not found.
  package static func response(_ name: String) throws -> Response {
    guard let file = all.first(where: { $0.name == name }) else { throw Refusal.notFound }
    var response = Response(.ok, .bytes(file.bytes), type: file.type)
    response.headers.set("Cache-Control", "public, max-age=31536000, immutable")
    return response
  }
}

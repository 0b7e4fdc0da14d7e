import Glibc
import Testing

/// Compares an output with the file a person has looked at; `THIDUA_GOLDEN=write` rewrites the file instead.
package struct Golden {
  private let folder: String

  /// `testFile` is `#filePath` of the test; goldens lie in `Golden` beside it.
  package init(beside testFile: String) {
    let parts = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    folder = parts.joined(separator: "/") + "/Golden/"
  }

  package func check(_ bytes: [UInt8], _ name: String, _ place: SourceLocation = #_sourceLocation) {
    let path = folder + name
    if getenv("THIDUA_GOLDEN").map({ String(cString: $0) }) == "write" {
      #expect(write(bytes, path), "cannot write \(path)", sourceLocation: place)
      return
    }
    guard let wanted = read(path) else {
      Issue.record("\(path) is missing; THIDUA_GOLDEN=write makes it", sourceLocation: place)
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: wanted, as: UTF8.self), sourceLocation: place)
  }

  private func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  private func write(_ bytes: [UInt8], _ path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}

import Glibc
import Testing

/// Every sentence of the pages stands in Vietnamese and in English, side by side.
struct WordsTests {
  @Test func noVietnameseSentenceStandsAlone() throws {
    let files = try sources()
    #expect(files.count > 30)
    for (path, text) in files {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for (index, line) in lines.enumerated() where isVietnamese(line) {
        // The English words follow on the same line or within the next few.
        let near = lines[index..<min(lines.count, index + 7)].joined()
        #expect(near.contains("en:"), "\(path):\(index + 1): \(line)")
      }
    }
  }

  /// Whether a line holds a literal with letters that only Vietnamese has.
  private func isVietnamese(_ line: String) -> Bool {
    let code = line.split(separator: "//", omittingEmptySubsequences: false)[0]
    guard code.contains("\"") else { return false }
    return code.unicodeScalars.contains {
      (0x1EA0...0x1EF9).contains($0.value) || "ăđơưĂĐƠƯ".unicodeScalars.contains($0)
    }
  }

  private func sources() throws -> [(String, String)] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    var found: [(String, String)] = []
    func walk(_ folder: String) {
      guard let directory = opendir(folder) else { return }
      defer { closedir(directory) }
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasPrefix(".") { continue }
        if name.hasSuffix(".swift") {
          found.append(("\(folder)/\(name)", read("\(folder)/\(name)")))
        } else {
          walk("\(folder)/\(name)")
        }
      }
    }
    walk(root + "/Sources/Web")
    return found
  }

  private func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}

/// Bytes put aside until they are wanted again, in order: the first of them in memory, the rest in a file without a
/// name. Where no such file can be made all stay in memory.
package final class Spool {
  private static let memoryLimit = 1 << 16
  private static let portion = 1 << 16

  private var memory: [UInt8] = []
  private var file: AnonymousFile?
  private var hasFailed = false
  package private(set) var isEmpty = true

  package init() {}

  package func append(_ bytes: [UInt8]) {
    if bytes.isEmpty { return }
    isEmpty = false
    memory += bytes
    if memory.count > Self.memoryLimit, !hasFailed { putAside() }
  }

  private func putAside() {
    do throws(FileProblem) {
      let file = if let opened = self.file { opened } else { try AnonymousFile() }
      let start = file.position
      self.file = file
      do throws(FileProblem) {
        try file.append(memory)
      } catch {
        file.cut(at: start)
        throw error
      }
      memory.removeAll(keepingCapacity: true)
    } catch {
      hasFailed = true
    }
  }

  /// Gives everything back, portion by portion.
  package func read(_ take: (ArraySlice<UInt8>) -> Void) {
    if let file {
      file.rewind()
      var portion = [UInt8](repeating: 0, count: Self.portion)
      while case let got = file.read(into: &portion, at: 0), got > 0 { take(portion[..<got]) }
    }
    take(memory[...])
  }
}

import Testing

@testable import Formats

struct SpoolTests {
  /// What is put aside comes back whole and in order, in memory and beyond it.
  @Test(arguments: [0, 1, 1000, 70_000, 300_000])
  func comesBack(count: Int) {
    let spool = Spool()
    var expected: [UInt8] = []
    var portion = 1
    while expected.count < count {
      let bytes = (0..<min(portion, count - expected.count)).map { UInt8(truncatingIfNeeded: $0 + portion) }
      spool.append(bytes)
      expected += bytes
      portion = portion * 3 + 1
    }
    var got: [UInt8] = []
    spool.read { got += $0 }
    #expect(got == expected)
    #expect(spool.isEmpty == expected.isEmpty)
  }
}

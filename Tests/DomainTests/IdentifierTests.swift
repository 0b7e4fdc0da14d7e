import Domain
import Synchronization
import Testing

@Suite struct IdentifierTests {
  private let start: Int64 = 1_577_836_800_000

  @Test(arguments: [
    (0, "0000000000000"), (1, "0000000000001"), (31, "000000000000z"), (32, "0000000000010"),
    (Int64.max, "7zzzzzzzzzzzz"),
  ]) func isThirteenCharacters(_ number: Int64, _ text: String) throws {
    #expect(try #require(Identifier(number)).text == text)
    #expect(Identifier(text)?.number == number)
  }

  @Test(arguments: [
    "", "000000000000", "00000000000000", "000000000000i", "000000000000Z", "8000000000000", "zzzzzzzzzzzzz",
    "00000000000é", "-000000000001", "00000 0000000",
  ]) func refusesWhatItDoesNotWrite(_ text: String) { #expect(Identifier(text) == nil) }

  @Test func hasNoSign() { #expect(Identifier(-1) == nil) }

  @Test func sortsByTimeAsNumberAndAsText() {
    let now = Atomic<Int64>(start + 1000)
    let maker = IdentifierMaker(clock: { now.add(1, ordering: .relaxed).newValue }, random: { 0x1234_5678 })
    let made = (0..<100).map { _ in maker.make() }
    #expect(made == made.sorted() && Set(made).count == 100)
    #expect(made.map(\.text) == made.map(\.text).sorted())
    #expect(made[0].number >> 22 == 1001)
  }

  @Test(arguments: [UInt64.min, .max, 31]) func neverMakesOneTwice(_ chance: UInt64) {
    // The clock stands still and goes back.
    let ticks = Atomic<Int64>(0)
    let start = start
    let maker = IdentifierMaker(
      clock: { start + 5_000_000 - ticks.add(1, ordering: .relaxed).newValue / 1000 }, random: { chance })
    let made = (0..<50_000).map { _ in maker.make() }
    #expect(zip(made, made.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func staysInItsBitsWhateverTheClockSays() {
    for time in [Int64.min / 2, 0, start, .max] {
      let maker = IdentifierMaker(clock: { time }, random: { .max })
      #expect(maker.make() < maker.make())
    }
  }
}

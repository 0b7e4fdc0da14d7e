import Testing
import Vietnamese

@Suite struct TextWithinTests {
  @Test(arguments: [
    ("phong ke hoach", "ke hoach", true), ("phong ke hoach", "phong", true), ("phong", "phong ke", false),
    ("aab", "ab", true), ("", "", true), ("phong", "", true), ("", "p", false), ("thi đua", "đua", true),
    ("thi dua", "đua", false),
  ])
  func holds(_ text: String, _ part: String, _ isThere: Bool) { #expect(text.holds(part) == isThere) }
}

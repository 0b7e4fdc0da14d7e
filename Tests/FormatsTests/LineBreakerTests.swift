import Blocks
import Testing

@testable import Formats

@Suite("Lines of printed text")
struct LineBreakerTests {
  private static let faces = try? SerifFaces.load()

  private func lines(
    _ text: String, width: Double, _ alignment: PaperAlignment = .left, firstLine: Double = 0
  ) throws -> (texts: [String], broken: BrokenText) {
    var style = PaperStyle(size: 10)
    style.alignment = alignment
    style.firstLine = firstLine
    let faces = try #require(Self.faces)
    let broken = LineBreaker.broken(PaperParagraph(.body, text), style, width: width, faces: faces)
    let texts = broken.lines.map { line in
      String(String.UnicodeScalarView(broken.signs[line.signs].compactMap { Unicode.Scalar($0.letter) }))
    }
    return (texts, broken)
  }

  // «một» is 20.6 points wide at 10 points, a space 2.5.
  @Test(
    "lines end at spaces, where the author ends them, and inside a word only when it has no room",
    arguments: [
      ("", 100.0, [""]), ("một hai", 100, ["một hai"]), ("một hai ba", 36, ["một hai", "ba"]),
      ("một   hai", 20, ["một", "hai"]), ("một\nhai", 100, ["một", "hai"]), ("\n\nmột", 100, ["", "", "một"]),
      ("một\n", 100, ["một", ""]), ("một ", 100, ["một"]), ("27/QĐ-SNV 27/QĐ-SNV", 60, ["27/QĐ-SNV", "27/QĐ-SNV"]),
      ("ab/cd", 15, ["ab/", "cd"]), ("mmm", 10, ["m", "m", "m"]), ("a\u{AD}b\u{200B}c", 100, ["abc"]),
    ])
  func breaks(_ text: String, _ width: Double, _ expected: [String]) throws {
    #expect(try lines(text, width: width).texts == expected)
  }

  @Test("no line is wider than its room, and no word is lost or broken", arguments: [62.0, 75, 90, 137, 300, 461])
  func property(_ width: Double) throws {
    let text = "Căn cứ Quyết định số 27/QĐ-SNV ngày 05/3/2026 về việc công nhận danh hiệu thi đua; xét đề nghị."
    for alignment in [PaperAlignment.left, .centre, .right, .justified] {
      let (texts, broken) = try lines(text, width: width, alignment, firstLine: width > 60 ? 5 : 0)
      #expect(texts.joined(separator: " ").split(separator: " ") == text.split(separator: " "))
      for line in broken.lines {
        #expect(line.left >= -0.01 && line.left + line.width <= width + 0.01)
      }
    }
  }

  @Test("every line of justified text but the last reaches the right edge")
  func justified() throws {
    let (_, broken) = try lines(String(repeating: "thi đua ", count: 30), width: 200, .justified, firstLine: 10)
    for line in broken.lines.dropLast() { #expect(abs(line.left + line.width - 200) < 0.01) }
    #expect(broken.lines.last?.stretch == 0)
    #expect(abs((broken.lines.first?.left ?? 0) - 10 * pointsInMillimetre) < 0.01)
  }

  @Test("a hanging label stands left of its lines")
  func hanging() throws {
    let (_, broken) = try lines(String(repeating: "thi đua ", count: 30), width: 200, .left, firstLine: -4)
    #expect(broken.lines.map { $0.left < 0 } == [true] + broken.lines.dropFirst().map { _ in false })
  }
}

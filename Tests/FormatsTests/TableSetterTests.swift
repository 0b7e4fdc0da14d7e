import Blocks
import Testing

@testable import Formats

@Suite("Rows of printed tables")
struct TableSetterTests {
  private func slabs(_ table: PaperTable) throws -> [Slab] {
    let setter = TextSetter(faces: try SerifFaces.load(), styles: PaperSample.styles, structure: Structure())
    return TableSetter(table, setter, as: setter.node(of: table)).slabs(width: 400)
  }

  @Test("a cell is as high as its lines and the gaps above and below", arguments: [1, 2, 5])
  func heights(_ lines: Int) throws {
    let text = Array(repeating: "một", count: lines).joined(separator: "\n")
    let row = PaperRow([PaperCell(.tableText, text), PaperCell(.tableText, "hai")])
    let slab = try #require(slabs(PaperTable(.data, columns: [40, 40], rows: [row])).first)
    let style = PaperSample.styles[.tableText]
    #expect(abs(slab.height - (Double(lines) * style.size * 1.149 + style.before + style.after)) < 0.01)
    // The first line stands below the gap.
    let first = slab.inks.first { if case .line = $0.kind { true } else { false } }
    #expect((first?.bottom ?? 0) >= style.size * 1.149 + style.before - 0.01)
  }

  @Test("first lines of unlike sizes stand on one height where cells only set things side by side")
  func levelled() throws {
    guard case .table(let heading) = PaperSample.heading else { return }
    let slab = try #require(slabs(heading).last)
    let lines = slab.inks.filter { if case .line = $0.kind { true } else { false } }
    #expect(lines.count == 2 && abs(lines[0].y - lines[1].y) < 0.01)
  }
}

import Blocks
import Vietnamese

extension PaperMaker {
  /// One basis a line, without their marks in the data.
  mutating func addBases(_ bases: [String]) {
    for (index, basis) in bases.enumerated() {
      let end = index + 1 < bases.count ? style.basisEnd : style.lastBasisEnd
      add(.basis, style.basisLabel + trimmed(basis) + end)
    }
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while let last = text.last, last == ";" || last == "." || last == "," { text.removeLast() }
    return text
  }

  /// «I. MỤC ĐÍCH, YÊU CẦU»
  mutating func addSection(_ index: Int, _ title: String) {
    add(.section, "\(RomanNumeral.text(index))\(style.labelEnd)\(isParty ? title : OfficialText.capitals(title))")
  }

  /// «1. Mục đích»
  mutating func addSubsection(_ index: Int, _ title: String) { add(.subsection, "\(index)\(style.labelEnd)\(title)") }

  /// «1. Các phòng, đơn vị …» as text.
  mutating func addClause(_ index: Int, _ text: String) { add(.clause, "\(index)\(style.labelEnd)\(text)") }

  mutating func addPoint(_ index: Int, _ text: String) { add(.point, "\(OfficialText.pointLabel(index))) \(text)") }

  /// «Điều 1.» in bold, then its text.
  mutating func addArticle(_ number: Int, _ text: String) {
    add(.article, [PaperRun("Điều \(number). ", bold: true), PaperRun(text)])
  }

  /// Plain text; a line that begins with «- » or «+ » is an item.
  mutating func addText(_ text: String) { add(text.hasPrefix("- ") || text.hasPrefix("+ ") ? .dash : .body, text) }

  /// «- …;» one below the other, the last with a full stop.
  mutating func addList(_ items: [String]) {
    for (index, item) in items.enumerated() { add(.dash, "- \(item)\(index + 1 < items.count ? ";" : ".")") }
  }

  mutating func addTexts(_ texts: [String]) { for text in texts { addText(text) } }
}

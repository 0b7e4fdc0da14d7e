import Blocks
import Testing

@testable import Formats

@Suite("A paper as a web page")
struct HTMLPaperTests {
  private func html(_ blocks: [PaperBlock]) -> String {
    var paper = PaperSample.decision()
    paper.sections = [paper.sections[0]]
    paper.sections[0].blocks = blocks
    return String(decoding: HTMLPaper.bytes(paper), as: UTF8.self)
  }

  @Test("lines on a stock are measured from the corner of the sheet, text from the margins")
  func stock() {
    let placed = PaperBlock.placed(
      PlacedText(x: 30, y: 40, width: 100, [PaperParagraph(.certificateName, "Lê Đình Khôi")]))
    let stock = html([placed])
    #expect(stock.contains("<section id=\"s0\" class=\"stock\">") && stock.contains("mm;margin:0;"))
    let text = html([.paragraph(PaperParagraph(.body, "Nội dung"))])
    #expect(text.contains("<section id=\"s0\">") && !text.contains("mm;margin:0;"))
  }

  @Test("the room to sign keeps its height, and a picture on the left stays there")
  func roomAndPicture() {
    let room = PaperBlock.paragraph(PaperParagraph(.signatureRoom, ""))
    let picture = PaperBlock.picture(
      PaperPicture(width: 22, height: 22, alignment: .left, description: "Mã", marks: []))
    let page = html([room, picture])
    #expect(page.contains("p:empty::before"))
    #expect(page.contains("width:22.0mm;height:22.0mm;margin-left:0"))
  }
}

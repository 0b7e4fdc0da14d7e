import Blocks
import Domain
import Law

@testable import Reading

/// A text as it stands in a file that knows only lines; an empty string is a blank line.
func lineSource(_ lines: [String], isLineBased: Bool = true, confidence: Double? = nil) -> SourceText {
  var text: [UInt8] = []
  var paragraphs: [Paragraph] = []
  for line in lines {
    let bytes = Array(line.utf8)
    let blanks = bytes.prefix { $0 == 0x20 }.count
    if blanks < bytes.count {
      paragraphs.append(Paragraph(span: Span(text.count + blanks, text.count + bytes.count)))
    }
    text += bytes + [0x0A]
  }
  return SourceText(
    text: text, paragraphs: paragraphs, format: isLineBased ? .txt : .docx, ocrConfidence: confidence.map { [$0] },
    isLineBased: isLineBased)
}

/// The reading of such a text with the law of the program.
func lawReading(_ lines: [String], confidence: Double? = nil) -> PlanReading {
  let law = LawBook.embedded
  let knowledge = ReadingKnowledge(documentTypes: law.documentTypes, bodyCodes: law.bodyCodes)
  return PlanReader(knowledge: knowledge).read(lineSource(lines, confidence: confidence))
}

/// The lines of a corpus entry, printed with " / " between them.
func cutLines(_ text: String) -> [String] {
  text.split(separator: " / ").map { String($0.drop { $0 == " " }) }
}

let stateHead = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
let planBody = [
  "", "Để hoàn thành nhiệm vụ năm 2026, cơ quan triển khai như sau:", "",
  "1. Nội dung thi đua thứ nhất của toàn cơ quan.", "",
  "2. Nội dung thi đua thứ hai của toàn cơ quan.", "",
]

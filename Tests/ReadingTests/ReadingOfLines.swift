import Blocks
import Domain
import Reading

/// Reads a few lines as the document they stand in: one paragraph a line, blank lines between.
func reading(
  _ lines: [String], isLineBased: Bool = false, isScan: Bool = false,
  knowing knowledge: ReadingKnowledge = ReadingKnowledge()
) -> (PlanReading, SourceText) {
  var text: [UInt8] = []
  var paragraphs: [Paragraph] = []
  for line in lines {
    let start = text.count
    text += Array(line.utf8)
    paragraphs.append(Paragraph(span: Span(start, text.count)))
    text += Array("\n\n".utf8)
  }
  let source = SourceText(
    text: text, paragraphs: paragraphs, format: .docx, ocrConfidence: isScan ? [90] : nil, isLineBased: isLineBased)
  return (PlanReader(knowledge: knowledge).read(source), source)
}

/// The head of an invented plan of 2026.
let planHead = [
  "KẾ HOẠCH", "Phát động phong trào thi đua năm 2026",
  "Thực hiện nhiệm vụ năm 2026, Sở Xây dựng ban hành Kế hoạch như sau:",
]

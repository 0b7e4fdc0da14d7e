import Blocks
import Testing

@testable import Reading

@Suite struct BodyNameTests {
  private func manuscript(_ text: String) -> Manuscript {
    let bytes = Array(text.utf8)
    return Manuscript(
      SourceText(text: bytes, paragraphs: [Paragraph(span: Span(0, bytes.count))], format: .docx, isLineBased: false))
  }

  /// The names at the head of the text, and what follows them.
  private func list(_ text: String) -> ([String], String)? {
    let manuscript = manuscript(text)
    guard let list = BodyReader(manuscript).list(at: 0, end: manuscript.words.count) else { return nil }
    return (
      list.names.map { manuscript.line($0.words) }, manuscript.line(list.words.upperBound..<manuscript.words.count)
    )
  }

  @Test(arguments: [
    ("Sở Nội vụ hướng dẫn", ["Sở Nội vụ"], "hướng dẫn"),
    ("Sở Văn hóa, Thể thao và Du lịch, Sở Y tế tổ chức", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"], "tổ chức"),
    ("các sở, ban, ngành và địa phương thực hiện", ["các sở, ban, ngành và địa phương"], "thực hiện"),
    ("Sở, ban, ngành thuộc tỉnh có trách nhiệm", ["Sở, ban, ngành thuộc tỉnh"], "có trách nhiệm"),
    ("UBND các xã, phường và Công an tỉnh phối hợp", ["UBND các xã, phường", "Công an tỉnh"], "phối hợp"),
    ("Trưởng các phòng, ban, đơn vị trực thuộc Sở căn cứ", ["Trưởng các phòng, ban, đơn vị trực thuộc Sở"], "căn cứ"),
    (
      "Chủ tịch Công đoàn, Bí thư Đoàn Thanh niên vận động", ["Chủ tịch Công đoàn", "Bí thư Đoàn Thanh niên"],
      "vận động"
    ),
    ("các cơ quan, tổ chức có liên quan kịp thời", ["các cơ quan, tổ chức có liên quan"], "kịp thời"),
    ("Khối thi đua 6 và các cụm tổng kết", ["Khối thi đua 6", "các cụm"], "tổng kết"),
    ("Cơ quan thường trực (Ban Thi đua, Sở Nội vụ) chấm điểm", ["Ban Thi đua", "Sở Nội vụ"], "chấm điểm"),
    (
      "Phòng Tài chính - Kế hoạch, cán bộ, công chức cơ quan ký",
      ["Phòng Tài chính - Kế hoạch", "cán bộ, công chức cơ quan"], "ký"
    ),
    ("Sở KH&CN chủ trì", ["Sở KH&CN"], "chủ trì"),
    (
      "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch mời", ["Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch"],
      "mời"
    ),
    ("Ban Giám hiệu, GVCN các lớp đón", ["Ban Giám hiệu", "GVCN các lớp"], "đón"),
    ("SỞ NỘI VỤ CHỦ TRÌ", ["SỞ NỘI VỤ"], "CHỦ TRÌ"),
  ])
  func names(text: String, names: [String], rest: String) {
    let found = list(text)
    #expect(found?.0 == names)
    #expect(found?.1 == rest)
  }

  @Test(arguments: [
    "Tổ chức triển khai", "Ban hành kế hoạch", "Phòng, chống tham nhũng", "Báo cáo kết quả", "Đoàn kết nội bộ",
    "hội nghị tổng kết", "Cụ thể hóa các nội dung", "Xã hội hóa nguồn lực", "đơn vị", "Vụ việc nghiêm trọng",
  ])
  func noNames(text: String) { #expect(list(text) == nil) }
}

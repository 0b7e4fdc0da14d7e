import Vietnamese

/// Recognises the part of a sentence in which somebody has to send a report, a file or an opinion.
enum ReportClause {
  private static let openings = PhraseTable([
    "báo cáo", "tổng hợp, báo cáo", "tổng hợp báo cáo", "tổng hợp và báo cáo", "tổng hợp, gửi", "gửi báo cáo", "gửi",
    "phản ánh", "phản ánh, báo cáo", "thông tin, báo cáo", "thông tin báo cáo", "thực hiện chế độ báo cáo",
    "thực hiện chế độ thông tin, báo cáo", "thực hiện chế độ thông tin báo cáo", "thực hiện nghiêm chế độ báo cáo",
    "thực hiện tốt chế độ báo cáo", "thực hiện nghiêm túc chế độ báo cáo", "nộp báo cáo", "lập báo cáo",
    "xây dựng báo cáo", "tham mưu xây dựng báo cáo", "tham mưu báo cáo", "tổng hợp kết quả, báo cáo",
    "tổng hợp kết quả báo cáo", "đánh giá, báo cáo", "tổng hợp, đánh giá, báo cáo", "sơ kết, báo cáo",
    "tổng hợp kết quả thực hiện báo cáo", "tổng hợp kết quả thực hiện, báo cáo", "tổng hợp tình hình, báo cáo",
    "chế độ báo cáo",
  ])
  private static let manners = PhraseTable([
    "kịp thời", "thường xuyên", "định kỳ", "chủ động", "có trách nhiệm", "đồng thời", "phải", "và", "thực hiện",
    "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "hàng tháng", "hằng tuần", "hàng tuần", "đề nghị",
  ])

  /// The word where the report verb stands when the part begins with it, behind subject, adverbials and manner.
  static func begins(in part: Range<Int>, _ manuscript: Manuscript, _ subjects: SubjectReader) -> Int? {
    var at = subjects.subject(of: part, hasOwner: false)?.predicate ?? subjects.work(of: part) ?? part.lowerBound
    while at < part.upperBound {
      if manuscript.match(openings, at: at, end: part.upperBound) != nil { return at }
      guard let manner = manuscript.match(manners, at: at, end: part.upperBound) else { return nil }
      at += manner.count
    }
    return nil
  }
}

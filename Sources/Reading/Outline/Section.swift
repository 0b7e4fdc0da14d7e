import Blocks

/// A clause with everything under it, in the order of the document: a parent stands before its children.
struct Section {
  var label: Label?
  /// Indices of the words of its title; nil when the clause is text and not a heading.
  var title: Range<Int>?
  /// Indices of its passages, those of its children included.
  var passages: Range<Int>
  var parent: Int?
  var level: Int
  var role: Role

  /// What a section is for; it decides what its sentences may mean.
  enum Role {
    case unknown
    /// Mục đích, yêu cầu: aims, never duties.
    case purpose
    /// Phạm vi, đối tượng.
    case subjects
    /// Nội dung thi đua.
    case contents
    /// Chỉ tiêu, tiêu chí.
    case targets
    /// Nhiệm vụ và giải pháp, biện pháp.
    case measures
    /// Thời gian, các đợt.
    case period
    /// Khen thưởng: forms, numbers, conditions.
    case awards
    /// Tổ chức thực hiện, phân công.
    case tasks
    /// Chế độ báo cáo.
    case reports
    /// Kinh phí.
    case funds
    /// Kết quả, đánh giá tình hình: what was, not what shall be.
    case results
    case annex
  }
}

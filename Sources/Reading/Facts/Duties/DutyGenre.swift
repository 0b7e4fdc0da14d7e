/// What kind of document it is, as far as it may put somebody to work.
enum DutyGenre {
  /// Plans, directives, conclusions, letters: what they say is to be done.
  case orders
  /// Decisions and regulations: only a plain "có trách nhiệm", "giao" is a task; the rest says how things are.
  case rules
  /// Reports, submissions, minutes: they tell and ask, and order nothing; minutes may still assign.
  case tells

  init(type: String?) {
    switch type {
    case "Báo cáo", "Tờ trình", "Biên bản", "Giấy mời", "Giấy giới thiệu", "Thông cáo", "Thư ngỏ", "Bản ghi nhớ",
      "Giấy chứng nhận":
      self = .tells
    case "Quyết định", "Quy định", "Quy chế", "Quy tắc", "Quy trình", "Điều lệ", "Nội quy", "Luật", "Nghị định",
      "Thông tư",
      "Pháp lệnh", "Hợp đồng", "Bản thỏa thuận", "Thông tư liên tịch":
      self = .rules
    default: self = .orders
    }
  }
}

import Vietnamese

/// Words that never end a sentence or a title: what follows them belongs to them.
enum Connectives {
  static let open = PhraseTable([
    "và", "của", "các", "những", "tại", "số", "ngày", "tháng", "năm", "theo", "về", "do", "cho", "với", "ở", "là",
    "trong", "từ", "đến", "được", "để", "trên", "bởi", "hoặc", "cùng", "như", "khi", "mà", "nhằm", "thuộc", "ngành",
    "tỉnh", "huyện", "xã", "phường", "sở", "bộ", "ban", "đối với", "một", "mỗi", "toàn", "ra", "bằng", "vào", "không",
    "điều", "khoản", "điểm", "mục", "quý", "lần", "thứ",
  ])

  /// Words after which a number is no label: "theo quy định tại điểm / a) khoản 2".
  static let counted = PhraseTable([
    "số", "ngày", "tháng", "năm", "điều", "khoản", "điểm", "mục", "quý", "lần", "thứ", "phần", "chương", "trang",
    "từ", "đến", "và", "hoặc", "là", "phụ lục", "biểu", "mẫu",
  ])
}

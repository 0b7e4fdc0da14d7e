import Vietnamese

/// Words that never end a sentence or a title: what follows them belongs to them.
enum Connectives {
  static let open = PhraseTable([
    "và", "của", "các", "những", "tại", "số", "ngày", "tháng", "năm", "theo", "về", "do", "cho", "với", "ở", "là",
    "trong", "từ", "đến", "được", "để", "trên", "bởi", "hoặc", "cùng", "như", "khi", "mà", "nhằm", "thuộc", "ngành",
    "tỉnh", "huyện", "xã", "phường", "sở", "bộ", "ban", "đối với", "một", "mỗi", "toàn", "ra", "bằng", "vào", "không",
    "điều", "khoản", "điểm", "mục", "quý", "lần", "thứ",
  ])

  /// The second half of a long name, which begins no sentence: "Đoàn Thanh niên / Cộng sản Hồ Chí Minh".
  static let halves = PhraseTable(["Cộng sản Hồ Chí Minh", "Cộng sản Việt Nam", "Xã hội chủ nghĩa Việt Nam"])

  /// Words after which a number is no label: "theo quy định tại điểm / a) khoản 2".
  static let counted = PhraseTable([
    "số", "ngày", "tháng", "năm", "điều", "khoản", "điểm", "mục", "quý", "lần", "thứ", "phần", "chương", "trang",
    "từ", "đến", "và", "hoặc", "là", "phụ lục", "biểu", "mẫu",
  ])
}

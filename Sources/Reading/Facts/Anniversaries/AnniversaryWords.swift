import Vietnamese

/// The words around anniversaries.
enum AnniversaryWords {
  static let celebrate: Phrase = "kỷ niệm"
  static let year: Phrase = "năm"
  static let times: Phrase = "lần thứ"

  /// Before the number; true when the words belong to the expression.
  static let celebrations: PhraseTable<Bool> = PhraseTable([
    ("kỷ niệm", true), ("kỷ niệm tròn", true), ("kỷ niệm lần thứ", true), ("lễ kỷ niệm", true), ("mừng", false),
    ("chào mừng", false), ("tròn", false),
  ])

  /// What is celebrated by years. Without "kỷ niệm" one of these has to follow: "5 năm thực hiện" is none.
  static let occasions: PhraseTable<Bool> = PhraseTable([
    "ngày", "chiến thắng", "giải phóng", "thành lập", "khởi nghĩa", "cách mạng", "quốc khánh", "năm sinh", "năm mất",
    "truyền thống", "tái lập", "sinh", "hiệp định", "đồng khởi", "toàn quốc kháng chiến", "phong trào đồng khởi",
    "tổng khởi nghĩa", "xô viết", "đại thắng", "quan hệ", "thiết lập quan hệ", "di chúc", "đổi mới", "trường",
    "ngành", "lịch sử",
  ])

  /// "kỷ niệm 5 năm thực hiện" celebrates nothing that has a day of its own.
  static let noOccasions: PhraseTable<Bool> = PhraseTable([
    "thực hiện", "triển khai", "qua", "trước", "tới", "nay", "gần đây", "liên tục", "liền", "vừa qua", "và", "của",
  ])

  /// Words that begin another thought; false when they do so only behind a comma.
  static let otherThoughts: PhraseTable<Bool> = PhraseTable([
    ("kỷ niệm", true), ("chào mừng", true), ("hưởng ứng", true), ("gắn với", true), ("gắn kết với", true),
    ("tiến tới", true), ("hướng tới", true), ("lập thành tích", true), ("thi đua", false), ("phát động", false),
    ("đồng thời", false), ("góp phần", false), ("nhằm", false), ("phấn đấu", false), ("trên địa bàn", false),
    ("tổ chức", false), ("ra sức", false), ("quyết tâm", false),
  ])

  /// After a comma the name goes on with these.
  static let continuations: PhraseTable<Bool> = PhraseTable([
    "thống nhất đất nước", "giải phóng", "nói chuyện", "hải đảo", "chống", "văn hóa", "thể thao", "du lịch", "công an",
  ])

  static let joints: PhraseTable<Bool> = PhraseTable(["và", ",", ";"])
}

import Domain
import Vietnamese

/// The words that announce a movement, a campaign or a theme.
enum MovementWords {
  static let heads: PhraseTable<MovementMention.Kind> = PhraseTable([
    ("phong trào thi đua", .movement), ("phong trào thi đua yêu nước", .movement), ("phong trào", .movement),
    ("đợt thi đua", .movement), ("đợt phát động thi đua", .movement), ("đợt thi đua đặc biệt", .movement),
    ("đợt thi đua cao điểm", .movement), ("đợt thi đua ngắn hạn", .movement), ("thi đua", .movement),
    ("thi đua yêu nước", .movement), ("phong trào thi đua đặc biệt", .movement),
    ("phong trào thi đua chuyên đề", .movement),
    ("phong trào thi đua cao điểm", .movement), ("cuộc thi đua", .movement), ("phát động thi đua", .movement),
    ("cuộc vận động", .campaign), ("các cuộc vận động", .campaign), ("chủ đề", .theme), ("chủ đề thi đua", .theme),
    ("khẩu hiệu hành động", .theme), ("phương châm hành động", .theme),
  ])

  /// Small words that may stand between the head and the quotation mark: "phong trào thi đua với tên gọi “…”".
  static let links = PhraseTable([
    "với chủ đề", "với tên gọi", "có tên", "có tên gọi", "mang tên", "chuyên đề", "về", "là", "như", "gồm", "trọng tâm",
    "trọng tâm như", "yêu nước", "đặc biệt", "cao điểm", "do", "của", "các", "tiêu biểu là", "tiêu biểu như",
    "trọng tâm là",
    "năm", "tỉnh", "quốc gia", "cả nước", "toàn quốc", "nhất là", "điển hình như", "thực hiện", "hưởng ứng", "chung",
    "toàn dân", "lớn", "sau", "thi đua", "cụ thể", "cụ thể như", "thực hiện chủ đề", "trong tháng", "chính", "của năm",
    "giai đoạn", "tháng", "thường xuyên", "theo chủ đề", "và", "cấp tỉnh", "trên địa bàn",
  ])

  /// Titles, standards and sayings in quotation marks that are no movements.
  static let noMovements = PhraseTable([
    "Người tốt, việc tốt", "Người tốt việc tốt", "An toàn về an ninh trật tự", "tự diễn biến", "tự chuyển hóa",
    "tự diễn biến, tự chuyển hóa", "diễn biến hòa bình", "điển hình tiên tiến", "Trong sạch vững mạnh",
    "Gia đình văn hóa", "Lao động tiên tiến", "Tập thể lao động xuất sắc", "Tập thể lao động tiên tiến",
    "Chiến sĩ thi đua cơ sở", "Đơn vị văn hóa", "Cơ quan đạt chuẩn văn hóa", "Cờ thi đua của Chính phủ", "Cờ thi đua",
    "Bằng khen", "Giấy khen", "phát động thi đua", "gương người tốt, việc tốt", "Lời kêu gọi thi đua ái quốc",
    "thi đua ái quốc", "thành tích", "bệnh thành tích", "hình thức",
  ])
}

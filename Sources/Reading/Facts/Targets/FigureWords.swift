import Vietnamese

/// The words that stand around figures.
enum FigureWords {
  /// Verbs of intent, which carry no meaning of their own before a figure.
  static let goals: PhraseTable<Bool> = PhraseTable([
    "phấn đấu", "phấn đấu đạt", "phấn đấu có", "phấn đấu đến", "phấn đấu để", "đảm bảo", "bảo đảm", "đảm bảo có",
    "bảo đảm có", "đạt", "đạt được", "có", "là", "quyết tâm", "quyết tâm đạt", "thi đua", "thi đua đạt", "duy trì",
    "giữ vững", "trong đó", "trong đó có", "riêng", "yêu cầu", "mục tiêu", "ở mức", "chiếm", "phải đạt", "phải có",
    "nằm", "lọt",
    "đồng thời", "với", "và", "chỉ tiêu", "hướng tới", "nhưng", "hướng đến", "tiếp tục", "cơ bản", "vận động",
    "tỷ lệ đạt",
  ])

  /// Before a time that says when and not what.
  static let timeLeads: PhraseTable<Bool> = PhraseTable([
    "năm", "đến năm", "đến hết năm", "đến cuối năm", "trong năm", "ngay trong năm", "từ năm", "hằng năm", "hàng năm",
    "mỗi năm", "trở đi", "vào năm", "hằng tháng", "hàng tháng", "hằng quý", "đến",
  ])

  /// Between two figures of one sentence; true when the words themselves belong to neither.
  static let joints: PhraseTable<Bool> = PhraseTable([
    ("trong đó", false), ("và", true), ("hoặc", true), ("riêng", false), ("đồng thời", false), ("nhưng", false),
    ("mỗi", false),
  ])

  /// After a comma these begin a clause of their own.
  static let breaks: PhraseTable<Bool> = PhraseTable([
    "trong đó", "riêng", "không có", "không để", "đồng thời", "góp phần", "gồm", "bao gồm", "phấn đấu", "từng bước",
    "quyết tâm",
  ])

  /// After a comma or "và" these begin what the next figure speaks for.
  static let openings: PhraseTable<Bool> = PhraseTable([
    "mỗi", "có", "phấn đấu", "bảo đảm", "đảm bảo", "phải có", "phải đạt", "đạt", "tăng", "giảm", "nâng", "hoàn thành",
    "tỷ lệ", "tổ chức", "xây dựng", "từng", "duy trì", "số",
  ])

  /// Labels that only count: "Chỉ tiêu 1:", "Trong đó:".
  static let emptyLabels: PhraseTable<Bool> = PhraseTable([
    "chỉ tiêu", "mục tiêu", "trong đó", "cụ thể", "gồm", "như sau", "phấn đấu", "các chỉ tiêu",
    "đến năm", "đến hết năm", "năm", "trong năm", "giai đoạn", "đến cuối năm", "vào năm", "từ năm", "yêu cầu",
  ])

  /// Words at which the noun behind a number ends.
  static let afterUnits: PhraseTable<Bool> = PhraseTable([
    "trở", "trong", "vào", "năm", "và", "đến", "so", "của", "được", "có", "từ", "cho", "tại", "là", "xuống", "lên",
    "còn",
    "ở", "theo", "đạt", "thì", "hoặc", "với", "để", "do", "mỗi", "trên", "này",
  ])

  /// Verbs at which a population ends and what it shall reach begins.
  static let predicates: PhraseTable<Bool> = PhraseTable([
    "đạt", "hoàn thành", "được", "có", "tham gia", "ký", "ký kết", "đăng ký", "cam kết", "chấp hành", "thực hiện",
    "tổ chức", "triển khai", "tiếp tục", "duy trì", "kịp thời", "đủ", "bảo đảm", "đảm bảo", "xây dựng", "bố trí",
    "không", "phấn đấu", "sử dụng", "ứng dụng", "nộp", "gửi", "hưởng ứng", "tích cực", "là", "đều", "phải", "giữ",
    "giữ vững", "nâng cao", "gương mẫu", "học tập", "nghiêm túc", "nắm", "nắm vững", "vận động", "đổi mới", "cung cấp",
    "đáp ứng", "đưa", "kết nối", "tiếp cận", "xếp loại", "giải quyết", "ban hành", "phát động", "thường xuyên",
    "chủ động", "đẩy mạnh", "tăng cường", "quán triệt", "đóng góp", "ủng hộ", "hiến máu", "vượt", "thành lập",
    "cập nhật", "khai thác", "tập huấn", "bồi dưỡng", "hài lòng", "mặc", "đeo", "bị",
  ])

  /// A verb right behind one of these tells which ones are meant: "người sử dụng", "cơ sở thực hiện".
  static let heads: PhraseTable<Bool> = PhraseTable([
    "người", "điểm", "cơ sở", "cây", "việc", "công tác", "đối tượng", "loại", "nơi", "lĩnh vực", "hoạt động",
  ])
}

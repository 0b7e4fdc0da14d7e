import Vietnamese

/// What the reader of slips knows: particles never doubled, words that may be, slips seen, words everybody knows.
enum TypoWords {
  /// Never doubled on purpose.
  static let particles = PhraseTable([
    "bị", "và", "của", "các", "những", "để", "cho", "với", "trong", "về", "tại", "theo", "được", "là", "có", "đã",
    "đang", "sẽ", "này", "khi", "do", "nếu", "thì", "trên", "dưới", "phải", "đến", "hoặc", "nhằm", "bằng", "cùng",
    "nộp",
  ])

  /// Words that end like a particle, so that the particle may follow: "tiếp theo theo quy định".
  static let compounds = PhraseTable([
    "tiếp theo", "kèm theo", "hiện tại", "tồn tại", "cuối cùng", "bên trong", "bên trên", "bên dưới", "tự do",
    "lý do", "nguyên do", "trở về", "quay về", "nếu có", "hiện có", "chưa có", "sẵn có", "vốn có", "bên phải",
    "phù hợp với", "công bằng", "cân bằng", "bình đẳng và", "đi đến", "sau này", "trước đến", "dẫn đến", "bằng bằng",
    "có được", "đạt được", "không được", "mũi nhằm", "tất cả các",
  ])

  /// Pairs of words that may stand twice.
  static let repeatable = PhraseTable([
    "ngày càng", "từng bước", "lần lượt", "song song", "dần dần", "luôn luôn", "thường thường", "vân vân",
    "hàng ngày", "nhà nhà", "người người", "đời đời", "ngày ngày", "hai mươi", "năm năm",
  ])

  /// Before "tổ chức tổ chức" these make the first one a noun.
  static let nounMarks = PhraseTable(["các", "những", "mỗi", "từng", "và", "cá nhân", "của", "một số"])

  /// Slips that are words by themselves, with what was meant.
  static let slips: PhraseTable<String> = PhraseTable([
    ("các nhân", "cá nhân"), ("các bộ công chức", "cán bộ công chức"), ("các bộ, công chức", "cán bộ, công chức"),
    ("các bộ, đảng viên", "cán bộ, đảng viên"), ("phấn đầu", "phấn đấu"), ("hoàn tốt", "hoàn thành tốt"),
    ("hoàn xuất sắc", "hoàn thành xuất sắc"), ("điển hình tiến", "điển hình tiên tiến"),
    ("Chủ UBND", "Chủ tịch UBND"), ("Chủ HĐND", "Chủ tịch HĐND"), ("Chủ Ủy ban", "Chủ tịch Ủy ban"),
    ("Chủ Hội đồng", "Chủ tịch Hội đồng"),
    ("khên thưởng", "khen thưởng"), ("ngiêm túc", "nghiêm túc"), ("sử lý", "xử lý"), ("bổ xung", "bổ sung"),
    ("xuất xắc", "xuất sắc"), ("sơ xuất", "sơ suất"), ("chuẩn đoán", "chẩn đoán"), ("thăm quan", "tham quan"),
    ("tựu chung", "tựu trung"), ("vô hình chung", "vô hình trung"), ("đề suất", "đề xuất"), ("xắp xếp", "sắp xếp"),
    ("chân trọng", "trân trọng"), ("giúp đở", "giúp đỡ"), ("nổ lực", "nỗ lực"), ("đọng viên", "động viên"),
    ("kiễm tra", "kiểm tra"), ("triễn khai", "triển khai"), ("hổ trợ", "hỗ trợ"), ("củng cố gắng", "cũng cố gắng"),
    ("bão đảm", "bảo đảm"), ("đãm bảo", "đảm bảo"), ("giãi pháp", "giải pháp"),
    ("phát huy tối da", "phát huy tối đa"),
  ])

  /// Where a slip is no slip: the word goes on.
  static let allowed = PhraseTable([
    "các nhân tố", "các nhân viên", "các nhân sự", "các nhân chứng", "các nhân vật", "các nhân tài", "các nhân sĩ",
    "các nhân lực", "các nhân khẩu", "các nhân công", "các nhân dân", "các nhân quyền", "điển hình tiến tới",
    "điển hình tiến bộ", "các nhân danh", "hoàn tốt nghiệp",
  ])

  /// Words of every official text whose spelling without accents means nothing else.
  static let known: PhraseTable<Phrase> = PhraseTable(
    [
      "phong trào", "thi đua yêu nước", "quy định", "nhiệm vụ", "khen thưởng", "kế hoạch", "tổ chức", "viên chức",
      "công chức", "người lao động", "ủy ban nhân dân", "trách nhiệm", "danh hiệu", "tập thể", "tuyên truyền",
      "thành tích", "xuất sắc", "triển khai", "phát động", "chính quyền", "nghị quyết", "nghị định", "quyết định",
      "hướng dẫn", "hội nghị", "đại hội", "chiến sĩ thi đua", "lao động tiên tiến", "thực hiện", "phối hợp",
      "đề nghị", "hoàn thành", "chủ trì", "báo cáo", "kiểm tra", "giám sát", "khuyến khích", "chuyển đổi số",
      "cải cách hành chính",
    ].map { ($0, Phrase($0)) })

  /// Second halves that begin another word: "thường xuyên", "định kỳ".
  static let secondHalves = PhraseTable([
    "thường xuyên", "thường kỳ", "thường trực", "thường niên", "định kỳ", "định hướng", "động viên", "chức danh",
    "chức năng", "chức vụ", "đinh ninh", "quyền hạn", "sắc thái", "hành chính", "hiên ngang", "vụ việc", "cáo trạng",
    "trao đổi", "trao tặng", "khai thác", "khai mạc", "đua nhau",
  ])
}

import Vietnamese

/// The fixed words by which the closing matter of a document is known.
enum ClosingSigns {
  static let recipients = PhraseTable(["nơi nhận", "nơi gửi", "nơi nhân"])

  /// What a signature block begins with: the letters of an authority ("KT.", "T/M") or a post.
  static let posts = PhraseTable([
    "tm", "kt", "tl", "tuq", "q", "k/t", "t/m", "t/l", "t. m", "k. t", "tmubnd", "giám đốc", "phó giám đốc",
    "tổng giám đốc", "phó tổng giám đốc", "chủ tịch", "phó chủ tịch", "trưởng ban", "phó trưởng ban", "bí thư",
    "phó bí thư", "hiệu trưởng", "phó hiệu trưởng", "chánh văn phòng", "phó chánh văn phòng", "bộ trưởng",
    "thứ trưởng", "cục trưởng", "phó cục trưởng", "tổng cục trưởng", "chi cục trưởng", "phó chi cục trưởng",
    "vụ trưởng", "trưởng phòng", "phó trưởng phòng", "viện trưởng", "phó viện trưởng", "thủ trưởng", "thủ tướng",
    "phó thủ tướng", "chánh thanh tra", "chánh án", "trưởng đoàn", "trưởng khối", "trưởng cụm", "cụm trưởng",
    "khối trưởng", "trưởng khoa",
    "tổ trưởng", "đội trưởng", "trưởng trạm", "trưởng đài", "tổng biên tập", "thống đốc", "phó thống đốc",
    "tổng thanh tra", "tổng kiểm toán", "tư lệnh", "chính ủy", "chỉ huy trưởng", "ủy viên thường trực", "thường trực",
    "chủ nhiệm", "phó chủ nhiệm", "tổng thư ký", "thư ký", "chủ tọa", "chủ trì", "người ghi biên bản",
    "kế toán trưởng", "hội trưởng", "viện phó", "trưởng công an", "quyền giám đốc", "chủ tịch công đoàn", "đại diện",
    "thay mặt", "người lập", "người lập biểu", "chủ tịch hội đồng", "phó chánh thanh tra", "giám thị", "quản đốc",
    "trưởng ấp", "trưởng thôn", "chủ tịch nước", "ban thường vụ", "ban thường trực", "tổng bí thư",
    "thường trực ban bí thư", "trưởng bộ phận", "phụ trách", "phó trưởng đoàn", "chánh tòa", "trưởng tiểu ban",
    "đại diện các đơn vị", "xác nhận của", "người báo cáo",
  ])

  /// What stands in a signature block and is neither authority nor post nor name.
  static let signed = PhraseTable([
    "đã ký", "ký tên", "ký bởi", "ký và ghi rõ họ tên", "ký ghi rõ họ tên", "ký, ghi rõ họ tên", "ký, đóng dấu",
    "ký tên, đóng dấu", "chữ ký", "họ tên", "họ và tên", "đóng dấu", "người ký", "ngày ký", "giờ ký", "thời gian ký",
    "signature not verified", "digitally signed", "signed by", "date", "email", "cơ quan",
  ])

  /// How the last paragraph of a document begins, after the clauses.
  static let closings = PhraseTable([
    "trên đây là", "trên đây", "với tinh thần", "trong quá trình", "quá trình thực hiện", "quá trình triển khai",
    "yêu cầu các", "yêu cầu thủ trưởng", "đề nghị các", "căn cứ kế hoạch này", "căn cứ nội dung", "nhận được",
    "giám đốc sở yêu cầu", "kế hoạch này", "chỉ thị này", "hướng dẫn này", "công văn này", "trân trọng",
    "kính đề nghị", "kính trình", "rất mong", "văn phòng", "trong tổ chức thực hiện", "ủy ban nhân dân", "ubnd",
    "nếu có", "các cơ quan, đơn vị", "biên bản", "cuộc họp kết thúc", "hội nghị kết thúc", "giao",
  ])

  static let annexAlone = PhraseTable(["phụ lục", "phụ biểu"])
  static let annex = PhraseTable(["phụ lục", "phụ biểu", "biểu mẫu", "mẫu số", "danh sách", "bảng phân công"])

  /// "(Ban hành kèm theo Quyết định số …)" under the title of what a decision issues.
  static let attached = PhraseTable(["ban hành kèm theo", "kèm theo quyết định", "được ban hành kèm theo"])
}

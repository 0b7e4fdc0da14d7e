/// Examples are written once, for an invented department of a province. A Party body has the same papers under names,
/// numbers and work of its own: this is the table between the two.
enum ExampleNames {
  static func ofParty(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if let (state, party) = names.first(where: { bytes[at...].starts(with: $0.0.utf8) }) {
        out += Array(party.utf8)
        at += state.utf8.count
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The longest first: «Giám đốc Sở Nội vụ» before «Giám đốc Sở».
  private static let names = (bodies + people + numbers + work).sorted { $0.0.utf8.count > $1.0.utf8.count }

  private static let bodies = [
    (
      "\"system\": \"state\"", "\"system\": \"party\", \"numbering\": \"perTypeAndTerm\", \"termStart\": \"2025-10-01\""
    ),
    ("SỞ NỘI VỤ TỈNH AN PHÚ", "BAN TUYÊN GIÁO VÀ DÂN VẬN\\nTỈNH ỦY HÒA KHÊ"),
    ("Sở Nội vụ tỉnh An Phú", "Ban Tuyên giáo và Dân vận Tỉnh ủy Hòa Khê"),
    ("Sở Nội vụ", "Ban Tuyên giáo và Dân vận"), ("tỉnh An Phú", "tỉnh Hòa Khê"), ("An Phú", "Hòa Khê"),
    ("TỈNH AN PHÚ", "TỈNH ỦY HÒA KHÊ"), ("https://thidua.anphu.example", ""),
    ("Ủy ban nhân dân tỉnh An Phú", "Ban Thường vụ Tỉnh ủy Hòa Khê"),
    ("Ủy ban nhân dân tỉnh", "Ban Thường vụ Tỉnh ủy"), ("SỞ NỘI VỤ", "BAN TUYÊN GIÁO VÀ DÂN VẬN"),
    ("Văn phòng Sở", "Văn phòng Ban"), ("VĂN PHÒNG SỞ", "VĂN PHÒNG BAN"),
    ("Phòng Cải cách hành chính", "Phòng Tuyên truyền"), ("PHÒNG CẢI CÁCH HÀNH CHÍNH", "PHÒNG TUYÊN TRUYỀN"),
    ("phòng Cải cách hành chính", "phòng Tuyên truyền"), ("\"Cải cách hành chính\"", "\"Tuyên truyền\""),
    ("Trung tâm Lưu trữ lịch sử", "Phòng Lịch sử Đảng"), ("\"Lưu trữ lịch sử\"", "\"Lịch sử Đảng\""),
    ("TRUNG TÂM LƯU TRỮ LỊCH SỬ\", \"post\": \"GIÁM ĐỐC", "PHÒNG LỊCH SỬ ĐẢNG\", \"post\": \"PHỤ TRÁCH PHÒNG"),
    ("Phòng Thi đua - Khen thưởng", "Phòng Tổng hợp"),
    ("\"draftingUnit\": \"Phòng Thi đua - Khen thưởng\",", "\"unitSymbol\": null,"),
    ("phòng Thi đua - Khen thưởng", "phòng Tổng hợp"),
    ("phòng, đơn vị thuộc Sở", "phòng thuộc Ban"),
    ("phòng, đơn vị thuộc Sở Nội vụ", "phòng thuộc Ban Tuyên giáo và Dân vận"), ("toàn Sở", "toàn Ban"),
    ("của Sở", "của Ban"),
    ("của Sở Nội vụ", "của Ban Tuyên giáo và Dân vận"),
    ("của Sở Nội vụ tỉnh An Phú", "của Ban Tuyên giáo và Dân vận Tỉnh ủy Hòa Khê"),
    ("các phòng, đơn vị có liên quan", "các phòng có liên quan"),
  ]

  private static let people = [
    ("Chủ tịch Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh"),
    ("Giám đốc, các Phó Giám đốc Sở", "Lãnh đạo Ban"), ("Phó Giám đốc Sở", "Phó Trưởng Ban"),
    ("Giám đốc Sở Nội vụ", "Trưởng Ban Tuyên giáo và Dân vận"), ("Giám đốc Sở", "Trưởng Ban"),
    ("GIÁM ĐỐC\\nSỞ NỘI VỤ", "TRƯỞNG BAN\\nTUYÊN GIÁO VÀ DÂN VẬN"),
    ("GIÁM ĐỐC SỞ NỘI VỤ TỈNH AN PHÚ", "TRƯỞNG BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY HÒA KHÊ"),
    ("CHỦ TỊCH\\nỦY BAN NHÂN DÂN TỈNH", "BAN THƯỜNG VỤ\\nTỈNH ỦY"),
    ("Phó Giám đốc Trung tâm", "Phó Trưởng phòng"), ("lãnh đạo Sở", "lãnh đạo Ban"), ("Lãnh đạo Sở", "Lãnh đạo Ban"),
    ("Lưu trữ viên", "Chuyên viên"), ("công chức, viên chức, người lao động", "cán bộ, công chức, người lao động"),
    ("công chức, viên chức", "cán bộ, công chức"), ("viên chức, người lao động", "cán bộ, công chức"),
  ]

  private static let numbers =
    ["QĐ", "KH", "TB", "BB"].flatMap { code in
      [("/\(code)-SNV ngày", "-\(code)/BTGDVTU, ngày"), ("/\(code)-SNV", "-\(code)/BTGDVTU")]
    } + [("06/BB-HĐTĐKT ngày", "06-BB/HĐTĐKT, ngày")]

  private static let work = [
    (
      "Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 20 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh An Phú quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ",
      "Căn cứ Quyết định số 48-QĐ/TU, ngày 25/02/2025 của Ban Thường vụ Tỉnh ủy về chức năng, nhiệm vụ, tổ chức bộ máy của Ban Tuyên giáo và Dân vận Tỉnh ủy"
    ),
    ("Giải quyết thủ tục hành chính đúng hạn, trước hạn", "Tham mưu, xử lý công việc đúng hạn, trước hạn"),
    ("Số hóa hồ sơ lưu trữ", "Số hóa tư liệu lịch sử Đảng bộ tỉnh"),
    (
      "tham mưu Ủy ban nhân dân tỉnh quản lý nhà nước về công tác nội vụ trên địa bàn",
      "tham mưu Tỉnh ủy về công tác tuyên giáo, dân vận trên địa bàn"
    ),
    (
      "09 phòng, đơn vị; hiện có 86 công chức, viên chức, người lao động; Đảng bộ có 58 đảng viên",
      "05 phòng; hiện có 32 cán bộ, công chức, người lao động; Chi bộ có 30 đảng viên"
    ),
    ("công tác cải cách hành chính của tỉnh", "công tác tuyên truyền của Ban"),
    (
      "Tham mưu rút ngắn thời gian giải quyết 38 thủ tục; chỉ số cải cách hành chính tăng 06 bậc.",
      "Tham mưu 12 đợt tuyên truyền; xây dựng mạng lưới 240 cộng tác viên dư luận xã hội."
    ),
    ("Số hóa 4.200 hồ sơ", "Số hóa 4.200 tư liệu"), ("Hồ sơ số hóa", "Tư liệu số hóa"),
    ("chia lô hồ sơ theo ca", "chia lô tư liệu theo ca"), ("kho lưu trữ", "kho tư liệu"),
    ("kho lưu trữ cấp sở, cấp xã", "kho tư liệu của cấp ủy"),
    ("Mẫu phiếu hẹn trả hồ sơ tự tính ngày làm việc", "Sổ tay điện tử của cộng tác viên dư luận xã hội"),
    ("thời gian tìm một hồ sơ", "thời gian tìm một tư liệu"), ("Tra cứu hồ sơ", "Tra cứu tư liệu"),
    ("Rút ngắn thời gian trả hồ sơ còn 02 ngày", "Rút ngắn thời gian xử lý văn bản còn 02 ngày"),
    ("Khen thưởng Sở đã họp", "Khen thưởng đã họp"),
    ("hồ sơ được trả đúng hạn", "văn bản được xử lý đúng hạn"),
    ("Hồ sơ trả đúng hạn", "Văn bản xử lý đúng hạn"), ("hồ sơ trả đúng hạn", "văn bản xử lý đúng hạn"),
    ("Trả 100% hồ sơ đúng hạn, không để hồ sơ quá hạn", "Xử lý 100% văn bản đúng hạn, không để văn bản quá hạn"),
    ("Trả hồ sơ đúng hạn", "Xử lý văn bản đúng hạn"),
    (
      "không để người dân phải đi lại quá một lần vì hồ sơ thiếu",
      "gần dân, lắng nghe dân, mỗi tháng có ít nhất một ngày về cơ sở"
    ),
    (
      "Thi đua cải cách thủ tục hành chính, nâng cao chất lượng phục vụ",
      "Thi đua nâng cao chất lượng tham mưu, phục vụ"
    ),
    ("Trả đúng hạn 1.248/1.250 hồ sơ", "Xử lý đúng hạn 1.248/1.250 văn bản"),
    ("Hai hồ sơ trả chậm", "Hai văn bản xử lý chậm"), ("\"unit\": \"hồ sơ\"", "\"unit\": \"văn bản\""),
    ("Công khai kết quả trả hồ sơ", "Công khai kết quả xử lý văn bản"), ("Tổ Một cửa", "Tổ Văn thư"),
    ("tổ chức trực tiếp dân đúng lịch", "bảo đảm lịch tiếp dân của lãnh đạo Ban"),
    ("hồ sơ tiếp nhận tại Văn phòng được trả đúng hạn", "văn bản đến Văn phòng được chuyển xử lý trong ngày"),
  ]
}

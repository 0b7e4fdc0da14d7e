import Vietnamese

/// Words that end the name of a body, because they begin what it does or what is said about it.
enum Predicates {
  /// Verbs and openings of a predicate, written small in a sentence.
  static let verbs = PhraseTable(orders + manners + ties)

  static let orderTable = PhraseTable(orders)

  /// What surely begins a predicate: an order right before one of these belongs to the name.
  static let charges = PhraseTable(["chủ trì", "có trách nhiệm", "chịu trách nhiệm", "làm đầu mối", "được giao"])

  /// Nouns whose second half is a verb of its own.
  static let compounds = PhraseTable([
    "công trình", "chương trình", "quy trình", "lịch trình", "giáo trình", "lộ trình", "tiến trình", "quá trình",
    "hành trình",
  ])

  /// What a unit is told to do. The first word of a clause of this table is an order to act.
  static let orders = [
    "chủ trì", "phối hợp", "tham mưu", "tổ chức", "triển khai", "thực hiện", "hướng dẫn", "đôn đốc", "theo dõi",
    "giám sát", "kiểm tra", "thanh tra", "rà soát", "xây dựng", "ban hành", "báo cáo", "tổng hợp", "chịu trách nhiệm",
    "bố trí", "cân đối", "thẩm định", "đề xuất", "kiến nghị", "trình", "gửi", "cử", "lập", "lựa chọn", "đăng ký",
    "phát động", "tuyên truyền", "vận động", "quán triệt", "phổ biến", "giúp", "duy trì", "phát huy", "nâng cao",
    "đẩy mạnh", "tăng cường", "tiếp tục", "hoàn thành", "hoàn thiện", "cụ thể hóa", "cập nhật", "cung cấp",
    "chuẩn bị", "đảm bảo", "bảo đảm", "đánh giá", "phân công", "giao", "chỉ đạo", "lãnh đạo, chỉ đạo", "quyết định",
    "phê duyệt", "xem xét", "công bố", "công khai", "đăng tải", "đưa tin", "khen thưởng", "biểu dương", "tôn vinh",
    "bình xét", "xét", "sơ kết", "tổng kết", "lồng ghép", "gắn", "hưởng ứng", "tham gia", "ký", "ký kết", "cam kết",
    "nghiên cứu", "đổi mới", "khuyến khích", "động viên", "phát hiện", "bồi dưỡng", "nhân rộng", "đào tạo",
    "tập huấn", "quản lý", "sử dụng", "khai thác", "vận hành", "thu thập", "thống kê", "nhập", "lưu trữ", "tiếp nhận",
    "xử lý", "giải quyết", "khắc phục", "chấn chỉnh", "kiện toàn", "thành lập", "bổ sung", "sửa đổi", "điều chỉnh",
    "đề nghị", "yêu cầu", "kêu gọi", "huy động", "hỗ trợ", "tạo điều kiện", "ưu tiên", "thông báo", "thông tin",
    "truyền thông", "tuyên dương", "chấp hành", "tuân thủ", "thi đua", "nỗ lực", "phấn đấu", "nêu gương", "nêu cao",
    "gương mẫu", "thay mặt", "điều hành", "lãnh đạo thực hiện", "lãnh đạo xây dựng", "lãnh đạo triển khai",
    "lãnh đạo tổ chức", "lãnh đạo việc", "lãnh đạo công tác", "thẩm tra", "thống nhất", "tự chấm điểm", "chấm điểm",
    "tự đánh giá", "quan tâm", "chăm lo", "chú trọng", "tập trung", "khảo sát", "phân tích", "phân bổ", "cấp phát",
    "lấy ý kiến", "góp ý", "tư vấn", "phản ánh", "trao đổi", "thảo luận", "thay thế", "ra quân", "mở", "viết", "nộp",
    "chuyển", "tiến hành", "áp dụng", "ứng dụng", "đấu tranh", "ngăn chặn", "phòng ngừa", "phòng, chống", "xác định",
    "xác nhận", "xác minh", "đề ra", "thu hút", "phân luồng", "đồng bộ", "tích hợp", "kết nối", "số hóa",
    "định hướng", "dự báo", "cảnh báo", "điều tra", "vận chuyển", "phân phối", "bàn giao", "hình thành", "phát triển",
    "giữ", "giữ vững", "củng cố", "đề cao", "siết chặt", "thúc đẩy", "tạo", "đa dạng hóa", "xử phạt", "hòa giải",
    "giới thiệu", "tích cực", "đầu tư", "mua sắm", "sắp xếp", "cải thiện", "cải cách", "cải tiến", "tiếp thu",
    "soạn thảo", "ký duyệt", "nghiệm thu", "phúc tra", "quy định", "quy hoạch", "cấp", "chi trả", "thanh toán",
    "quyết toán", "dự toán", "làm việc", "làm tốt", "làm", "đón", "khai mạc", "trang trí", "chào", "dâng hương",
    "thăm", "tặng", "trao", "phục vụ", "đưa", "sưu tầm", "in", "kê khai", "nhận", "bầu", "họp", "trang bị",
    "kiểm soát", "hạn chế", "tạm dừng", "dừng", "đình chỉ", "thu hồi", "xóa", "di dời", "sơ tán", "hoạt động",
    "bám sát", "nắm", "nắm bắt", "tìm", "thực hành", "thuyết minh", "thường trực tiếp nhận", "rèn luyện", "học tập",
    "đề", "nghiên cứu, đề xuất", "giữ gìn", "thu", "chi", "tiết kiệm", "tìm hiểu", "khơi dậy", "tạo lập", "đồng hành",
    "phấn đấu đạt", "đạt", "ôn tập", "vận dụng", "phân loại", "chọn", "rút kinh nghiệm", "đối chiếu", "đối soát",
    "thiết lập", "hợp tác", "liên kết", "nhân", "đi đầu", "tiên phong", "gìn giữ", "tiến tới", "đẩy nhanh", "đẩy lùi",
    "xem", "giáo dục", "dự kiến", "mời", "thuê", "kiểm kê", "lắp đặt", "sửa chữa", "bảo dưỡng", "treo", "in ấn",
    "phát hành", "soạn", "đề cử", "tuyển dụng", "thanh lý", "nâng cấp", "cải tạo", "trồng", "dọn dẹp", "tổng vệ sinh",
    "xếp loại", "ghi nhận", "niêm yết", "trực ban", "ứng trực", "túc trực", "trực sẵn sàng", "bám địa bàn",
    "tổng kiểm tra", "tổng rà soát", "sao gửi", "chốt", "hoàn trả", "quy đổi",
  ]

  /// How it is to be done; the verb follows.
  static let manners = [
    "chủ động", "khẩn trương", "nghiêm túc", "kịp thời", "thường xuyên", "trực tiếp", "định kỳ", "phải", "cần",
    "có trách nhiệm", "có nhiệm vụ", "có văn bản", "có kế hoạch", "có giải pháp", "có biện pháp", "có ý kiến",
    "có thể", "sẽ", "đã", "đang", "không", "chưa", "được giao chủ trì", "được giao nhiệm vụ chủ trì", "trên cơ sở",
    "căn cứ", "theo chức năng", "tùy theo", "theo nhiệm vụ", "theo thẩm quyền", "theo phạm vi", "trong phạm vi",
    "hằng năm", "hàng năm", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "hằng tuần", "hàng tuần", "từng bước",
    "cùng nhau", "là", "quyết liệt", "quyết tâm", "sẵn sàng", "nhanh chóng", "đồng loạt", "ra sức", "hết sức",
    "tất cả", "cũng", "nên", "phụ trách chung", "thực sự", "luôn", "đều", "tốt", "đẩy", "nhất là", "bao gồm", "gồm",
    "đầy đủ", "chặt chẽ", "tự giác", "trân trọng", "đồng thời", "sớm",
  ]

  /// Words that tie what follows to the sentence and not to the name.
  static let ties = [
    "với", "cho", "do", "trong", "về", "để", "nhằm", "tại", "từ", "đến", "khi", "nếu", "theo", "trong quá trình",
    "trong việc", "trong công tác", "trong năm", "trong tháng", "trong quý", "trước", "sau khi", "trước khi", "do đó",
    "vì", "bằng", "như", "trong đó", "trong tổ chức", "thông qua", "cùng", "cùng với", "về việc", "về kết quả",
    "về tình hình", "xem xét", "mà", "hoặc", "qua", "đối với", "tới", "vào", "được", "trong trường hợp",
    "trong thời gian", "trong phong trào", "trong thực hiện", "trong phòng", "trong triển khai", "trong lãnh đạo",
    "hàng ngày", "hằng ngày", "trong các", "kể từ", "nhưng", "chậm nhất", "song song", "thì", "lên", "ra", "biết",
    "có", "kết quả", "tình hình", "danh sách", "hồ sơ", "số liệu", "nội dung", "kinh phí", "ý kiến", "việc",
    "kế hoạch", "những", "đề án", "nơi", "văn bản", "công việc", "nhiệm vụ", "tiến độ", "định kỳ",
  ]

  /// Verbs that are now and then written with a capital in the middle of a sentence.
  static let capitalised = PhraseTable([
    "phát động", "giao", "ban hành", "chủ trì", "phối hợp", "báo cáo", "yêu cầu", "trên cơ sở", "căn cứ",
    "chịu trách nhiệm",
  ])

  /// What may stand inside a name although it begins like a predicate.
  static let complements = PhraseTable([
    "có liên quan", "liên quan", "nơi có trụ sở", "nơi cán bộ công tác", "nơi công tác", "nơi cư trú", "nơi làm việc",
    "có tên", "có tên tại", "có thẩm quyền", "có đủ điều kiện", "có thành tích", "được giao nhiệm vụ",
    "được giao chủ trì", "được giao", "được phân công chủ trì", "được phân công", "được kiểm tra", "được thanh tra",
    "được khen thưởng", "được cử", "được phân công phụ trách", "được phân công chủ trì thực hiện nhiệm vụ",
    "được phân công chủ trì thực hiện", "được giao chủ trì thực hiện", "chủ trì thực hiện nhiệm vụ", "phụ trách",
    "phụ trách lĩnh vực", "phụ trách công tác", "chuyên trách", "chuyên trách về lĩnh vực", "chuyên trách về",
    "chuyên môn", "chức năng", "thành viên", "thuộc", "trực thuộc", "thuộc và trực thuộc", "của", "cùng cấp",
    "các cấp", "nghiệp vụ", "chuyên môn nghiệp vụ", "thường trực", "đầu mối", "chủ quản", "quản lý nhà nước",
    "tham mưu", "tham mưu, giúp việc", "tham mưu giúp việc", "sự nghiệp", "khác", "nêu trên", "trên địa bàn",
    "đóng trên địa bàn", "trong khối thi đua",
    "trong khối", "trong cụm thi đua", "trong cụm", "trong ngành", "trong tỉnh", "trong toàn tỉnh",
    "trong toàn ngành", "trong cơ quan", "về trật tự xã hội", "về trật tự", "trong đơn vị", "trong và ngoài tỉnh",
    "trong hệ thống", "cấp tỉnh", "cấp huyện", "cấp xã", "cấp dưới", "cấp trên", "cấp cơ sở", "cấp có thẩm quyền",
    "cấp trường", "nhà nước", "chính trị - xã hội", "chính trị xã hội", "tại Điều", "tại Mục", "tại Phụ lục",
    "tại điều", "tại địa phương", "trung ương", "địa phương", "cơ sở", "quân đội", "ngoài công lập", "dân lập",
    "tư thục", "thực hiện chức năng", "công lập", "hoạt động khoáng sản", "sản xuất kinh doanh", "nhỏ và vừa",
    "theo dõi khối", "làm công tác", "tương đương", "và tương đương", "thi đua", "sự nghiệp công lập", "tỉnh",
    "thành phố", "huyện", "xã", "phường", "quản lý", "hành chính", "kiểm tra", "sản xuất", "chỉ đạo", "giúp việc",
    "tổ chức tại",
  ])
}

import Vietnamese

/// The units that can follow a number, and what kind of number they make.
enum UnitPhrases {
  enum Kind {
    case share
    /// People, bodies, works, things that can be counted towards a target.
    case count
    /// Forms of commendation and titles: Cờ, Bằng khen.
    case award
    case points
    case money
    /// Days, hours, minutes: a target only where a list of targets limits them.
    case time
    /// Weeks, months, years: never a target by themselves.
    case duration
    case age
    /// Copies, pages, annexes, articles of law.
    case paper
  }

  static let table: PhraseTable<Kind> = PhraseTable(
    list(.share, ["%", "phần trăm"])
      + list(.points, ["điểm", "điểm chuẩn", "điểm thưởng"])
      + list(.award, awards)
      + list(.money, money)
      + list(.time, times)
      + list(.duration, durations)
      + list(.age, ["tuổi", "tháng tuổi", "tuổi đời", "tuổi Đảng", "năm tuổi Đảng", "năm tuổi"])
      + list(.paper, paper)
      + list(.count, people + bodies + works + amounts))

  private static func list(_ kind: Kind, _ phrases: [String]) -> [(String, Kind)] { phrases.map { ($0, kind) } }

  private static let awards = [
    "cờ", "cờ thi đua", "bằng khen", "giấy khen", "huân chương", "huy chương", "danh hiệu", "kỷ niệm chương",
    "suất khen thưởng", "hình thức khen thưởng", "giải thưởng", "giải", "giải nhất", "giải nhì", "giải ba",
    "giải khuyến khích",
  ]
  private static let money = [
    "đồng", "nghìn đồng", "ngàn đồng", "triệu đồng", "tỷ đồng", "tỉ đồng", "nghìn tỷ đồng", "triệu", "tỷ", "tỉ", "usd",
    "triệu usd", "tỷ usd", "vnđ", "vnd",
  ]
  private static let times = ["ngày", "ngày làm việc", "giờ", "giờ làm việc", "phút", "giây"]
  private static let durations = [
    "tuần", "tháng", "quý", "năm", "năm liên tục", "năm liền", "năm liên tiếp", "tiếng", "tiết", "ngày đêm",
    "nhiệm kỳ",
  ]
  private static let paper = [
    "bản", "bộ", "bộ hồ sơ", "trang", "tờ", "phụ lục", "biểu", "biểu mẫu", "mẫu", "điều", "khoản", "chương", "mục",
    "bước", "phần", "phiếu", "chữ ký", "ảnh", "file", "quyển", "liên",
  ]
  private static let people = [
    "người", "cá nhân", "cán bộ", "công chức", "viên chức", "người lao động", "lao động", "công nhân", "giáo viên",
    "giảng viên", "học sinh", "sinh viên", "học viên", "đoàn viên", "hội viên", "đảng viên", "thành viên", "đại biểu",
    "chiến sĩ", "bác sĩ", "nhà giáo", "thuê bao", "khách hàng", "khách", "lượt người", "lượt khách", "lượt", "trẻ em",
    "hộ", "hộ gia đình", "gia đình", "hộ dân", "hộ nghèo", "phụ nữ", "thanh niên", "nông dân", "doanh nhân",
    "người dân", "gương", "điển hình", "gương điển hình", "gương điển hình tiên tiến", "điển hình tiên tiến",
    "gương người tốt, việc tốt", "thạc sĩ", "tiến sĩ", "đồng chí", "thương nhân", "quần chúng", "quần chúng ưu tú",
  ]
  private static let bodies = [
    "tập thể", "đơn vị", "cơ quan", "tổ chức", "doanh nghiệp", "hợp tác xã", "xã", "phường", "thị trấn", "huyện",
    "tỉnh", "thành phố", "tỉnh, thành phố", "tỉnh, thành", "thôn", "bản làng", "tổ dân phố", "khu dân cư", "khu phố",
    "địa bàn", "địa phương", "phòng", "phòng, ban, đơn vị", "phòng, ban", "phòng, đơn vị", "cơ quan, đơn vị", "ban",
    "trường", "trường học", "lớp", "lớp học", "khoa", "tổ", "đội", "nhóm", "chi bộ", "chi đoàn", "chi hội", "cụm",
    "khối", "khu công nghiệp", "cụm công nghiệp", "kcn", "ccn", "bệnh viện", "trạm y tế", "cơ sở", "cơ sở y tế",
    "cơ sở giáo dục", "hội đồng", "câu lạc bộ", "tổ hợp tác", "trang trại", "nhà máy", "chi nhánh",
    "hợp tác xã, tổ hợp tác",
    "xã, phường", "xã, phường, đặc khu", "sở, ngành", "tổ chức cơ sở đảng", "công đoàn cơ sở", "nhà văn hóa",
  ]
  private static let works = [
    "sáng kiến", "giải pháp", "đề tài", "sáng kiến, cải tiến", "sáng kiến, giải pháp", "đề tài, sáng kiến", "mô hình",
    "công trình", "phần việc", "công trình, phần việc", "dự án", "nhiệm vụ", "chỉ tiêu", "tiêu chí", "sản phẩm",
    "kiến nghị", "hồ sơ", "thủ tục", "thủ tục hành chính", "dịch vụ", "dịch vụ công", "vụ", "vụ việc", "vụ án",
    "đơn thư",
    "cuộc", "cuộc kiểm tra", "cuộc thanh tra", "cuộc thi", "hội thi", "hội nghị", "hội thảo", "buổi",
    "buổi tuyên truyền",
    "đợt", "chuyên đề", "phong trào", "lớp tập huấn", "lớp bồi dưỡng", "khóa", "tin", "bài", "tin, bài", "tin bài",
    "bài viết", "phóng sự", "video", "chương trình", "hoạt động", "sự kiện", "căn", "căn nhà", "ngôi nhà", "nhà",
    "phòng học", "cây", "cây xanh", "tuyến đường", "tuyến", "đường dây", "trạm", "chuyến", "suất quà", "phần quà",
    "đơn vị máu", "kịch bản", "bộ dữ liệu", "tập dữ liệu", "ứng dụng", "văn bản", "báo cáo", "công việc", "đầu việc",
    "tiết dạy", "tiết học", "giờ dạy", "giờ giảng", "ý tưởng", "cải tiến", "bài báo", "bằng sáng chế", "hợp đồng",
    "đơn hàng", "tin nhắn", "lễ hội", "khu vui chơi",
  ]
  private static let amounts = [
    "ha", "mw", "kw", "kwh", "km", "m", "m2", "m3", "tấn", "tạ", "kg", "lít", "lần", "tỷ kwh", "triệu kwh", "triệu tấn",
    "nghìn tấn", "triệu lượt", "nghìn lượt", "triệu lượt khách", "con", "triệu con", "héc ta", "mét", "triệu cây",
  ]

  static let frequencyDivider: PhraseTable<Bool> = PhraseTable([
    "ngày", "tuần", "tháng", "quý", "năm", "năm học", "học kỳ",
  ])
}

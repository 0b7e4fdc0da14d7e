import Vietnamese

/// What the title of a section says about its purpose.
enum SectionRoles {
  enum Purpose: Equatable {
    case role(Section.Role)
    /// The title is the name of a unit: the section says what that unit does.
    case unit
  }

  static func purpose(of title: Range<Int>, _ sheet: Sheet) -> Purpose? {
    if isUnit(title, sheet) { return .unit }
    return sheet.first(phrases, in: title).map { .role($0.value) }
  }

  /// "Sở Nội vụ", "Các phòng chuyên môn thuộc Ban", "Giao Văn phòng Sở".
  private static func isUnit(_ title: Range<Int>, _ sheet: Sheet) -> Bool {
    var at = title.lowerBound
    while let (_, count) = sheet.match(leads, at: at, end: title.upperBound) { at += count }
    guard let (_, count) = sheet.match(units, at: at, end: title.upperBound) else { return false }
    // "Ban hành", "Hội nghị", "Đoàn kết": another word begins like a unit.
    return at + count == title.upperBound || sheet.match(falseUnits, at: at, end: title.upperBound) == nil
  }

  private static let leads = PhraseTable([
    "giao", "đề nghị", "đối với", "trách nhiệm của", "yêu cầu", "các", "thủ trưởng", "trưởng các", "lãnh đạo",
    "giám đốc", "chủ tịch", "nhiệm vụ của", "trưởng",
  ])
  private static let units = PhraseTable([
    "sở", "ban", "phòng", "ủy ban", "ubnd", "văn phòng", "hội đồng", "công an", "bộ", "cục", "chi cục", "công đoàn",
    "đoàn", "hội", "trường", "trung tâm", "tổ", "khoa", "đài", "báo", "cơ quan", "đơn vị", "mặt trận",
    "ủy ban mặt trận", "thanh tra", "tổng cục", "vụ", "viện", "bệnh viện", "công ty", "chi bộ", "đảng ủy", "đảng bộ",
    "xã", "phường", "cụm thi đua", "khối thi đua", "liên đoàn", "kho bạc", "tòa án", "viện kiểm sát",
    "bảo hiểm xã hội", "thuế", "chi nhánh", "ngân hàng", "hiệp hội", "địa phương", "doanh nghiệp", "cá nhân",
    "tập thể", "thành viên", "huyện ủy", "tỉnh ủy", "thành ủy",
  ])
  private static let falseUnits = PhraseTable([
    "ban hành", "hội nghị", "đoàn kết", "bộ máy", "báo cáo", "tổ chức", "hội thi", "hội thảo", "bộ chỉ số",
    "bộ tiêu chí", "vụ việc", "xã hội", "phòng chống", "phòng, chống", "phòng ngừa", "báo chí", "bộ phận nội dung",
    "hội đồng xét", "khoa học", "đơn vị tính", "đoàn kiểm tra và", "thuế và phí", "phòng cháy", "báo động",
    "viện dẫn",
  ])

  private static let phrases: PhraseTable<Section.Role> = PhraseTable([
    ("mục đích", .purpose), ("yêu cầu", .purpose), ("mục tiêu", .purpose), ("quan điểm", .purpose),
    ("phương châm", .purpose), ("mục tiêu và chỉ tiêu", .targets), ("mục tiêu, chỉ tiêu", .targets),
    ("mục tiêu cụ thể", .targets), ("các chỉ tiêu", .targets), ("chỉ tiêu", .targets), ("tiêu chí", .targets),
    ("phạm vi", .subjects), ("đối tượng", .subjects), ("thành phần tham gia", .subjects), ("nội dung", .contents),
    ("chủ đề", .contents), ("giải pháp", .measures), ("biện pháp", .measures), ("nhiệm vụ", .measures),
    ("thời gian", .period), ("tiến độ", .period), ("các đợt thi đua", .period), ("thời hạn", .period),
    ("lộ trình", .period), ("khen thưởng", .awards), ("danh hiệu", .awards), ("hình thức khen", .awards),
    ("công tác thi đua, khen thưởng", .contents), ("phong trào thi đua", .contents), ("tổ chức thực hiện", .tasks),
    ("phân công", .tasks), ("trách nhiệm", .tasks), ("triển khai thực hiện", .tasks), ("chế độ báo cáo", .reports),
    ("chế độ thông tin", .reports), ("thông tin, báo cáo", .reports), ("báo cáo", .reports), ("kinh phí", .funds),
    ("nguồn lực thực hiện", .funds), ("kết quả", .results), ("đánh giá tình hình", .results),
    ("đánh giá chung", .results), ("tình hình", .results), ("tồn tại", .results), ("hạn chế", .results),
    ("ưu điểm", .results), ("nguyên nhân", .results), ("phụ lục", .annex), ("danh sách", .annex),
  ])
}

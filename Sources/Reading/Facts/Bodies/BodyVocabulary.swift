import Vietnamese

/// The words names of bodies are made of, as data: offices, posts and groups of the State, the Party, the unions,
/// enterprises and schools.
enum BodyVocabulary {
  /// "các phòng", "toàn thể cán bộ", "mỗi đơn vị".
  static let quantifiers = PhraseTable([
    "các", "những", "mỗi", "mỗi một", "từng", "toàn thể", "toàn bộ", "tất cả", "tất cả các", "toàn thể các", "mọi",
    "một số", "cả", "100% các", "100%", "tập thể các", "hai", "đại diện", "đại diện các",
  ])

  /// Words a name can begin with. A unit written small counts only behind a quantifier.
  static let heads: PhraseTable<BodyName.Kind> = PhraseTable(
    units.map { ($0, .unit) } + posts.map { ($0, .post) } + people.map { ($0, .people) })

  private static let units = [
    "sở", "bộ", "ban", "cục", "vụ", "tổng cục", "chi cục", "phòng", "văn phòng", "ủy ban", "ủy ban nhân dân", "ubnd",
    "uỷ ban kiểm tra", "hđnd", "hội đồng", "hội đồng nhân dân", "hội đồng thi đua", "hội đồng khen thưởng",
    "hội đồng kỷ luật", "hội đồng khen thưởng, kỷ luật", "hội đồng xét tặng", "hội đồng sáng kiến",
    "hội đồng thi đua - khen thưởng", "hội đồng thi đua, khen thưởng", "ban thi đua", "ban thi đua - khen thưởng",
    "ban thi đua, khen thưởng", "hội", "hiệp hội", "liên minh", "liên hiệp", "liên đoàn", "công đoàn", "đoàn",
    "đoàn thanh niên", "chi đoàn", "liên chi đoàn", "liên đội", "đảng ủy", "quân ủy", "đảng bộ", "đảng đoàn",
    "ban cán sự đảng",
    "chi ủy", "chi bộ", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "thường trực", "ban thường vụ",
    "ban chấp hành", "bch", "ban chỉ huy", "bộ chỉ huy", "bộ tư lệnh", "công an", "tổ", "tổ công tác", "tổ giúp việc",
    "nhóm", "đội", "trung tâm", "trường", "nhà trường", "học viện", "viện", "bệnh viện", "trạm", "trạm y tế", "đài",
    "báo", "báo và phát thanh, truyền hình", "báo và phát thanh truyền hình", "báo và phát thanh - truyền hình",
    "báo và đài phát thanh, truyền hình", "báo và đài phát thanh - truyền hình", "tạp chí", "kho bạc",
    "kho bạc nhà nước", "ngân hàng", "bảo hiểm xã hội", "tòa án", "tòa án nhân dân", "viện kiểm sát",
    "viện kiểm sát nhân dân", "thanh tra", "kiểm toán", "thuế", "hải quan", "công ty", "tổng công ty", "tập đoàn",
    "doanh nghiệp", "hợp tác xã", "quỹ", "khối", "khối thi đua", "cụm", "cụm thi đua", "khoa", "bộ môn", "xưởng",
    "phân xưởng", "mặt trận tổ quốc", "mặt trận", "mttq", "ủy ban mặt trận tổ quốc", "ubmttq", "chính phủ",
    "quốc hội", "thành đoàn", "tỉnh đoàn", "huyện đoàn", "đoàn khối", "viễn thông", "điện lực", "bưu điện", "cơ quan",
    "cơ quan thường trực", "đơn vị", "địa phương", "cấp ủy", "cấp ủy đảng", "tổ chức đảng", "chính quyền",
    "chính quyền địa phương", "ngành", "cấp", "lực lượng", "xã", "phường", "thị trấn", "thị xã", "huyện", "quận",
    "thành phố", "tỉnh", "đặc khu", "cơ sở", "bộ phận", "tập thể", "đoàn thể", "hội viên", "tổ chức", "đoàn kiểm tra",
    "ban giám đốc", "ban giám hiệu", "ban lãnh đạo", "hội đồng quản trị", "hội đồng trường", "hội đồng thành viên",
    "nhà máy", "xí nghiệp", "chi nhánh", "bđbp", "thường trực hđnd", "cổng", "cảng vụ", "cụm, khối thi đua",
    "ban quản lý", "khu", "thôn", "tổ dân phố", "trang",
  ]

  private static let posts = [
    "giám đốc", "phó giám đốc", "tổng giám đốc", "phó tổng giám đốc", "chủ tịch", "phó chủ tịch", "bí thư",
    "phó bí thư", "trưởng", "phó trưởng", "trưởng phòng", "phó trưởng phòng", "trưởng ban", "phó trưởng ban",
    "trưởng khối", "khối trưởng", "khối phó", "cụm trưởng", "cụm phó", "trưởng khối thi đua",
    "phó trưởng khối thi đua", "trưởng cụm thi đua", "phó trưởng cụm thi đua", "phó trưởng khối", "trưởng cụm",
    "phó trưởng cụm", "trưởng khoa", "tổ trưởng", "tổ phó", "đội trưởng", "trưởng bộ phận", "chánh văn phòng",
    "phó chánh văn phòng", "chánh thanh tra", "thủ trưởng", "người đứng đầu", "lãnh đạo", "tập thể lãnh đạo",
    "hiệu trưởng", "phó hiệu trưởng", "viện trưởng", "cục trưởng", "chi cục trưởng", "vụ trưởng", "bộ trưởng",
    "thứ trưởng", "thủ tướng", "thủ tướng chính phủ", "đồng chí", "đ/c", "các ông", "các bà", "ông", "bà",
    "các ông, bà", "ông, bà", "ông (bà)", "các ông (bà)", "thầy", "cô", "thư ký", "kế toán", "kế toán trưởng",
    "tổng biên tập", "tổng phụ trách đội", "ủy viên", "trưởng đoàn", "chỉ huy trưởng", "chính trị viên",
    "các đồng chí", "chủ nhiệm", "đơn vị trưởng khối", "thường trực hội đồng", "chủ đầu tư",
  ]

  /// Posts at the head of a body of any kind.
  static let headships = PhraseTable(["thủ trưởng", "người đứng đầu", "lãnh đạo", "tập thể lãnh đạo"])

  private static let people = [
    "cán bộ", "công chức", "viên chức", "người lao động", "đảng viên", "đoàn viên", "nhân viên", "giáo viên",
    "giáo viên chủ nhiệm", "gvcn", "giảng viên", "học sinh", "sinh viên", "cá nhân", "thành viên", "công nhân",
    "chiến sĩ", "người sử dụng lao động", "cbcc", "cbccvc", "cbcnv", "cnvclđ", "cbgvnv", "người dân", "nhân dân",
    "hộ gia đình", "bác sĩ", "điều dưỡng", "người học",
  ]

  /// Nouns that carry on a group: "các sở, ban, ngành", "cán bộ, công chức và người lao động".
  static let groupNouns = PhraseTable([
    "sở", "ban", "ngành", "đoàn thể", "hội", "phòng", "đơn vị", "cơ quan", "tổ chức", "cá nhân", "tập thể",
    "địa phương", "doanh nghiệp", "hợp tác xã", "huyện", "quận", "thị xã", "thành phố", "thị", "xã", "phường",
    "thị trấn", "đặc khu", "tỉnh", "khoa", "trung tâm", "trạm", "trường", "viện", "chi cục", "bộ", "cán bộ",
    "công chức", "viên chức", "đảng viên", "đoàn viên", "hội viên", "người lao động", "nhân viên", "giáo viên",
    "giảng viên", "học sinh", "sinh viên", "công nhân", "chiến sĩ", "khối", "cụm", "tổ", "đội", "bộ phận", "khu",
    "nhà máy", "xí nghiệp", "phân xưởng", "bộ môn", "ban ngành", "sở ngành", "cấp", "công ty", "chi nhánh", "chi bộ",
    "lực lượng", "bà", "hộ gia đình", "hiệp hội", "nhân dân", "công an", "quân đội", "thôn", "buôn", "ấp",
    "tổ dân phố", "chi hội", "chi đoàn", "cbcc", "xưởng", "phòng ban", "ban, phòng", "cơ sở", "đoàn viên công đoàn",
    "ban, đơn vị", "tổ chuyên môn", "tổ chức đảng", "cấp ủy", "cấp ủy đảng", "chính quyền",
    "tổ chức chính trị - xã hội",
    "lãnh đạo",
  ])

  /// Heads that say nothing by themselves when written small: some word must follow.
  static let generic = PhraseTable([
    "đơn vị", "cơ quan", "địa phương", "tổ chức", "tập thể", "cơ sở", "bộ phận", "lực lượng", "doanh nghiệp",
    "lãnh đạo", "ngành", "cấp", "khối", "trưởng", "phụ trách", "cá nhân", "đoàn thể", "chính quyền", "thành phố",
    "thị xã", "thị trấn", "đặc khu", "hội viên", "chi nhánh", "cô", "bà", "ông",
  ])

  /// Units of the territory, written small behind the name of their organ.
  static let levels = PhraseTable([
    "xã", "phường", "thị trấn", "đặc khu", "huyện", "thị xã", "thành phố", "quận", "tỉnh",
  ])

  /// Words that look like the head of a name and are none.
  static let refused = PhraseTable([
    "ban hành", "công nhận", "tổ chức thực hiện", "báo cáo", "báo chí", "báo động", "bộ máy", "bộ tiêu chí",
    "bộ chỉ số", "bộ chỉ tiêu", "bộ thủ tục", "bộ nhận diện", "bộ câu hỏi", "bộ tài liệu", "đoàn kết", "khối lượng",
    "vụ việc", "vụ án", "viện dẫn", "trường hợp", "đội ngũ", "hội nghị", "hội thảo", "hội thi", "hội diễn",
    "hội nhập", "hội chợ", "sở hữu", "cục bộ", "cụm từ", "phòng chống", "phòng, chống", "phòng ngừa", "phòng cháy",
    "phòng bệnh", "đơn vị tính", "đài tưởng niệm", "viện trợ", "cấp phát", "cấp phép", "cấp giấy", "cấp đổi",
    "cấp mới", "cấp kinh phí", "xã hội", "xã hội hóa", "cấp bách", "khoa học", "trạm dừng", "tỉnh táo", "quỹ đất",
    "quỹ thi đua", "trường học", "tổ hợp", "phường hội", "nhóm 1", "nhóm 2", "nhóm 3", "nhóm 4", "nhóm i", "nhóm ii",
    "nhóm giải pháp", "nhóm dịch vụ", "nhóm sản phẩm", "nhóm nhiệm vụ", "nhóm chỉ tiêu", "nhóm mục tiêu",
    "nhóm tiêu chí", "nhóm hộ", "nhóm các giải pháp", "nhóm các nhiệm vụ", "nhóm các mục tiêu", "nhóm các chỉ tiêu",
    "nhóm các tiêu chí", "nhóm các vấn đề", "khu vực", "trang thiết bị", "trang bị", "trang phục", "khoa giáo",
    "khối đại đoàn kết", "thuế suất", "hải quan điện tử", "tỉnh lộ", "cơ sở dữ liệu", "cơ sở hạ tầng",
    "cơ sở vật chất", "cơ sở pháp lý", "cơ sở lý luận", "cơ sở khoa học", "cơ sở thực tiễn", "trang trí", "cổng chào",
    "cấp thiết", "cá nhân hóa", "bà con", "chính quyền số", "chính quyền điện tử", "chính phủ số",
    "chính phủ điện tử", "ngành nghề", "trang web", "trang thông tin", "cổng thông tin", "đài phát thanh xã hội",
    "cán bộ hóa", "lãnh đạo, chỉ đạo", "lãnh đạo, điều hành", "viễn thông - công nghệ", "nhóm đối tượng",
    "lực lượng lao động", "nhóm ngành", "nhóm vấn đề", "thường trực sẵn sàng", "xã hội số", "tổ chức triển khai",
    "tổ chức tuyên truyền", "tổ chức lễ", "tổ chức ngày", "tổ chức hội", "tổ chức giải", "tổ chức tháng",
    "tổ chức tuần", "tổ chức đại hội", "tổ chức cuộc", "tổ chức chương trình", "tổ chức tốt", "tổ chức các", "cô lập",
    "khu công nghiệp", "trưởng thành", "báo tường", "hội viên mới", "nhóm nguy cơ", "quỹ tiền lương", "quỹ lương",
    "công đoàn phí", "đoàn phí", "đảng phí",
  ])
}

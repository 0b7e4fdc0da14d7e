import Vietnamese

/// One side of an assignment that plans print apart from the work: "Chủ trì: …", "Thời gian thực hiện: …", or a column
/// of a table with such a title.
enum DutyAttribute {
  case content, lead, coordinate, advise, carryOut, monitor, time, product
  /// The number of the row.
  case index
  /// Who is inspected or visited: the work of the row is done to them, not by them.
  case inspected
  /// Known, and nothing to do with who or when: place, funds, participants, notes.
  case other

  /// What the line or the head of the column begins with. Longer titles win over shorter ones.
  static let titles: PhraseTable<DutyAttribute> = PhraseTable(
    named(.lead, leads) + named(.coordinate, coordinates) + named(.advise, advisers) + named(.carryOut, performers)
      + named(.monitor, monitors) + named(.time, times) + named(.product, products) + named(.content, contents)
      + named(.index, ["tt", "stt", "số tt", "số thứ tự"]) + named(.inspected, visited) + named(.other, others))

  /// How many words may stand between the title of a line and its colon: "Thời gian kiểm tra tại các cơ quan: …".
  private static let slack = 8

  /// The line as an attribute: a known title, a colon, and the value, which may be empty.
  static func line(_ body: Range<Int>, in manuscript: Manuscript) -> (attribute: DutyAttribute, value: Range<Int>)? {
    guard !body.isEmpty, let title = manuscript.match(titles, at: body.lowerBound, end: body.upperBound) else {
      return nil
    }
    let words = manuscript.words
    var colon = body.lowerBound + title.count
    if colon < body.upperBound, words[colon].mark == .openParen {
      while colon < body.upperBound, words[colon].mark != .closeParen { colon += 1 }
      colon += 1
    } else if title.value == .time {
      let end = min(body.upperBound, colon + slack)
      while colon < end, words[colon].isLetters || words[colon].mark == .comma { colon += 1 }
    }
    guard colon < body.upperBound, words[colon].mark == .colon else { return nil }
    return (title.value, colon + 1..<body.upperBound)
  }

  private static func named(_ kind: DutyAttribute, _ titles: [String]) -> [(String, DutyAttribute)] {
    titles.map { ($0, kind) }
  }

  private static let leads = [
    "chủ trì", "cơ quan chủ trì", "đơn vị chủ trì", "bộ phận chủ trì", "cơ quan, đơn vị chủ trì",
    "đơn vị, cá nhân chủ trì", "cơ quan/đơn vị chủ trì", "phòng chủ trì", "chủ trì thực hiện",
    "cơ quan chủ trì thực hiện", "đơn vị chủ trì thực hiện", "đơn vị chủ trì tham mưu",
    "đơn vị chủ trì tham mưu thực hiện", "cơ quan chủ trì tham mưu", "chủ trì tham mưu", "cơ quan chủ trì, tham mưu",
    "cơ quan chủ trì tham mưu thực hiện", "đơn vị thực hiện", "cơ quan thực hiện", "cơ quan, đơn vị thực hiện",
    "bộ phận thực hiện", "người thực hiện", "cá nhân, đơn vị thực hiện", "đơn vị, cá nhân thực hiện",
    "phân công thực hiện", "phân công", "trách nhiệm thực hiện", "trách nhiệm", "đơn vị phụ trách",
    "đơn vị/ cá nhân phụ trách", "đơn vị, cá nhân phụ trách", "đơn vị/cá nhân phụ trách", "người phụ trách",
    "phụ trách", "bộ phận phụ trách", "cơ quan đầu mối", "đơn vị đầu mối", "đầu mối", "người chịu trách nhiệm",
    "chịu trách nhiệm", "chịu trách nhiệm chính", "đơn vị chịu trách nhiệm", "cơ quan chịu trách nhiệm",
    "đơn vị chịu trách nhiệm chính", "cơ quan được giao chủ trì", "đơn vị được giao", "cơ quan tổ chức",
    "đơn vị tổ chức", "người chủ trì", "đơn vị chủ trì/thực hiện", "cơ quan chủ trì/phối hợp", "đơn vị triển khai",
    "cơ quan chủ trì triển khai", "chủ trì/phối hợp", "cá nhân phụ trách", "thành phần thực hiện",
    "lực lượng thực hiện", "đơn vị trực tiếp thực hiện", "cơ quan soạn thảo", "cơ quan chủ trì soạn thảo",
    "đơn vị chủ trì soạn thảo", "đơn vị/cá nhân thực hiện", "cơ quan, đơn vị, cá nhân chủ trì",
    "cơ quan, đơn vị phụ trách", "cơ quan, đơn vị chịu trách nhiệm",
  ]
  private static let coordinates = [
    "phối hợp", "cơ quan phối hợp", "đơn vị phối hợp", "bộ phận phối hợp", "cơ quan, đơn vị phối hợp",
    "phòng phối hợp", "phối hợp thực hiện", "cơ quan phối hợp thực hiện", "đơn vị phối hợp thực hiện",
    "đơn vị, cá nhân phối hợp", "cơ quan/đơn vị phối hợp", "cá nhân phối hợp", "người phối hợp",
    "thành phần phối hợp", "lực lượng phối hợp",
  ]
  private static let advisers = [
    "chịu trách nhiệm tham mưu", "tham mưu", "cơ quan tham mưu", "đơn vị tham mưu", "bộ phận tham mưu",
    "phòng tham mưu", "cơ quan tham mưu, đề xuất", "đơn vị tham mưu, đề xuất", "trách nhiệm tham mưu",
  ]
  private static let performers = ["chịu trách nhiệm thực hiện", "thực hiện", "đơn vị tham gia", "cơ quan tham gia"]
  private static let monitors = [
    "theo dõi", "theo dõi, đôn đốc", "đơn vị theo dõi", "cơ quan theo dõi", "cơ quan theo dõi, đôn đốc",
    "đơn vị giám sát", "giám sát", "lãnh đạo phụ trách", "lãnh đạo chỉ đạo", "chỉ đạo", "lãnh đạo theo dõi",
    "lãnh đạo sở phụ trách", "lãnh đạo ubnd phụ trách", "người theo dõi", "đơn vị đôn đốc", "đồng chí chỉ đạo",
    "người chỉ đạo",
  ]
  private static let times = [
    "thời gian", "thời gian thực hiện", "thời gian hoàn thành", "thời gian triển khai",
    "thời gian triển khai thực hiện", "thời gian tổ chức", "thời gian tiến hành", "thời hạn", "thời hạn hoàn thành",
    "thời hạn thực hiện", "thời điểm", "thời điểm thực hiện", "thời điểm hoàn thành", "tiến độ", "tiến độ thực hiện",
    "tiến độ hoàn thành", "thời gian, tiến độ", "thời gian kiểm tra", "thời gian, tiến độ thực hiện",
    "thời gian/tiến độ", "lộ trình", "lộ trình thực hiện", "hoàn thành", "thời gian trình", "thời gian ban hành",
    "thời gian báo cáo", "thời gian bắt đầu", "thời gian kết thúc", "thời gian dự kiến", "dự kiến thời gian",
    "dự kiến thời gian thực hiện", "thời gian thực hiện/hoàn thành", "thời gian thực hiện, hoàn thành", "ngày",
    "thời gian (dự kiến)", "hạn hoàn thành", "hạn chót", "thời gian phải hoàn thành", "thời gian, lộ trình thực hiện",
    "thời gian, địa điểm",
  ]
  private static let products = [
    "sản phẩm", "kết quả", "sản phẩm/kết quả", "kết quả/sản phẩm", "sản phẩm, kết quả", "sản phẩm đầu ra",
    "sản phẩm dự kiến", "kết quả dự kiến", "kết quả đầu ra", "dự kiến sản phẩm", "dự kiến kết quả",
    "sản phẩm hoàn thành", "kết quả, sản phẩm", "sản phẩm dự kiến hoàn thành", "dự kiến kết quả/sản phẩm",
    "kết quả đạt được", "yêu cầu sản phẩm", "hình thức văn bản", "sản phẩm/ kết quả", "kết quả/ sản phẩm",
    "kết quả, sản phẩm dự kiến", "sản phẩm, kết quả đạt được", "kết quả thực hiện",
  ]
  private static let contents = [
    "nội dung", "nội dung thực hiện", "nội dung công việc", "nội dung nhiệm vụ", "nội dung, nhiệm vụ",
    "nội dung/nhiệm vụ", "nội dung hoạt động", "nhiệm vụ", "tên nhiệm vụ", "nhiệm vụ cụ thể", "nhiệm vụ, giải pháp",
    "nhiệm vụ/giải pháp", "công việc", "tên công việc", "đầu việc", "hoạt động", "tên hoạt động", "các hoạt động",
    "các nhiệm vụ", "nội dung triển khai", "nội dung chính", "nhiệm vụ trọng tâm", "nhiệm vụ chủ yếu",
    "công việc thực hiện", "tên đề án", "tên văn bản", "tên chương trình", "nội dung chương trình",
    "nội dung phong trào", "tên nhiệm vụ, giải pháp", "nội dung các nhiệm vụ", "nội dung thực hiện nhiệm vụ",
    "nội dung thi đua", "nhóm nhiệm vụ", "tên nhiệm vụ/đề án", "nội dung tuyên truyền", "nội dung kiểm tra",
    "các nội dung hỗ trợ", "nội dung đánh giá", "nội dung các hoạt động", "nhiệm vụ/hoạt động",
  ]
  private static let visited = [
    "đơn vị được kiểm tra", "cơ quan được kiểm tra", "cơ quan, đơn vị được kiểm tra", "đơn vị kiểm tra",
    "đơn vị được thanh tra", "đối tượng kiểm tra", "đối tượng thanh tra", "đơn vị được giám sát",
    "đơn vị được làm việc", "đơn vị được kiểm tra, giám sát", "cơ quan, địa phương được kiểm tra",
    "tên đơn vị được kiểm tra",
  ]
  private static let others = [
    "thành phần", "thành phần tham dự", "thành phần tham gia", "địa điểm", "địa điểm tổ chức", "địa điểm thực hiện",
    "kinh phí", "kinh phí thực hiện", "nguồn kinh phí", "dự toán", "hình thức", "hình thức thực hiện",
    "hình thức tổ chức", "đối tượng", "đối tượng tham gia", "số lượng", "ghi chú", "phương pháp", "yêu cầu",
    "mục đích", "mục tiêu", "phạm vi", "đơn vị tính", "quy mô", "phương thức", "phương thức thực hiện",
    "đại biểu mời", "đại biểu", "lưu ý", "căn cứ", "cơ sở pháp lý", "chuyên đề", "chỉ tiêu", "tiêu chí",
    "cách thức thực hiện", "giải pháp", "đối tượng áp dụng", "tài liệu", "khách mời",
  ]
}

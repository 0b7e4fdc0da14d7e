import Blocks
import CivilTime
import Domain

/// An invented plan and its reading, made by hand: what the faces of the program are tested with.
package enum SamplePlan {
  package static let text = """
    UBND TỈNH BÌNH LÂM
    SỞ VĂN HÓA VÀ DU LỊCH
    Số: 27/KH-SVHDL
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Bình Lâm, ngày 19 tháng 01 năm 2026

    KẾ HOẠCH
    Phát động phong trào thi đua “Chung tay số hóa di sản” năm 2026

    Thực hiện Kế hoạch số 08/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Bình Lâm về công tác thi đua năm 2026, Sở Văn hóa và Du lịch ban hành Kế hoạch như sau:

    I. MỤC TIÊU
    1. 100% phòng, đơn vị ký giao ước thi đua trong quý I/2026.
    2. Ít nhất 2.500 hiện vật được số hóa trước ngày 30/11/2026; từ 92,5% trở lên hồ sơ giải quyết đúng hạn, phấn đấu đạt 100% trở lên.

    II. PHÂN CÔNG
    1. Bảo tàng tỉnh: chủ trì, phối hợp với Thư viện tỉnh tổ chức đợt số hóa cao điểm chào mừng 36 năm Ngày truyền thống ngành (12/9/1990 - 12/9/2026), xong trước ngày 31/9/2026.
    2. Văn phòng Sở: tham mưu sơ kết 6 tháng đầu năm; báo cáo Sở kết quả thực hiện vào ngày 05 hằng tháng.
    3. Tuyên truyền thường xuyên trên trang thông tin điện tử.

    Nơi nhận:
    - Ban Giám đốc Sở;
    - Lưu: VT.
    KT. GIÁM ĐỐC
    PHÓ GIÁM ĐỐC
    Trần Thị Mai Ngân

    """

  package static let sha256 = "5e1f00d5e1f00d5e1f00d5e1f00d5e1f00d5e1f00d5e1f00d5e1f00d5e1f00d5"

  /// The first place of these words in the text.
  package static func span(_ words: String) -> Span {
    let (bytes, wanted) = (Array(text.utf8), Array(words.utf8))
    for start in 0...max(0, bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
      return Span(start, start + wanted.count)
    }
    preconditionFailure("the sample plan does not say «\(words)»")
  }

  package static var source: SourceText {
    var paragraphs: [Paragraph] = []
    var start = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard !line.isEmpty else { continue }
      var style = Style()
      style.isCentred = start < span("Thực hiện").start
      style.isBold = line.elementsEqual("KẾ HOẠCH".utf8)
      paragraphs.append(Paragraph(span: Span(start, start + line.count), style: style))
    }
    return SourceText(text: Array(text.utf8), paragraphs: paragraphs, format: .txt, isLineBased: true)
  }

  package static var reading: PlanReading {
    var reading = PlanReading(document: head)
    fill(&reading)
    fillDuties(&reading)
    reading.outline = outline
    reading.parts = [.objectives: [span("I. MỤC TIÊU")], .tasks: [span("II. PHÂN CÔNG")]]
    reading.findings = findings
    return reading
  }
}

extension SamplePlan {
  private static func fact<V>(_ value: V, _ words: String, _ rule: String, sure: Bool = true) -> Fact<V> {
    Fact(value, at: span(words), isSure: sure, rule: rule)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    Day(year, month, day).map(PartialDate.day)
  }

  private static var head: DocumentHead {
    var head = DocumentHead()
    head.number = "27/KH-SVHDL"
    head.date = Day(2026, 1, 19)
    head.dateText = "ngày 19 tháng 01 năm 2026"
    head.place = "Bình Lâm"
    head.issuerName = "Sở Văn hóa và Du lịch"
    head.issuerParent = "UBND tỉnh Bình Lâm"
    head.issuerLevel = .department
    head.type = "Kế hoạch"
    head.subject = "Phát động phong trào thi đua “Chung tay số hóa di sản” năm 2026"
    head.status = .issued
    head.spans = [
      "number": span("27/KH-SVHDL"), "date": span("ngày 19 tháng 01 năm 2026"), "type": span("KẾ HOẠCH"),
      "issuer": span("SỞ VĂN HÓA VÀ DU LỊCH"),
      "subject": span("Phát động phong trào thi đua “Chung tay số hóa di sản” năm 2026"),
    ]
    return head
  }

  private static func fill(_ reading: inout PlanReading) {
    reading.signatories = [
      fact(
        Signatory(prefix: "KT. GIÁM ĐỐC", title: "PHÓ GIÁM ĐỐC", name: "Trần Thị Mai Ngân"), "Trần Thị Mai Ngân",
        "signatory")
    ]
    reading.citations = [
      fact(
        DocumentCitation(
          type: "Kế hoạch", number: "08/KH-UBND", date: day(2026, 1, 5), issuer: "Ủy ban nhân dân tỉnh Bình Lâm",
          subject: "công tác thi đua năm 2026", role: .basis),
        "Kế hoạch số 08/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Bình Lâm về công tác thi đua năm 2026",
        "citation")
    ]
    reading.movements = [
      fact(
        MovementMention(
          name: "Chung tay số hóa di sản", launchedBy: "Sở Văn hóa và Du lịch",
          period: .init(from: day(2026, 1, 1), to: day(2026, 12, 31)), status: .launched, kind: .movement),
        "Chung tay số hóa di sản", "movement.quoted")
    ]
    reading.targets = [
      fact(
        TargetReading(
          comparator: .atLeast, value: .number(Decimal10(2500)), unit: "hiện vật", population: nil,
          indicator: "hiện vật được số hóa",
          deadline: Deadline(kind: .before, date: day(2026, 11, 30), text: "trước ngày 30/11/2026")),
        "Ít nhất 2.500 hiện vật được số hóa trước ngày 30/11/2026", "target"),
      fact(
        TargetReading(
          comparator: .atLeast, value: .number(Decimal10(925, places: 1)), unit: "%", population: "hồ sơ",
          indicator: "giải quyết đúng hạn"),
        "từ 92,5% trở lên hồ sơ giải quyết đúng hạn", "target", sure: false),
    ]
    reading.pledges = [
      fact(
        PledgeReading(
          text: "ký giao ước thi đua", kind: .covenant, signers: "phòng, đơn vị", comparator: .equal,
          value: .number(Decimal10(100)),
          deadline: Deadline(kind: .in, date: .quarter(year: 2026, quarter: 1), text: "trong quý I/2026")),
        "100% phòng, đơn vị ký giao ước thi đua trong quý I/2026", "pledge")
    ]
    reading.anniversaries = [
      fact(
        Anniversary(years: 36, name: "Ngày truyền thống ngành", from: day(1990, 9, 12), to: day(2026, 9, 12)),
        "36 năm Ngày truyền thống ngành (12/9/1990 - 12/9/2026)", "anniversary")
    ]
    reading.recipients = [
      fact(Recipient(name: "Ban Giám đốc Sở"), "Ban Giám đốc Sở", "recipient"),
      fact(Recipient(name: "Lưu: VT", isFileCopy: true), "Lưu: VT", "recipient"),
    ]
  }

  private static func fillDuties(_ reading: inout PlanReading) {
    var campaign = DutyReading(section: "II.1", text: "tổ chức đợt số hóa cao điểm")
    campaign.lead = ["Bảo tàng tỉnh"]
    campaign.coordinate = ["Thư viện tỉnh"]
    campaign.deadline = Deadline(kind: .before, text: "trước ngày 31/9/2026")
    var review = DutyReading(section: "II.2", text: "tham mưu sơ kết 6 tháng đầu năm")
    review.lead = ["Văn phòng Sở"]
    review.advise = ["Văn phòng Sở"]
    review.deadline = Deadline(kind: .in, date: .half(year: 2026, half: 1), text: "6 tháng đầu năm")
    var news = DutyReading(section: "II.3", text: "Tuyên truyền trên trang thông tin điện tử")
    news.recurrence = RecurrenceReading(kind: .continuous, text: "thường xuyên")
    reading.duties = [
      fact(campaign, "chủ trì, phối hợp với Thư viện tỉnh tổ chức đợt số hóa cao điểm", "duty.run-in"),
      fact(review, "tham mưu sơ kết 6 tháng đầu năm", "duty.run-in"),
      fact(news, "Tuyên truyền thường xuyên trên trang thông tin điện tử", "duty.item", sure: false),
    ]
    reading.reporting = [
      fact(
        ReportReading(
          from: "Văn phòng Sở", to: "Sở", content: "kết quả thực hiện",
          recurrence: RecurrenceReading(kind: .monthly, detail: "ngày 05", text: "ngày 05 hằng tháng")),
        "báo cáo Sở kết quả thực hiện vào ngày 05 hằng tháng", "report")
    ]
  }

  private static var outline: [OutlineNode] {
    let (one, two, end) = (span("I. MỤC TIÊU").start, span("II. PHÂN CÔNG").start, span("Nơi nhận").start)
    let items = ["1. Bảo tàng", "2. Văn phòng", "3. Tuyên truyền"].map { span($0).start } + [end]
    let children = (0..<3).map {
      OutlineNode(label: "\($0 + 1)", title: nil, level: 2, span: Span(items[$0], items[$0 + 1]))
    }
    return [
      OutlineNode(label: "I", title: "MỤC TIÊU", level: 1, span: Span(one, two)),
      OutlineNode(label: "II", title: "PHÂN CÔNG", level: 1, span: Span(two, end), children: children),
    ]
  }

  private static var findings: [Finding] {
    [
      Finding(
        .noOwner, "Mục II.3 giao việc nhưng không nêu đơn vị chủ trì. Ghi rõ phòng, đơn vị chịu trách nhiệm.",
        at: span("Tuyên truyền thường xuyên trên trang thông tin điện tử"), rule: "no-owner"),
      Finding(
        .over100Percent, "“100% trở lên” vượt quá toàn thể: hồ sơ đúng hạn nhiều nhất là 100%.",
        at: span("đạt 100% trở lên"), rule: "over-100-percent", proposal: "đạt 100%"),
      Finding(
        .impossibleDate, "“31/9/2026” không có trong lịch: tháng 9 chỉ có 30 ngày.", at: span("31/9/2026"),
        rule: "impossible-date", proposal: "30/9/2026"),
    ]
  }
}

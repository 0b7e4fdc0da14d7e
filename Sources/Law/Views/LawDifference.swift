import CivilTime
import Domain

/// What changed in the law between two days, and for whom.
package struct LawDifference: Sendable {
  package struct Change: Sendable, Equatable {
    package enum Area: String, Sendable, CaseIterable {
      case instrument, authority, title, requirement, parameter, bonus

      /// In Vietnamese, as a heading.
      package var name: String {
        switch self {
        case .instrument: "Văn bản"
        case .authority: "Thẩm quyền"
        case .title: "Tên danh hiệu, hình thức"
        case .requirement: "Tiêu chuẩn, hồ sơ, thời hạn"
        case .parameter: "Con số và lựa chọn"
        case .bonus: "Tiền thưởng"
        }
      }
    }
    package let area: Area
    /// Whom or what it is about, in Vietnamese.
    package let subject: String
    /// Nil: there was none.
    package let before: String?
    /// Nil: there is none any more.
    package let after: String?
    package let ground: String
  }

  package let from: Day
  package let to: Day
  package private(set) var changes: [Change] = []

  package init(_ book: LawBook, from: Day, to: Day) {
    self.from = from
    self.to = to
    instruments(book)
    offices(book)
    compare(.authority, book.authorities, id: \.id, ground: \.provenance, about: { $0.name.uppercasedFirst }) { row in
      row.isLeftOpen ? "theo quy định riêng của ngành" : row.deciders.map(Decider.name).joined(separator: ", ")
    }
    compare(.title, book.titles, id: \.id, ground: \.provenance, about: \.name, say: \.name)
    compare(.requirement, book.requirements, id: \.id, ground: \.provenance, about: Self.about, say: \.what)
    parameters(book)
    compare(.bonus, book.bonuses, id: \.id, ground: \.provenance, about: Self.about) { row in
      row.multiplier.map { "\($0.vietnamese) lần mức lương cơ sở" } ?? "chưa được văn bản đã đọc ấn định"
    }
  }

  private static func about(_ requirement: Requirement) -> String {
    let names = requirement.awards.prefix(3).map { Names.of($0) }.joined(separator: ", ")
    return requirement.kind.name + (names.isEmpty ? "" : " · \(names)")
  }

  private static func about(_ row: BonusRule) -> String {
    "\(Names.of(row.award, row.awardClass)), \(row.recipient.name)"
      + (row.decider == .communeChair ? ", Chủ tịch UBND cấp xã tặng" : "")
  }

  private mutating func add(
    _ area: Change.Area, _ subject: String, _ before: String?, _ after: String?, _ ground: Provenance?
  ) {
    guard before != after else { return }
    var words = ground?.citation.map { "\($0)" } ?? ground?.source ?? ""
    if ground?.confidence == .unverified { words += words.isEmpty ? "chưa xác minh" : " (chưa xác minh)" }
    changes.append(Change(area: area, subject: subject, before: before, after: after, ground: words))
  }

  private mutating func compare<Record>(
    _ area: Change.Area, _ records: [Record], id: (Record) -> String, ground: (Record) -> Provenance,
    about: (Record) -> String, say: (Record) -> String
  ) {
    var ids: [String] = []
    for record in records where !ids.contains(id(record)) { ids.append(id(record)) }
    for name in ids {
      let versions = records.filter { id($0) == name }
      let old = versions.first { ground($0).holds(on: from) }
      let new = versions.first { ground($0).holds(on: to) }
      guard let about = (new ?? old).map(about) else { continue }
      add(area, about, old.map(say), new.map(say), (new ?? old).map(ground))
    }
  }

  private mutating func instruments(_ book: LawBook) {
    for one in book.instruments.all {
      let old = one.provenance.holds(on: from) && one.provenance.from != nil
      let new = one.provenance.holds(on: to) && one.provenance.from != nil
      let ends = one.provenance.until.map { from <= $0 && $0 < to } ?? false
      guard old != new || ends else { continue }
      let name = "\(one.type) \(one.id): \(one.about)"
      if new && !old { add(.instrument, name, nil, "có hiệu lực", one.provenance) }
      if ends { add(.instrument, name, "có hiệu lực", nil, one.provenance) }
    }
  }

  private mutating func offices(_ book: LawBook) {
    for one in book.offices where one.provenance.holds(on: from) && !one.provenance.holds(on: to) {
      add(
        .authority, one.name, "quyết định, đề nghị, phát động trong địa phương mình", nil,
        Provenance(citation: one.provenance.citation, confidence: one.provenance.confidence))
    }
  }

  private mutating func parameters(_ book: LawBook) {
    for parameter in book.parameters {
      let old = parameter.value(on: from)
      let new = parameter.value(on: to)
      add(.parameter, parameter.label.vi.uppercasedFirst, old?.words, new?.words, new?.provenance)
    }
  }
}

extension DatedValue {
  /// In Vietnamese: the value, or that it is open.
  package var words: String {
    switch standing {
    case .fixed: value.words
    case .standard: value == .none ? "tự đặt" : value.words + " (có thể đặt khác)"
    case .open, .unseen:
      readings.isEmpty ? "chưa xác minh" : "chưa xác minh: " + readings.map(\.words).joined(separator: " hoặc ")
    case .ended: "hết hiệu lực"
    }
  }
}

extension ParameterValue {
  var words: String {
    switch self {
    case .none: "không đặt"
    case .number(let n): n.grouped
    case .flag(let b): b ? "có" : "không"
    case .word(let w):
      switch w {
      case "majority": "quá nửa"
      case "asBefore": "như trước"
      case "draft": "theo dự thảo"
      case "forbid": "không được"
      case "allow": "được"
      case "warn": "được, có nhắc"
      case "any": "mọi kỷ luật"
      case "dutyOrDegradation": "chỉ kỷ luật gắn với công vụ hoặc suy thoái"
      case "years": "theo năm"
      case "times": "theo lần"
      case "ratingBody": "cấp có thẩm quyền xếp loại"
      case "workYear": "theo năm công tác"
      case "ratingDay": "theo ngày xếp loại"
      case "good": "số xếp loại tốt"
      case "goodAndExcellent": "số tốt và xuất sắc"
      default: w
      }
    }
  }
}

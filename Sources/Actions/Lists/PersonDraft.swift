import CivilTime
import Domain
import Formats
import Vietnamese

/// One row of a list of people, understood as far as the row alone allows.
struct PersonDraft {
  var row: Int
  var name: String
  var code: String?
  var birthday: Day?
  var kind: Person.Kind
  /// From the outside in; empty when the row names no unit.
  var unit: [String]
  /// The unit is told by a heading between the rows, which may be no unit at all.
  var isUnderHeading = false
  var position: String?
  var employment: Post.Employment?
  var from: Day?
  var until: Day?

  /// Nil when the row has no name; faults and remarks go into the report.
  init?(_ row: TableRow, _ faults: inout [TableFault], remark: (String) -> Void) {
    self.row = row.number
    guard let name = PersonDraft.name(row) else { return nil }
    self.name = name
    code = row[.code].text
    kind = row[.kind].choice.flatMap(Person.Kind.init(rawValue:)) ?? .person
    switch row[.birthday].date {
    case .day(let day)?: birthday = day
    case .some: remark("chỉ có tháng hoặc năm sinh, nên không ghi ngày sinh")
    case nil: birthday = nil
    }
    unit = [row[.unit].text, row[.part].text].compactMap(\.self)
    if unit.isEmpty, let group = row.group {
      unit = [group]
      isUnderHeading = true
    }
    position = row[.position].text
    from = row[.from].date?.firstDay
    until = row[.until].date?.firstDay
    if let text = row[.employment].text { readEmployment(text, &faults, remark) }
    if let from, let until, until < from {
      faults.append(
        TableFault(
          row: row.number, field: PeopleField.until.key, value: until.description, reason: "đứng trước ngày bắt đầu",
          fix: "Xem lại hai cột Từ ngày và Đến ngày."))
    }
  }

  private mutating func readEmployment(_ text: String, _ faults: inout [TableFault], _ remark: (String) -> Void) {
    switch PositionWords.employment(text) {
    case .known(let known): employment = known
    case .open: remark("ghi «\(text)» mà không rõ cán bộ, công chức hay viên chức")
    case .unknown:
      faults.append(
        TableFault(
          row: row, field: PeopleField.employment.key, value: text, reason: "không rõ là loại nào",
          fix: "Ghi Cán bộ, Công chức, Viên chức hoặc Hợp đồng."))
    }
  }

  private static func name(_ row: TableRow) -> String? {
    let whole =
      row[.name].text ?? [row[.familyName].text, row[.givenName].text].compactMap(\.self).joined(separator: " ")
    guard !whole.isEmpty else { return nil }
    return inLowerCase(whole)
  }

  /// «NGUYỄN THỊ MAI» is how a list is printed, not how the person is called.
  private static func inLowerCase(_ name: String) -> String {
    let isUpper = name.unicodeScalars.allSatisfy { scalar in
      let letter = Letter.of(scalar.value)
      return !letter.isLetter || letter.isUpper
    }
    let words = name.split(separator: " ")
    guard isUpper, words.count >= 2 else { return name }
    return words.map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
  }
}

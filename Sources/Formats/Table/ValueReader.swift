import CivilTime
import Vietnamese

/// Reads one cell as one field. What cannot be read is a fault that tells the reason and the remedy.
struct ValueReader {
  let field: TableField
  let column: Int
  let title: String
  /// Spellings of the choices, folded.
  private let choices: [String: String]

  init(_ field: TableField, column: Int, title: String) {
    self.field = field
    self.column = column
    self.title = title
    var choices: [String: String] = [:]
    if case .choice(let all) = field.kind {
      for choice in all {
        for spelling in choice.spellings { choices[Folding.searchKey(of: spelling)] = choice.key }
      }
    }
    self.choices = choices
  }

  func value(_ cell: SheetCell, row: Int, faults: inout [TableFault]) -> TableValue {
    func fault(_ reason: String, _ fix: String) -> TableValue {
      faults.append(
        TableFault(
          row: row, column: column, title: title, field: field.key, value: Self.quoted(cell), reason: reason, fix: fix))
      return .none
    }
    switch cell {
    case .error:
      return fault("là lỗi công thức", "Sửa công thức trong ô, hoặc gõ thẳng giá trị vào ô.")
    case .uncalculated:
      return fault("có công thức nhưng chưa có kết quả", "Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.")
    default: break
    }
    let text = OneLineText.of(cell.text)
    guard !Self.isBlank(text) else { return .none }
    switch field.kind {
    case .text: return .text(text)
    case .code: return code(text, fault)
    case .date, .day: return date(cell, text, fault)
    case .whole: return whole(cell, text, fault)
    case .choice: return choice(text, fault)
    }
  }

  private typealias Fault = (_ reason: String, _ fix: String) -> TableValue

  /// A dash is how a clerk says that there is nothing.
  private static func isBlank(_ text: String) -> Bool {
    text.isEmpty || text.unicodeScalars.allSatisfy { "-–—./…_".unicodeScalars.contains($0) }
  }

  private static func quoted(_ cell: SheetCell) -> String {
    let text = OneLineText.of(cell.text)
    return text.unicodeScalars.count > 60 ? String(text.unicodeScalars.prefix(60)) + "…" : text
  }

  private func code(_ text: String, _ fault: Fault) -> TableValue {
    let bytes = Array(text.utf8)
    let isDamaged =
      bytes.contains { $0 == 0x45 || $0 == 0x65 } && bytes.contains(0x2B)
      && bytes.allSatisfy { $0 < 0x3A || $0 & 0xDF == 0x45 }
    if isDamaged {
      return fault(
        "là mã đã bị bảng tính đổi thành số mũ nên mất chữ số", "Định dạng cột là Văn bản (Text) rồi gõ lại mã.")
    }
    return .text(String(decoding: bytes.filter { $0 != 0x20 }, as: UTF8.self))
  }

  private func date(_ cell: SheetCell, _ text: String, _ fault: Fault) -> TableValue {
    let reading: DateText.Reading
    switch cell {
    case .day(let day), .moment(let day, _): reading = .date(.day(day))
    case .number(let number) where number >= 1800 && number <= 2200 && number.rounded() == number:
      reading = .date(.year(Int(number)))
    case .number(let number) where number > 3_000 && number < 110_000:
      // A day that lost its format: 31121 is 15/3/1985.
      reading = SerialDay.moment(number).map { .date(.day($0.day)) } ?? .unknown
    default: reading = DateText.read(text)
    }
    switch reading {
    case .date(.day(let day)): return .date(.day(day))
    case .date(let date):
      if case .day = field.kind {
        return fault("chưa đủ ngày, tháng, năm", "Viết đủ theo dạng ngày/tháng/năm, ví dụ 05/03/1985.")
      }
      return .date(date)
    case .impossible(let day, let month, let year):
      if month > 12, day <= 12 {
        return fault(
          "không phải một ngày có thật: không có tháng \(month)",
          "Có thể ngày và tháng bị đổi chỗ; viết ngày trước, tháng sau.")
      }
      let known =
        (1...12).contains(month) ? "tháng \(month) năm \(year) không có ngày \(day)" : "không có tháng \(month)"
      return fault("không phải một ngày có thật: \(known)", "Sửa lại theo dạng ngày/tháng/năm.")
    case .shortYear: return fault("ghi năm bằng hai chữ số nên không rõ thế kỷ", "Viết năm đủ bốn chữ số.")
    case .unknown: return fault("không đọc được thành ngày", "Viết theo dạng ngày/tháng/năm, ví dụ 05/03/1985.")
    }
  }

  private func whole(_ cell: SheetCell, _ text: String, _ fault: Fault) -> TableValue {
    if case .number(let number) = cell, number.rounded() == number, number.magnitude < 1e15 {
      return .whole(Int(number))
    }
    // 1.200 and 1 200 are one thousand two hundred; 1,5 is no whole number.
    let groups = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x20 }
    let isGrouped = groups.count == 1 || groups.dropFirst().allSatisfy { $0.count == 3 }
    let digits = groups.joined()
    if isGrouped, digits.count <= 15, let value = Int(String(decoding: Array(digits), as: UTF8.self)) {
      return .whole(value)
    }
    return fault("không phải số nguyên", "Viết bằng chữ số, không kèm đơn vị.")
  }

  private func choice(_ text: String, _ fault: Fault) -> TableValue {
    if let key = choices[Folding.searchKey(of: text)] { return .choice(key) }
    var known = ""
    if case .choice(let all) = field.kind {
      known = all.compactMap { $0.spellings.first.map { "«\($0)»" } }.joined(separator: ", ")
    }
    return fault("không có trong danh mục", "Dùng một trong các cách ghi: \(known).")
  }
}

import CXlsxWriter
import Glibc

/// What may be chosen in a column, when it is too long to stand in the rule itself: a column of a hidden sheet.
struct ChoiceList {
  static let sheet = "Danh mục"
  /// Longer lists do not fit into a rule of Excel.
  private static let inline = 255

  private let choices: [String]

  /// Gives `body` the rule for these choices. A long list is added to `lists`; its place there is its column.
  static func validation(
    _ choices: [String], _ lists: inout [ChoiceList],
    _ body: (UnsafeMutablePointer<lxw_data_validation>) -> lxw_error
  ) -> lxw_error {
    var rule = lxw_data_validation()
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_STOP.rawValue)
    let title = strdup("Chưa đúng")
    let message = strdup("Giá trị này không có trong danh mục. Hãy chọn một giá trị trong danh sách thả xuống.")
    defer {
      free(title)
      free(message)
    }
    rule.error_title = title
    rule.error_message = message
    if fits(choices) {
      var words: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) } + [nil]
      defer { words.forEach { free($0) } }
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      return words.withUnsafeMutableBufferPointer {
        rule.value_list = $0.baseAddress
        return body(&rule)
      }
    }
    let column = ColumnName.of(lists.count)
    lists.append(ChoiceList(choices: choices))
    let formula = strdup("='\(sheet)'!$\(column)$1:$\(column)$\(choices.count)")
    defer { free(formula) }
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    rule.value_formula = formula
    return body(&rule)
  }

  private static func fits(_ choices: [String]) -> Bool {
    choices.allSatisfy { !$0.utf8.contains(0x2C) && !$0.utf8.contains(0x22) }
      && choices.reduce(choices.count) { $0 + $1.utf16.count } <= inline
  }

  /// All lists beside each other, row by row as the library wants them.
  static func write(
    _ lists: [ChoiceList], into sheet: UnsafeMutablePointer<lxw_worksheet>, _ formats: WorkbookFormats, name: String
  ) throws(FileProblem) {
    for row in 0..<(lists.map(\.choices.count).max() ?? 0) {
      for (column, list) in lists.enumerated() where row < list.choices.count {
        let text = EscapedText.escaped(list.choices[row])
        let result = worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text, formats.text)
        guard result == LXW_NO_ERROR else { throw .unwritable(name, String(cString: lxw_strerror(result))) }
      }
    }
  }
}

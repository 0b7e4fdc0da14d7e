import CXlsxWriter

/// The looks of cells, made once for a workbook.
struct WorkbookFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let title: Format?
  let header: Format?
  let text: Format?
  let whole: Format?
  let decimal: Format?
  let percent: Format?
  let day: Format?
  let moment: Format?

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    title = Self.made(book) { format_set_bold($0) }
    header = Self.made(book) {
      format_set_bold($0)
      format_set_text_wrap($0)
      format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      format_set_bg_color($0, 0xE7_EEF5)
      Self.border($0)
    }
    // The format of text keeps what is typed into such a cell text, whatever it begins with.
    text = Self.body(book, 49)
    whole = Self.body(book, 1)
    decimal = Self.body(book, 0)
    percent = Self.body(book, "0.0%")
    day = Self.body(book, "dd/mm/yyyy")
    moment = Self.body(book, "dd/mm/yyyy hh:mm:ss")
  }

  func format(_ kind: SheetColumn.Kind) -> Format? {
    switch kind {
    case .text: text
    case .whole: whole
    case .decimal: decimal
    case .percent: percent
    case .day: day
    }
  }

  /// With one of the formats that bear a number in every spreadsheet.
  private static func body(_ book: UnsafeMutablePointer<lxw_workbook>, _ builtIn: UInt8) -> Format? {
    body(book, "", builtIn)
  }

  private static func body(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ code: String, _ builtIn: UInt8? = nil
  ) -> Format? {
    made(book) {
      if let builtIn { format_set_num_format_index($0, builtIn) } else { format_set_num_format($0, code) }
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      border($0)
    }
  }

  private static func border(_ format: Format) { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }

  private static func made(_ book: UnsafeMutablePointer<lxw_workbook>, _ dress: (Format) -> Void) -> Format? {
    guard let format = workbook_add_format(book) else { return nil }
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, 12)
    dress(format)
    return format
  }
}

extension FileProblem {
  static func notWorkbook(_ file: String, _ kind: String) -> FileProblem {
    FileProblem(
      .unsupported, file: file,
      "Chưa đọc được tệp «\(file)» như một bảng: \(kind). Hãy mở bằng Excel hoặc LibreOffice rồi lưu dạng .xlsx "
        + "(Excel Workbook) hoặc .csv (CSV UTF-8).")
  }

  static func macros(_ file: String) -> FileProblem {
    FileProblem(
      .hostile, file: file,
      "Từ chối đọc tệp «\(file)» vì có macro (chương trình chạy kèm bảng). Hãy mở tệp, chọn Lưu dạng khác, kiểu "
        + "«Excel Workbook (*.xlsx)» không kèm macro, rồi nhập tệp mới.")
  }

  static func externalLinks(_ file: String) -> FileProblem {
    FileProblem(
      .hostile, file: file,
      "Từ chối đọc tệp «\(file)» vì có ô lấy số liệu từ tệp khác hoặc từ mạng. Hãy mở tệp, vào Dữ liệu › Sửa liên kết "
        + "(Data › Edit Links), chọn Ngắt liên kết (Break Link), lưu lại rồi nhập.")
  }

  static func bomb(_ file: String) -> FileProblem {
    FileProblem(
      .hostile, file: file,
      "Từ chối đọc tệp «\(file)»: một phần bên trong nở ra hơn \(WorkbookLimits.ratio) lần khi giải nén. "
        + "Hãy chép vùng dữ liệu sang một bảng mới, lưu lại rồi nhập.")
  }

  static func tooMany(_ file: String, _ what: String, limit: Int) -> FileProblem {
    FileProblem(
      .tooLarge, file: file,
      "Tệp «\(file)» có quá nhiều \(what) (mức tối đa là \(limit)). Hãy tách thành nhiều tệp hoặc xóa phần thừa.")
  }

  static func openQuote(_ file: String, row: Int) -> FileProblem {
    FileProblem(
      .damaged, file: file,
      "Tệp «\(file)», dòng \(row): có dấu ngoặc kép (\") mở mà không đóng nên không biết ô kết thúc ở đâu. "
        + "Hãy thêm dấu đóng, hoặc viết hai dấu \"\" nếu đó là chữ trong ô.")
  }

  static func noSuchSheet(_ file: String, _ name: String, among names: [String]) -> FileProblem {
    FileProblem(
      .notFound, file: file,
      "Tệp «\(file)» không có trang tính «\(name)». Các trang có trong tệp: \(names.joined(separator: ", ")).")
  }

  static func unwritable(_ file: String, _ reason: String) -> FileProblem {
    FileProblem(
      .unreadable, file: file,
      "Không ghi được bảng tính «\(file)»: \(reason). Hãy kiểm tra chỗ trống của đĩa và thư mục tạm rồi thử lại.")
  }
}

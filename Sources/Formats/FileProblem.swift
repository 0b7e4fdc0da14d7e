/// Why a file could not be read. The message is for a person: what, where, why, what to do.
package struct FileProblem: Error, Hashable {
  package enum Code: String, Sendable {
    case notFound, unreadable, empty, tooLarge, damaged, encrypted, hostile, unsupported, toolMissing, timedOut
  }

  package var code: Code
  /// The file as the person named it; empty for standard input before it has a name.
  package var file: String
  package var message: String

  package init(_ code: Code, file: String, _ message: String) {
    self.code = code
    self.file = file
    self.message = message
  }

  /// The same problem told about a named file.
  func named(_ file: String) -> FileProblem { FileProblem(code, file: file, message) }
}

extension FileProblem {
  static func notFound(_ file: String) -> FileProblem {
    FileProblem(
      .notFound, file: file, "Không mở được tệp «\(file)»: không có tệp nào như vậy. Hãy kiểm tra lại đường dẫn.")
  }

  static func unreadable(_ file: String, _ reason: String) -> FileProblem {
    FileProblem(
      .unreadable, file: file,
      "Không đọc được tệp «\(file)»: \(reason). Hãy kiểm tra quyền đọc rồi thử lại.")
  }

  static func empty(_ file: String, readable: String = documentKinds) -> FileProblem {
    FileProblem(
      .empty, file: file,
      "Tệp «\(file)» không có nội dung nào (0 byte). Hãy chọn tệp khác; các loại tệp đọc được: \(readable).")
  }

  /// What `FileReader` reads, for messages.
  static let documentKinds = "docx, doc, odt, pdf, html, txt, ảnh chụp, zip"

  static func tooLarge(_ file: String, what: String, limit: Int) -> FileProblem {
    FileProblem(
      .tooLarge, file: file,
      "Tệp «\(file)» quá lớn: \(what) vượt mức \(limit >> 20) MB. Hãy tách tệp hoặc lưu lại bản chỉ có văn bản.")
  }

  static func damaged(_ file: String, _ where: String) -> FileProblem {
    FileProblem(
      .damaged, file: file,
      "Tệp «\(file)» bị hỏng ở \(`where`), có thể do tải về chưa hết. Hãy lấy lại bản gốc hoặc mở rồi lưu lại.")
  }

  static func encrypted(_ file: String) -> FileProblem {
    FileProblem(
      .encrypted, file: file,
      "Tệp «\(file)» được đặt mật khẩu nên không đọc được. Hãy gỡ mật khẩu rồi lưu lại và thử lại.")
  }

  static func hostile(_ file: String, _ reason: String) -> FileProblem {
    FileProblem(
      .hostile, file: file,
      "Từ chối đọc tệp «\(file)»: \(reason). Tệp văn bản bình thường không có cấu tạo này; hãy hỏi lại nơi gửi.")
  }

  static func unsupported(_ file: String, _ kind: String) -> FileProblem {
    FileProblem(
      .unsupported, file: file,
      "Chưa đọc được tệp «\(file)»: \(kind). Các loại tệp đọc được: \(documentKinds).")
  }

  static func toolMissing(_ file: String, tool: String, debianPackage: String) -> FileProblem {
    FileProblem(
      .toolMissing, file: file,
      "Không đọc được tệp «\(file)» vì máy chưa có chương trình «\(tool)». "
        + "Hãy cài gói \(debianPackage) (apt-get install \(debianPackage)) rồi thử lại.")
  }

  static func libraryMissing(_ file: String, library: String, debianPackage: String) -> FileProblem {
    FileProblem(
      .toolMissing, file: file,
      "Không mở được tệp «\(file)» vì máy chưa có thư viện «\(library)». "
        + "Hãy cài gói \(debianPackage) (apt-get install \(debianPackage)) rồi thử lại.")
  }

  static func timedOut(_ file: String, seconds: Int) -> FileProblem {
    FileProblem(
      .timedOut, file: file,
      "Đọc tệp «\(file)» quá \(seconds) giây nên đã dừng. Hãy tách bớt trang hoặc gửi bản có lớp văn bản.")
  }
}

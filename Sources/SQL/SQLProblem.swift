/// Why the database did not do as told. `message` is for a person; `detail` is the engine's own word, for the log.
package struct SQLProblem: Error, Sendable, Equatable {
  package enum Code: String, Sendable, CaseIterable {
    /// A row with this key is there already.
    case duplicate
    /// A row names one that is not there, or one is removed that others name.
    case foreignKey
    /// A value the table does not take: missing, or against a check.
    case refused
    /// Others held the database longer than we wait. Trying again may help.
    case busy
    /// The database cannot be reached, is full, closed or not ours to write.
    case unavailable
    /// The connection was lost while a transaction was being made lasting: it may stand or not.
    case uncertain
    /// The file is damaged.
    case damaged
    /// A statement, parameter or column that cannot be: a fault of the program or of the address.
    case invalid
    /// The database was made by a newer program.
    case newerDatabase
    /// A shipped migration was changed afterwards, or one is missing between others.
    case changedMigration
    /// A migration failed and was undone.
    case failedMigration
  }

  package var code: Code
  package var message: String
  package var detail: String
  /// The table it is about, where the engine names it.
  package var table: String?
  /// What the engine calls the rule that was broken: `t.a, t.b` by SQLite, the constraint's name by PostgreSQL.
  package var rule: String?
  /// Running the whole transaction again may succeed: nothing of it stands.
  var isTransient = false

  package init(
    _ code: Code, _ detail: String, message: String? = nil, table: String? = nil, rule: String? = nil
  ) {
    self.code = code
    self.message = message ?? SQLProblem.message(for: code)
    self.detail = detail
    self.table = table
    self.rule = rule
  }

  private static func message(for code: Code) -> String {
    switch code {
    case .duplicate: "Đã có bản ghi trùng khóa trong cơ sở dữ liệu. Hãy mở bản ghi có sẵn hoặc đổi khóa."
    case .foreignKey:
      "Bản ghi này gắn với một bản ghi không có hoặc còn được nơi khác dùng. Hãy kiểm tra bản ghi liên quan."
    case .refused: "Có giá trị thiếu hoặc ngoài phạm vi cho phép. Hãy kiểm tra lại các mục đã nhập."
    case .busy:
      "Cơ sở dữ liệu đang ghi một việc lớn, thường là nhập danh sách. Chưa có gì của lần này được ghi. "
        + "Hãy thử lại sau ít phút."
    case .unavailable:
      "Không dùng được cơ sở dữ liệu. Hãy kiểm tra đường dẫn, quyền ghi, dung lượng đĩa và máy chủ cơ sở dữ liệu."
    case .uncertain:
      "Mất kết nối đúng lúc ghi, chưa rõ đã ghi hay chưa. Hãy tải lại và xem kết quả trước khi làm lại."
    case .damaged: "Tệp cơ sở dữ liệu bị hỏng. Hãy dừng chương trình và khôi phục từ bản sao lưu gần nhất."
    case .invalid: "Chương trình gọi cơ sở dữ liệu sai cách. Hãy báo lỗi này kèm nhật ký."
    case .newerDatabase:
      "Cơ sở dữ liệu do phiên bản chương trình mới hơn tạo ra. Hãy dùng phiên bản mới, hoặc khôi phục bản sao lưu cũ."
    case .changedMigration:
      "Lược đồ cơ sở dữ liệu không khớp với chương trình. Hãy dùng đúng bản phát hành của chương trình."
    case .failedMigration:
      "Nâng cấp cơ sở dữ liệu không thành, đã trả lại như trước. Hãy báo lỗi này kèm nhật ký."
    }
  }
}

extension SQLProblem: CustomStringConvertible {
  package var description: String { "\(code.rawValue): \(message) [\(detail)]" }
}

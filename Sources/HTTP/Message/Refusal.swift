/// A request that cannot be served as it came. The room above turns its own problems into refusals
/// (`Router.init(explain:)`), so that programs get one shape and people one page.
package struct Refusal: Error, Sendable, Equatable {
  package var status: Status
  /// The code of a problem: invalid, notFound, conflict, forbidden, unavailable, internal.
  package var code: String
  /// Stable name for programs: `http.too-large`.
  package var key: String
  /// What, where and why, for a person.
  package var message: Words
  package var field: String?
  /// What to do about it.
  package var fix: Words?
  /// Fields the answer must carry: Allow, Retry-After.
  package var headers: Headers

  package struct Words: Sendable, Equatable {
    package let vi: String
    package let en: String
    package init(_ vi: String, en: String) {
      self.vi = vi
      self.en = en
    }
  }

  package init(
    _ status: Status, _ code: String, _ key: String, _ message: Words, field: String? = nil, fix: Words? = nil,
    headers: Headers = Headers()
  ) {
    self.status = status
    self.code = code
    self.key = key
    self.message = message
    self.field = field
    self.fix = fix
    self.headers = headers
  }
}

/// What this room itself refuses.
extension Refusal {
  package static let notFound = Refusal(
    .notFound, "notFound", "http.not-found",
    Words("Không có trang này. Có thể địa chỉ gõ sai, hoặc trang đã được chuyển đi.", en: "There is no such page."),
    fix: Words("Kiểm tra lại địa chỉ, hoặc bắt đầu từ trang đầu.", en: "Check the address or start at the first page."))

  static func methodNotAllowed(_ allowed: [Method]) -> Refusal {
    Refusal(
      .methodNotAllowed, "invalid", "http.method",
      Words("Trang này không nhận cách gửi đó.", en: "This page does not take that method."),
      headers: Headers(["Allow": allowed.map(\.rawValue).joined(separator: ", ")]))
  }

  static let unknownMethod = Refusal(
    .notImplemented, "invalid", "http.method-unknown",
    Words("Máy chủ không biết cách gửi này.", en: "The server does not know this method."))

  /// `part`: address, query, form, multipart, head.
  static func malformed(_ part: String) -> Refusal {
    Refusal(
      .badRequest, "invalid", "http.malformed",
      Words("Yêu cầu gửi tới bị hỏng, máy chủ không đọc được (\(part)).", en: "The request is malformed (\(part))."),
      fix: Words("Mở lại trang rồi gửi lại.", en: "Open the page again and resend."))
  }

  static func tooLarge(_ limit: Int) -> Refusal {
    Refusal(
      .contentTooLarge, "invalid", "http.too-large",
      Words(
        "Nội dung gửi lên lớn hơn mức cho phép (\(size(limit))).", en: "The body is over the limit of \(limit) bytes."),
      fix: Words("Gửi tệp nhỏ hơn hoặc chia thành nhiều tệp.", en: "Send a smaller file or several files."))
  }

  static func tooManyFields(_ limit: Int) -> Refusal {
    Refusal(
      .contentTooLarge, "invalid", "http.too-many-fields",
      Words("Biểu mẫu có quá nhiều ô (nhiều nhất \(limit)).", en: "More than \(limit) fields."))
  }

  static let addressTooLong = Refusal(
    .addressTooLong, "invalid", "http.address-too-long",
    Words("Địa chỉ quá dài, máy chủ không nhận.", en: "The address is too long."))

  static let headersTooLarge = Refusal(
    .headersTooLarge, "invalid", "http.headers-too-large",
    Words("Phần đầu của yêu cầu quá lớn.", en: "The request head is too large."),
    fix: Words("Xóa cookie của trang này rồi thử lại.", en: "Remove this site's cookies and try again."))

  static let unsupportedBody = Refusal(
    .unsupportedMediaType, "invalid", "http.media-type",
    Words("Trang này không nhận loại nội dung đó.", en: "This page does not take that kind of content."))

  static let bodyNotExpected = Refusal(
    .contentTooLarge, "invalid", "http.no-body-expected",
    Words("Địa chỉ này không nhận nội dung gửi kèm.", en: "This address takes no body."))

  static let foreignOrigin = Refusal(
    .forbidden, "forbidden", "http.foreign-origin",
    Words("Biểu mẫu được gửi từ một trang khác nên không được nhận.", en: "The form came from another site."),
    fix: Words("Mở trang của chính hệ thống này rồi gửi lại.", en: "Open this site's own page and resend."))

  static func tooMany(after seconds: Int) -> Refusal {
    Refusal(
      .tooManyRequests, "unavailable", "http.too-many",
      Words("Gửi quá nhiều lần trong thời gian ngắn.", en: "Too many requests in a short time."),
      fix: Words("Chờ \(seconds) giây rồi thử lại.", en: "Wait \(seconds) seconds and try again."),
      headers: Headers(["Retry-After": String(seconds)]))
  }

  static let stopping = Refusal(
    .unavailable, "unavailable", "http.stopping",
    Words("Máy chủ đang dừng để bảo trì.", en: "The server is stopping."),
    fix: Words("Thử lại sau ít phút.", en: "Try again in a few minutes."),
    headers: Headers(["Retry-After": "30", "Connection": "close"]))

  static let timedOut = Refusal(
    .timedOut, "unavailable", "http.timed-out",
    Words("Việc này lâu hơn thời gian máy chủ chờ được.", en: "The work took longer than the server waits."),
    fix: Words("Thử lại; nếu vẫn vậy, báo người quản trị.", en: "Try again; if it stays so, tell the administrator."))

  static let diskFull = Refusal(
    .unavailable, "unavailable", "http.upload-disk",
    Words("Máy chủ không ghi được tệp gửi lên (đĩa tạm đầy hoặc bị khóa).", en: "The upload could not be stored."),
    fix: Words("Báo người quản trị kiểm tra đĩa.", en: "Ask the administrator to check the disk."))

  package static let failed = Refusal(
    .internalError, "internal", "http.internal",
    Words("Máy chủ gặp lỗi khi xử lý yêu cầu này.", en: "The server failed on this request."),
    fix: Words("Thử lại; nếu vẫn vậy, báo người quản trị.", en: "Try again; if it stays so, tell the administrator."))

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : bytes >= 1 << 10 ? "\(bytes >> 10) kB" : "\(bytes) byte"
  }
}

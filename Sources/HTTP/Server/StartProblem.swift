/// Why the server cannot start.
package struct StartProblem: Error, Sendable, Equatable {
  package let key: String
  package let message: Refusal.Words
  package let fix: Refusal.Words

  private init(_ key: String, _ message: Refusal.Words, fix: Refusal.Words) {
    self.key = key
    self.message = message
    self.fix = fix
  }

  static let noLibrary = StartProblem(
    "server.library",
    .init(
      "Máy này chưa có thư viện libmicrohttpd mà máy chủ cần.", en: "The library libmicrohttpd is not on this machine."),
    fix: .init(
      "Cài gói libmicrohttpd12 (apt-get install libmicrohttpd12) rồi chạy lại.",
      en: "Install the package libmicrohttpd12 (apt-get install libmicrohttpd12) and start again."))

  static func badAddress(_ text: String) -> StartProblem {
    StartProblem(
      "listen.address",
      .init("“\(text)” không phải địa chỉ để lắng nghe.", en: "“\(text)” is no address to listen on."),
      fix: .init(
        "Ghi như 127.0.0.1:8080, [::1]:8080 hoặc unix:/run/thidua/http.sock.",
        en: "Write 127.0.0.1:8080, [::1]:8080 or unix:/run/thidua/http.sock."))
  }

  static func tooOpen(_ text: String) -> StartProblem {
    StartProblem(
      "listen.too-open",
      .init(
        "“\(text)” mở máy chủ ra cả mạng; ThiDua chỉ lắng nghe trên chính máy này.",
        en: "“\(text)” would open the server to the network; it listens on this machine only."),
      fix: .init(
        "Lắng nghe tại 127.0.0.1:8080 và đặt nginx ở phía trước (packaging/nginx/thidua.conf).",
        en: "Listen on 127.0.0.1:8080 and put nginx in front (packaging/nginx/thidua.conf)."))
  }

  static func taken(_ address: ListenAddress) -> StartProblem {
    StartProblem(
      "listen.taken",
      .init(
        "Địa chỉ \(address) đang có chương trình khác dùng, có thể là một ThiDua đang chạy.",
        en: "\(address) is in use by another program, perhaps a running ThiDua."),
      fix: .init(
        "Dừng chương trình đó hoặc chọn cổng khác: --listen 127.0.0.1:8081.",
        en: "Stop that program or choose another port: --listen 127.0.0.1:8081."))
  }

  static func noRight(_ address: ListenAddress) -> StartProblem {
    StartProblem(
      "listen.no-right",
      .init("Không có quyền lắng nghe tại \(address).", en: "No right to listen on \(address)."),
      fix: .init(
        "Chọn cổng từ 1024 trở lên, hoặc thư mục mà tài khoản này ghi được.",
        en: "Choose a port from 1024 on, or a directory this account can write."))
  }

  static func failed(_ address: ListenAddress, _ reason: String) -> StartProblem {
    StartProblem(
      "listen.failed",
      .init("Không lắng nghe được tại \(address): \(reason).", en: "Cannot listen on \(address): \(reason)."),
      fix: .init("Kiểm tra lại địa chỉ và tài nguyên của máy.", en: "Check the address and the machine."))
  }

  static func uploads(_ folder: String, _ reason: String) -> StartProblem {
    StartProblem(
      "uploads.folder",
      .init(
        "Không tạo được thư mục tạm cho tệp gửi lên tại \(folder): \(reason).",
        en: "Cannot make the upload directory in \(folder): \(reason)."),
      fix: .init(
        "Giải phóng chỗ hoặc đặt TMPDIR tới thư mục ghi được.", en: "Free space or set TMPDIR to a writable directory.")
    )
  }
}

import Domain
import Glibc

/// What the operating system refused, in words for a person.
enum SystemProblem {
  static func writing(_ path: String, _ error: Int32) -> Problem {
    let (why, fix) = reason(error)
    return Problem(
      .unavailable, "output.failed",
      Wording("không ghi được \(path): \(why.vi)", en: "cannot write \(path): \(why.en)"), field: path, fix: fix)
  }

  private static func reason(_ error: Int32) -> (Wording, Wording) {
    switch error {
    case ENOSPC, EDQUOT:
      (
        Wording("đĩa đã đầy", en: "the disk is full"),
        Wording("Xóa bớt tệp rồi chạy lại.", en: "Free some space and run again.")
      )
    case EACCES, EPERM, EROFS:
      (
        Wording("không có quyền ghi", en: "no permission to write"),
        Wording("Chọn thư mục khác.", en: "Choose another folder.")
      )
    case ENOENT, ENOTDIR:
      (
        Wording("thư mục không tồn tại", en: "no such folder"),
        Wording("Tạo thư mục trước (mkdir -p).", en: "Make the folder first (mkdir -p).")
      )
    case EISDIR:
      (Wording("đó là một thư mục", en: "it is a folder"), Wording("Ghi rõ tên tệp.", en: "Name a file."))
    case EFBIG:
      (
        Wording("tệp quá lớn so với giới hạn", en: "the file would be larger than allowed"),
        Wording("Nới giới hạn (ulimit -f).", en: "Raise the limit (ulimit -f).")
      )
    default:
      (
        Wording("lỗi hệ thống \(error) (\(String(cString: strerror(error))))", en: String(cString: strerror(error))),
        Wording("Thử lại, hoặc ghi ra nơi khác.", en: "Try again, or write elsewhere.")
      )
    }
  }
}

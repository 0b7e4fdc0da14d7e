import Vietnamese

/// A header as it is compared: without accents, case, signs and what stands in brackets.
struct HeaderTitle {
  let key: String

  init(_ title: String) {
    // What stands in brackets explains: «Ngày sinh (dd/mm/yyyy)».
    let head = title.prefix { $0 != "(" && $0 != "[" }
    let short = Folding.searchKey(of: head)
    key = short.isEmpty ? Folding.searchKey(of: title) : short
  }

  /// 3 the same words, 2 it begins with them, 1 they stand in it; 0 something else.
  func strength(_ spelling: String) -> Int {
    let wanted = Folding.searchKey(of: spelling)
    if key == wanted { return 3 }
    // «Tên», «Mã», «Tổ» begin too many other headers.
    guard wanted.utf8.count >= 4 else { return 0 }
    let padded = " " + key + " "
    // «Chức vụ Đảng», «Đơn vị cũ», «Họ tên vợ/chồng» tell of something else.
    for other in Self.others where padded.holds(" \(other) ") {
      if !wanted.holds(other) { return 0 }
    }
    if key.hasPrefix(wanted + " ") { return 2 }
    return padded.holds(" " + wanted + " ") ? 1 : 0
  }

  private static let others = [
    "dang", "cu", "truoc day", "bo", "me", "cha", "vo", "chong", "con", "vao", "doan", "cap tren", "nguoi lap", "ky",
  ]
}

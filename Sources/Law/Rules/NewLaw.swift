import CivilTime

/// A dossier received before the law of 2026 and still open may gain by it (its Article 4(4)).
enum NewLaw {
  static let firstDay = Day(2026, 10, 1) ?? .last

  static func warn(_ d: inout Deliberation) {
    d.warn(
      "newLawMayFavour",
      "Hồ sơ nhận trước ngày 01/10/2026 mà chưa xong: nếu Luật 06/2026/QH16 có lợi hơn thì được áp dụng (khoản "
        + "4 Điều 4)."
    )
  }
}

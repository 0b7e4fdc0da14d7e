/// What a ruling says in one word.
package enum Answer: String, CaseIterable, Sendable {
  case eligible, notEligible, passes, fails, payable, allowed, notAllowed, cap, withinCap, overCap, rated, notRated
  case complete, incomplete, blocked, value
  /// A fact is absent that could change the answer.
  case needsFacts
  /// The answer rests on something no text seen settles.
  case unverified
  /// No rule in force, or a rule the law leaves to somebody whose regulation is not loaded.
  case notRegulated
  case invalid

  /// In Vietnamese, for people.
  package var name: String {
    switch self {
    case .eligible: "đủ điều kiện"
    case .notEligible: "không đủ điều kiện"
    case .passes: "đạt tỷ lệ phiếu"
    case .fails: "không đạt"
    case .payable: "được chi"
    case .allowed: "đúng thẩm quyền"
    case .notAllowed: "không đúng thẩm quyền"
    case .cap: "mức tối đa"
    case .withinCap: "trong mức tối đa"
    case .overCap: "vượt mức tối đa"
    case .rated: "được xếp loại"
    case .notRated: "không xếp loại"
    case .complete: "đủ các phần"
    case .incomplete: "còn thiếu phần"
    case .blocked: "chưa thể xét khen theo chuyên đề"
    case .value: "giá trị"
    case .needsFacts: "cần thêm dữ kiện"
    case .unverified: "chưa xác minh được luật"
    case .notRegulated: "chưa có quy định"
    case .invalid: "câu hỏi sai"
    }
  }
}

/// What can be asked.
package enum Ask: String, CaseIterable, Sendable {
  case title, collectiveTitle, form, vote, bonus, authority, ratingCap, rating, movement, value
}

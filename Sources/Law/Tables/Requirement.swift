import Domain

/// What the law or a regulation asks, in words for people: a criterion, a dossier, a deadline. Data:
/// law/requirements.json and the requirements.json of a layer. The engine judges by its rules; this is what is shown.
package struct Requirement: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case criterion, quota, dossier, deadline, opinion, review, check, organisation, disclosure, principle, council
    case initiative, fund, revocation, storage, object, succession, form
    case rating, movement, cluster, report

    /// In Vietnamese, as a heading.
    package var name: String {
      switch self {
      case .criterion: "Tiêu chuẩn"
      case .quota: "Tỷ lệ"
      case .dossier: "Hồ sơ"
      case .deadline: "Thời hạn"
      case .opinion: "Ý kiến phải có"
      case .review: "Nơi xét"
      case .check: "Kiểm tra trước khi trình"
      case .organisation: "Tổ chức"
      case .disclosure: "Công khai"
      case .principle: "Nguyên tắc"
      case .council: "Hội đồng"
      case .initiative: "Sáng kiến"
      case .fund: "Quỹ"
      case .revocation: "Hủy bỏ, thu hồi"
      case .storage: "Lưu trữ"
      case .object: "Hiện vật, mẫu bằng"
      case .succession: "Giải thể, sáp nhập"
      case .form: "Mẫu biểu"
      case .rating: "Xếp loại chất lượng"
      case .movement: "Phong trào thi đua"
      case .cluster: "Cụm, khối thi đua"
      case .report: "Báo cáo, thống kê"
      }
    }
  }

  package let id: String
  package let kind: Kind
  /// Empty for all.
  package let awards: [Award]
  /// Vietnamese: one sentence.
  package let what: String
  package let provenance: Provenance

  package func concerns(_ award: Award) -> Bool { awards.isEmpty || awards.contains(award) }
}

/// Something no text seen settles, and what would settle it. Data: law/open-questions.json.
package struct OpenQuestion: Sendable {
  package let id: String
  /// Vietnamese: the text to look up.
  package let what: String
  /// The parameter that stays open until then.
  package let setting: String?
  package let provenance: Provenance
}

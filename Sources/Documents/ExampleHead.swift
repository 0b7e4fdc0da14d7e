import JSON

/// The part of an example that all papers share: invented bodies and people of each system.
enum ExampleHead {
  static func members(_ system: Letterhead.System) -> String { system == .party ? party : state }

  private static let state = """
    "letterhead": {
      "system": "state",
      "superior": "ỦY BAN NHÂN DÂN\\nTỈNH AN PHÚ",
      "agency": "SỞ NỘI VỤ",
      "agencyInText": "Sở Nội vụ tỉnh An Phú",
      "symbol": "SNV",
      "place": "An Phú",
      "baseAddress": "https://thidua.anphu.example",
      "contact": "Số 12 đường Lê Lợi, phường Trung Tâm, tỉnh An Phú - Điện thoại: 0200 000 000 - Thư điện tử: snv@anphu.example",
      "numbering": "perTypeAndYear"
    },
    "number": 27,
    "day": "2026-03-05",
    "signer": {"deputyFor": "GIÁM ĐỐC", "post": "PHÓ GIÁM ĐỐC", "name": "Đoàn Hữu Tường"},
    "recipients": ["Ủy ban nhân dân tỉnh (để báo cáo)", "Giám đốc, các Phó Giám đốc Sở", "Các phòng, đơn vị thuộc Sở"],
    "archive": "VT, TĐKT (05b)"
    """

  private static let party = """
    "letterhead": {
      "system": "party",
      "superior": "TỈNH ỦY HÒA KHÊ",
      "agency": "BAN TUYÊN GIÁO\\nVÀ DÂN VẬN",
      "agencyInText": "Ban Tuyên giáo và Dân vận Tỉnh ủy Hòa Khê",
      "symbol": "BTGDVTU",
      "place": "Hòa Khê",
      "numbering": "perTypeAndTerm",
      "termStart": "2025-10-01"
    },
    "number": 15,
    "day": "2026-06-10",
    "signer": {"deputyFor": "TRƯỞNG BAN", "post": "PHÓ TRƯỞNG BAN", "name": "Lưu Thị Hạnh"},
    "recipients": ["Ban Thường vụ Tỉnh ủy (để báo cáo)", "Lãnh đạo Ban", "Các phòng thuộc Ban"],
    "archive": "Văn phòng Ban"
    """
}

extension DocumentKind {
  /// A complete data file with invented content, ready to be changed.
  package func example(_ system: Letterhead.System = .state) -> String {
    "{\n\(indented(ExampleHead.members(system))),\n\(indented(ownExample))\n}\n"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n")
  }
}

import JSON

/// The part of an example that all papers share: invented bodies and people of each system.
struct ExampleHead: Sendable {
  /// Members that stand in the place of the shared ones, as JSON. Written for the State; `ExampleNames` turns them.
  private let own: [String: String]

  private init(_ own: [String: String]) { self.own = own }

  /// The agency itself; `recipients` beside those to whom all its papers go.
  static func agency(day: String? = nil, number: Int? = nil, recipients: [String]? = nil) -> ExampleHead {
    var own: [String: String] = [:]
    if let day { own["day"] = "\"\(day)\"" }
    if let number { own["number"] = "\(number)" }
    if let recipients { own["recipients"] = list(recipients) }
    return ExampleHead(own)
  }

  /// A unit of the agency, signed by its own head.
  static func unit(number: Int) -> ExampleHead {
    ExampleHead([
      "letterhead": letterhead("VĂN PHÒNG", "Văn phòng Sở", "VP"), "number": "\(number)",
      "signer": #"{"post": "CHÁNH VĂN PHÒNG", "name": "Cao Thế Vinh"}"#,
      "recipients": list(["Lãnh đạo Sở (để báo cáo)", "Phòng Thi đua - Khen thưởng", "Các tổ thuộc Văn phòng"]),
      "archive": "\"VP (02b)\"",
    ])
  }

  /// A council of the agency, which numbers its own papers.
  static func council(_ name: String, _ nameInText: String, _ symbol: String, number: Int) -> ExampleHead {
    ExampleHead([
      "letterhead": letterhead(name, nameInText, symbol), "number": "\(number)",
      "recipients": list(["Giám đốc Sở (để báo cáo)", "Các thành viên Hội đồng"]),
      "archive": "\"VT, hồ sơ Hội đồng (02b)\"",
    ])
  }

  static func emulationCouncil(number: Int) -> ExampleHead {
    council("HỘI ĐỒNG THI ĐUA -\\nKHEN THƯỞNG", "Hội đồng Thi đua - Khen thưởng Sở Nội vụ", "HĐTĐKT", number: number)
  }

  private static func letterhead(_ agency: String, _ inText: String, _ symbol: String) -> String {
    """
    {
      "system": "state",
      "superior": "SỞ NỘI VỤ TỈNH AN PHÚ",
      "agency": "\(agency)",
      "agencyInText": "\(inText)",
      "symbol": "\(symbol)",
      "place": "An Phú",
      "baseAddress": "https://thidua.anphu.example"
    }
    """
  }

  private static func list(_ items: [String]) -> String {
    "[" + items.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  func members(_ system: Letterhead.System) -> String {
    let shared = system == .party ? Self.party : Self.state
    return shared.map { key, value in
      let mine = own[key].map { system == .party ? ExampleNames.ofParty($0) : $0 }
      return "\"\(key)\": \(mine ?? value)"
    }.joined(separator: ",\n")
  }

  /// The members that all papers of the agency share, without number and day.
  func settings(_ system: Letterhead.System) -> String {
    let shared = system == .party ? Self.party : Self.state
    return shared.filter { $0.0 != "number" && $0.0 != "day" }.map { "\"\($0)\": \($1)" }.joined(separator: ",\n")
  }

  private static let state = [
    (
      "letterhead",
      """
      {
        "system": "state",
        "superior": "ỦY BAN NHÂN DÂN\\nTỈNH AN PHÚ",
        "agency": "SỞ NỘI VỤ",
        "agencyInText": "Sở Nội vụ tỉnh An Phú",
        "symbol": "SNV",
        "place": "An Phú",
        "baseAddress": "https://thidua.anphu.example",
        "contact": "Số 12 đường Lê Lợi, phường Trung Tâm, tỉnh An Phú\\nĐiện thoại: 0200 000 000 - Thư điện tử: snv@anphu.example",
        "numbering": "perTypeAndYear",
        "abbreviations": [
          {"name": "Phòng Thi đua - Khen thưởng", "symbol": "TĐKT"}, {"name": "Văn phòng Sở", "symbol": "VP"}
        ]
      }
      """
    ),
    ("number", "27"), ("day", "\"2026-03-05\""),
    ("signer", #"{"deputyFor": "GIÁM ĐỐC", "post": "PHÓ GIÁM ĐỐC", "name": "Đoàn Hữu Tường"}"#),
    ("recipients", list(["Giám đốc, các Phó Giám đốc Sở", "Các phòng, đơn vị thuộc Sở"])),
    ("archive", "\"VT, TĐKT (05b)\""),
  ]

  private static let party = [
    (
      "letterhead",
      """
      {
        "system": "party",
        "superior": "TỈNH ỦY HÒA KHÊ",
        "agency": "BAN TUYÊN GIÁO\\nVÀ DÂN VẬN",
        "agencyInText": "Ban Tuyên giáo và Dân vận Tỉnh ủy Hòa Khê",
        "symbol": "BTGDVTU",
        "place": "Hòa Khê",
        "numbering": "perTypeAndTerm",
        "termStart": "2025-10-01"
      }
      """
    ),
    ("number", "15"), ("day", "\"2026-06-10\""),
    ("signer", #"{"deputyFor": "TRƯỞNG BAN", "post": "PHÓ TRƯỞNG BAN", "name": "Lưu Thị Hạnh"}"#),
    ("recipients", list(["Lãnh đạo Ban", "Các phòng thuộc Ban"])), ("archive", "\"Văn phòng Ban\""),
  ]
}

extension DocumentKind {
  /// A complete data file with invented content, ready to be changed.
  package func example(_ system: Letterhead.System = .state) -> String {
    let own = system == .party ? ExampleNames.ofParty(ownExample) : ownExample
    return "{\n\(indented(exampleHead.members(system))),\n\(indented(own))\n}\n"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n")
  }
}

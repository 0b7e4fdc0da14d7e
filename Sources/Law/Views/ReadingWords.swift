import Domain

/// Readings and facts of a ruling in words for people.
package enum ReadingWords {
  /// `law2026=draft` → `Luật 06/2026/QH16…: theo dự thảo`; several are joined by «và».
  package static func of(_ reading: String, _ book: LawBook = .embedded) -> String {
    reading.split(separator: ",").map { part in
      let sides = part.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      let name = sides.first ?? ""
      let label = book.parameters.first { $0.setting == name || $0.name.id == name }?.label.vi ?? name
      guard sides.count == 2 else { return label + ": chưa rõ" }
      return "\(label): \(value(sides[1]))"
    }.joined(separator: " và ")
  }

  private static func value(_ word: String) -> String {
    switch word {
    case "true": "có"
    case "false": "không"
    default: Int(word).map { $0.grouped } ?? ParameterValue.word(word).words
    }
  }

  /// `subject.years[2025].rating` → `xếp loại năm 2025`; a path nobody named stays as it is.
  package static func fact(_ path: String) -> String {
    var words: [String] = []
    for step in path.split(separator: ".") {
      let pieces = step.split { $0 == "[" || $0 == "]" }
      let key = pieces.first.map(String.init) ?? ""
      let place = pieces.dropFirst().first.flatMap { Int($0) }
      switch (key, place) {
      case ("subject", _), ("unit", _), ("council", _): continue
      case ("years", let year?): words.append("năm \(year)")
      default:
        guard let name = names[key] else { return path }
        words.append(name + (place.map { " thứ \($0 + 1)" } ?? ""))
      }
    }
    return words.isEmpty ? path : words.reversed().joined(separator: " ")
  }

  /// What to do about an absent fact: in words, or by its path where nobody named it.
  static func lack(_ path: String) -> String {
    let words = fact(path)
    return words == path ? "Bổ sung dữ kiện “\(path)”." : "Bổ sung: \(words)."
  }

  private static let names = [
    "recognised": "ngày công nhận của", "effectScope": "phạm vi ảnh hưởng của", "kind": "loại của",
    "goodConduct": "việc chấp hành quy chế của", "fairOrBetter": "kết quả học tập của", "level": "mức kỷ luật của",
    "oldUnitOpinion": "ý kiến của đơn vị cũ về", "monthsAtOldUnit": "số tháng ở đơn vị cũ của",
    "delegated": "có được ủy quyền hay không", "decider": "người tặng của", "recipient": "người nhận của",
    "class": "hạng của", "council": "hội đồng", "good": "số xếp loại tốt của", "units": "tổng số đơn vị",
    "outstanding": "có quyết định là tập thể nổi trội hay không",
    "unitHasOwnRules": "đơn vị có quy chế riêng hay không", "clusterOf": "nơi tổ chức cụm, khối",
    "leader": "dẫn đầu", "review": "kỳ sơ kết hay tổng kết của", "launchedBy": "người phát động",
    "confirmed": "xác nhận", "citizenship": "quốc tịch của người lập", "alreadyAwarded": "đã khen hay chưa của",
    "rating": "xếp loại", "titles": "danh hiệu", "years": "các năm", "awards": "khen thưởng",
    "initiatives": "sáng kiến", "decided": "ngày quyết định của", "recruited": "ngày tuyển dụng",
    "contractSince": "ngày ký hợp đồng đầu", "leave": "thời gian nghỉ", "matters": "vụ việc",
    "sanctionEnds": "hạn kỷ luật của", "transfers": "chuyển công tác", "secondment": "biệt phái",
    "hostOpinion": "nhận xét của nơi đến", "attested": "nhận xét", "conduct": "về phẩm chất",
    "movements": "về phong trào", "unity": "về đoàn kết", "democracy": "về dân chủ",
    "registered": "đăng ký thi đua", "members": "số thành viên", "agree": "số phiếu đồng ý",
    "present": "số người có mặt", "askedInWriting": "số người hỏi bằng văn bản",
    "advancedWorkers": "số Lao động tiên tiến", "completedTasks": "số người hoàn thành nhiệm vụ",
    "grassrootsFighters": "số Chiến sĩ thi đua cơ sở", "disciplined": "người bị kỷ luật",
    "clusterLeader": "dẫn đầu cụm, khối", "exceedsTargets": "vượt chỉ tiêu",
    "themedMovement": "phong trào chuyên đề", "founded": "ngày thành lập",
    "flagsPossible": "thuộc đối tượng tặng cờ", "dissolved": "ngày giải thể", "office": "chức danh",
    "award": "danh hiệu, hình thức", "place": "nơi làm việc", "day": "ngày", "score": "điểm",
    "monthsWorked": "số tháng làm việc", "group": "đối tượng", "year": "năm", "ratedOn": "ngày xếp loại",
    "excellent": "số xuất sắc", "launcher": "người phát động", "scope": "phạm vi", "plan": "kế hoạch",
    "batch": "đợt đề nghị", "base": "số người đạt danh hiệu dưới", "count": "số đề nghị",
    "period": "thời gian tính", "achievement": "thành tích", "unitRating": "xếp loại của đơn vị",
    "head": "là người đứng đầu", "cause": "nguyên nhân của", "outcome": "kết luận của",
  ]
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

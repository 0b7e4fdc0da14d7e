import Vietnamese

/// What a predicate says beside the work itself: with whom, and whether it is counsel or control.
struct DutyFrame {
  var coordinate: [BodyName] = []
  var advises = false
  var monitors = false

  private static let with = PhraseTable([
    "phối hợp với", "phối hợp chặt chẽ với", "phối hợp cùng", "phối hợp chặt chẽ cùng", "phối hợp cùng với",
    "phối hợp", "phối hợp chặt chẽ", "chủ trì cùng với", "cùng với", "phối hợp, hỗ trợ", "phối hợp và hỗ trợ",
    "phối hợp, thống nhất với", "phối hợp giữa", "chủ trì cùng", "thống nhất với", "liên hệ với",
  ])
  private static let advice = PhraseTable(["tham mưu", "giúp", "tham mưu, giúp", "tham mưu cho"])
  /// What offices are called and not what they are told: "Các cơ quan tham mưu, giúp việc Đảng ủy".
  private static let serving = PhraseTable(["tham mưu, giúp việc", "tham mưu giúp việc"])
  private static let control = PhraseTable([
    "theo dõi, đôn đốc", "đôn đốc, theo dõi", "theo dõi", "đôn đốc", "theo dõi, kiểm tra, đôn đốc",
    "theo dõi, thống kê", "kiểm tra, đôn đốc", "đôn đốc, kiểm tra", "giám sát",
  ])

  /// How far into the predicate its own verb may stand.
  private static let reach = 40
  /// How near to the head of the work control must stand to be the work.
  private static let nearness = 9

  /// Reads the predicate `range`; names behind a second unit's verb ("chỉ đạo X phối hợp với Y") count all the same.
  static func read(_ range: Range<Int>, _ manuscript: Manuscript, _ bodies: BodyReader) -> DutyFrame {
    var frame = DutyFrame()
    var i = range.lowerBound
    // Where the work itself begins: behind the names it is done with.
    var afterNames = i
    while i < range.upperBound {
      if let found = manuscript.match(with, at: i, end: range.upperBound) {
        let at = i + found.count
        if frame.coordinate.isEmpty, at < range.upperBound, let list = bodies.list(at: at, end: range.upperBound) {
          frame.coordinate = list.names
          i = list.words.upperBound
          afterNames = i
          continue
        }
        i = at
        continue
      }
      if i < afterNames + nearness, let found = manuscript.match(control, at: i, end: range.upperBound) {
        frame.monitors = true
        i += found.count
        continue
      }
      if let name = manuscript.match(serving, at: i, end: range.upperBound) {
        i += name.count
        continue
      }
      if i < range.lowerBound + reach {
        if let found = manuscript.match(advice, at: i, end: range.upperBound) {
          frame.advises = true
          i += found.count
          continue
        }
      }
      i += 1
    }
    return frame
  }
}

import Domain
import Vietnamese

/// The words that say which way a number counts.
enum ComparatorPhrases {
  /// Before the number.
  static let before: PhraseTable<TargetReading.Comparator> = PhraseTable([
    ("tối thiểu", .atLeast), ("tối thiểu từ", .atLeast), ("tối thiểu là", .atLeast), ("tối thiểu đạt", .atLeast),
    ("tối thiểu phải đạt", .atLeast), ("tối thiểu có", .atLeast), ("tối thiểu phải có", .atLeast),
    ("ít nhất", .atLeast), ("ít nhất là", .atLeast), ("ít nhất từ", .atLeast), ("ít nhất đạt", .atLeast),
    ("ít nhất có", .atLeast), ("ít nhất phải có", .atLeast), ("thấp nhất", .atLeast), ("thấp nhất là", .atLeast),
    ("không dưới", .atLeast), ("không thấp hơn", .atLeast), ("không ít hơn", .atLeast), ("không nhỏ hơn", .atLeast),
    ("từ ít nhất", .atLeast), ("từ tối thiểu", .atLeast),
    ("trên", .above), ("hơn", .above), ("cao hơn", .above), ("lớn hơn", .above), ("nhiều hơn", .above),
    ("vượt trên", .above), ("vượt hơn", .above), ("từ trên", .above),
    ("không quá", .atMost), ("không được quá", .atMost), ("không vượt quá", .atMost), ("không vượt", .atMost),
    ("không cao hơn", .atMost), ("không trên", .atMost), ("không lớn hơn", .atMost), ("không nhiều hơn", .atMost),
    ("tối đa", .atMost), ("tối đa là", .atMost), ("tối đa không quá", .atMost), ("nhiều nhất", .atMost),
    ("nhiều nhất là", .atMost), ("cao nhất là", .atMost), ("cao nhất không quá", .atMost),
    ("dưới", .below), ("thấp hơn", .below), ("ít hơn", .below), ("nhỏ hơn", .below),
  ])

  /// Behind the number and its unit.
  static let after: PhraseTable<TargetReading.Comparator> = PhraseTable([
    ("trở lên", .atLeast), ("hoặc hơn", .atLeast), ("trở xuống", .atMost),
  ])

  static let from: Phrase = "từ"
  static let to: PhraseTable<Bool> = PhraseTable(["đến", "tới", "đến dưới", "đến không quá"])
  static let orMore: Phrase = "trở lên"

  /// Before the number of a place in an order of merit: "trong nhóm 12 tỉnh dẫn đầu".
  static let rankBefore: PhraseTable<Bool> = PhraseTable([
    "trong nhóm", "vào nhóm", "thuộc nhóm", "nằm trong nhóm", "nhóm", "trong tốp", "vào tốp", "thuộc tốp", "tốp",
    "trong top", "vào top", "thuộc top", "top", "trong số", "là một trong",
  ])
  static let rankAfter: PhraseTable<Bool> = PhraseTable([
    "dẫn đầu", "đứng đầu", "cao nhất", "tốt nhất", "hàng đầu", "đầu tiên", "có thứ hạng cao", "xếp hạng cao",
  ])
  /// A place that is itself the number: "xếp thứ 10 trở lên", "đạt vị trí thứ 5".
  static let place: PhraseTable<Bool> = PhraseTable(["xếp thứ", "vị trí thứ", "thứ hạng", "xếp hạng thứ", "hạng thứ"])
}

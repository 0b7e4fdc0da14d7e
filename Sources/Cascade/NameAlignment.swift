/// How one name lies on another, word by word, initials on the words they stand for.
struct NameAlignment: Equatable {
  enum Quality: Int, Comparable {
    /// The words could be meant by initials that the other name has: «Kế hoạch tổng hợp» by KHTH.
    case guess
    /// Same letters, other accents.
    case accents
    /// Initials stand for words.
    case initials
    case exact
    static func < (a: Quality, b: Quality) -> Bool { a.rawValue < b.rawValue }
  }

  /// Nil when one of the names says anything that the other does not.
  static func quality(_ a: ArraySlice<NameWord>, _ b: ArraySlice<NameWord>) -> Quality? {
    align(a, b, allowsRest: false)?.quality
  }

  /// `shorter` is the beginning of `longer`, two words or more that count: «Ban QLBT» of «Ban Quản lý bảo trì đường bộ».
  static func isBeginning(_ shorter: ArraySlice<NameWord>, of longer: ArraySlice<NameWord>) -> Bool {
    guard let found = align(shorter, longer, allowsRest: true) else { return false }
    return found.words >= 2 && found.quality > .accents
  }

  private static func align(
    _ a: ArraySlice<NameWord>, _ b: ArraySlice<NameWord>, allowsRest: Bool
  ) -> (quality: Quality, words: Int)? {
    var quality = Quality.exact
    var (i, j) = (a.startIndex, b.startIndex)
    var words = 0
    var letters = 0
    while i < a.endIndex, j < b.endIndex {
      if a[i].plain == b[j].plain {
        if a[i].key != b[j].key { quality = min(quality, .accents) }
        (i, j, words) = (i + 1, j + 1, words + 1)
      } else if let length = a[i].initials(of: b[j...]) {
        quality = min(quality, .initials)
        letters += length
        (i, j, words) = (i + 1, j + length, words + length)
      } else if let length = b[j].initials(of: a[i...]) {
        quality = min(quality, .guess)
        (i, j, words) = (i + length, j + 1, words + length)
      } else if a[i].isConnector {
        i += 1
      } else if b[j].isConnector {
        j += 1
      } else {
        return nil
      }
    }
    // Two initials fit too many names: TT is Trung tâm, Thanh tra, Thường trực.
    if letters > 0, letters < 3 { quality = .guess }
    return i == a.endIndex && (allowsRest || j == b.endIndex) ? (quality, words) : nil
  }
}

extension NameWord {
  /// «và», «của», «thuộc»: names have them or leave them out.
  var isConnector: Bool { NameWord.connectors.contains(plain) }

  private static let connectors = Set(NameWord.all(in: "và của thuộc").map(\.plain))

  /// How many words the letters of this word are the initials of, connectors left out; nil when they are not.
  func initials(of words: ArraySlice<NameWord>) -> Int? {
    guard isUpper else { return nil }
    var at = words.startIndex
    for letter in letters {
      if at < words.endIndex, words[at].isConnector, words[at].letters.first != letter { at += 1 }
      guard at < words.endIndex, words[at].letters.first == letter else { return nil }
      at += 1
    }
    return at - words.startIndex
  }
}

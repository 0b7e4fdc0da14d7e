/// How good the text layer of a PDF is.
struct TextLayer {
  /// Pages whose text, stamps aside, is too little to be the page.
  private(set) var emptyPages: [Int] = []
  private(set) var isGarbled = false
  private(set) var hasText = false

  /// Fewer words than this, stamps aside, are no page of text.
  private static let leastWords = 25

  /// How many pages have been seen.
  private(set) var count = 0
  private var text: [UInt8] = []
  /// How many words the last page has.
  private var lastWords = 0

  init(_ pages: [PageContent]) {
    self.init()
    for page in pages { see(page) }
    judge()
  }

  /// To be shown page after page, and then asked to judge.
  init() {}

  mutating func see(_ page: PageContent) {
    let rest = Stamp.without(page.segments)
    lastWords = rest.reduce(0) { $0 + $1.words.count }
    if lastWords < Self.leastWords { emptyPages.append(count) } else { hasText = true }
    count += 1
    if text.count < 60_000 { text.append(contentsOf: PageContent(width: 0, height: 0, segments: rest).text + [0x0A]) }
  }

  mutating func judge() {
    // The last page of a document may hold a signature alone.
    if count > 1, emptyPages.last == count - 1, !emptyPages.contains(count - 2), lastWords >= 4 {
      emptyPages.removeLast()
      hasText = true
    }
    guard hasText else { return }
    let accented = WordShare.of(text)
    let all = WordShare.of(text, onlyAccented: false)
    // Vietnamese text is about half accented words, nearly all of them possible syllables.
    isGarbled = accented.words >= 12 && accented.share < 0.7 || all.words >= 40 && accented.words * 8 < all.words
  }

  var isGood: Bool { !isGarbled && emptyPages.isEmpty && hasText }

  /// Whether recognised text says more than what the file has.
  static func isBetter(_ recognised: PageContent, than layer: PageContent) -> Bool {
    let new = WordShare.of(recognised.text)
    let old = WordShare.of(layer.text)
    return new.plausible > old.plausible || layer.wordCount == 0
  }
}

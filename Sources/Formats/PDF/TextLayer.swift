/// How good the text layer of a PDF is.
struct TextLayer {
  /// Pages whose text, stamps aside, is too little to be the page.
  private(set) var emptyPages: [Int] = []
  private(set) var isGarbled = false
  private(set) var hasText = false

  /// Fewer words than this, stamps aside, are no page of text.
  private static let leastWords = 25

  init(_ pages: [PageContent]) {
    var text: [UInt8] = []
    for (k, page) in pages.enumerated() {
      let rest = Stamp.without(page.segments)
      let words = rest.reduce(0) { $0 + $1.words.count }
      // The last page of a document may hold a signature alone.
      let isLast = k == pages.count - 1 && k > 0 && !emptyPages.contains(k - 1)
      if words < (isLast ? 4 : Self.leastWords) { emptyPages.append(k) } else { hasText = true }
      if text.count < 60_000 { text.append(contentsOf: PageContent(width: 0, height: 0, segments: rest).text + [0x0A]) }
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

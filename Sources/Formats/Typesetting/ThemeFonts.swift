/// The two fonts a Word theme names: for headings and for text.
struct ThemeFonts {
  enum Part { case major, minor }

  private var major: String?
  private var minor: String?

  init() {}

  /// Reads word/theme/theme1.xml.
  init(_ xml: consuming XMLReader<WordName>) throws(FileProblem) {
    var part: Part?
    while true {
      switch try xml.next() {
      case .finished: return
      case .start(.majorFont): part = .major
      case .start(.minorFont): part = .minor
      case .end(.majorFont), .end(.minorFont): part = nil
      case .start(.latin):
        guard let face = xml.attribute("typeface"), !face.isEmpty else { continue }
        let name = String(decoding: face, as: UTF8.self)
        if part == .major { major = major ?? name }
        if part == .minor { minor = minor ?? name }
      default: continue
      }
    }
  }

  func name(_ part: Part) -> String? { part == .major ? major : minor }
}

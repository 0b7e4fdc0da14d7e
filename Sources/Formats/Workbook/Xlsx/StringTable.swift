/// The strings that cells share, one behind the other in one stretch of bytes: four bytes a string beside its text.
struct StringTable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  init() {}

  init(_ reader: consuming XMLReader<XlsxName>, file: String) throws(FileProblem) {
    var xml = reader
    var font = LegacyFont.unicode
    var item: [UInt8] = []
    var run: [UInt8] = []
    var isInText = false
    while true {
      switch try xml.next() {
      case .finished: return
      case .start(.si): item.removeAll(keepingCapacity: true)
      case .start(.rPh): try xml.skipElement()  // how to pronounce it
      case .start(.r): font = .unicode
      case .start(.rFont): font = xml.attribute("val").map(LegacyFont.init(name:)) ?? .unicode
      case .start(.t): isInText = true
      case .text: if isInText { xml.appendText(to: &run) }
      case .end(.t):
        isInText = false
        if font == .unicode { item.append(contentsOf: run) } else { item += LegacyText.converted(run, font) }
        run.removeAll(keepingCapacity: true)
      case .end(.r): font = .unicode
      case .end(.si):
        EscapedText.resolve(&item)
        guard item.count <= WorkbookLimits.cellBytes else {
          throw .tooMany(file, "chữ trong một ô", limit: 32_767)
        }
        bytes.append(contentsOf: item)
        guard bytes.count <= WorkbookLimits.sharedStrings, ends.count < 1 << 26 else {
          throw .tooLarge(file, what: "chữ trong các ô", limit: WorkbookLimits.sharedStrings)
        }
        ends.append(UInt32(bytes.count))
      default: break
      }
    }
  }

  var count: Int { ends.count }

  /// False when there is no such string.
  func append(_ index: Int, to out: inout [UInt8]) -> Bool {
    guard index >= 0, index < ends.count else { return false }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    out.append(contentsOf: bytes[start..<Int(ends[index])])
    return true
  }
}

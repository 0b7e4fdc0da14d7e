import Blocks

/// Rewrites the body of a Word file tag by tag: the properties of some paragraphs and of their runs, and the pages.
struct DocumentRepair {
  private let bytes: [UInt8]
  private let repair: LayoutRepair
  private var out: [UInt8] = []
  private var at = 0
  /// Numbers of the paragraphs that are open, the innermost last.
  private var open: [Int] = []
  private var count = 0
  private var isInText = false

  static func bytes(_ part: [UInt8], _ repair: LayoutRepair) -> [UInt8] {
    var document = DocumentRepair(part, repair)
    document.rewrite()
    return document.out
  }

  private init(_ bytes: [UInt8], _ repair: LayoutRepair) {
    self.bytes = bytes
    self.repair = repair
    out.reserveCapacity(bytes.count + 4096)
  }

  private var look: LayoutRepair.Look? { open.last.flatMap { repair.looks[$0] } }

  private mutating func rewrite() {
    while let tag = MarkupTag.next(bytes, from: at) {
      copyText(to: tag.range.lowerBound)
      take(tag)
    }
    out += bytes[at...]
  }

  private mutating func copy(to place: Int) {
    out += bytes[at..<place]
    at = place
  }

  /// Text between tags; letters of a paragraph may lose spaces.
  private mutating func copyText(to place: Int) {
    guard isInText, look?.joinsSpaces == true else { return copy(to: place) }
    var last: UInt8 = 0
    for byte in bytes[at..<place] {
      if byte != 0x20 || last != 0x20 { out.append(byte) }
      last = byte
    }
    at = place
  }

  private mutating func take(_ tag: MarkupTag) {
    isInText = tag.is("w:t") && !tag.isEnd && !tag.isEmpty
    if tag.isEnd {
      if tag.is("w:p") { _ = open.popLast() }
      return copy(to: tag.range.upperBound)
    }
    switch true {
    case tag.is("w:p"): paragraph(tag)
    case tag.is("w:r"): run(tag)
    case tag.is("w:pgSz"), tag.is("w:pgMar"): page(tag)
    // What the reader of looks passes over is passed over here, or the paragraphs would be counted otherwise.
    case tag.is("w:del"), tag.is("w:moveFrom"), tag.is("mc:Fallback"), tag.is("w:sdtPr"), tag.is("w:tblPr"),
      tag.is("w:trPr"), tag.is("w:tcPr"):
      copy(to: tag.elementEnd(bytes))
    default: copy(to: tag.range.upperBound)
    }
  }

  // MARK: Paragraphs

  private mutating func paragraph(_ tag: MarkupTag) {
    let number = count
    count += 1
    copy(to: tag.range.upperBound)
    guard !tag.isEmpty else { return }
    open.append(number)
    let next = MarkupTag.next(bytes, from: at)
    let own = next.flatMap { $0.is("w:pPr") && !$0.isEnd ? $0 : nil }
    guard let look, look.firstLine != nil || look.before != nil || look.alignment != nil else {
      // A section's pages stand in the properties of its last paragraph and are looked at in their turn.
      return
    }
    var properties = PropertyList(order: PropertyList.paragraph)
    if let own {
      let end = own.elementEnd(bytes)
      properties = PropertyList(bytes, own.range.upperBound..<end, order: PropertyList.paragraph)
      guard properties.child("w:sectPr") == nil else { return }
      at = end
    }
    set(look, in: &properties)
    out += properties.element("w:pPr")
  }

  private func set(_ look: LayoutRepair.Look, in properties: inout PropertyList) {
    if let before = look.before {
      var kept = MarkupTag.attributes(properties.child("w:spacing") ?? [])
      kept.removeAll { ["w:before", "w:beforeAutospacing", "w:beforeLines"].contains($0.name) }
      properties.set("w:spacing", MarkupTag.element("w:spacing", [("w:before", "\(Int(before * 20))")] + kept))
      properties.remove("w:contextualSpacing")
    }
    if let firstLine = look.firstLine {
      let right = MarkupTag.value("w:right", in: properties.child("w:ind") ?? [])
      let twips = Int((firstLine * 1440 / 25.4).rounded())
      properties.set(
        "w:ind",
        MarkupTag.element(
          "w:ind", [("w:left", "0")] + (right.map { [("w:right", $0)] } ?? []) + [("w:firstLine", "\(twips)")]))
    }
    if let alignment = look.alignment {
      let value =
        switch alignment {
        case .left: "left"
        case .centre: "center"
        case .right: "right"
        case .justified: "both"
        }
      properties.set("w:jc", value: value)
    }
  }

  // MARK: Runs

  private mutating func run(_ tag: MarkupTag) {
    copy(to: tag.range.upperBound)
    guard !tag.isEmpty, let look, look.size != nil || look.isBold != nil || look.isItalic != nil else { return }
    var properties = PropertyList(order: PropertyList.run)
    if let own = MarkupTag.next(bytes, from: at), own.is("w:rPr"), !own.isEnd {
      let end = own.elementEnd(bytes)
      properties = PropertyList(bytes, own.range.upperBound..<end, order: PropertyList.run)
      at = end
    }
    if let size = look.size {
      properties.set("w:sz", value: "\(Int(size * 2))")
      properties.set("w:szCs", value: "\(Int(size * 2))")
    }
    if let isBold = look.isBold { properties.set("w:b", value: isBold ? "1" : "0") }
    if let isItalic = look.isItalic { properties.set("w:i", value: isItalic ? "1" : "0") }
    out += properties.element("w:rPr")
  }

  // MARK: Pages

  private mutating func page(_ tag: MarkupTag) {
    guard let limits = repair.page else { return copy(to: tag.range.upperBound) }
    var attributes = MarkupTag.attributes(bytes[tag.range])
    func set(_ name: String, _ value: Double) {
      let twips = "\(Int((value * 1440 / 25.4).rounded()))"
      if let k = attributes.firstIndex(where: { $0.name == name }) {
        attributes[k].value = twips
      } else {
        attributes.append((name, twips))
      }
    }
    func value(_ name: String) -> Double? {
      attributes.first { $0.name == name }.flatMap { Int($0.value) }.map { Double($0) * 25.4 / 1440 }
    }
    if tag.is("w:pgSz") {
      let isLandscape = (value("w:w") ?? 0) > (value("w:h") ?? 1)
      set("w:w", isLandscape ? limits.height : limits.width)
      set("w:h", isLandscape ? limits.width : limits.height)
    } else if !isLandscape(before: tag.range.lowerBound) {
      for (name, range) in [
        ("w:top", limits.top), ("w:bottom", limits.bottom), ("w:left", limits.left), ("w:right", limits.right),
      ] {
        guard let old = value(name), old >= 0 else { continue }
        let new = min(max(old, range.lowerBound), range.upperBound)
        if abs(new - old) > 0.2 { set(name, new) }
      }
    }
    out += MarkupTag.element(String(decoding: tag.name, as: UTF8.self), attributes)
    at = tag.isEmpty ? tag.range.upperBound : tag.elementEnd(bytes)
  }

  /// Whether the paper named just before lies across.
  private func isLandscape(before place: Int) -> Bool {
    var start = place
    while start > 0, place - start < 2000 {
      start -= 1
      guard bytes[start] == 0x3C, let tag = MarkupTag.next(bytes, from: start), tag.is("w:pgSz") else { continue }
      let attributes = bytes[tag.range]
      let width = MarkupTag.value("w:w", in: attributes).flatMap { Int($0) } ?? 0
      let height = MarkupTag.value("w:h", in: attributes).flatMap { Int($0) } ?? 1
      return width > height
    }
    return false
  }
}

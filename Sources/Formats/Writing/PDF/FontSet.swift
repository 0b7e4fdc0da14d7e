/// The faces of one paper: which glyphs it uses of each, and their objects in the file (ISO 32000-1, 9.7).
struct FontSet {
  private let faces: [FontFile]
  private var subsets: [FontSubset]

  init(_ faces: [FontFile]) {
    self.faces = faces
    subsets = faces.map(FontSubset.init)
  }

  /// The code of a letter in the file.
  mutating func code(of sign: BrokenText.Sign, face: Int) -> UInt16 {
    subsets[face].number(of: sign.glyph, for: sign.letter)
  }

  /// Writes the faces in use; gives what a page calls them by.
  mutating func write(to file: inout PDFFile) -> String {
    var resources = ""
    for face in subsets.indices where !subsets[face].isEmpty {
      resources += "/F\(face) \(write(face, to: &file)) 0 R"
    }
    return resources
  }

  private mutating func write(_ face: Int, to file: inout PDFFile) -> Int {
    let font = faces[face]
    let program = subsets[face].file()
    let subset = subsets[face]
    let name = "\(Self.tag(program))+\(font.name)"
    let (whole, letters, descriptor, outlines, map) = (
      file.reserve(), file.reserve(), file.reserve(), file.reserve(), file.reserve()
    )
    file.stream(outlines, program, entries: "/Length1 \(program.count)")
    file.stream(map, Self.toUnicode(subset))
    let box = [36, 38, 40, 42].map { "\(font.measure("head", at: $0))" }.joined(separator: " ")
    let isItalic = face & 2 != 0
    file.add(
      descriptor,
      "<</Type/FontDescriptor/FontName/\(name)/Flags \(isItalic ? 98 : 34)/FontBBox[\(box)]/ItalicAngle \(isItalic ? -16 : 0)"
        + "/Ascent \(font.measure("hhea", at: 4))/Descent \(font.measure("hhea", at: 6))/CapHeight 662"
        + "/StemV \(face & 1 != 0 ? 140 : 80)/FontFile2 \(outlines) 0 R>>")
    let widths = subset.widths.map { "\($0)" }.joined(separator: " ")
    file.add(
      letters,
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/\(name)/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        + "/FontDescriptor \(descriptor) 0 R/DW 500/W[0[\(widths)]]/CIDToGIDMap/Identity>>")
    file.add(
      whole,
      "<</Type/Font/Subtype/Type0/BaseFont/\(name)/Encoding/Identity-H/DescendantFonts[\(letters) 0 R]/ToUnicode \(map) 0 R>>"
    )
    return whole
  }

  /// Six capitals that tell one subset from another.
  private static func tag(_ program: [UInt8]) -> String {
    var sum: UInt32 = 0x811C_9DC5
    for byte in program { sum = (sum ^ UInt32(byte)) &* 0x0100_0193 }
    var tag = ""
    for _ in 0..<6 {
      tag.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(sum % 26)))
      sum /= 26
    }
    return tag
  }

  /// Which letter each code stands for, so that text is found and copied as it was written.
  private static func toUnicode(_ subset: FontSubset) -> [UInt8] {
    var out = Array(
      """
      /CIDInit/ProcSet findresource begin 12 dict begin begincmap
      /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
      /CMapName/Adobe-Identity-UCS def/CMapType 2 def
      1 begincodespacerange <0000><FFFF> endcodespacerange

      """.utf8)
    let codes = subset.letters.indices.filter { subset.letters[$0] != 0 }
    for start in stride(from: 0, to: codes.count, by: 100) {
      let portion = codes[start..<min(start + 100, codes.count)]
      out.add(portion.count)
      out.add(" beginbfchar\n")
      for code in portion {
        out.add("<")
        out.hex(UInt16(code))
        out.add("><")
        out.hex(UInt16(truncatingIfNeeded: subset.letters[code]))
        out.add(">\n")
      }
      out.add("endbfchar\n")
    }
    out.add("endcmap CMapName currentdict/CMap defineresource pop end end")
    return out
  }
}

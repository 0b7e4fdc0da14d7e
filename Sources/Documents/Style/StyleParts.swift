import Blocks
import Domain

/// Which size is taken where the rules allow several.
enum SizeChoice {
  case least, greatest

  func callAsFunction(_ range: ClosedRange<Double>) -> Double {
    self == .least ? range.lowerBound : range.upperBound
  }
}

extension PageSetup {
  /// The paper of the rules, with the narrowest margins they allow: what ours are in both systems.
  init(_ form: OfficialForm) {
    self.init(
      width: form.width, height: form.height, top: form.top.lowerBound, bottom: form.bottom.lowerBound,
      left: form.left.lowerBound, right: form.right.lowerBound)
  }
}

// How elements stand on the page, what keeps them together and what surrounds them: the same in both systems. Their
// sizes and looks are those of `OfficialForm`, by which papers are judged too.
extension PaperStyles {
  /// `indent` of first lines in millimetres.
  init(_ form: OfficialForm, _ choice: SizeChoice, indent: Double, line: PaperStyle.LineSpacing) {
    var body = PaperStyle(size: choice(form.elements[.body]?.sizes ?? 14...14))
    body.alignment = .justified
    body.firstLine = indent
    body.before = form.gap
    body.line = line
    self.init(base: body)
    setHeading()
    setTitles()
    setParts(body)
    setAnnexes()
  }

  /// Takes over what the rules fix; elements they do not name are as large as those beside them.
  mutating func follow(_ form: OfficialForm, _ choice: SizeChoice) {
    for (role, element) in form.elements {
      self[role].size = choice(element.sizes)
      if let isBold = element.isBold { self[role].isBold = isBold }
      if let isItalic = element.isItalic { self[role].isItalic = isItalic }
      if let isUnderlined = element.isUnderlined { self[role].isUnderlined = isUnderlined }
      if let alignment = element.alignment { self[role].alignment = alignment }
    }
    let beside: [(PaperRole, PaperRole)] = [
      (.star, .agency), (.authority, .subject), (.resolution, .subject), (.post, .power), (.signatureRoom, .power),
      (.draftedBy, .recipient),
    ]
    for (role, other) in beside { self[role].size = self[other].size }
  }

  private func centred(_ size: Double? = nil, bold: Bool = false, italic: Bool = false) -> PaperStyle {
    var style = PaperStyle(size: size ?? self[.body].size)
    style.alignment = .centre
    style.isBold = bold
    style.isItalic = italic
    return style
  }

  private mutating func setHeading() {
    for role in [PaperRole.nation, .motto, .agency] { self[role] = centred(bold: true) }
    for role in [PaperRole.superior, .star, .number, .pageNumber] { self[role] = centred() }
    self[.number].before = 6
    self[.placeDate] = centred(italic: true)
    self[.placeDate].before = 6
    for role in [PaperRole.urgency, .circulation, .draftMark] {
      self[role] = centred(13, bold: true)
      self[role].before = 6
      self[role].after = 4
    }
    self[.urgency].colour = .red
    self[.urgency].box = PaperBox(width: 30, height: 8)
    self[.circulation].box = PaperBox(width: 62, height: 8)
    self[.draftMark].box = PaperBox(width: 40, height: 8)
    self[.footAddress] = centred(11)
  }

  private mutating func setTitles() {
    for role in [PaperRole.type, .subject, .authority, .resolution] {
      self[role] = centred(bold: true)
      self[role].keepWithNext = true
    }
    self[.type].before = 18
    self[.dispatchSubject] = centred()
    self[.dispatchSubject].before = 6
    for role in [PaperRole.authority, .resolution] {
      self[role].before = 12
      self[role].after = 6
    }
  }

  /// `body` is the look of plain text; all parts of it are as large.
  private mutating func setParts(_ body: PaperStyle) {
    var heading = body
    heading.isBold = true
    heading.keepWithNext = true
    heading.alignment = .left
    self[.section] = heading
    self[.section].before = 8
    self[.subsection] = heading
    self[.article] = body
    self[.addressee] = body
    self[.addressee].alignment = .centre
    self[.addressee].firstLine = 0
    self[.addressee].before = 12
    self[.addressee].after = 6
    self[.addresseeItem] = body
    self[.addresseeItem].alignment = .left
    self[.addresseeItem].left = 56
    self[.addresseeItem].firstLine = -4
    self[.addresseeItem].before = 0
    self[.chapter] = centred(bold: true)
    self[.chapter].before = 12
    self[.chapter].keepWithNext = true
    self[.chapterTitle] = centred(bold: true)
    self[.chapterTitle].keepWithNext = true
    self[.note] = body
    self[.note].isItalic = true
  }

  mutating func setTables(text: Double, title: Double) {
    self[.tableTitle] = centred(title, bold: true)
    self[.tableTitle].before = 8
    self[.tableTitle].after = 4
    self[.tableTitle].keepWithNext = true
    self[.tableUnit] = PaperStyle(size: title)
    self[.tableUnit].alignment = .right
    self[.tableUnit].isItalic = true
    self[.tableUnit].keepWithNext = true
    self[.tableHeader] = centred(text, bold: true)
    self[.tableText] = PaperStyle(size: text)
    self[.tableCentre] = centred(text)
    self[.tableNumber] = PaperStyle(size: text)
    self[.tableNumber].alignment = .right
    self[.tableGroup] = PaperStyle(size: text)
    self[.tableGroup].isBold = true
    self[.tableTotal] = centred(text, bold: true)
    for role in [PaperRole.tableHeader, .tableText, .tableCentre, .tableNumber, .tableGroup, .tableTotal] {
      self[role].before = 2
      self[role].after = 2
    }
    self[.pictureTitle] = centred(title, italic: true)
    self[.pictureTitle].before = 4
  }

  mutating func setSignature(postIsBold: Bool) {
    self[.power] = centred(bold: true)
    self[.post] = centred(bold: postIsBold)
    self[.signatureRoom] = centred()
    self[.signatureRoom].line = .exactly(60)
    self[.signer] = centred(bold: true)
    self[.signerHint] = centred(12, italic: true)
    for role in [PaperRole.power, .post, .signatureRoom, .signerHint] { self[role].keepWithNext = true }
    for role in [PaperRole.recipientsTitle, .recipient, .draftedBy] { self[role] = PaperStyle(size: self[.body].size) }
  }

  private mutating func setAnnexes() {
    self[.annex] = centred(bold: true)
    self[.annex].keepWithNext = true
    self[.annexTitle] = centred(bold: true)
    self[.annexTitle].keepWithNext = true
    self[.annexOrigin] = centred(italic: true)
    self[.annexOrigin].after = 6
    self[.certificateAuthority] = centred(18, bold: true)
    self[.certificateVerb] = centred(16, bold: true)
    self[.certificateTitle] = centred(30, bold: true)
    self[.certificateName] = centred(22, bold: true)
    self[.certificateText] = centred(15)
    self[.certificateSmall] = PaperStyle(size: 13)
    for role in [PaperRole.certificateAuthority, .certificateTitle] { self[role].colour = .red }
  }
}

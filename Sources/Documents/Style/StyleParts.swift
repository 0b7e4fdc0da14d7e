import Blocks

// What both systems have in common: only sizes differ.
extension PaperStyles {
  private func centred(_ size: Double, bold: Bool = false, italic: Bool = false) -> PaperStyle {
    var style = PaperStyle(size: size)
    style.alignment = .centre
    style.isBold = bold
    style.isItalic = italic
    return style
  }

  mutating func setHeading(
    nation: Double, motto: Double, superior: Double, agency: Double, number: Double, date: Double
  ) {
    self[.nation] = centred(nation, bold: true)
    self[.motto] = centred(motto, bold: true)
    self[.superior] = centred(superior)
    self[.agency] = centred(agency, bold: true)
    self[.star] = centred(agency)
    self[.number] = centred(number)
    self[.number].before = 6
    self[.placeDate] = centred(date, italic: true)
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
    self[.pageNumber] = centred(14)
    self[.footAddress] = centred(11)
  }

  mutating func setTitles(type: Double, subject: Double, dispatch: Double) {
    self[.type] = centred(type, bold: true)
    self[.type].before = 18
    self[.type].keepWithNext = true
    self[.subject] = centred(subject, bold: true)
    self[.subject].keepWithNext = true
    self[.dispatchSubject] = centred(dispatch)
    self[.dispatchSubject].before = 6
    self[.authority] = centred(subject, bold: true)
    self[.authority].before = 12
    self[.authority].after = 6
    self[.authority].keepWithNext = true
    self[.resolution] = centred(subject, bold: true)
    self[.resolution].before = 12
    self[.resolution].after = 6
    self[.resolution].keepWithNext = true
  }

  /// `body` is the look of plain text; all parts of it are as large.
  mutating func setParts(_ body: PaperStyle) {
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
    self[.chapter] = centred(body.size, bold: true)
    self[.chapter].before = 12
    self[.chapter].keepWithNext = true
    self[.chapterTitle] = centred(body.size, bold: true)
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

  mutating func setSignature(size: Double, postIsBold: Bool, recipientsTitle: Double, recipient: Double) {
    self[.power] = centred(size, bold: true)
    self[.post] = centred(size, bold: postIsBold)
    self[.signatureRoom] = centred(size)
    self[.signatureRoom].line = .exactly(60)
    self[.signer] = centred(size, bold: true)
    self[.signerHint] = centred(12, italic: true)
    for role in [PaperRole.power, .post, .signatureRoom, .signerHint] { self[role].keepWithNext = true }
    self[.recipientsTitle] = PaperStyle(size: recipientsTitle)
    self[.recipient] = PaperStyle(size: recipient)
    self[.draftedBy] = PaperStyle(size: recipient)
  }

  mutating func setAnnexes(_ size: Double) {
    self[.annex] = centred(size, bold: true)
    self[.annex].keepWithNext = true
    self[.annexTitle] = centred(size, bold: true)
    self[.annexTitle].keepWithNext = true
    self[.annexOrigin] = centred(size, italic: true)
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

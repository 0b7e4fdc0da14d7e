import Blocks

extension PaperMaker {
  /// Cells 7 and 9b: recipients on the left, level with the power of the signatory on the right.
  /// `first` opens the list: «Như Điều 3», «Như trên». What is read aloud has no recipients.
  mutating func addSignature(first: String? = nil, recipients: Bool = true) {
    addSideBySide(
      recipients ? recipientList(first: first) : [],
      signature(head.signer.powers, head.signer.post, head.signer.name), share: 0.45)
  }

  /// The recipients below the signatures, where two sign side by side.
  mutating func addRecipients() {
    let list = recipientList(first: nil)
    guard !list.isEmpty else { return }
    addGap(12)
    for block in list {
      keepLastWithNext()
      add(block)
    }
  }

  private func recipientList(first: String?) -> [PaperBlock] {
    let lines = [first].compactMap { $0 } + head.recipients
    guard !lines.isEmpty || !head.archive.isEmpty else { return [] }
    var list = [PaperBlock.paragraph(PaperParagraph(.recipientsTitle, "Nơi nhận:"))]
    for line in lines { list.append(.paragraph(PaperParagraph(.recipient, "- \(line)\(style.listEnd)"))) }
    if !head.archive.isEmpty {
      list.append(.paragraph(PaperParagraph(.recipient, "- \(style.archiveWords)\(head.archive).")))
    }
    if !head.drafter.isEmpty { list.append(.paragraph(PaperParagraph(.draftedBy, head.drafter))) }
    return list
  }

  /// Power, post, room for the hand, name.
  func signature(_ powers: [String], _ post: String, _ name: String, hint: String? = nil) -> [PaperBlock] {
    var lines = powers.map { PaperBlock.paragraph(PaperParagraph(.power, $0)) }
    for line in post.split(separator: "\n") {
      lines.append(.paragraph(PaperParagraph(powers.isEmpty ? .power : .post, String(line))))
    }
    if let hint { lines.append(.paragraph(PaperParagraph(.signerHint, hint))) }
    lines.append(.paragraph(PaperParagraph(.signatureRoom, "")))
    lines.append(.paragraph(PaperParagraph(.signer, name)))
    return lines
  }

  /// Two signatures: minutes have the secretary on the left and the chair on the right.
  mutating func addSignatures(_ left: [PaperBlock], _ right: [PaperBlock]) { addSideBySide(left, right, share: 0.5) }

  private mutating func addSideBySide(_ left: [PaperBlock], _ right: [PaperBlock], share: Double) {
    let width = textWidth * share
    let row = PaperRow([PaperCell(left), PaperCell(right)])
    keepLastWithNext()
    addGap(10)
    add(.table(PaperTable(.signature, columns: [width, textWidth - width], rows: [row])))
  }

  /// A little air that stays with what follows, points.
  mutating func addGap(_ points: Double) {
    var look = PaperStyle(size: 6)
    look.line = .exactly(points)
    look.keepWithNext = true
    add(.paragraph(PaperParagraph(.body, [], style: look)))
  }
}

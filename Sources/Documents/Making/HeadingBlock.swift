import Blocks

extension PaperMaker {
  /// Cells 1 to 4 and, for a dispatch, 5b: who issues on the left, nation, place and day on the right.
  mutating func addHeading(dispatchSubject: String? = nil, withNumber: Bool = true, withDay: Bool = true) {
    let letterhead = head.letterhead
    var left = lines(.superior, letterhead.superior) + lines(.agency, letterhead.agency)
    if let share = style.agencyRule {
      left.append(.rule(PaperRule(.ofText(share))))
    } else {
      left.append(.paragraph(PaperParagraph(.star, "*")))
    }
    var right: [PaperBlock] = [.paragraph(PaperParagraph(.nation, style.nation[0]))]
    for line in style.nation.dropFirst() { right.append(.paragraph(PaperParagraph(.motto, line))) }
    right.append(.rule(PaperRule(.ofText(1))))
    var rows = [PaperRow([PaperCell(left), PaperCell(right)])]
    var under: [PaperBlock] = []
    if withNumber {
      under.append(.paragraph(PaperParagraph(.number, numberLine)))
      bearNumber()
    }
    if let dispatchSubject { under.append(.paragraph(PaperParagraph(.dispatchSubject, dispatchSubject))) }
    under += stamps
    if !under.isEmpty || withDay {
      let day = PaperParagraph(.placeDate, withDay ? head.dayLine : "")
      if under.isEmpty { under = [.paragraph(PaperParagraph(.number, ""))] }
      rows.append(PaperRow([PaperCell(under), PaperCell([.paragraph(day)])]))
    }
    let wide = textWidth * style.headingShare
    add(.table(PaperTable(.heading, columns: [wide, textWidth - wide], rows: rows)))
  }

  private var numberLine: String { style.numberWords + head.fullNumber(of: kind.type) }

  private func lines(_ role: PaperRole, _ text: String) -> [PaperBlock] {
    text.split(separator: "\n").map { .paragraph(PaperParagraph(role, String($0))) }
  }

  /// Cells 10b and 11; a draft says so in the same place.
  private var stamps: [PaperBlock] {
    var stamps: [PaperBlock] = []
    if let draft = head.draft {
      let turn = draft > 1 ? " LẦN \(draft)" : ""
      stamps.append(.paragraph(PaperParagraph(.draftMark, "DỰ THẢO\(turn)")))
    }
    if let (words, width) = head.urgency.stamp {
      var look = style.styles[.urgency]
      look.box = PaperBox(width: width, height: 8)
      stamps.append(.paragraph(PaperParagraph(.urgency, [PaperRun(words)], style: look)))
    }
    if !head.circulation.isEmpty { stamps.append(.paragraph(PaperParagraph(.circulation, head.circulation))) }
    return stamps
  }

  /// Cell 5a: the type in capitals, what it is about, and the line below.
  mutating func addType(_ type: String, subject: String) {
    name("\(OfficialText.sentence(type.lowercased())) \(OfficialText.inSentence(subject))")
    add(.type, OfficialText.capitals(type))
    guard !subject.isEmpty else { return }
    add(.subject, subject)
    if let share = style.ruleUnderSubject { add(.rule(PaperRule(.ofText(share), before: 4))) }
  }

  /// Cell 9a. One addressee stands on the line, several under it.
  mutating func addAddressees(_ addressees: [String], submitted: Bool = false) {
    let words = submitted ? style.submissionWords : style.addressWords
    guard addressees.count > 1 else {
      return add(.addressee, "\(words) \(addressees.first ?? "")")
    }
    var look = style.styles[.addressee]
    look.alignment = .left
    look.left = style.styles[.addresseeItem].left - 26
    look.after = 0
    add(.paragraph(PaperParagraph(.addressee, [PaperRun(words)], style: look)))
    for (index, addressee) in addressees.enumerated() {
      add(.addresseeItem, "- \(addressee)" + (index + 1 < addressees.count ? style.listEnd : "."))
    }
  }
}

extension PaperHead.Urgency {
  /// The words and the width of the stamp in millimetres; all are 8 high (Decree 30/2020/NĐ-CP, Appendix I, III.2).
  var stamp: (words: String, width: Double)? {
    switch self {
    case .none: nil
    case .urgent: ("KHẨN", 20)
    case .veryUrgent: ("THƯỢNG KHẨN", 40)
    case .immediate: ("HỎA TỐC", 30)
    }
  }
}

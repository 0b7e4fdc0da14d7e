import Blocks
import CivilTime

/// Guide 05-HD/VPTW takes the place of 36-HD/VPTW for papers dated from this day on.
enum Guide05 {
  static let firstDay = Day(2026, 5, 27) ?? .last
}

// Guide 36-HD/VPTW of 3/4/2018, Annex 3, and what 05-HD/VPTW changed. The later guide's own table of sizes has not been
// seen: the sizes of the earlier one go on.
extension HouseStyle {
  package static let guide36: HouseStyle = {
    HouseStyle(
      page: PageSetup(width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15), numberFromTop: 10,
      styles: partyStyles(.atLeast(18)), headingShare: 0.45, nation: ["ĐẢNG CỘNG SẢN VIỆT NAM"], agencyRule: nil,
      numberWords: "Số ", typeJoiner: "-", bodyJoiner: "/", labelEnd: "- ", basisLabel: "", basisEnd: ";",
      lastBasisEnd: ",", addressWords: "Kính gửi:", submissionWords: "Kính gửi:", listEnd: ",",
      archiveWords: "Lưu ", subjectPrefix: "", textEnd: ".", annexesAreRoman: false, citationJoiner: ", ",
      ruleUnderSubject: 0.25)
  }()

  package static let guide05: HouseStyle = {
    var style = guide36
    style.styles = partyStyles(.exactly(20))
    style.basisLabel = "- "
    style.lastBasisEnd = "."
    style.submissionWords = "Kính trình:"
    style.listEnd = ";"
    return style
  }()

  private static func partyStyles(_ line: PaperStyle.LineSpacing) -> PaperStyles {
    var body = PaperStyle(size: 14)
    body.alignment = .justified
    body.firstLine = 10
    body.before = 6
    body.line = line
    var styles = PaperStyles(base: body)
    styles.setHeading(nation: 15, motto: 14, superior: 14, agency: 14, number: 14, date: 14)
    styles.setTitles(type: 15, subject: 14, dispatch: 12)
    styles.setParts(body)
    styles.setTables(text: 12, title: 14)
    styles.setSignature(size: 14, postIsBold: false, recipientsTitle: 14, recipient: 12)
    styles.setAnnexes(14)
    styles[.recipientsTitle].isUnderlined = true
    styles[.dispatchSubject].isItalic = true
    return styles
  }
}

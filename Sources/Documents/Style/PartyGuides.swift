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
      page: PageSetup(.party), numberFromTop: 10,
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
    var styles = PaperStyles(.party, .least, indent: 10, line: line)
    styles.setTables(text: 12, title: 14)
    styles.setSignature(postIsBold: false)
    styles.follow(.party, .least)
    return styles
  }
}

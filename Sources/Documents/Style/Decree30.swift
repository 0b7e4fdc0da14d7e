import Blocks

// Decree 30/2020/NĐ-CP, Appendix I, sections I and V: where it allows a range of sizes, the greatest is taken, as on its
// own sample page.
extension HouseStyle {
  package static let decree30: HouseStyle = {
    HouseStyle(
      page: PageSetup(.state), numberFromTop: 10,
      styles: decree30Styles, headingShare: 0.42,
      nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], agencyRule: 0.4,
      numberWords: "Số: ", typeJoiner: "/", bodyJoiner: "-", labelEnd: ". ", basisLabel: "", basisEnd: ";",
      lastBasisEnd: ".", addressWords: "Kính gửi:", submissionWords: "Kính gửi:", listEnd: ";",
      archiveWords: "Lưu: ", subjectPrefix: "", textEnd: "./.", annexesAreRoman: true, citationJoiner: " ",
      ruleUnderSubject: 0.4)
  }()

  private static let decree30Styles: PaperStyles = {
    var styles = PaperStyles(.state, .greatest, indent: 12.7, line: .multiple(1.1))
    styles.setTables(text: 12, title: 13)
    styles.setSignature(postIsBold: true)
    styles.follow(.state, .greatest)
    return styles
  }()
}

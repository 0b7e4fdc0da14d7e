import Blocks

// Decree 30/2020/NĐ-CP, Appendix I, sections I and V: where it allows a range, the size taken is the one that keeps the
// ratios of its own sample page.
extension HouseStyle {
  package static let decree30: HouseStyle = {
    HouseStyle(
      page: PageSetup(width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15), numberFromTop: 10,
      styles: decree30Styles, headingShare: 0.42,
      nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], agencyRule: 0.4,
      numberWords: "Số: ", typeJoiner: "/", bodyJoiner: "-", labelEnd: ". ", basisLabel: "", basisEnd: ";",
      lastBasisEnd: ".", addressWords: "Kính gửi:", submissionWords: "Kính gửi:", listEnd: ";",
      archiveWords: "Lưu: ", subjectPrefix: "", textEnd: "./.", annexesAreRoman: true, citationJoiner: " ",
      ruleUnderSubject: 0.4)
  }()

  private static let decree30Styles: PaperStyles = {
    var body = PaperStyle(size: 14)
    body.alignment = .justified
    body.firstLine = 12.7
    body.before = 6
    body.line = .multiple(1.1)
    var styles = PaperStyles(base: body)
    styles.setHeading(nation: 13, motto: 14, superior: 13, agency: 13, number: 13, date: 14)
    styles.setTitles(type: 14, subject: 14, dispatch: 13)
    styles.setParts(body)
    styles.setTables(text: 12, title: 13)
    styles.setSignature(size: 14, postIsBold: true, recipientsTitle: 12, recipient: 11)
    styles.setAnnexes(14)
    styles[.recipientsTitle].isBold = true
    styles[.recipientsTitle].isItalic = true
    styles[.basis].isItalic = true
    return styles
  }()
}

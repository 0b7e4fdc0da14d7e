import Blocks
import CivilTime
import Domain

/// The form of papers under one set of rules: sizes, punctuation and fixed words, as data. Which rules hold for a paper
/// follows from its system and its day.
package struct HouseStyle: Sendable {
  package var page: PageSetup
  /// From the upper edge of the page to the page number, millimetres.
  package var numberFromTop: Double
  package var styles: PaperStyles
  /// The part of the text's width that the left column of the heading takes.
  package var headingShare: Double
  /// «Cộng hòa …» and its motto, or the Party's line.
  package var nation: [String]
  /// The length of the line under the issuing body, as a share of its name; nil where a star stands there.
  package var agencyRule: Double?
  /// «Số: 15/QĐ-SNV»: the words before the number, what joins number and type, what joins type and body.
  package var numberWords: String
  package var typeJoiner: String
  package var bodyJoiner: String
  /// Behind «I», «1»: «. » or «- ».
  package var labelEnd: String
  /// Before each basis, behind each, and behind the last.
  package var basisLabel: String
  package var basisEnd: String
  package var lastBasisEnd: String
  package var addressWords: String
  /// The same before those to whom something is submitted.
  package var submissionWords: String
  package var listEnd: String
  /// «- Lưu: VT.» or «- Lưu Văn phòng.»
  package var archiveWords: String
  package var subjectPrefix: String
  /// The mark that ends the text.
  package var textEnd: String
  package var annexesAreRoman: Bool
  /// Between the number of a cited paper and its day: «, ngày …».
  package var citationJoiner: String
  /// Under the type, as the decider of a decision is named.
  package var ruleUnderSubject: Double?

  package static func of(_ system: DocumentSystem, on day: Day) -> HouseStyle {
    guard system == .party else { return .decree30 }
    return day < Guide05.firstDay ? .guide36 : .guide05
  }
}

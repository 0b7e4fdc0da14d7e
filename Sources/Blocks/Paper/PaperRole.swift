/// What a paragraph is on an official paper. The cells named are those of Decree 30/2020/NĐ-CP, Appendix I.
package enum PaperRole: Int, Sendable, Hashable, CaseIterable {
  /// Cell 1: quốc hiệu, or the line «ĐẢNG CỘNG SẢN VIỆT NAM»; tiêu ngữ.
  case nation, motto
  /// Cell 2; the star under the name of a Party body.
  case superior, agency, star
  /// Cells 3 and 4.
  case number, placeDate
  /// Cells 10 and 11: urgency and circulation stamps; «DỰ THẢO».
  case urgency, circulation, draftMark
  /// Cells 5a and 5b.
  case type, subject, dispatchSubject
  /// Cell 9a: one addressee on the line, or several under it.
  case addressee, addresseeItem
  /// Who decides («GIÁM ĐỐC SỞ …»), and the word that opens the clauses («QUYẾT ĐỊNH:»).
  case authority, resolution
  case basis
  /// «Chương I» and its title, «Mục 1».
  case chapter, chapterTitle
  /// «I.», «1.» with a title of its own, «Điều 1.», then text under «1.», «a)», «-».
  case section, subsection, article, clause, point, dash
  case body
  case tableTitle, tableUnit, tableHeader, tableText, tableNumber, tableCentre, tableGroup, tableTotal
  case pictureTitle, note
  /// Cell 7: power and post of the signatory, room for the signature, the name; «(Ký, ghi rõ họ tên)».
  case power, post, signatureRoom, signer, signerHint
  /// Cell 9b and 12.
  case recipientsTitle, recipient, draftedBy
  /// Cell 13.
  case footAddress
  /// «Phụ lục I», its title, «(Kèm theo …)».
  case annex, annexTitle, annexOrigin
  /// The lines of a certificate, from the decider down to the achievement.
  case certificateAuthority, certificateVerb, certificateTitle, certificateName, certificateText, certificateSmall
  case pageNumber

  /// 1 for the parts a reader jumps to, deeper for what stands in them; nil for what is no heading.
  package var outlineLevel: Int? {
    switch self {
    case .chapter, .annex: 1
    case .section, .article: 2
    case .subsection: 3
    default: nil
    }
  }
}

/// What an agency puts on every paper it issues. One value per agency; nothing of it stands anywhere in the program.
package struct Letterhead: Sendable, Hashable {
  /// Which rules of form the agency's papers follow.
  package enum System: String, Sendable, CaseIterable {
    /// Decree 30/2020/NĐ-CP.
    case state
    /// The guide of the Party's Central Office.
    case party
  }
  package var system: System
  /// The body above, in full or as it may be shortened («UBND TỈNH …»); empty where none is written.
  package var superior: String
  /// The issuing body: «SỞ NỘI VỤ».
  package var agency: String
  /// How sentences call the agency: «Sở Nội vụ tỉnh An Lĩnh».
  package var agencyInText: String
  /// What stands for the agency in the symbol of a paper: «SNV», «BTGDVTU».
  package var symbol: String
  /// The place before the date.
  package var place: String
  /// Where the movement's page is found; a QR on pledge sheets leads there. Empty where there is none.
  package var baseAddress: String
  /// The line at the foot of the first page of a dispatch: address, telephone, e-mail.
  package var contact: String
  package var numbering: NumberingSeries
  /// What stands for a unit in the symbol of a paper it drafted: «TĐKT» for «Phòng Thi đua - Khen thưởng».
  package var abbreviations: [String: String]

  package init(
    system: System, superior: String, agency: String, agencyInText: String, symbol: String, place: String,
    baseAddress: String = "", contact: String = "", numbering: NumberingSeries = .perTypeAndYear,
    abbreviations: [String: String] = [:]
  ) {
    self.system = system
    self.superior = superior
    self.agency = agency
    self.agencyInText = agencyInText
    self.symbol = symbol
    self.place = place
    self.baseAddress = baseAddress
    self.contact = contact
    self.numbering = numbering
    self.abbreviations = abbreviations
  }
}

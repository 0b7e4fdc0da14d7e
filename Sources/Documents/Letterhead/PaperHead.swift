import CivilTime
import Domain
import Law

/// What every paper has besides its own content: who issues, number and day, stamps, signature, recipients.
package struct PaperHead: Sendable {
  enum Urgency: String, CaseIterable, Sendable { case none, urgent, veryUrgent, immediate }

  static let letterheadField = Field<Form>.object("letterhead", "cơ quan ban hành", Letterhead.rows)
  private static let numberField = Field<Int?>.optionalInteger("number", "số văn bản; bỏ trống khi chưa cấp số")
  private static let unitField = Field<String>.optionalText("unitSymbol", "chữ viết tắt đơn vị soạn thảo, với công văn")
  static let draftingUnitField = Field<String>.optionalText(
    "draftingUnit", "đơn vị soạn thảo, có tên trong letterhead.abbreviations")
  private static let dayField = Field<Day?>.optionalDay("day", "ngày ban hành; bỏ trống khi chưa ký")
  private static let draftField = Field<Int?>.optionalInteger("draft", "lần dự thảo; bỏ trống khi đã là bản chính")
  private static let urgencyField = Field<Urgency>.choice("urgency", "mức độ khẩn", default: .none)
  private static let circulationField = Field<String>.optionalText("circulation", "chỉ dẫn lưu hành, chữ in hoa")
  private static let signerField = Field<Form>.object("signer", "người ký", SigningAuthority.rows)
  static let recipientsField = Field<[String]>.optionalTexts("recipients", "nơi nhận, mỗi nơi một dòng")
  static let archiveField = Field<String>.optionalText("archive", "nơi lưu, như “VT, TĐKT”")
  private static let drafterField = Field<String>.optionalText("drafter", "ký hiệu người soạn thảo và số bản")

  static let rows: [FieldRow] = [
    letterheadField.row, numberField.row, draftingUnitField.row, unitField.row, dayField.row, draftField.row,
    urgencyField.row,
    circulationField.row, signerField.row, recipientsField.row, archiveField.row, drafterField.row,
  ]

  let letterhead: Letterhead
  let number: Int?
  let unitSymbol: String
  let day: Day?
  let draft: Int?
  let urgency: Urgency
  let circulation: String
  let signer: SigningAuthority
  let recipients: [String]
  let archive: String
  let drafter: String
  let style: HouseStyle
  let words: LawWords

  /// `today` stands for the day of a paper that is not signed yet: its rules hold, it is not printed.
  /// A number given by a register overrules that of the data.
  init(_ form: Form, _ book: LawBook, today: Day, number given: Int? = nil) {
    letterhead = Letterhead(form[Self.letterheadField])
    number = given ?? form[Self.numberField]
    let own = form[Self.unitField]
    unitSymbol = own.isEmpty ? letterhead.abbreviations[form[Self.draftingUnitField]] ?? "" : own
    day = form[Self.dayField]
    draft = form[Self.draftField]
    urgency = form[Self.urgencyField]
    circulation = form[Self.circulationField]
    recipients = form[Self.recipientsField]
    archive = form[Self.archiveField]
    drafter = form[Self.drafterField]
    let system = letterhead.system == .party ? DocumentSystem.party : .state
    style = HouseStyle.of(system, on: day ?? today)
    words = LawWords(book, system, on: day ?? today)
    signer = SigningAuthority(form[Self.signerField], words)
  }

  /// «QĐ-SNV» or «QĐ/TU»; «SNV-TĐKT» for a type without a code.
  func symbol(of type: String) -> String {
    let unit = unitSymbol.isEmpty ? "" : "-\(unitSymbol)"
    guard let code = words.code(of: type) else { return letterhead.symbol + unit }
    return code + style.bodyJoiner + letterhead.symbol
  }

  /// «15/QĐ-SNV»; room for the number where there is none yet.
  func fullNumber(of type: String) -> String {
    (number.map(OfficialText.number) ?? "      ") + style.typeJoiner + symbol(of: type)
  }

  var dayLine: String {
    let day = self.day.map(OfficialText.day) ?? OfficialText.openDay(year: words.day.year)
    return "\(letterhead.place), \(day)"
  }
}

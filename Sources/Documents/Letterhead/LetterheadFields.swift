import CivilTime
import Domain

extension Letterhead {
  enum Series: String, CaseIterable, Sendable { case oneAYear, perTypeAndYear, perTypeAndTerm }

  private static let systemField = Field<System>.choice("system", "hệ thống: Nhà nước hay Đảng", default: .state)
  private static let superiorField = Field<String>.optionalText("superior", "cơ quan chủ quản, chữ in hoa")
  private static let agencyField = Field<String>.text("agency", "cơ quan ban hành, chữ in hoa")
  private static let nameField = Field<String>.text("agencyInText", "tên cơ quan viết trong câu")
  private static let symbolField = Field<String>.text("symbol", "chữ viết tắt tên cơ quan trong ký hiệu")
  private static let placeField = Field<String>.text("place", "địa danh trước ngày tháng")
  private static let addressField = Field<String>.optionalText("baseAddress", "địa chỉ trang thi đua của cơ quan")
  private static let contactField = Field<String>.optionalText("contact", "địa chỉ, điện thoại, thư điện tử")
  private static let seriesField = Field<Series>.choice("numbering", "cách đánh số văn bản", default: .perTypeAndYear)
  private static let termField = Field<Day?>.optionalDay("termStart", "ngày đầu nhiệm kỳ cấp ủy")

  private static let unitField = Field<String>.text("name", "tên đơn vị")
  private static let shortField = Field<String>.text("symbol", "chữ viết tắt trong ký hiệu")
  private static let unitsField = Field<[Form]>.optionalList(
    "abbreviations", "chữ viết tắt tên các đơn vị soạn thảo", [unitField.row, shortField.row])

  static let rows: [FieldRow] = [
    systemField.row, superiorField.row, agencyField.row, nameField.row, symbolField.row, placeField.row,
    addressField.row, contactField.row, seriesField.row, termField.row, unitsField.row,
  ]

  init(_ form: Form) {
    let series: NumberingSeries =
      switch form[Self.seriesField] {
      case .oneAYear: .oneAYear
      case .perTypeAndYear: .perTypeAndYear
      case .perTypeAndTerm: form[Self.termField].map { .perTypeAndTerm(from: $0) } ?? .perTypeAndYear
      }
    self.init(
      system: form[Self.systemField], superior: form[Self.superiorField], agency: form[Self.agencyField],
      agencyInText: form[Self.nameField], symbol: form[Self.symbolField], place: form[Self.placeField],
      baseAddress: form[Self.addressField], contact: form[Self.contactField], numbering: series,
      abbreviations: form[Self.unitsField].reduce(into: [:]) { $0[$1[Self.unitField]] = $1[Self.shortField] })
  }
}

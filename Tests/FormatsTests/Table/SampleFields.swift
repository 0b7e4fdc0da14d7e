@testable import Formats

/// Fields of a list of people, as an import would name them.
enum SampleFields {
  static let all: [TableField] = [
    TableField("code", ["Mã CBCC", "Mã nhân viên", "Mã số"], .code),
    TableField("name", ["Họ và tên", "Họ tên"], isRequired: true),
    TableField("birthDate", ["Ngày sinh", "Ngày, tháng, năm sinh", "Năm sinh"], .date),
    TableField(
      "gender", ["Giới tính"], .choice([.init("male", ["Nam"]), .init("female", ["Nữ"])])),
    TableField("position", ["Chức vụ", "Chức danh"]),
    TableField("unit", ["Đơn vị", "Phòng", "Đơn vị công tác"]),
    TableField("joined", ["Ngày vào ngành"], .day),
    TableField("dependants", ["Số người phụ thuộc"], .whole),
  ]
}

/// A sheet of words, and rows of it: `nil` leaves a cell out.
func sheet(_ rows: [[SheetCell]], merges: [String] = []) -> [UInt8] {
  var xml = ""
  for (k, row) in rows.enumerated() {
    xml += "<row r=\"\(k + 1)\">"
    for (column, cell) in row.enumerated() {
      let at = "r=\"\(ColumnName.of(column))\(k + 1)\""
      switch cell {
      case .empty: break
      case .number(let number): xml += "<c \(at)><v>\(number)</v></c>"
      case .day(let day): xml += "<c \(at) s=\"1\"><v>\(SerialDay.serial(of: day) ?? 0)</v></c>"
      case .error(let name): xml += "<c \(at) t=\"e\"><v>\(name)</v></c>"
      case .uncalculated: xml += "<c \(at)><f>A1</f></c>"
      default: xml += "<c \(at) t=\"inlineStr\"><is><t>\(cell.text)</t></is></c>"
      }
    }
    xml += "</row>"
  }
  xml += "</sheetData><mergeCells>" + merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
  return SheetPackage(sheets: [("Danh sách", xml)], formats: ["0", "14"]).bytes
}

extension SheetCell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  public init(nilLiteral: ()) { self = .empty }
}

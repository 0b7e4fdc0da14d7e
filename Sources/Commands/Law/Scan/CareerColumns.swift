import Formats
import Law

/// The columns of a list of careers: one row for each person and year, more where a year has several titles.
enum CareerColumns {
  static let fields: [TableField] = [
    TableField("name", ["Họ và tên", "Họ tên", "Tên"], isRequired: true),
    TableField("code", ["Mã", "Mã cán bộ", "Số hiệu", "Mã nhân sự"], .code),
    TableField("unit", ["Đơn vị", "Phòng", "Phòng, đơn vị"]),
    TableField(
      "group", ["Đối tượng", "Nhóm"],
      .choice([
        .init("civilServant", ["Công chức"]), .init("publicEmployee", ["Viên chức"]), .init("official", ["Cán bộ"]),
        .init("worker", ["Người lao động", "Lao động hợp đồng", "Hợp đồng"]),
      ])),
    TableField("recruited", ["Ngày tuyển dụng", "Ngày vào cơ quan"], .day),
    TableField("year", ["Năm", "Năm xét"], .whole, isRequired: true),
    TableField(
      "rating", ["Xếp loại", "Xếp loại chất lượng"],
      .choice([
        .init("excellent", ["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành xuất sắc", "Xuất sắc", "HTXSNV"]),
        .init("good", ["Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt", "Tốt", "HTTNV"]),
        .init("completed", ["Hoàn thành nhiệm vụ", "Hoàn thành", "HTNV"]),
        .init("notCompleted", ["Không hoàn thành nhiệm vụ", "Không hoàn thành", "KHTNV"]),
      ])),
    TableField("title", ["Danh hiệu", "Danh hiệu thi đua"], .choice(titles)),
    TableField("decided", ["Ngày quyết định", "Ngày QĐ"], .day),
    TableField("leave", ["Số tháng nghỉ", "Nghỉ (tháng)"], .whole),
    TableField(
      "leaveKind", ["Lý do nghỉ", "Loại nghỉ"],
      .choice([
        .init("maternity", ["Thai sản"]), .init("sick", ["Ốm", "Ốm đau"]), .init("unpaid", ["Không lương"]),
        .init("other", ["Khác"]),
      ])),
    TableField("initiative", ["Sáng kiến", "Tên sáng kiến"]),
    TableField(
      "scope", ["Phạm vi", "Phạm vi ảnh hưởng"],
      .choice([
        .init("grassroots", ["Cơ sở"]), .init("province", ["Bộ, ban, ngành, tỉnh", "Tỉnh", "Bộ"]),
        .init("national", ["Toàn quốc"]),
      ])),
    TableField("recognised", ["Ngày công nhận", "Ngày công nhận sáng kiến"], .day),
    TableField(
      "discipline", ["Kỷ luật"],
      .choice([
        .init("reprimand", ["Khiển trách"]), .init("warning", ["Cảnh cáo"]), .init("demotion", ["Hạ bậc lương"]),
        .init("removal", ["Cách chức", "Giáng chức"]), .init("dismissal", ["Buộc thôi việc"]),
        .init("expulsion", ["Khai trừ"]),
      ])),
    TableField("disciplined", ["Ngày kỷ luật"], .day),
  ]

  private static let titles: [TableField.Choice] = Award.allCases.filter(\.isIndividualTitle).map { award in
    let names = LawBook.embedded.titles.filter { $0.id == award.rawValue }
    return .init(award.rawValue, names.flatMap { [$0.name] + $0.variants })
  }
}

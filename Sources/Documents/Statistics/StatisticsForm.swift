import Blocks

/// The statistics of Circular 02/2023/TT-BNV: what the rows and columns of each form are. The year of these statistics
/// runs from 1 December to 30 November.
struct StatisticsForm: Sendable {
  struct Row: Sendable {
    let key: String
    let label: String
    /// A heading without figures of its own.
    var isGroup = false
    /// «Trong đó …»: counted in the line above it already.
    var isPart: Bool { label.hasPrefix("Trong đó") }
  }
  let number: String
  let title: String
  let unit: String
  let columns: [String]
  let rows: [Row]

  /// A line whose every column counts `count`: the first is the sum of those that are no part of another.
  func figures(_ count: Int) -> [Int] {
    let parts = columns.dropFirst().count { $0.hasPrefix("Trong đó") || $0 == "Nữ" }
    return [count * (columns.count - 1 - parts)] + Array(repeating: count, count: columns.count - 1)
  }

  static let all = [movements, state, ministry, bodies, staff]

  private static let movements = StatisticsForm(
    number: "0601", title: "Số phong trào thi đua", unit: "phong trào",
    columns: ["Tổng số", "Cấp trung ương", "Bộ, ngành, tỉnh", "Sở, ban, ngành", "Cấp xã"],
    rows: [
      .init(key: "total", label: "Tổng số"), .init(key: "byTerm", label: "Chia theo thời hạn", isGroup: true),
      .init(key: "underOneYear", label: "Dưới 01 năm"), .init(key: "oneYear", label: "01 năm"),
      .init(key: "toThreeYears", label: "Trên 01 năm đến 03 năm"),
      .init(key: "toFiveYears", label: "Trên 03 năm đến 05 năm"), .init(key: "overFiveYears", label: "Trên 05 năm"),
      .init(key: "byMode", label: "Chia theo phương thức", isGroup: true),
      .init(key: "yearly", label: "Hằng năm"), .init(key: "thematic", label: "Theo chuyên đề"),
    ])

  private static let state = StatisticsForm(
    number: "0602", title: "Số lượng khen thưởng cấp Nhà nước", unit: "trường hợp",
    columns: ["Tổng số", "Tập thể", "Trong đó doanh nghiệp", "Hộ gia đình", "Cá nhân"],
    rows: [
      .init(key: "total", label: "Tổng số"), .init(key: "orders", label: "Huân chương"),
      .init(key: "medals", label: "Huy chương"), .init(key: "honoraryTitles", label: "Danh hiệu vinh dự nhà nước"),
      .init(key: "prizes", label: "Giải thưởng"),
      .init(key: "primeMinister", label: "Bằng khen của Thủ tướng Chính phủ"),
      .init(key: "governmentFlag", label: "Cờ thi đua của Chính phủ"),
      .init(key: "nationalFighter", label: "Chiến sĩ thi đua toàn quốc"),
    ])

  private static let ministry = StatisticsForm(
    number: "0603", title: "Số lượng khen thưởng cấp bộ, ban, ngành, tỉnh", unit: "trường hợp",
    columns: ["Tổng số", "Bằng khen", "Chiến sĩ thi đua", "Cờ thi đua", "Kỷ niệm chương"],
    rows: [
      .init(key: "total", label: "Tổng số"), .init(key: "byBearer", label: "Chia theo đối tượng", isGroup: true),
      .init(key: "collectives", label: "Tập thể"), .init(key: "enterprises", label: "Trong đó doanh nghiệp"),
      .init(key: "households", label: "Hộ gia đình"), .init(key: "leaders", label: "Cá nhân là lãnh đạo"),
      .init(key: "entrepreneurs", label: "Doanh nhân"),
      .init(key: "directWorkers", label: "Người trực tiếp công tác, lao động"),
      .init(key: "byRoute", label: "Chia theo loại hình", isGroup: true),
      .init(key: "regular", label: "Thường xuyên"), .init(key: "thematic", label: "Chuyên đề"),
      .init(key: "adHoc", label: "Đột xuất"), .init(key: "external", label: "Đối ngoại"),
      .init(key: "longService", label: "Cống hiến, niên hạn"),
    ])

  private static let bodies = StatisticsForm(
    number: "0604", title: "Số tổ chức làm công tác thi đua, khen thưởng", unit: "tổ chức",
    columns: ["Tổng số", "Chuyên trách", "Kiêm nhiệm"],
    rows: [
      .init(key: "total", label: "Tổng số"), .init(key: "central", label: "Cấp trung ương"),
      .init(key: "province", label: "Cấp tỉnh"), .init(key: "commune", label: "Cấp xã"),
    ])

  private static let staff = StatisticsForm(
    number: "0605", title: "Số người làm công tác thi đua, khen thưởng", unit: "người",
    columns: ["Tổng số", "Nữ", "Trên đại học", "Đại học", "Trình độ khác"],
    rows: [
      .init(key: "total", label: "Tổng số"), .init(key: "central", label: "Cấp trung ương"),
      .init(key: "province", label: "Cấp tỉnh"), .init(key: "commune", label: "Cấp xã"),
    ])
}

import Domain

/// The names of the rules that find figures, and what they are for.
enum TargetRule {
  static let share = "target-share"
  static let count = "target-count"
  static let rank = "target-rank"
  static let zero = "target-zero"
  static let unnumbered = "target-unnumbered"
  static let table = "target-table"
  static let quota = "award-quota"
  static let condition = "award-condition"

  static let explanations: [RuleExplanation] = [
    rule(
      share,
      "Tìm chỉ tiêu tính bằng phần trăm mà văn bản muốn đạt: dấu so sánh đứng trước hay sau con số, ai hoặc cái gì được tính, "
        + "phải đạt điều gì. Bỏ qua kết quả đã có, tỷ lệ biểu quyết, mức hỗ trợ tiền, điều kiện giả định.",
      "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 khoản 1 (tiêu chí của phong trào)"),
    rule(
      count,
      "Tìm chỉ tiêu tính bằng số lượng có đơn vị đi kèm (mô hình, sáng kiến, thuê bao…). Bỏ qua tuổi, thời hạn, số bản, số trang, "
        + "số điều, lý trình, số hiệu và số đếm chỉ để kể.",
      "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 khoản 1"),
    rule(
      rank, "Tìm chỉ tiêu về thứ hạng: “trong nhóm 12 tỉnh dẫn đầu”, “xếp thứ 10 trở lên”.",
      "Cách viết thường dùng trong kế hoạch thi đua"),
    rule(
      zero, "Hiểu “không có hồ sơ nào trễ hạn” là chỉ tiêu bằng 0.", "Cách viết thường dùng trong kế hoạch thi đua"),
    rule(
      unnumbered,
      "Ghi lại mục của danh sách chỉ tiêu không có con số, để người soạn biết là chưa đo được.",
      "Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 khoản 1"),
    rule(
      table,
      "Tìm chỉ tiêu trong bảng có cột chỉ tiêu, đơn vị tính và kế hoạch: con số trần trong ô lấy nghĩa từ tên cột. Cột kết quả, "
        + "thực hiện, so sánh và bảng điểm bị bỏ qua; chỉ tiêu đọc từ bảng luôn cần người xem lại.",
      "Cách trình bày thường dùng trong phụ lục giao chỉ tiêu thi đua"),
    rule(
      quota,
      "Tìm số lượng, tỷ lệ được đề nghị khen thưởng (Cờ, Bằng khen, tập thể, cá nhân). Đây không phải chỉ tiêu phải đạt.",
      "Quy định, hướng dẫn về khen thưởng của bộ, ngành, địa phương, cụm, khối thi đua"),
    rule(
      condition,
      "Tìm điều kiện để được xét: số điểm, tỷ lệ, số thành viên tối thiểu hoặc tối đa.",
      "Quy định, hướng dẫn về khen thưởng của bộ, ngành, địa phương, cụm, khối thi đua"),
  ]

  private static func rule(_ name: String, _ purpose: String, _ source: String) -> RuleExplanation {
    RuleExplanation(name: name, kind: .fact, purpose: purpose, source: source)
  }
}

import Domain

/// The names of the rules that find duties and reports, as they stand in a fact and as `explain` takes them.
enum DutyRule {
  /// "Giao X …", "X có trách nhiệm …", the unit at the head of a sentence.
  static let clause = "duty-clause"
  /// Under a heading that is the name of a unit, or behind it and a colon.
  static let heading = "duty-heading"
  /// Under an opening: "X có trách nhiệm:".
  static let opening = "duty-opening"
  /// With lines of its own: "Chủ trì: …", "Thời gian thực hiện: …".
  static let lines = "duty-lines"
  /// A row of a table.
  static let table = "duty-table"
  /// Work without a unit.
  static let item = "duty-item"
  /// Every further sentence of a paragraph that hands out work.
  static let sentence = "duty-sentence"
  /// A title while it waits for the lines below; never in a fact.
  static let title = "duty-title"
  /// Who reports what to whom.
  static let report = "report-clause"
}

extension DutyRule {
  static let custom = "Thông lệ soạn thảo kế hoạch, quyết định, chỉ thị; Nghị định 30/2020/NĐ-CP, Phụ lục I"

  static let explanations: [RuleExplanation] = [
    explain(
      clause,
      "Việc giao trong câu: «Giao X chủ trì, phối hợp với Y …», «X có trách nhiệm …», «Đề nghị X …», hoặc tên đơn vị "
        + "đứng đầu câu rồi đến động từ; nhận cả đơn vị phối hợp và thời hạn."),
    explain(
      heading,
      "Việc của đơn vị nêu ở tiêu đề: các điểm, gạch đầu dòng dưới «3. Sở …», hoặc sau tên đơn vị và dấu hai chấm."),
    explain(opening, "Việc liệt kê sau câu mở: «a) Văn phòng … có trách nhiệm:», «Giao X chủ trì, phối hợp với Y:»."),
    explain(
      lines,
      "Việc có các dòng kèm theo: «Chủ trì: …», «Phối hợp: …», «Thời gian thực hiện: …», thứ tự và cách gọi tùy văn bản."
    ),
    explain(
      table,
      "Việc trong bảng: mỗi dòng một việc, cột cho biết nội dung, cơ quan chủ trì, phối hợp, thời gian, sản phẩm."),
    explain(item, "Việc nêu trong phần nội dung, giải pháp mà không giao đơn vị nào; cần người xem lại."),
    explain(sentence, "Đoạn giao việc cho một đơn vị bằng nhiều câu: mỗi câu sau là một việc nữa của đơn vị ấy."),
  ]

  private static func explain(_ name: String, _ purpose: String) -> RuleExplanation {
    RuleExplanation(name: name, kind: .fact, purpose: purpose, source: custom)
  }
}

import Blocks
import CivilTime
import Domain
import Vietnamese

/// Finds the movements, campaigns and themes a document launches or refers to, one item for each distinct name.
enum MovementFinder: FactFinder {
  static let launchedRule = "movement-launched"
  static let quotedRule = "movement-quoted"
  static let unquotedRule = "movement-unquoted"

  static let explanations = [
    RuleExplanation(
      name: launchedRule, kind: .fact,
      purpose: "Nhận ra phong trào do chính văn bản phát động, theo tên loại và trích yếu; văn bản tổng kết, kiểm tra, "
        + "khen thưởng thì không phát động phong trào nào.",
      source: "Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 17"),
    RuleExplanation(
      name: quotedRule, kind: .fact,
      purpose: "Nhận ra tên phong trào, cuộc vận động, chủ đề trong ngoặc kép, kể cả danh sách nhiều tên; danh hiệu, "
        + "tiêu chuẩn, khẩu ngữ trong ngoặc kép không phải là phong trào.",
      source: "Thông lệ văn phòng: tên phong trào đặt trong ngoặc kép"),
    RuleExplanation(
      name: unquotedRule, kind: .fact,
      purpose:
        "Nhận ra tên phong trào viết không có ngoặc kép sau chữ “phong trào”, “cuộc vận động”; chỗ kết thúc tên là "
        + "phỏng đoán nên cần người xem lại.",
      source: "Thông lệ văn phòng"),
  ]

  static func find(in manuscript: Manuscript, knowing knowledge: ReadingKnowledge, into reading: inout PlanReading) {
    let launched = LaunchedMovement(manuscript: manuscript).find()
    let quoted = QuotedMovements(manuscript: manuscript)
    let unquoted = UnquotedMovements(manuscript: manuscript)
    var names: [(name: MovementName, end: Int)] = []
    let cited = CitedStretches(reading, manuscript)
    for stretch in Stretch.all(manuscript) {
      let here = quoted.names(in: stretch.words).filter { name in
        name.kind != .theme || cited.speaksOfEmulation(stretch.words)
      }
      names += here.map { ($0, stretch.words.upperBound) }
      let taken = here.suffix(200).map(\.extent)
      names += unquoted.names(in: stretch.words).filter { name in
        !cited.holds(name.words) && !taken.contains { $0.overlaps(name.extent) }
      }.map { ($0, stretch.words.upperBound) }
    }
    MovementList(manuscript: manuscript, reading: reading).facts(launched, names).forEach {
      reading.movements.append($0)
    }
  }
}

import Domain

extension TargetDefinition.Metric {
  /// What sort of measure it is, for forms and tables.
  package var wording: Wording {
    switch self {
    case .shareOfPeople: Wording("Tỷ lệ người", en: "Share of people")
    case .shareOfUnits: Wording("Tỷ lệ đơn vị", en: "Share of units")
    case .shareOfWork: Wording("Tỷ lệ công việc, hồ sơ", en: "Share of work")
    case .count: Wording("Số lượng", en: "Count")
    case .ratingShare(let rating, let orBetter):
      Wording("Tỷ lệ \(rating.vietnamese)\(orBetter ? " trở lên" : "")", en: "Share rated \(rating.rawValue)")
    case .titleShare: Wording("Tỷ lệ đạt danh hiệu", en: "Share with a title")
    case .titleCount: Wording("Số đạt danh hiệu", en: "Count with a title")
    case .noneOf: Wording("Không để xảy ra", en: "None of")
    case .change(.increase): Wording("Tăng so với kỳ gốc", en: "Increase against a base")
    case .change(.decrease): Wording("Giảm so với kỳ gốc", en: "Decrease against a base")
    case .rank: Wording("Thứ hạng", en: "Rank")
    case .index: Wording("Điểm chỉ số", en: "Points of an index")
    case .titleKept: Wording("Giữ, đạt danh hiệu của đơn vị", en: "Titles of the body itself")
    case .qualitative: Wording("Định tính", en: "Qualitative")
    }
  }
}

extension TargetDefinition.Rating {
  fileprivate var vietnamese: String {
    switch self {
    case .excellent: "hoàn thành xuất sắc nhiệm vụ"
    case .good: "hoàn thành tốt nhiệm vụ"
    case .completed: "hoàn thành nhiệm vụ"
    case .notCompleted: "không hoàn thành nhiệm vụ"
    }
  }
}

extension TargetReader {
  /// The definition of a target as it stands after people have looked at it.
  package func definition(of clause: PlanClause, printed: String? = nil) -> TargetDefinition {
    let content = clause.content
    return definition(
      of: TargetReading(
        comparator: content.comparator ?? .none, value: content.value, unit: content.unit,
        population: content.population, indicator: content.text == content.population ? nil : content.text,
        deadline: content.deadline),
      printed: printed)
  }
}

import Domain

extension PlanCoverage.State {
  package var wording: Wording {
    switch self {
    case .answered: Wording("đã đáp ứng", en: "answered")
    case .partly: Wording("đáp ứng một phần", en: "partly")
    case .open: Wording("còn để trống", en: "open")
    case .forOthers: Wording("giao cơ quan khác", en: "for others")
    }
  }
}

extension PlanDifference.Field {
  package var wording: Wording {
    switch self {
    case .text: Wording("nội dung", en: "text")
    case .section: Wording("vị trí mục", en: "section")
    case .number: Wording("con số", en: "number")
    case .population: Wording("đối tượng", en: "population")
    case .owners: Wording("người phụ trách", en: "owners")
    case .deadline: Wording("thời hạn", en: "deadline")
    case .recurrence: Wording("định kỳ", en: "recurrence")
    case .product: Wording("kết quả", en: "product")
    case .wording: Wording("lời cam kết", en: "wording")
    }
  }
}

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

extension LaunchBlocker {
  /// What stands in the way and what to do; the page adds the clause and the proposals.
  package var wording: Wording {
    switch self {
    case .noOwner:
      Wording("Chưa có ai phụ trách. Chọn đơn vị hoặc người phụ trách.", en: "Nobody answers for it: choose.")
    case .nameToChoose(_, let name, _):
      Wording("Chưa rõ “\(name)” là đơn vị nào. Chọn một đơn vị.", en: "“\(name)” is not clear: choose a unit.")
    case .emptySeat:
      Wording(
        "Đơn vị được giao chưa có người đứng đầu. Chọn người nhận thay, hoặc bổ sung chức danh.",
        en: "The unit has nobody in that seat: choose somebody.")
    case .noWording:
      Wording("Chưa có lời giao ước, cam kết. Xem và xác nhận bản dự thảo.", en: "No wording yet: confirm the draft.")
    case .openTarget(_, let doubt):
      Wording("\(doubt.question.vi) Đề xuất: \(doubt.proposal.vi).", en: doubt.question.en)
    case .noPeriod:
      Wording("Chưa rõ thời gian của phong trào. Nhập ngày bắt đầu và kết thúc.", en: "The time is not known.")
    }
  }
}

/// What may be done. A right counts only where a role with it was given; what no role gives is refused.
package enum Right: String, Sendable, CaseIterable {
  case seeUnits, changeUnits, seePeople, changePeople
  case manageAccounts, seeEvents, keepData
  case seePlans, changePlans, launch
  case seeMovements, acknowledge, sign
  case seeRulings, keepRulings
  /// To look at the program as another account sees it, without changing anything.
  case viewAs

  package var title: Wording {
    switch self {
    case .seeUnits: Wording("xem đơn vị", en: "see units")
    case .changeUnits: Wording("sửa đơn vị", en: "change units")
    case .seePeople: Wording("xem cán bộ", en: "see people")
    case .changePeople: Wording("sửa, nhập danh sách cán bộ", en: "change and import people")
    case .manageAccounts: Wording("quản lý tài khoản, vai trò, phiếu", en: "manage accounts, roles, slips")
    case .seeEvents: Wording("xem nhật ký", en: "see the log")
    case .keepData: Wording("sao lưu, khôi phục, kiểm tra dữ liệu", en: "back up, restore, verify")
    case .seePlans: Wording("xem văn bản", en: "see plans")
    case .changePlans: Wording("thêm, rà soát, giao việc theo văn bản", en: "add, review and assign plans")
    case .launch: Wording("phát động, rút phát động", en: "launch, withdraw")
    case .seeMovements: Wording("xem phong trào", en: "see movements")
    case .acknowledge: Wording("nhận việc thay đơn vị", en: "acknowledge for the unit")
    case .sign: Wording("ký giao ước của mình", en: "sign one's own covenant")
    case .seeRulings: Wording("xem kết luận theo luật", en: "see rulings")
    case .keepRulings: Wording("hỏi luật và lưu kết luận", en: "ask the law and keep rulings")
    case .viewAs: Wording("xem như người khác", en: "view as another")
    }
  }
}

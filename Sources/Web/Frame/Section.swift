import Domain

/// The parts of the site, in the order of the menu. A person sees those a right opens.
package enum Section: String, Sendable, CaseIterable {
  case today, work, documents, movements, law, organisation, people, accounts, log, system

  var name: Wording {
    switch self {
    case .today: Wording("Hôm nay", en: "Today")
    case .work: Wording("Việc của tôi", en: "My work")
    case .documents: Wording("Văn bản", en: "Documents")
    case .movements: Wording("Phong trào", en: "Movements")
    case .law: Wording("Danh hiệu và luật", en: "Titles and law")
    case .organisation: Wording("Đơn vị", en: "Units")
    case .people: Wording("Con người", en: "People")
    case .accounts: Wording("Tài khoản, phiếu", en: "Accounts, slips")
    case .log: Wording("Nhật ký", en: "Log")
    case .system: Wording("Hệ thống", en: "System")
    }
  }

  var address: String {
    switch self {
    case .today: Addresses.home()
    case .work: Addresses.work()
    case .documents: Addresses.documents()
    case .movements: Addresses.movements()
    case .law: Addresses.law()
    case .organisation: Addresses.organisation()
    case .people: Addresses.people()
    case .accounts: Addresses.accounts()
    case .log: Addresses.log()
    case .system: Addresses.system()
    }
  }
}

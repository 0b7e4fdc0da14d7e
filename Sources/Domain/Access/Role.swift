/// What somebody is in the program. A role is given for a unit and holds for the units below it.
package enum Role: String, Sendable, CaseIterable {
  case administrator, emulationOfficer, leader, unitHead, member, guestAuditor

  package var title: Wording {
    switch self {
    case .administrator: Wording("quản trị", en: "administrator")
    case .emulationOfficer: Wording("chuyên viên thi đua, khen thưởng", en: "emulation officer")
    case .leader: Wording("lãnh đạo", en: "leader")
    case .unitHead: Wording("phụ trách đơn vị", en: "head of unit")
    case .member: Wording("cán bộ, công chức, viên chức", en: "member")
    case .guestAuditor: Wording("khách kiểm tra", en: "guest auditor")
    }
  }
}

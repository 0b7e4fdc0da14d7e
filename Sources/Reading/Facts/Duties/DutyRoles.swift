import Vietnamese

/// What each section means for duties: the title above decides, and a title below it only when it is short and says
/// something of its own ("2. Yêu cầu"), not when such a word falls in a long title ("… đáp ứng yêu cầu nhiệm vụ").
struct DutyRoles {
  private let roles: [Section.Role]

  init(_ manuscript: Manuscript) {
    var roles: [Section.Role] = []
    roles.reserveCapacity(manuscript.sections.count)
    for section in manuscript.sections {
      let above = section.parent.map { roles[$0] } ?? .unknown
      roles.append(DutyRoles.role(of: section, above, manuscript))
    }
    self.roles = roles
  }

  subscript(section: Int?) -> Section.Role { section.map { roles[$0] } ?? .unknown }

  /// A title of more words names its subject and not its purpose.
  private static let shortTitle = 8

  private static func role(of section: Section, _ above: Section.Role, _ manuscript: Manuscript) -> Section.Role {
    guard let title = section.title else { return above }
    if isMixed(title, section.role, manuscript) { return above == .unknown ? .unknown : above }
    switch above {
    case .unknown: return section.role
    case .purpose, .targets, .results: return section.role == .tasks ? .tasks : above
    default: return title.count <= shortTitle && section.role != .unknown ? section.role : above
    }
  }

  private static let work = PhraseTable(["nhiệm vụ", "giải pháp", "nội dung", "tổ chức thực hiện", "phân công"])

  /// "Mục tiêu, nhiệm vụ": the sections below tell which is which.
  private static func isMixed(_ title: Range<Int>, _ role: Section.Role, _ manuscript: Manuscript) -> Bool {
    role == .purpose && manuscript.first(work, in: title) != nil
  }
}

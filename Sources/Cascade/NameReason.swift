import Domain

/// Why a name is taken for a unit, or why it cannot be.
package enum NameReason: Sendable, Equatable {
  case sameName
  case accentsDiffer
  case shortName
  case abbreviation
  case formerName(String)
  /// The only unit of its sort: «Văn phòng», «Công đoàn cơ sở», «Chi bộ».
  case onlyOfItsKind
  /// The agency itself: «Sở», «cơ quan», «đơn vị».
  case theAgency
  /// Several bear the name; this one works directly for the agency.
  case nearestInTree
  case post(String)
  case group(String)
  case people
  case exception
  /// «liên quan»: which of them is for a person to say.
  case onlyConcerned
  /// Several units bear the name, or came out of the one that bore it.
  case several
  /// Some words or letters are the same.
  case alike
  /// Similar words stand in the work itself.
  case wordsOfTheWork
  /// It leads, advises or follows elsewhere in the plan.
  case leadsElsewhere
  /// It did the same work before.
  case didItBefore
  /// It is one of those the target or pledge counts.
  case counted
  /// Everybody of the agency signs.
  case everybody
  /// The office follows up what nobody else does.
  case usualOffice
  case unknown
  /// A body above or beside the agency.
  case outsideBody
  case outsidePeople
  /// A group of which this agency has none.
  case noneHere(String)

  package var wording: Wording {
    switch self {
    case .sameName: Wording("Đúng tên đơn vị.", en: "The unit's name.")
    case .accentsDiffer: Wording("Đúng tên, khác dấu.", en: "The name, with other accents.")
    case .shortName: Wording("Tên gọi tắt của đơn vị.", en: "The unit's short name.")
    case .abbreviation: Wording("Viết tắt tên đơn vị.", en: "The name abbreviated.")
    case .formerName(let name): Wording("Tên cũ: “\(name)”.", en: "Former name: “\(name)”.")
    case .onlyOfItsKind: Wording("Đơn vị duy nhất thuộc loại này.", en: "The only unit of its sort.")
    case .theAgency: Wording("Chỉ chính cơ quan.", en: "The agency itself.")
    case .nearestInTree:
      Wording("Nhiều đơn vị cùng tên; đây là đơn vị trực tiếp của cơ quan.", en: "Nearest in the tree.")
    case .post(let title): Wording("Chức danh “\(title)”.", en: "The post “\(title)”.")
    case .group(let words): Wording("Nhóm đơn vị “\(words)”.", en: "The group “\(words)”.")
    case .people: Wording("Nhóm người.", en: "A group of people.")
    case .exception: Wording("Văn bản nêu là ngoại lệ.", en: "Excepted by the document.")
    default: doubtWording
    }
  }

  private var doubtWording: Wording {
    switch self {
    case .onlyConcerned:
      Wording("Văn bản chỉ nói đơn vị “liên quan”: anh/chị chọn đơn vị nào.", en: "Only those concerned: choose.")
    case .several: Wording("Nhiều đơn vị cùng ứng với tên này.", en: "Several units answer to the name.")
    case .alike: Wording("Tên gần giống.", en: "A similar name.")
    case .wordsOfTheWork: Wording("Tên đơn vị gần với nội dung việc.", en: "The unit's name is near the work.")
    case .leadsElsewhere:
      Wording("Đơn vị được giao theo dõi, chủ trì trong kế hoạch này.", en: "It leads in this plan.")
    case .didItBefore: Wording("Đơn vị đã làm việc này lần trước.", en: "It did this work before.")
    case .counted: Wording("Đơn vị thuộc diện được tính trong mục này.", en: "It is one of those counted.")
    case .everybody: Wording("Toàn cơ quan cùng ký.", en: "Everybody of the agency signs.")
    case .usualOffice: Wording("Văn phòng thường theo dõi việc chưa có ai phụ trách.", en: "The office follows up.")
    case .unknown: Wording("Không có đơn vị nào gần tên này.", en: "No unit is near this name.")
    case .outsideBody: Wording("Cơ quan, tổ chức ngoài đơn vị mình.", en: "A body outside this agency.")
    case .outsidePeople: Wording("Đối tượng ngoài cơ quan.", en: "People outside this agency.")
    case .noneHere(let words):
      Wording("Cơ quan không có đơn vị nào thuộc “\(words)”.", en: "This agency has none of “\(words)”.")
    default: Wording("", en: "")
    }
  }
}

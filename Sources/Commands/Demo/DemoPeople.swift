import Domain

/// The invented department of the demonstration: seven units, a hundred and twenty people. Nobody in it exists.
enum DemoPeople {
  struct Seat {
    var name: String
    var position: String?
    var standing: Post.Standing
    var employment: Post.Employment
  }
  struct Office {
    var name: String
    var short: String
    var kind: Unit.Kind
    /// How many work there.
    var count: Int
    /// Of the one who leads it: `Trưởng phòng`.
    var head: String
  }

  static let agency = "Sở Nội vụ tỉnh An Phú"
  static let director = "Đào Minh Quân"

  static let offices = [
    Office(name: "Văn phòng Sở", short: "VP", kind: .office, count: 18, head: "Chánh Văn phòng"),
    Office(name: "Thanh tra Sở", short: "TTr", kind: .office, count: 11, head: "Chánh Thanh tra"),
    Office(name: "Phòng Thi đua - Khen thưởng", short: "P. TĐKT", kind: .office, count: 9, head: "Trưởng phòng"),
    Office(name: "Phòng Tổ chức, biên chế", short: "P. TCBC", kind: .office, count: 14, head: "Trưởng phòng"),
    Office(name: "Phòng Cải cách hành chính", short: "P. CCHC", kind: .office, count: 12, head: "Trưởng phòng"),
    Office(name: "Phòng Lao động - Việc làm", short: "P. LĐVL", kind: .office, count: 21, head: "Trưởng phòng"),
    Office(
      name: "Trung tâm Lưu trữ lịch sử", short: "TTLT", kind: .subordinate, count: 31, head: "Giám đốc Trung tâm"),
  ]

  /// The people of an office, always the same: its head, a deputy, those who work directly.
  static func seats(of office: Office, number: Int) -> [Seat] {
    let isPublic = office.kind == .subordinate
    return (0..<office.count).map { index in
      let name = name(number * 37 + index)
      switch index {
      case 0: return Seat(name: name, position: office.head, standing: .head, employment: .civilServant)
      case 1:
        return Seat(name: name, position: "Phó \(office.head)", standing: .deputy, employment: .civilServant)
      default:
        let isContract = index % 9 == 8
        return Seat(
          name: name, position: isPublic ? "Lưu trữ viên" : "Chuyên viên", standing: .worker,
          employment: isContract ? .contract : isPublic ? .publicEmployee : .civilServant)
      }
    }
  }

  private static let families = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
  ]
  private static let middles = ["Văn", "Thị", "Đức", "Thu", "Minh", "Ngọc", "Quang", "Thanh", "Hữu", "Kim", "Xuân"]
  private static let givens = [
    "An", "Ánh", "Bình", "Chi", "Dũng", "Đạt", "Giang", "Hà", "Hạnh", "Hiếu", "Hoa", "Hùng", "Khánh", "Lan", "Linh",
    "Long", "Mai", "Nam", "Nga", "Oanh", "Phúc", "Quyên", "Sơn", "Thảo", "Trang", "Tú", "Uyên", "Vinh", "Yến",
  ]

  private static func name(_ number: Int) -> String {
    "\(families[number * 5 % families.count]) \(middles[number * 7 % middles.count]) \(givens[number * 11 % givens.count])"
  }
}

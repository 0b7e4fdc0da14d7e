import Domain
import Vietnamese

/// Names and codes of the types of documents that are cited.
struct CitedTypes: Sendable {
  private let names: PhraseTable<String>
  private let stateNames: [String: String]
  private let partyNames: [String: String]
  private let codes: Set<String>
  private let longest: Int

  init(_ types: [DocumentType]) {
    var phrases: [(String, String)] = []
    var state: [String: String] = [:]
    var party: [String: String] = [:]
    for type in types {
      phrases.append((type.name, type.name))
      guard let code = type.code, code != "QH" else { continue }
      // The later record of a code is the one in use.
      if type.system == .party { party[code] = type.name } else { state[code] = type.name }
    }
    for name in CitedTypes.customary { phrases.append((name, name)) }
    names = PhraseTable(phrases)
    longest = phrases.map { Phrase($0.0).count }.max() ?? 0
    stateNames = state.merging(CitedTypes.customaryCodes) { old, _ in old }
    partyNames = party
    codes = Set(state.keys).union(party.keys).union(CitedTypes.customaryCodes.keys)
  }

  /// Custom of offices: types that no table of forms lists, or lists under a shorter name.
  private static let customary = [
    "Văn bản", "Văn bản hợp nhất", "Thông báo kết luận", "Chương trình hành động", "Chương trình phối hợp",
    "Kế hoạch phối hợp", "Kế hoạch liên tịch", "Kế hoạch liên ngành", "Hướng dẫn liên tịch", "Hướng dẫn liên ngành",
    "Quy chế phối hợp", "Quy định phối hợp", "Chỉ thị liên tịch", "Thông tư liên bộ", "Lời kêu gọi", "Thư kêu gọi",
    "Phát động", "Điều lệ", "Công thư", "Nội quy", "Giấy phép", "Sắc lệnh", "Luật", "Bộ luật", "Pháp lệnh",
    "Nghị quyết chuyên đề", "Phương án nghiệp vụ",
  ]
  private static let customaryCodes = [
    "NĐ": "Nghị định", "TT": "Thông tư", "TTLT": "Thông tư liên tịch", "NQLT": "Nghị quyết liên tịch",
    "QCPH": "Quy chế phối hợp", "KHPH": "Kế hoạch phối hợp", "CTPH": "Chương trình phối hợp",
    "KHLT": "Kế hoạch liên tịch", "HDLT": "Hướng dẫn liên tịch", "VBHN": "Văn bản hợp nhất",
  ]

  func isCode(_ code: String) -> Bool { codes.contains(code) }

  /// The name a type code stands for.
  func name(of code: String, in system: DocumentNumber.System) -> String? {
    system == .party ? partyNames[code] ?? stateNames[code] : stateNames[code] ?? partyNames[code]
  }

  /// The only code that a code damaged by scanning can have been: one letter too many or one letter wrong.
  func code(like damaged: String) -> String? {
    let asLetters = String(damaged.map { $0 == "1" ? "T" : $0 == "0" ? "O" : $0 })
    if asLetters != damaged, codes.contains(asLetters) { return asLetters }
    let found = codes.filter { CitedTypes.isNear(Array(damaged), Array($0)) }
    return found.count == 1 ? found.first : nil
  }

  private static func isNear(_ a: [Character], _ b: [Character]) -> Bool {
    guard a.count > 1, b.count > 1, a[0] == b[0] else { return false }
    if a.count == b.count { return zip(a, b).filter { $0 != $1 }.count == 1 }
    return a.count == b.count + 1 && a.indices.contains { a[..<$0] + a[($0 + 1)...] == b[...] }
  }

  /// The type whose name begins at word `i`.
  func type(at i: Int, end: Int, _ manuscript: Manuscript) -> (name: String, count: Int)? {
    manuscript.match(names, at: i, end: end).map { ($0.value, $0.count) }
  }

  /// The longest type whose name ends right before word `end`.
  func type(before end: Int, from start: Int, _ manuscript: Manuscript) -> (name: String, start: Int)? {
    for i in max(start, end - longest)..<max(start, end) {
      if let (name, count) = manuscript.match(names, at: i, end: end), i + count == end { return (name, i) }
    }
    return nil
  }
}

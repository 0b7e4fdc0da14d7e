import CivilTime
import JSON

/// What reading one question found wrong, unknown or absent.
final class QuestionLog {
  var problems: [QuestionProblem] = []
  var warnings: [RulingWarning] = []
  /// Paths of required facts that are absent.
  var absent: [String] = []
  /// The governing day, as soon as it is read.
  var day: Day?
}

/// Takes one object of a question apart. Wrong values become problems, keys nobody asked for become warnings; it never
/// stops at the first. Absent and null are the same.
struct FactReader {
  let log: QuestionLog
  private(set) var path: String
  private let members: [JSONMember]
  private var asked: Set<String> = []

  /// Nil when the value is no object, which is a problem.
  init?(_ value: JSONValue, path: String, _ log: QuestionLog) {
    guard let members = value.object else {
      log.problems.append(
        QuestionProblem(
          path: path, code: .badValue, because: "“\(path)” phải là một đối tượng, không phải \(value.kindName)."))
      return nil
    }
    self.members = members
    self.path = path
    self.log = log
  }

  /// Gives the object the path it is known by, once a field of it is read.
  mutating func rename(_ path: String) { self.path = path }

  func at(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  mutating func take(_ key: String) -> JSONValue? {
    asked.insert(key)
    guard let value = members.first(where: { $0.key == key })?.value, !value.isNull else { return nil }
    return value
  }

  func refuse(_ key: String, _ code: QuestionProblem.Code, _ because: String) {
    log.problems.append(QuestionProblem(path: at(key), code: code, because: because))
  }

  /// A required fact that is absent.
  func lacks(_ key: String) { log.absent.append(at(key)) }

  mutating func text(_ key: String) -> String? {
    guard let value = take(key) else { return nil }
    guard let text = value.string else {
      refuse(key, .badValue, "“\(at(key))” phải là chuỗi, không phải \(value.kindName).")
      return nil
    }
    return text
  }

  mutating func count(_ key: String, in range: ClosedRange<Int> = 0...10_000_000) -> Int? {
    guard let value = take(key) else { return nil }
    guard let number = value.int, range.contains(number) else {
      refuse(key, .badValue, "“\(at(key))” phải là số nguyên từ \(range.lowerBound) đến \(range.upperBound).")
      return nil
    }
    return number
  }

  mutating func year(_ key: String) -> Int? { count(key, in: 1900...2200) }

  mutating func flag(_ key: String) -> Bool? {
    guard let value = take(key) else { return nil }
    guard let flag = value.bool else {
      refuse(key, .badValue, "“\(at(key))” phải là true hoặc false.")
      return nil
    }
    return flag
  }

  mutating func day(_ key: String) -> Day? {
    guard let value = take(key) else { return nil }
    guard let day = value.string.flatMap({ Day(iso: $0) }) else {
      refuse(key, .badDate, "“\(at(key))” phải là một ngày có thật, viết dạng 2026-03-15.")
      return nil
    }
    return day
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ code: QuestionProblem.Code = .badValue
  ) -> Choice? {
    guard let value = take(key) else { return nil }
    guard let choice = value.string.flatMap(Choice.init(rawValue:)) else {
      let known = Choice.allCases.map(\.rawValue).prefix(12).joined(separator: ", ")
      refuse(key, code, "“\(at(key))” không nhận giá trị này; các giá trị: \(known).")
      return nil
    }
    return choice
  }

  mutating func office(_ key: String) -> DecidingOffice? { choice(key, .unknownId) }

  /// An award that the ask can take; one of another ask is a problem of its own.
  mutating func award(_ key: String, _ isOfAsk: (Award) -> Bool = { _ in true }) -> Award? {
    guard let value = take(key) else { return nil }
    guard let award = value.string.flatMap(Award.init(rawValue:)) else {
      refuse(key, .unknownId, "“\(at(key))”: không có danh hiệu hay hình thức khen thưởng nào mang tên này.")
      return nil
    }
    guard isOfAsk(award) else {
      refuse(key, .wrongAsk, "“\(award.rawValue)” không thuộc loại câu hỏi này.")
      return nil
    }
    return award
  }

  mutating func awardClass(_ key: String) -> Int? { count(key, in: 1...3) }

  mutating func decimal(_ key: String, atMost most: Int) -> Thousandths? {
    guard let value = take(key) else { return nil }
    guard case .number(let literal) = value.content, let number = Thousandths(rounding: literal),
      number.count <= most * 1000
    else {
      refuse(key, .badValue, "“\(at(key))” phải là số từ 0 đến \(most).")
      return nil
    }
    return number
  }

  /// The object under a key, read by `body`.
  mutating func object<Value>(_ key: String, _ body: (inout FactReader) -> Value?) -> Value? {
    guard let value = take(key), var reader = FactReader(value, path: at(key), log) else { return nil }
    let made = body(&reader)
    reader.end()
    return made
  }

  /// The objects of a list, read by `body`; nil when the key is absent.
  mutating func list<Value>(_ key: String, _ body: (inout FactReader) -> Value?) -> [Value]? {
    guard let value = take(key) else { return nil }
    guard let items = value.array else {
      refuse(key, .badValue, "“\(at(key))” phải là danh sách.")
      return nil
    }
    var made: [Value] = []
    for (place, item) in items.enumerated() {
      guard var reader = FactReader(item, path: "\(at(key))[\(place)]", log) else { continue }
      if let one = body(&reader) { made.append(one) }
      reader.end()
    }
    return made
  }

  /// Warns of every key nobody asked for.
  func end() {
    for member in members where !asked.contains(member.key) {
      log.warnings.append(RulingWarning("unknownField", "Không dùng đến “\(at(member.key))”."))
    }
  }

  /// All keys, for objects whose keys are data.
  mutating func entries() -> [(key: String, value: JSONValue)] {
    for member in members { asked.insert(member.key) }
    return members.filter { !$0.value.isNull }.map { ($0.key, $0.value) }
  }
}

extension Thousandths {
  /// As JSON writes numbers, digits after the third cut: a mean of 89.99995 is still under 90.
  init?(rounding literal: String) {
    guard let point = literal.firstIndex(of: ".") else {
      self.init(literal)
      return
    }
    let end = literal.index(point, offsetBy: 4, limitedBy: literal.endIndex) ?? literal.endIndex
    guard literal[literal.index(after: point)...].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(literal[..<end])
  }
}

import Actions
import CivilTime
import Domain
import HTTP
import Showing

/// The fields of one item, drawn and read back. Only what the kind has is asked for.
enum FactForm {
  private static let comparators: [(value: String, name: Wording)] = [
    (">=", Wording("từ … trở lên (≥)", en: "at least (≥)")), ("<=", Wording("không quá (≤)", en: "at most (≤)")),
    ("=", Wording("bằng (=)", en: "equal (=)")), (">", Wording("trên (>)", en: "above (>)")),
    ("<", Wording("dưới (<)", en: "below (<)")), ("rank<=", Wording("trong nhóm", en: "rank within")),
    ("none", Wording("không ghi số", en: "no figure")),
  ]

  static func fields(_ kind: FactCard.Kind, _ content: ItemContent?) -> [Field] {
    var fields = [
      Field("noi-dung", "Nội dung", en: "Text", .long, value: content?.text ?? "", isRequired: true)
    ]
    switch kind {
    case .target, .pledge:
      fields.append(
        Field(
          "so-sanh", "Yêu cầu", en: "Comparator", .choice(comparators),
          value: content?.comparator?.rawValue ?? (kind == .pledge ? "=" : ">=")))
      fields.append(Field("gia-tri", "Giá trị", en: "Value", .number, value: value(content)))
      fields.append(Field("don-vi-tinh", "Đơn vị tính", en: "Measured in", value: content?.unit ?? "%"))
      fields.append(
        Field("tren", "Tính trên", en: "Population", value: content?.population ?? ""))
    default: break
    }
    switch kind {
    case .phase, .anniversary, .movement:
      fields.append(Field("tu", "Từ ngày", en: "From", .date, value: content?.from.map(TimeWords.date) ?? ""))
      fields.append(Field("den", "Đến ngày", en: "To", .date, value: content?.to.map(TimeWords.date) ?? ""))
    case .target, .pledge, .duty, .report:
      fields.append(
        Field(
          "han", "Hạn", en: "Due", value: TimeWords.when(content?.deadline, content?.recurrence),
          hint: Wording("Một ngày, ví dụ 31/3/2026; để trống nếu văn bản không ghi", en: "A day, such as 31/3/2026")))
    default: break
    }
    if kind == .duty {
      fields.append(Field("ket-qua", "Kết quả, sản phẩm", en: "Product", value: content?.product ?? ""))
    }
    return fields
  }

  private static func value(_ content: ItemContent?) -> String {
    switch content?.value {
    case .number(let number): TimeWords.number(number)
    case .range(let low, let high): "\(TimeWords.number(low)) – \(TimeWords.number(high))"
    case nil: ""
    }
  }

  /// What the form says, on top of what stands; a field left as it was drawn changes nothing.
  static func change(
    _ form: Form, _ kind: FactCard.Kind, of content: ItemContent, at desk: Desk
  ) throws(Problem) -> ItemContent {
    var new = content
    let drawn = Dictionary(fields(kind, content).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    func typed(_ name: String) -> String? {
      guard let value = form[name], value != drawn[name] else { return nil }
      return value
    }
    if let text = typed("noi-dung") { new.text = OneLine.of(text) }
    if let word = form["so-sanh"], let comparator = TargetReading.Comparator(rawValue: word) {
      new.comparator = comparator
    }
    if let text = typed("gia-tri") { new.value = try number(text) }
    if let text = typed("don-vi-tinh") { new.unit = text.isEmpty ? nil : text }
    if let text = typed("tren") { new.population = text.isEmpty ? nil : text }
    if let text = typed("ket-qua") { new.product = text.isEmpty ? nil : text }
    if let text = typed("tu") { new.from = try day(text, "tu", desk) }
    if let text = typed("den") { new.to = try day(text, "den", desk) }
    if let text = typed("han") {
      new.recurrence = nil
      new.deadline = try day(text, "han", desk).map { Deadline(kind: .by, date: $0, text: text) }
    }
    return new
  }

  /// `98`, `2,5`, `1.200`.
  private static func number(_ text: String) throws(Problem) -> TargetReading.Value? {
    let bytes = text.utf8.filter { $0 > 0x20 && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: ".") }
    if bytes.isEmpty { return nil }
    let parts = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let digits = parts.joined()
    guard parts.count <= 2, digits.count <= 15, digits.allSatisfy({ $0 &- 0x30 < 10 }), !digits.isEmpty else {
      throw Problem(
        .invalid, "number.unreadable", Wording("«\(text)» không phải là số", en: "«\(text)» is no number"),
        field: "gia-tri", fix: Wording("Ví dụ: 95 hoặc 2,5", en: "Such as 95 or 2,5"))
    }
    let units = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return .number(Decimal10(units, places: parts.count == 2 ? parts[1].count : 0))
  }

  private static func day(_ text: String, _ field: String, _ desk: Desk) throws(Problem) -> PartialDate? {
    if text.utf8.allSatisfy({ $0 <= 0x20 }) { return nil }
    guard let day = desk.day(text) else {
      throw Problem(
        .invalid, "date.unreadable",
        Wording("«\(text)» không phải là một ngày có trong lịch", en: "«\(text)» is no day of the calendar"),
        field: field, fix: Wording("Ghi như 31/3/2026.", en: "Write it as 31/3/2026."))
    }
    return .day(day)
  }
}

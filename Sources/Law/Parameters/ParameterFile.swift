import CivilTime
import Domain
import JSON

/// Reads law/parameters/NAME.json: one parameter, its label, its unit and its values one a line.
enum ParameterFile {
  static func read(_ source: JSONSource, _ name: ParameterName) throws(JSONError) -> (Parameter, [Entry<DatedValue>]) {
    let file = try JSONReader.read(source)
    var head = try LawRecord(file, in: source)
    guard try head.text("kind") == "parameter" else { throw head.fail("“kind” của tệp này phải là “parameter”") }
    guard try head.text("id") == name.id else { throw head.fail("“id” phải là “\(name.id)”, đúng tên tệp", at: "id") }
    let label = try head.wording("label")
    let unit: Parameter.Unit = try head.choice("unit")
    let override: Parameter.Override = try head.choice("override")
    let setting = try head.optionalText("setting") ?? name.id
    let choices = try head.texts("choices")
    let records = try head.values("records")
    try head.end()
    let shape = Shape(name: name, setting: setting, unit: unit, choices: choices)
    var entries: [Entry<DatedValue>] = []
    for record in records {
      entries.append(Entry(value: try dated(record, shape, source), offset: record.offset, source: source))
    }
    guard !entries.isEmpty else { throw head.fail("tham số không có giá trị nào", at: "records") }
    let values = try entries.checked(.seamless, id: { $0.name.id }, provenance: \.provenance)
    guard values[values.count - 1].provenance.until == nil else {
      throw entries[entries.count - 1].fail("“\(name.id)”: bản ghi cuối phải để “until” là null")
    }
    let parameter = Parameter(
      name: name, label: label, unit: unit, override: override, setting: setting, choices: choices, values: values)
    return (parameter, entries)
  }

  struct Shape {
    let name: ParameterName
    let setting: String
    let unit: Parameter.Unit
    let choices: [String]
  }

  /// One record of a parameter file or of a layer.
  static func dated(_ json: JSONValue, _ shape: Shape, _ source: JSONSource) throws(JSONError) -> DatedValue {
    var record = try LawRecord(json, in: source)
    let standing: DatedValue.Standing = try record.choice("standing")
    let value = try record.parameterValue("value", shape)
    let readings = try record.parameterValues("readings", shape)
    let provenance = try record.provenance()
    try record.end()
    guard provenance.from != nil else { throw record.fail("giá trị phải có ngày đầu “from”") }
    if standing == .open, readings.count < 2 { throw record.fail("“open” phải có ít nhất hai cách hiểu ở “readings”") }
    if standing == .open || standing == .unseen, value != .none {
      throw record.fail("điều còn để ngỏ thì “value” phải là null", at: "value")
    }
    return DatedValue(
      name: shape.name, setting: shape.setting, value: value, standing: standing, readings: readings,
      provenance: provenance)
  }
}

extension ParameterFile.Shape {
  /// The value when it fits the unit; nil otherwise. JSON null is no limit.
  func value(_ json: JSONValue) -> ParameterValue? {
    if json.isNull { return ParameterValue.none }
    switch unit {
    case .flag: return json.bool.map { .flag($0) }
    case .choice, .office, .instrument:
      return json.string.flatMap { choices.isEmpty || choices.contains($0) ? .word($0) : nil }
    case .percent:
      if json.string == "majority" { return .word("majority") }
      return json.int.flatMap { (1...100).contains($0) ? .number($0) : nil }
    default: return json.int.flatMap { $0 >= 0 ? .number($0) : nil }
    }
  }
}

extension LawRecord {
  mutating func parameterValue(_ key: String, _ shape: ParameterFile.Shape) throws(JSONError) -> ParameterValue {
    guard let json = take(key) else { throw fail("thiếu “\(key)”") }
    guard let value = shape.value(json) else { throw fail("“\(key)” không hợp với đơn vị “\(shape.unit)”", at: key) }
    return value
  }

  mutating func parameterValues(_ key: String, _ shape: ParameterFile.Shape) throws(JSONError) -> [ParameterValue] {
    var values: [ParameterValue] = []
    for json in take(key)?.array ?? [] {
      guard let value = shape.value(json) else { throw fail("“\(key)” có giá trị không hợp", at: key) }
      values.append(value)
    }
    return values
  }

  mutating func wording(_ key: String) throws(JSONError) -> Wording {
    guard let json = take(key) else { throw fail("thiếu “\(key)”") }
    var record = try LawRecord(json, in: source)
    let wording = Wording(try record.text("vi"), en: try record.text("en"))
    try record.end()
    return wording
  }

  /// The items of a list of objects.
  mutating func values(_ key: String) throws(JSONError) -> [JSONValue] {
    guard let items = take(key)?.array else { throw fail("“\(key)” phải là danh sách các bản ghi", at: key) }
    return items
  }

  mutating func optionalFlag(_ key: String) throws(JSONError) -> Bool {
    guard let json = take(key), !json.isNull else { return false }
    guard let flag = json.bool else { throw fail("“\(key)” phải là true hoặc false", at: key) }
    return flag
  }

  mutating func number(_ key: String) throws(JSONError) -> Int {
    guard let number = try optionalNumber(key) else { throw fail("thiếu “\(key)”") }
    return number
  }

  mutating func optionalChoice<Choice: RawRepresentable<String>>(_ key: String) throws(JSONError) -> Choice? {
    guard let text = try optionalText(key) else { return nil }
    guard let choice = Choice(rawValue: text) else { throw fail("“\(key)” không nhận giá trị “\(text)”", at: key) }
    return choice
  }

  mutating func choices<Choice: RawRepresentable<String>>(_ key: String) throws(JSONError) -> [Choice] {
    var choices: [Choice] = []
    for text in try texts(key) {
      guard let choice = Choice(rawValue: text) else { throw fail("“\(key)” không nhận giá trị “\(text)”", at: key) }
      choices.append(choice)
    }
    return choices
  }

  /// A multiplier as decimal text, in thousandths: `"0.45"` is 450.
  mutating func thousandths(_ key: String) throws(JSONError) -> Int? {
    guard let text = try optionalText(key) else { return nil }
    guard let value = Thousandths(text) else { throw fail("“\(key)” phải là số thập phân như \"0.45\"", at: key) }
    return value.count
  }
}

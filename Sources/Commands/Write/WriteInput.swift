import Blocks
import CivilTime
import Documents
import Domain
import Formats
import JSON
import Law

/// What the line and the data file ask for.
enum WriteInput {
  static func kind(_ arguments: ParsedArguments) throws(Problem) -> DocumentKind {
    guard let name = arguments.operands.first else {
      throw Problem(
        .invalid, "write.noKind", Wording("chưa nói viết loại văn bản nào", en: "no document named"),
        fix: Wording("Xem các loại: thidua write --list", en: "See: thidua write --list"))
    }
    guard let kind = DocumentKind.named(name) else {
      let near = NearestWord.find(name, in: DocumentKind.all.map(\.name))
      throw Problem(
        .invalid, "write.unknownKind", Wording("không có loại văn bản “\(name)”", en: "no document “\(name)”"),
        field: name,
        fix: near.map { Wording("Có phải: thidua write \($0)?", en: "Did you mean: thidua write \($0)?") }
          ?? Wording("Xem các loại: thidua write --list", en: "See: thidua write --list"))
    }
    return kind
  }

  static func example(_ arguments: ParsedArguments, of kind: DocumentKind) throws(Problem) -> String {
    let system: Letterhead.System = arguments.has("party") ? .party : .state
    guard kind.systems.contains(system) else {
      throw Problem(
        .invalid, "write.notTheirs",
        Wording("cơ quan Đảng không ban hành “\(kind.title)”", en: "Party bodies do not issue “\(kind.name)”"),
        field: "--party",
        fix: Wording("Lấy mẫu không có --party.", en: "Take the example without --party."))
    }
    return kind.example(system)
  }

  static func data(_ arguments: ParsedArguments, of kind: DocumentKind) throws(Problem) -> JSONSource {
    guard let path = arguments.value("data") else {
      throw Problem(
        .invalid, "write.noData", Wording("thiếu tệp dữ liệu --data", en: "--data is missing"), field: "--data",
        fix: Wording(
          "Lấy mẫu: thidua write \(kind.name) --example > so-lieu.json", en: "Take the example: thidua write --example")
      )
    }
    return JSONSource(name: path, bytes: try GivenFile.bytes(path, limit: 64 << 20))
  }

  static func value(_ source: JSONSource) throws(Problem) -> JSONValue {
    do {
      return try JSONReader.read(source)
    } catch {
      throw Problem(
        .invalid, "write.notJSON", Wording(error.description, en: error.description), field: source.name,
        fix: Wording("Sửa dòng ấy rồi ghi lại.", en: "Mend that line."))
    }
  }

  /// What fits; otherwise all that does not, line by line.
  static func fitting<Value>(_ result: Result<Value, FormFaults>, _ source: JSONSource) throws(Problem) -> Value {
    switch result {
    case .success(let value): return value
    case .failure(let faults): throw misfit(faults.all, source)
    }
  }

  /// `--number N`
  static func number(_ arguments: ParsedArguments) throws(Problem) -> Int? {
    guard let word = arguments.value("number") else { return nil }
    if let number = Int(word), number > 0 { return number }
    throw Problem(
      .invalid, "write.number", Wording("số văn bản phải là số nguyên dương, không phải “\(word)”", en: "no number"),
      field: "--number", fix: Wording("Viết: --number 27", en: "Write: --number 27"))
  }

  static func misfit(_ faults: [FormFault], _ source: JSONSource) -> Problem {
    let lines = faults.map { fault in
      let line = source.position(at: fault.offset).line
      return "\(source.name):\(line): \(fault.path.isEmpty ? "" : fault.path + ": ")\(fault.message)"
    }
    let all = (["dữ liệu có \(faults.count) chỗ không đúng biểu"] + lines).joined(separator: "\n  ")
    return Problem(
      .invalid, "write.misfit", Wording(all, en: all), field: faults.first?.path,
      fix: Wording(
        "Đối chiếu với mẫu: thidua write LOẠI --example, hoặc docs/reference/documents.md",
        en: "Compare: thidua write KIND --example"))
  }
}

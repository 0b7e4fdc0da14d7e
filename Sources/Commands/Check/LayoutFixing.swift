import Domain
import JSON
import Showing

/// `thidua check FILE --fix OUT`: writes the file with its layout mended and says what was done. What is left stands in
/// `thidua check OUT`.
enum LayoutFixing {
  static func run(
    _ arguments: ParsedArguments, to path: String, _ session: inout Session
  ) throws(Problem) -> ExitStatus {
    guard arguments.operands.count == 1, let name = arguments.operands.first else {
      throw Problem(
        .invalid, "check.fix", Wording("--fix sửa từng tệp một", en: "--fix takes one file"), field: "--fix",
        fix: Wording("Viết: thidua check duthao.docx --fix duthao-sua.docx", en: "Name one file"))
    }
    guard let file = try session.documents.open(name).get().first else {
      throw Problem(
        .invalid, "check.fix", Wording("«\(name)» không có văn bản nào", en: "«\(name)» is empty"), field: name)
    }
    let document = try file.read().get()
    guard let (bytes, told) = try document.mended() else {
      throw Problem(
        .invalid, "check.fixKind",
        Wording("chỉ sửa được thể thức của tệp Word (docx)", en: "only Word files (docx) can be mended"), field: name,
        fix: Wording("Mở tệp gốc bằng Word, lưu thành .docx rồi sửa lại.", en: "Save it as .docx first."))
    }
    if !bytes.isEmpty { try FileWriter(inputs: [name]).write(bytes, to: path) }
    if arguments.has("json") {
      session.out.put(json(document, path, told, wasWritten: !bytes.isEmpty))
    } else if bytes.isEmpty {
      session.out.line("\(document.file): không có gì để sửa, chưa ghi tệp nào")
    } else {
      session.out.line("\(document.file) → \(path): đã sửa \(told.count) việc")
      for line in told { session.out.line("  ✓ \(line)") }
      session.out.line("Xem phần còn lại: thidua check \(path)")
    }
    return .done
  }

  private static func json(
    _ document: ReadDocument, _ path: String, _ told: [String], wasWritten: Bool
  ) -> [UInt8] {
    var writer = JSONWriter(indent: 0)
    writer.object { w in
      w.member("schema", "fix/1")
      w.member("file", document.file)
      w.member("written", wasWritten ? path : nil)
      w.member("mended", told)
    }
    return writer.bytes + [0x0A]
  }
}

import Blocks
import Domain
import Formats

/// Where a paper goes and as what.
struct WriteTarget {
  enum Format: String, CaseIterable { case docx, pdf, html }

  let path: String
  let format: Format

  init(_ path: String?) throws(Problem) {
    let endings = Format.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    guard let path else {
      throw Problem(
        .invalid, "write.noTarget", Wording("thiếu tệp ra --to", en: "--to is missing"), field: "--to",
        fix: Wording("Viết: --to vanban.docx (hoặc \(endings))", en: "Write: --to paper.docx (or \(endings))"))
    }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = Format(rawValue: ending) else {
      throw Problem(
        .invalid, "write.unknownFormat",
        Wording("chưa ghi được ra “\(path)”: tên tệp phải có đuôi \(endings)", en: "cannot write “\(path)”"),
        field: path, fix: Wording("Đổi đuôi tệp: --to vanban.docx", en: "Change the ending: --to paper.docx"))
    }
    self.path = path
    self.format = format
  }

  func write(_ paper: Paper, inputs: [String], _ session: inout Session) throws(Problem) {
    try FileWriter(inputs: inputs).write(try rendered(paper), to: path)
    session.remark(Wording("Đã ghi \(path)", en: "Wrote \(path)"))
  }

  private func rendered(_ paper: Paper) throws(Problem) -> [UInt8] {
    switch format {
    case .html: return HTMLPaper.bytes(paper)
    case .docx:
      if let bytes = WordPaper.bytes(paper) { return bytes }
      throw Problem(
        .unavailable, "write.noMemory", Wording("máy hết bộ nhớ hoặc thiếu libzip", en: "out of memory, or no libzip"),
        field: path,
        fix: Wording(
          "Đóng bớt chương trình, hoặc cài gói libzip4, rồi ghi lại.",
          en: "Close programs, or install the package libzip4, and try again."))
    case .pdf:
      do throws(FileProblem) {
        return try PDFPaper.bytes(paper)
      } catch {
        throw Problem(error, path)
      }
    }
  }
}

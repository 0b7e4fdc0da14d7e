import Actions
import Domain
import Formats

/// The options of the commands that take a list in, and what they say.
enum ListOptions {
  static let file = Command.Operand(
    name: .file, kind: .file,
    summary: Wording(".xlsx, .csv hoặc .tsv; - là đầu vào chuẩn", en: ".xlsx, .csv or .tsv; -"))

  static let common: [Option] = [
    .flag("preview", Wording("chỉ cho xem kết quả, không ghi gì", en: "show what would come of it, write nothing")),
    .value("sheet", Wording("TÊN", en: "NAME"), .word, Wording("trang tính", en: "the sheet")),
    .value(
      "header", Wording("DÒNG", en: "ROW"), .word,
      Wording("dòng tiêu đề; 0 là bảng không có tiêu đề", en: "row of the headers; 0 for none")),
    .value(
      "map", Wording("TRƯỜNG=CỘT,…", en: "FIELD=COLUMN,…"), .word,
      Wording("cột nào là trường nào, bằng tiêu đề hoặc chữ cái", en: "which column feeds which field")),
    .value(
      "fix", Wording("DÒNG:CỘT=GIÁ_TRỊ;…", en: "ROW:COLUMN=VALUE;…"), .word,
      Wording("sửa ô ngay khi nhập, tệp gốc giữ nguyên", en: "correct cells; the file stays as it is")),
    .value("skip", Wording("DÒNG,…", en: "ROW,…"), .word, Wording("bỏ các dòng này", en: "leave these rows out")),
    .flag("pass-faults", Wording("nhập các dòng đúng dù dòng khác còn lỗi", en: "take the sound rows")),
  ]

  static let exits: [(ExitStatus, Wording)] =
    OfficeOptions.exits + [
      (.findings, Wording("có dòng lỗi, chưa nhập dòng nào", en: "rows have faults; nothing taken"))
    ]

  static func input(_ arguments: ParsedArguments) throws(Problem) -> InputFile {
    let path = arguments.operands[0]
    guard path == "-" else { return InputFile(path: path) }
    return InputFile(bytes: try StandardInput.bytes(limit: ReadOptions().sizeLimit), name: "-")
  }

  static func wishes(_ arguments: ParsedArguments) throws(Problem) -> ListSource.Wishes {
    var wishes = ListSource.Wishes(sheet: arguments.value("sheet"))
    if let text = arguments.value("header") {
      guard let row = Int(text), row >= 0 else { throw unfit("header", text, "--header 5") }
      wishes.headerRow = row
    }
    for part in arguments.value("map")?.split(separator: ",") ?? [] {
      let pair = part.split(separator: "=", maxSplits: 1).map { Checked.optional(String($0)) ?? "" }
      guard pair.count == 2, !pair[0].isEmpty, !pair[1].isEmpty else {
        throw unfit("map", String(part), "--map name=B,unit=\"Nơi công tác\"")
      }
      wishes.feeds.append((pair[0], pair[1]))
    }
    return wishes
  }

  /// Puts `--fix` and `--skip` into the source.
  static func correct(_ source: inout ListSource, _ arguments: ParsedArguments) throws(Problem) {
    for part in arguments.value("fix")?.split(separator: ";") ?? [] {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let place = pair[0].split(separator: ":", maxSplits: 1).map { Checked.optional(String($0)) ?? "" }
      guard pair.count == 2, place.count == 2, let row = Int(place[0]),
        source.correct(row: row, column: place[1], with: Checked.optional(pair[1]) ?? "")
      else { throw unfit("fix", String(part), "--fix \"12:C=15/03/1985\"") }
    }
    for part in arguments.value("skip")?.split(separator: ",") ?? [] {
      guard let row = Checked.optional(String(part)).flatMap({ Int($0) }) else {
        throw unfit("skip", String(part), "--skip 12,15")
      }
      source.corrections.omitted.insert(row)
    }
  }

  private static func unfit(_ option: String, _ text: String, _ example: String) -> Problem {
    Problem(
      .invalid, "usage.wrongValue", Wording("--\(option) không hiểu «\(text)»", en: "--\(option) cannot be «\(text)»"),
      field: "--\(option)", fix: Wording("Ví dụ: \(example)", en: "For example: \(example)"))
  }
}

import Actions
import Domain
import Law

/// `thidua law check DIR`: whether the files of a layer, or of a copy of law/, are sound.
enum LawCheckCommand {
  static let command = Command(
    name: "law check",
    summary: Wording("kiểm tra tệp quy định của bộ, tỉnh, đơn vị", en: "check the files of a layer of regulations"),
    description: [
      Wording(
        "Đọc một thư mục quy định (có layer.json) hoặc một bản sao của law/, từ chối khóa lạ, khóa lặp, thời "
          + "gian hở hay "
          + "chồng, giá trị sai đơn vị, căn cứ thiếu hoặc viện dẫn văn bản không có; mỗi lời báo ghi rõ tệp và dòng.",
        en: "Reads a folder of regulations (with layer.json) or a copy of law/ and refuses unknown or duplicate keys, "
          + "gaps, overlaps, wrong values and missing grounds, naming file and line.")
    ],
    operands: [
      .init(
        name: Wording("THƯ-MỤC", en: "DIR"), kind: .file,
        summary: Wording("thư mục quy định", en: "folder of a layer"), repeats: true)
    ],
    options: [],
    examples: [
      .init(
        line: "thidua law check law/examples/bac-ninh", what: Wording("một lớp của tỉnh", en: "a provincial layer"))
    ],
    exits: [
      (.done, Wording("dữ liệu đúng", en: "sound")),
      (.unreadable, Wording("có chỗ sai; lời báo ghi tệp và dòng", en: "something is wrong: file and line are named")),
    ]
  ) { session, arguments throws(Problem) in
    for folder in arguments.operands {
      let names = try LayerFolder.names(in: folder)
      if names.contains("periods.json") {
        let book = try LawLayers.book(folder)
        session.out.line(
          "✔ \(folder): \(book.instruments.all.count) văn bản, \(book.parameters.count) tham số, "
            + "\(book.days.count) chặng luật")
      } else {
        let layer = try LawLayers.load(folder)
        session.out.line(
          "✔ \(folder): \(layer.name) — \(layer.settings.count) tham số, \(layer.multipliers.count) mức thưởng, "
            + "\(layer.requirements.count) yêu cầu riêng")
      }
    }
    return .done
  }
}

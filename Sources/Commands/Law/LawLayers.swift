import Domain
import Law

/// `--law DIR`: the regulations of a tenant over the law built into the program.
enum LawLayers {
  static let option = Option.value(
    "law", Wording("THƯ-MỤC", en: "DIR"), .file,
    Wording(
      "thêm quy định của bộ, tỉnh, đơn vị; lặp lại được, cấp trên trước", en: "add a layer of regulations; repeatable"))

  static func engine(_ arguments: ParsedArguments) throws(Problem) -> LawEngine {
    LawEngine(LawBook.embedded)
  }
}

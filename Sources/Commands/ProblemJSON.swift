import Domain
import JSON

/// A problem as programs read it: `{"problem":{code,key,message,field,fix}}`.
enum ProblemJSON {
  static func line(_ problem: Problem, _ language: Language, file: String? = nil) -> String {
    var writer = JSONWriter()
    writer.object { object in
      if let file { object.member("file", file) }
      object.key("problem")
      object.object { body in
        body.member("code", problem.code.rawValue)
        body.member("key", problem.key)
        body.member("message", problem.message[language])
        body.member("field", problem.field)
        body.member("fix", problem.fix?[language])
      }
    }
    return writer.string
  }
}

import JSON

/// The two shapes of a refusal that need no room above.
extension Refusal {
  /// `{"problem":{code,key,message,field,fix}}`
  func json(isEnglish: Bool) -> Response {
    .json(status) { writer in
      writer.object { object in
        object.key("problem")
        object.object { problem in
          problem.member("code", code)
          problem.member("key", key)
          problem.member("message", isEnglish ? message.en : message.vi)
          problem.member("field", field)
          problem.member("fix", isEnglish ? fix?.en : fix?.vi)
        }
      }
    }
  }

  /// For a person, when there is no page yet or none can be drawn any more.
  func plain(_ request: Request, isEnglish: Bool) -> Response {
    if request.wantsJSON { return json(isEnglish: isEnglish) }
    let words = [isEnglish ? message.en : message.vi, isEnglish ? fix?.en : fix?.vi].compactMap { $0 }
    return .text(words.joined(separator: "\n") + "\n", status)
  }
}

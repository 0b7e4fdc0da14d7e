/// Conditional requests and ranges (RFC 9110 sections 13 and 14), applied to any answer that carries a tag.
enum Conditions {
  static func apply(_ request: Request, to response: inout Response) {
    guard request.method == .get || request.method == .head, response.status == .ok else { return }
    if isKnown(request, response) {
      response.status = .notModified
      response.content = .none
      for name in ["Content-Type", "Accept-Ranges", "Content-Disposition"] { response.headers.remove(name) }
      return
    }
    guard request.method == .get, case .file(let file, nil) = response.content, let line = request.headers["Range"],
      mayResume(request, response)
    else { return }
    switch range(line, size: file.size) {
    case .whole: return
    case .part(let part):
      response.status = .partialContent
      response.content = .file(file, part)
      response.headers.set("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound)/\(file.size)")
    case .outside:
      response.status = .rangeNotSatisfiable
      response.content = .none
      response.headers.set("Content-Range", "bytes */\(file.size)")
    }
  }

  private static func isKnown(_ request: Request, _ response: Response) -> Bool {
    guard let tag = response.headers["ETag"] else { return false }
    let asked = request.headers.all("If-None-Match")
    if !asked.isEmpty {
      return asked.contains { line in
        line.utf8.split(separator: UInt8(ascii: ",")).contains { piece in
          let word = MediaType.trimmed(Array(piece)[...])
          return word == "*" || bare(word) == bare(tag)
        }
      }
    }
    guard let since = request.headers["If-Modified-Since"], let modified = response.headers["Last-Modified"] else {
      return false
    }
    return since == modified
  }

  /// Weak tags compare as strong ones here.
  private static func bare(_ tag: String) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...] }

  private static func mayResume(_ request: Request, _ response: Response) -> Bool {
    guard let condition = request.headers["If-Range"] else { return true }
    return condition == response.headers["ETag"] || condition == response.headers["Last-Modified"]
  }

  enum Asked: Equatable {
    /// No range, several, or one we do not understand: the whole file is a right answer to all of them.
    case whole
    case part(ClosedRange<Int>)
    case outside
  }

  static func range(_ line: String, size: Int) -> Asked {
    guard line.hasPrefix("bytes=") else { return .whole }
    let ends = line.utf8.dropFirst(6).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard ends.count == 2 else { return .whole }
    switch (number(ends[0]), number(ends[1])) {
    case (let from?, let to?) where from <= to:
      return from < size ? .part(from...min(to, size - 1)) : .outside
    case (let from?, nil) where ends[1].isEmpty: return from < size ? .part(from...(size - 1)) : .outside
    case (nil, let last?) where ends[0].isEmpty:
      return last > 0 && size > 0 ? .part(max(0, size - last)...(size - 1)) : .outside
    default: return .whole
    }
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...18).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

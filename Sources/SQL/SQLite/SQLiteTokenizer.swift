import CSQLite
import Vietnamese

/// The tokenizer "vn" of FTS5: the words of `SearchWord`, which PostgreSQL's index holds too. A word of a text goes in
/// twice at one place, as it is and folded; a word of a query as it is when it has accents, else folded.
enum SQLiteTokenizer {

  static func register(with handle: OpaquePointer) throws(SQLProblem) {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nil) == SQLITE_OK else {
      throw SQLProblem(.unavailable, "SQLite has no FTS5: \(String(cString: sqlite3_errmsg(handle)))")
    }
    defer { sqlite3_finalize(statement) }
    var api: UnsafeMutablePointer<fts5_api>?
    let status = withUnsafeMutablePointer(to: &api) { place in
      sqlite3_bind_pointer(statement, 1, place, "fts5_api_ptr", nil)
      return sqlite3_step(statement)
    }
    guard status == SQLITE_ROW, let api, let create = api.pointee.xCreateTokenizer else {
      throw SQLProblem(.unavailable, "FTS5 does not give its interface")
    }
    var tokenizer = fts5_tokenizer(xCreate: makeTokenizer, xDelete: dropTokenizer, xTokenize: tokenize)
    guard create(api, "vn", nil, &tokenizer, nil) == SQLITE_OK else {
      throw SQLProblem(.unavailable, "FTS5 does not take the tokenizer")
    }
  }
}

// What C calls stands at file scope.

private func makeTokenizer(
  _: UnsafeMutableRawPointer?, _: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _: Int32,
  _ made: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  made?.pointee = OpaquePointer(bitPattern: 8)  // there is nothing to remember, but null means failure
  return SQLITE_OK
}

private func dropTokenizer(_: OpaquePointer?) {}

private typealias Token =
  @convention(c) (UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32) -> Int32

private func tokenize(
  _: OpaquePointer?, _ context: UnsafeMutableRawPointer?, _ purpose: Int32, _ text: UnsafePointer<CChar>?,
  _ count: Int32, _ token: Token?
) -> Int32 {
  guard let text, let token, count > 0 else { return SQLITE_OK }
  var status = SQLITE_OK
  var left = SearchVector.mostWords
  let isQuery = purpose & FTS5_TOKENIZE_QUERY != 0
  let isPrefix = purpose & FTS5_TOKENIZE_PREFIX != 0
  func emit(_ bytes: [UInt8], _ flags: Int32, _ range: Range<Int>) {
    status = bytes.withUnsafeBytes {
      token(
        context, flags, $0.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), Int32(range.lowerBound),
        Int32(range.upperBound))
    }
  }
  text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { start in
    SearchWord.each(in: UnsafeBufferPointer(start: start, count: Int(count))) { word in
      if isQuery {
        emit(isPrefix ? word.folded : word.exact ?? word.folded, 0, word.range)
      } else {
        emit(word.folded, 0, word.range)
        if status == SQLITE_OK, let exact = word.exact { emit(exact, FTS5_TOKEN_COLOCATED, word.range) }
      }
      left -= 1
      return status == SQLITE_OK && left > 0
    }
  }
  return status
}

import CPostgres

/// The parameters of one statement as libpq wants them: numbers and text as text, bytes as they are.
struct PostgresParameters {
  private var storage: [UInt8] = []
  private var places: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  init(_ values: [SQLValue]) throws(SQLProblem) {
    for value in values {
      places.append(storage.count)
      var format: Int32 = 0
      let start = storage.count
      switch value {
      case .null: places[places.count - 1] = nil
      case .integer(let number): append(number)
      case .real(let number): storage += "\(number)".utf8
      case .text(let text):
        storage += text.utf8
        if storage[start...].contains(0) { throw SQLProblem.zeroByte }
      case .bytes(let bytes):
        storage += bytes
        format = 1
      }
      lengths.append(Int32(storage.count - start))
      formats.append(format)
      storage.append(0)
    }
  }

  private mutating func append(_ number: Int64) {
    if number < 0 { storage.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = storage.count
    repeat {
      storage.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    storage[start...].reverse()
  }

  var count: Int32 { Int32(places.count) }

  /// The three arrays of `PQexecPrepared`; good inside the closure.
  func withPointers<Answer>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Answer
  ) -> Answer {
    storage.withUnsafeBytes { bytes in
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      let pointers: [UnsafePointer<CChar>?] = places.map { place in place.flatMap { at in start.map { $0 + at } } }
      return pointers.withUnsafeBufferPointer { pointers in
        lengths.withUnsafeBufferPointer { lengths in
          formats.withUnsafeBufferPointer { formats in
            body(pointers.baseAddress, lengths.baseAddress, formats.baseAddress)
          }
        }
      }
    }
  }
}

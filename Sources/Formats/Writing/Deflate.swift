import CZip

/// Bytes made smaller by zlib, in one go.
enum Deflate {
  /// Papers repeat themselves: the quick levels leave little more than the slow ones, in a third of the time.
  static let level: Int32 = 2

  /// With zlib's head and sum, as PDF wants it (ISO 32000-1, 7.4.4); nil when there is no zlib or no memory.
  static func zlib(_ bytes: [UInt8]) -> [UInt8]? {
    guard thidua_open_deflate() else { return nil }
    var room = compressBound(UInt(bytes.count))
    var status: Int32 = 0
    let packed = [UInt8](unsafeUninitializedCapacity: Int(room)) { out, count in
      status = compress2(out.baseAddress, &room, bytes, UInt(bytes.count), level)
      count = status == 0 ? Int(room) : 0
    }
    return status == 0 ? packed : nil
  }

  /// Without head and sum, as a zip package wants it.
  static func raw(_ bytes: [UInt8]) -> ArraySlice<UInt8>? { zlib(bytes)?.dropFirst(2).dropLast(4) }

  /// The sum a zip package keeps of its parts.
  static func crc(_ bytes: [UInt8]) -> UInt32 { UInt32(truncatingIfNeeded: crc32(0, bytes, UInt32(bytes.count))) }
}

import CZip
import Glibc

/// Makes a zip package in memory. Entries stand in the order they were added and bear one fixed time, so that the same
/// parts give the same bytes.
struct ZipWriter {
  private var parts: [(name: String, bytes: [UInt8])] = []

  mutating func add(_ name: String, _ bytes: [UInt8]) { parts.append((name, bytes)) }

  /// Nil when the machine has no memory left, or no libzip.
  func bytes() -> [UInt8]? {
    guard thidua_open_zip() else { return nil }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      return nil
    }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    for (name, bytes) in parts {
      guard Self.add(bytes, named: name, to: archive) else {
        zip_discard(archive)
        return nil
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return Self.content(of: target)
  }

  /// The package copies the bytes: an array may move before it is closed.
  private static func add(_ bytes: [UInt8], named name: String, to archive: OpaquePointer) -> Bool {
    guard let copy = malloc(max(bytes.count, 1)) else { return false }
    bytes.withUnsafeBytes { if let from = $0.baseAddress { copy.copyMemory(from: from, byteCount: $0.count) } }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    // 1 January 1980, 00:00: the first day a zip file knows.
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0) == 0
  }

  private static func content(of source: OpaquePointer) -> [UInt8]? {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    let size = Int(stat.size)
    var got: zip_int64_t = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      got = zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))
      count = max(Int(got), 0)
    }
    return bytes.count == size ? bytes : nil
  }
}

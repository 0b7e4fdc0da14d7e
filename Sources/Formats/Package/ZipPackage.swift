import CZip
import Glibc

/// A zip file open for reading, with limits on what may come out of it.
final class ZipPackage {
  /// No part of an office package may inflate to more than this.
  static let entryLimit = 64 << 20

  private let archive: OpaquePointer
  private let bytes: [UInt8]?
  let file: String

  /// Opens a package that lies on disk.
  init(path: String, file: String) throws(FileProblem) {
    try Self.open(file)
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw .damaged(file, "mục lục của gói zip") }
    self.archive = archive
    self.file = file
    bytes = nil
  }

  /// Opens a package that lies in memory.
  init(bytes: [UInt8], file: String) throws(FileProblem) {
    try Self.open(file)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The source reads from memory of its own, which it frees: the array may move.
    guard let copy = malloc(max(bytes.count, 1)) else { throw .unreadable(file, "máy hết bộ nhớ") }
    bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count) }
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
      free(copy)
      throw .unreadable(file, "máy hết bộ nhớ")
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged(file, "mục lục của gói zip")
    }
    self.archive = archive
    self.file = file
    self.bytes = nil
  }

  deinit { zip_discard(archive) }

  private static func open(_ file: String) throws(FileProblem) {
    guard thidua_open_zip() else { throw .libraryMissing(file, library: "libzip", debianPackage: "libzip4") }
  }

  var count: Int { Int(zip_get_num_entries(archive, 0)) }

  /// The name of one entry as the package spells it; for showing only, never a path.
  func name(at index: Int) -> String? {
    zip_get_name(archive, zip_uint64_t(index), 0).map { String(cString: $0) }
  }

  func index(of name: String) -> Int? {
    let index = zip_name_locate(archive, name, 0)
    return index < 0 ? nil : Int(index)
  }

  /// How many bytes an entry says it inflates to; a problem when it is locked or says too many.
  func size(at index: Int, limit: Int = ZipPackage.entryLimit) throws(FileProblem) -> Int {
    Int(clamping: try record(at: index, limit: limit).size)
  }

  private func record(at index: Int, limit: Int) throws(FileProblem) -> zip_stat_t {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat_index(archive, zip_uint64_t(index), 0, &stat) == 0 else {
      throw .damaged(file, "một phần của gói zip")
    }
    if stat.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0, stat.encryption_method != 0 {
      throw .encrypted(file)
    }
    guard stat.size <= zip_uint64_t(limit) else {
      throw .tooLarge(file, what: "một phần bên trong khi giải nén", limit: limit)
    }
    return stat
  }

  /// Opens one entry for reading after its size has been judged. A streamed entry may be large, for nobody keeps it
  /// whole; then it is how far it swells that betrays a bomb.
  func entry(
    at index: Int, limit: Int = ZipPackage.entryLimit, isStreamed: Bool = false
  ) throws(FileProblem) -> ZipEntry {
    let stat = try record(at: index, limit: limit)
    let swell =
      isStreamed ? max(WorkbookLimits.ratioFloor, Int(clamping: stat.comp_size) * WorkbookLimits.ratio) : limit
    guard stat.size <= zip_uint64_t(swell) else { throw .bomb(file) }
    guard let handle = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      throw .damaged(file, "một phần của gói zip")
    }
    return ZipEntry(package: self, handle: handle, limit: min(limit, swell))
  }

  func entry(named name: String) throws(FileProblem) -> ZipEntry? {
    guard let index = index(of: name) else { return nil }
    return try entry(at: index)
  }

  /// The whole of one entry.
  func bytes(at index: Int, limit: Int = ZipPackage.entryLimit) throws(FileProblem) -> [UInt8] {
    let entry = try entry(at: index, limit: limit)
    var out: [UInt8] = []
    out.reserveCapacity(try size(at: index, limit: limit))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = try entry.read(into: &chunk, at: 0)
      if got == 0 { return out }
      out.append(contentsOf: chunk[..<got])
    }
  }
}

/// One open entry; gives at most what its package allows.
final class ZipEntry {
  private let package: ZipPackage
  private let handle: OpaquePointer
  private let limit: Int
  private var left: Int

  init(package: ZipPackage, handle: OpaquePointer, limit: Int) {
    self.package = package
    self.handle = handle
    self.limit = limit
    left = limit
  }

  deinit { zip_fclose(handle) }

  /// Reads into the free tail of `buffer`; 0 at the end. A size that lies about itself meets the limit here.
  func read(into buffer: inout [UInt8], at offset: Int) throws(FileProblem) -> Int {
    let room = buffer.count - offset
    guard room > 0 else { return 0 }
    let got = buffer.withUnsafeMutableBytes { zip_fread(handle, $0.baseAddress! + offset, zip_uint64_t(room)) }
    if got < 0 { throw .damaged(package.file, "dữ liệu nén") }
    left -= Int(got)
    if left < 0 {
      throw .tooLarge(package.file, what: "một phần bên trong khi giải nén", limit: limit)
    }
    return Int(got)
  }
}

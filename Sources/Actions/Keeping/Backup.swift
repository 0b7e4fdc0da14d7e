import CSodium
import Domain
import Glibc
import JSON
import SQL
import Store

/// What a backup says of itself: `manifest.json` in its folder.
package struct BackupManifest: Sendable, Equatable {
  package struct Table: Sendable, Equatable {
    package var name: String
    package var count: Int
    /// SHA-256 of the records' lines.
    package var hash: String
  }
  package struct Head: Sendable, Equatable {
    package var agency: String
    package var number: Int64
    package var hash: String
  }
  package var schema: Int
  /// Milliseconds UTC.
  package var madeAt: Int64
  package var tables: [Table]
  /// Heads of the chains: `thidua verify --head` proves later that nothing before them was rewritten.
  package var heads: [Head]
  /// Hashes of the files kept with it.
  package var files: [String]
}

/// A whole copy of what an agency's program keeps, in a folder: `records.jsonl` (each record of each table, one a line),
/// `files/`, `secret`, `manifest.json`. The same for both database engines: a backup of one is restored into the other.
enum Backup {
  /// The line of one record: a list of its values, bytes as `{"x":"hex"}`.
  static func line(_ values: [SQLValue]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { w in
      for value in values {
        switch value {
        case .null: w.null()
        case .integer(let number): w.value(Int(number))
        case .real(let number): w.number(String(number))
        case .text(let text): w.value(text)
        case .bytes(let bytes): w.object { $0.member("x", Hex.text(bytes)) }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  static func values(_ line: String) -> [SQLValue]? {
    guard let list = try? JSONReader.read(line).array else { return nil }
    var values: [SQLValue] = []
    for item in list {
      if item.isNull {
        values.append(.null)
      } else if let text = item.string {
        values.append(.text(text))
      } else if let number = item.int {
        values.append(.integer(Int64(number)))
      } else if let bytes = item["x"]?.string.flatMap(Hex.bytes) {
        values.append(.bytes(bytes))
      } else {
        return nil
      }
    }
    return values
  }

  /// Walks all records; each table's count and hash come out.
  static func read(
    _ connection: any Connection, _ put: ([UInt8]) throws -> Void = { _ in }
  ) throws -> [BackupManifest.Table] {
    try RecordTable.all.map { table in
      var (state, count) = (crypto_hash_sha256_state(), 0)
      crypto_hash_sha256_init(&state)
      try put(Array("{\"table\":\"\(table.name)\"}\n".utf8))
      try table.each(connection) { values in
        let line = line(values)
        crypto_hash_sha256_update(&state, line, UInt64(line.count))
        try put(line)
        count += 1
      }
      var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
      crypto_hash_sha256_final(&state, &digest)
      return BackupManifest.Table(name: table.name, count: count, hash: Hex.text(digest))
    }
  }

  static func heads(_ connection: any Connection) throws -> [BackupManifest.Head] {
    try AgencyTable(connection).all().compactMap { agency in
      try EventTable(connection, agency.id).head().map {
        BackupManifest.Head(agency: agency.id.text, number: $0.number, hash: Hex.text($0.hash))
      }
    }
  }
}

extension Office {
  /// Copies everything into a new folder while others work on: one moment of the database, and the files it names.
  package func backUp(to path: String) async throws(Problem) -> BackupManifest {
    guard access(path, F_OK) != 0 || FolderList.isEmpty(path) else {
      throw Problem.conflict(
        "backup.exists", Wording("thư mục \(path) không trống", en: "the folder \(path) is not empty"), field: path,
        fix: Wording("Chọn một thư mục mới, ví dụ kèm ngày: \(path)-\(today)", en: "Choose a new folder."))
    }
    try DataFolder.makeFolder(path + "/files")
    do {
      let out = try OutFile(path + "/records.jsonl")
      let now = now
      var manifest = try await database.read { connection in
        let tables = try Backup.read(connection) { try out.put($0) }
        return BackupManifest(
          schema: Schema.version, madeAt: now, tables: tables, heads: try Backup.heads(connection), files: [])
      }
      try out.finish()
      let named = try await database.read { connection in
        try AgencyTable(connection).all().flatMap { try FileTable(connection, $0.id).all().map(\.hash) }
      }
      for hash in Set(named).sorted() {
        try FileBytes.write(try folder.file(hash), to: "\(path)/files/\(hash)")
        manifest.files.append(hash)
      }
      try FileBytes.write(folder.secret, to: path + "/secret")
      try FileBytes.write(manifest.json, to: path + "/manifest.json")
      return manifest
    } catch {
      throw Problem(error)
    }
  }

  /// Makes a data directory from a backup, and proves record by record that it is the same.
  package static func restore(
    _ backup: String, to place: Place, program: String
  ) async throws(Problem) -> (office: Office, manifest: BackupManifest) {
    let manifest = try BackupManifest(json: try FileBytes.read(backup + "/manifest.json"), at: backup)
    guard manifest.schema <= Schema.version else {
      throw Problem.conflict(
        "backup.newer", Wording("bản sao lưu do phiên bản mới hơn tạo ra", en: "the backup is of a newer program"),
        field: backup, fix: Wording("Dùng phiên bản chương trình mới hơn.", en: "Use a newer program."))
    }
    guard manifest.schema == Schema.version else {
      throw Problem.conflict(
        "backup.older",
        Wording("bản sao lưu ở lược đồ \(manifest.schema), chương trình ở \(Schema.version)", en: "another schema"),
        field: backup)
    }
    let office = try await create(place, program: program)
    do {
      try await office.fill(from: backup, manifest)
      return (office, manifest)
    } catch {
      await office.close()
      throw Problem(error)
    }
  }

  private func fill(from backup: String, _ manifest: BackupManifest) async throws {
    try FileBytes.write(try FileBytes.read(backup + "/secret"), to: folder.path + "/secret")
    for hash in manifest.files {
      let kept = try folder.keep(try FileBytes.read("\(backup)/files/\(hash)"))
      guard kept == hash else { throw BackupManifest.damaged("\(backup)/files/\(hash)") }
    }
    try await database.write { connection in
      guard try AgencyTable(connection).all().isEmpty else {
        throw Problem.conflict("restore.used", Wording("cơ sở dữ liệu đích đã có dữ liệu", en: "the target is in use"))
      }
      let lines = try LineFile(backup + "/records.jsonl")
      var next = try lines.next()
      for table in RecordTable.all {
        guard next == "{\"table\":\"\(table.name)\"}" else { throw BackupManifest.damaged(backup + "/records.jsonl") }
        try table.fill(connection) {
          next = try lines.next()
          guard let line = next, line.hasPrefix("[") else { return nil }
          guard let values = Backup.values(line), values.count == table.columns.count else {
            throw BackupManifest.damaged(backup + "/records.jsonl")
          }
          return values
        }
      }
      for agency in try AgencyTable(connection).all() { try PersonTable(connection, agency.id).indexAll() }
      try RosterTable.rebuild(connection)
      guard try Backup.read(connection) == manifest.tables else { throw BackupManifest.damaged(backup) }
    }
  }
}

extension BackupManifest {
  static func damaged(_ path: String) -> Problem {
    Problem(
      .invalid, "backup.damaged", Wording("bản sao lưu hỏng ở \(path)", en: "the backup is damaged: \(path)"),
      field: path, fix: Wording("Dùng một bản sao lưu khác; dữ liệu đang có không bị đụng tới.", en: "Use another."))
  }

  package var json: [UInt8] {
    var writer = JSONWriter(indent: 1)
    writer.object { w in
      w.member("schema", "backup/1")
      w.member("database", schema)
      w.member("madeAt", Int(madeAt))
      w.key("tables")
      w.array { w in
        for table in tables {
          w.object { w in
            w.member("name", table.name)
            w.member("count", table.count)
            w.member("sha256", table.hash)
          }
        }
      }
      w.key("heads")
      w.array { w in
        for head in heads {
          w.object { w in
            w.member("agency", head.agency)
            w.member("number", Int(head.number))
            w.member("hash", head.hash)
          }
        }
      }
      w.member("files", files)
    }
    return writer.bytes + [0x0A]
  }

  init(json: [UInt8], at path: String) throws(Problem) {
    guard let value = try? JSONReader.read(JSONSource(name: path, bytes: json)), value["schema"]?.string == "backup/1",
      let schema = value["database"]?.int, let madeAt = value["madeAt"]?.int
    else { throw BackupManifest.damaged(path + "/manifest.json") }
    self.init(
      schema: schema, madeAt: Int64(madeAt),
      tables: (value["tables"]?.array ?? []).compactMap { table in
        guard let name = table["name"]?.string, let count = table["count"]?.int, let hash = table["sha256"]?.string
        else { return nil }
        return Table(name: name, count: count, hash: hash)
      },
      heads: (value["heads"]?.array ?? []).compactMap { head in
        guard let agency = head["agency"]?.string, let number = head["number"]?.int, let hash = head["hash"]?.string
        else { return nil }
        return Head(agency: agency, number: Int64(number), hash: hash)
      },
      files: (value["files"]?.array ?? []).compactMap(\.string))
  }
}

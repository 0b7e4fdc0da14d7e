import Domain
import Glibc
import JSON
import SQL
import Store

/// Proof that a backup can be restored: when it was tried, how much came back the same.
package struct RestoreProof: Sendable, Equatable {
  /// Milliseconds UTC.
  package var triedAt: Int64
  package var records: Int
  package var files: Int
  package var milliseconds: Int
}

/// A backup in the data directory.
package struct KeptBackup: Sendable, Equatable {
  /// The name of its folder.
  package var name: String
  package var path: String
  package var manifest: BackupManifest
  package var bytes: Int
  /// Nil while nobody has tried it.
  package var proof: RestoreProof?

  package var records: Int { manifest.tables.reduce(0) { $0 + $1.count } }
}

extension Office {
  /// The backups in the data directory, the newest first.
  package func keptBackups() -> [KeptBackup] {
    FolderList.names(folder.backups).compactMap { name in
      let path = "\(folder.backups)/\(name)"
      guard let bytes = try? FileBytes.read(path + "/manifest.json"),
        let manifest = try? BackupManifest(json: bytes, at: path)
      else { return nil }
      let size = (["manifest.json", "records.jsonl"] + manifest.files.map { "files/\($0)" })
        .reduce(0) { $0 + Office.size("\(path)/\($1)") }
      return KeptBackup(
        name: name, path: path, manifest: manifest, bytes: size,
        proof: (try? FileBytes.read(path + "/proof.json")).flatMap { RestoreProof(json: $0) })
    }.sorted { ($1.manifest.madeAt, $1.name) < ($0.manifest.madeAt, $0.name) }
  }

  private static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// A new backup in the data directory, named after the day.
  package func backUpHere(as actor: Actor, in agency: Identifier) async throws(Problem) -> KeptBackup {
    try await requireKeeping(actor, agency)
    let names = Set(FolderList.names(folder.backups))
    let day = today.description
    let name = names.contains(day) ? (2...).lazy.map { "\(day)-\($0)" }.first { !names.contains($0) } ?? day : day
    let path = "\(folder.backups)/\(name)"
    let manifest = try await backUp(to: path)
    let records = manifest.tables.reduce(0) { $0 + $1.count }
    try await perform(NoteKeeping("backup.make", name, records), as: actor, in: agency)
    return KeptBackup(name: name, path: path, manifest: manifest, bytes: 0)
  }

  /// Restores a backup of the data directory to a place of its own, compares every record, and throws the place away.
  package func tryRestore(_ name: String, as actor: Actor, in agency: Identifier) async throws(Problem) -> RestoreProof
  {
    try await requireKeeping(actor, agency)
    guard let kept = keptBackups().first(where: { $0.name == name }) else {
      throw Problem.notFound(Wording("bản sao lưu", en: "backup"), name)
    }
    let proof = try await Office.prove(kept.path, beside: folder.backups, today: now)
    try await perform(NoteKeeping("backup.try", name, proof.records), as: actor, in: agency)
    return proof
  }

  /// `beside`: the folder in which the temporary place is made. The proof is kept with the backup.
  package static func prove(_ backup: String, beside: String, today now: Int64) async throws(Problem) -> RestoreProof {
    let place = "\(beside)/.thu-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    defer { FolderList.remove(place) }
    let begin = ContinuousClock.now
    let (office, manifest) = try await restore(backup, to: Place(folder: place), program: "thidua")
    do {
      // Every record was compared on the way in; the heads of the chains say that nothing is missing at their end.
      let heads = try await office.database.read { try Backup.heads($0) }
      await office.close()
      guard heads == manifest.heads else { throw BackupManifest.damaged(backup) }
    } catch {
      await office.close()
      throw Problem(error)
    }
    let proof = RestoreProof(
      triedAt: now, records: manifest.tables.reduce(0) { $0 + $1.count }, files: manifest.files.count,
      milliseconds: Int(begin.duration(to: .now) / .milliseconds(1)))
    try FileBytes.write(proof.json, to: backup + "/proof.json")
    return proof
  }

  private func requireKeeping(_ actor: Actor, _ agency: Identifier) async throws(Problem) {
    if actor.isViewing { throw Problem.viewing }
    try await ask(as: actor, in: agency) { try $0.requireEverywhere(.keepData) }
  }
}

/// Says in the log that a backup was made or tried.
private struct NoteKeeping: Action {
  let right: Right? = .keepData
  private let verb: String
  private let name: String
  private let records: Int

  init(_ verb: String, _ name: String, _ records: Int) {
    self.verb = verb
    self.name = name
    self.records = records
  }

  func perform(at desk: Desk) throws {
    try desk.record(verb, nil, ["name": name, "records": String(records)])
  }
}

extension RestoreProof {
  var json: [UInt8] {
    var writer = JSONWriter(indent: 1)
    writer.object { w in
      w.member("schema", "proof/1")
      w.member("triedAt", Int(triedAt))
      w.member("records", records)
      w.member("files", files)
      w.member("milliseconds", milliseconds)
    }
    return writer.bytes + [0x0A]
  }

  init?(json: [UInt8]) {
    guard let value = try? JSONReader.read(JSONSource(name: "proof.json", bytes: json)),
      let at = value["triedAt"]?.int, let records = value["records"]?.int, let files = value["files"]?.int
    else { return nil }
    self.init(triedAt: Int64(at), records: records, files: files, milliseconds: value["milliseconds"]?.int ?? 0)
  }
}

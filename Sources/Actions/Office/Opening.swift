import CivilTime
import Domain
import Glibc
import Law
import SQL
import Store

/// Opening what the program keeps: the data directory, and its database there or at an address.
extension Office {
  package struct Place: Sendable {
    /// The data directory.
    package var folder: String
    /// `postgres://…`; nil for the file in the directory.
    package var database: String?
    /// A day of its own, for rehearsals only.
    package var rehearsalDay: Day?

    package init(folder: String, database: String? = nil, rehearsalDay: Day? = nil) {
      self.folder = folder
      self.database = database
      self.rehearsalDay = rehearsalDay
    }
  }

  /// A database of an older program is brought up to date, after a backup.
  package static func open(_ place: Place, program: String, law: LawBook = .embedded) async throws(Problem) -> Office {
    let folder = try DataFolder.open(place.folder)
    return try await open(folder, place, program, law)
  }

  /// `clock` is that of the machine unless a test has its own.
  package static func create(
    _ place: Place, program: String, law: LawBook = .embedded, clock: Clock? = nil
  ) async throws(Problem) -> Office {
    let folder = try DataFolder.create(place.folder)
    return try await open(folder, place, program, law, clock)
  }

  private static func open(
    _ folder: DataFolder, _ place: Place, _ program: String, _ law: LawBook, _ clock: Clock? = nil
  ) async throws(Problem) -> Office {
    // What the database writes beside itself is private too.
    umask(0o077)
    do {
      // The address of a database elsewhere is kept: the directory then belongs to it.
      let address = try address(folder, place)
      let database = try await Database.open(address)
      let migrator = Migrator(Schema.migrations, program: program, clock: Clock.machine.now)
      let backup = "\(folder.backups)/truoc-nang-cap-\(Clock.machine.now()).sqlite"
      do {
        try await migrator.run(database, backup: database.engine == .sqlite ? .file(backup) : .none)
        let clock = if let clock { clock } else { try await Office.clock(place, database) }
        return Office(database: database, folder: folder, law: law, clock: clock)
      } catch {
        await database.close()
        throw error
      }
    } catch {
      throw Problem(error)
    }
  }

  private static func address(_ folder: DataFolder, _ place: Place) throws -> String {
    let note = folder.path + "/database"
    if let given = place.database {
      try FileBytes.write(Array(given.utf8), to: note)
      return given
    }
    if let kept = try? FileBytes.read(note) { return String(decoding: kept, as: UTF8.self) }
    return "sqlite:" + folder.databasePath
  }

  /// The day of a rehearsal counts only where every agency was made for rehearsals.
  private static func clock(_ place: Place, _ database: Database) async throws -> Clock {
    guard let day = place.rehearsalDay else { return .machine }
    let agencies = try await database.read { try AgencyTable($0).all() }
    guard agencies.allSatisfy(\.isSimulation) else {
      throw Problem.conflict(
        "rehearsal.real",
        Wording("THIDUA_TODAY chỉ dùng cho dữ liệu tạo bằng --simulation", en: "THIDUA_TODAY needs simulated data"))
    }
    return .rehearsing(day)
  }
}

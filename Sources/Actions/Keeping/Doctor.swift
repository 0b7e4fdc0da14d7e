import Domain
import Glibc
import SQL
import Store

/// One thing the program looks at to see whether it is well, with the command that mends it.
package struct Checkup: Sendable, Equatable {
  package enum State: String, Sendable { case fine, remark, bad }
  package var name: String
  package var title: Wording
  package var state: State
  package var words: Wording
  /// What to type; nil when nothing is to be done.
  package var remedy: String?
}

extension Office {
  /// Clock, disk, directory, database, tools, fonts, mail, backups.
  package func checkUp() async -> [Checkup] {
    [clockCheckup(), diskCheckup(), folderCheckup(), await databaseCheckup()]
      + Office.toolCheckups() + [mailCheckup(), backupCheckup()]
  }

  /// A clock behind the last event would give records wrong days.
  private func clockCheckup() -> Checkup {
    let isSane = now > 1_767_225_600_000  // 2026-01-01
    return Checkup(
      name: "clock", title: Wording("Đồng hồ", en: "Clock"), state: isSane ? .fine : .bad,
      words: isSane
        ? Wording("hôm nay là \(today.vietnamese)", en: "today is \(today)")
        : Wording("máy đang ở ngày \(today.vietnamese), sai", en: "the machine says \(today), which is wrong"),
      remedy: isSane ? nil : "timedatectl set-ntp true")
  }

  private func diskCheckup() -> Checkup {
    var disk = statvfs()
    guard statvfs(folder.path, &disk) == 0 else {
      return Checkup(
        name: "disk", title: Wording("Đĩa", en: "Disk"), state: .bad,
        words: Wording("không xem được \(folder.path)", en: "cannot look at \(folder.path)"),
        remedy: "ls -ld \(folder.path)")
    }
    let free = (Int(disk.f_bavail) * Int(disk.f_frsize)) >> 20
    let state: Checkup.State = free > 2048 ? .fine : free > 256 ? .remark : .bad
    return Checkup(
      name: "disk", title: Wording("Đĩa", en: "Disk"), state: state,
      words: Wording("còn trống \(free) MB ở \(folder.path)", en: "\(free) MB free in \(folder.path)"),
      remedy: state == .fine ? nil : "du -sh \(folder.backups)/*")
  }

  private func folderCheckup() -> Checkup {
    var status = stat()
    let isPrivate = stat(folder.path, &status) == 0 && status.st_mode & 0o077 == 0
    return Checkup(
      name: "folder", title: Wording("Thư mục dữ liệu", en: "Data directory"), state: isPrivate ? .fine : .bad,
      words: isPrivate
        ? Wording("\(folder.path), chỉ chủ đọc được", en: "\(folder.path), private")
        : Wording("\(folder.path) người khác cũng đọc được", en: "\(folder.path) can be read by others"),
      remedy: isPrivate ? nil : "chmod -R go= \(folder.path)")
  }

  private func databaseCheckup() async -> Checkup {
    let engine = database.engine == .sqlite ? "SQLite" : "PostgreSQL"
    let title = Wording("Cơ sở dữ liệu", en: "Database")
    do {
      let answer = try await database.read { connection in
        guard connection.engine == .sqlite else { return "ok" }
        return try connection.first("PRAGMA quick_check(1)") { try $0.text(0) } ?? "?"
      }
      if answer == "ok" {
        return Checkup(
          name: "database", title: title, state: .fine,
          words: Wording("\(engine), lược đồ \(Schema.version)", en: "\(engine), schema \(Schema.version)"))
      }
      return Checkup(
        name: "database", title: title, state: .bad,
        words: Wording("\(engine) hỏng: \(answer)", en: "\(engine): \(answer)"),
        remedy: "thidua restore \(folder.backups)/… --data MỚI")
    } catch {
      return Checkup(
        name: "database", title: title, state: .bad, words: Problem(error).message, remedy: "thidua verify")
    }
  }

  private static func toolCheckups() -> [Checkup] {
    let tools = [
      ("pdftotext", "poppler-utils", Wording("đọc PDF", en: "reads PDF")),
      ("tesseract", "tesseract-ocr tesseract-ocr-vie", Wording("đọc bản quét", en: "reads scans")),
      ("catdoc", "catdoc", Wording("đọc tệp .doc cũ", en: "reads old .doc files")),
      ("bwrap", "bubblewrap", Wording("giam tệp lạ", en: "holds hostile files")),
    ]
    var checkups = tools.map { tool, package, use in
      let isThere = isInstalled(tool)
      return Checkup(
        name: tool, title: Wording(tool, en: tool), state: isThere ? .fine : .remark,
        words: isThere ? use : Wording("chưa cài; cần để \(use.vi)", en: "not installed; it \(use.en)"),
        remedy: isThere ? nil : "apt-get install \(package)")
    }
    let hasFont = access("/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf", R_OK) == 0
    checkups.append(
      Checkup(
        name: "fonts", title: Wording("Phông chữ", en: "Fonts"), state: hasFont ? .fine : .remark,
        words: hasFont
          ? Wording("Liberation Serif", en: "Liberation Serif")
          : Wording("chưa có Liberation Serif", en: "Liberation Serif is missing"),
        remedy: hasFont ? nil : "apt-get install fonts-liberation2"))
    return checkups
  }

  private static func isInstalled(_ tool: String) -> Bool {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").contains { access("\($0)/\(tool)", X_OK) == 0 }
  }

  private func mailCheckup() -> Checkup {
    Checkup(
      name: "mail", title: Wording("Thư điện tử", en: "Mail"), state: .fine,
      words: Wording("chưa dùng; giao bằng phiếu giấy và trang web", en: "not used"))
  }

  private func backupCheckup() -> Checkup {
    let made = FolderList.names(folder.backups).compactMap { name -> Int64? in
      guard let bytes = try? FileBytes.read("\(folder.backups)/\(name)/manifest.json") else { return nil }
      return try? BackupManifest(json: bytes, at: name).madeAt
    }
    let title = Wording("Sao lưu", en: "Backup")
    let remedy = "thidua backup \(folder.backups)/\(today)"
    guard let last = made.max() else {
      return Checkup(
        name: "backup", title: title, state: .remark, words: Wording("chưa có bản nào", en: "there is none"),
        remedy: remedy)
    }
    let days = today.number - Clock.day(at: last).number
    return Checkup(
      name: "backup", title: title, state: days <= 7 ? .fine : .remark,
      words: Wording("bản gần nhất cách đây \(days) ngày", en: "the last one is \(days) days old"),
      remedy: days <= 7 ? nil : remedy)
  }
}

import Actions
import CivilTime
import Domain
import JSON

/// `thidua verify|backup|restore|doctor`, `thidua event list`: keeping what is kept.
enum KeepingCommands {
  static let all = [verify, backup, restore, doctor, events]

  private static let verify = Command.inOffice(
    name: "verify",
    summary: Wording("kiểm chuỗi nhật ký và các tệp còn nguyên", en: "check the chain of events and the files"),
    description: [
      Wording(
        "Đọc lại mọi sự kiện và mọi tệp, nêu chỗ đứt đầu tiên. Mã băm đầu nhật ký ghi trong bản sao lưu; đưa nó vào "
          + "--head để chứng minh từ đó không có gì bị viết lại.",
        en: "Reads every event and file again and names the first break; --head proves nothing was rewritten since.")
    ],
    options: [
      .value("head", Wording("MÃ_BĂM", en: "HASH"), .word, Wording("đầu nhật ký lúc trước", en: "an earlier head"))
    ],
    examples: [.init(line: "thidua verify", what: Wording("kiểm tất cả", en: "check everything"))],
    exits: OfficeOptions.exits + [(.findings, Wording("có chỗ đứt", en: "something is broken"))]
  ) { session, arguments, open throws(Problem) in
    let head = try arguments.value("head").map { text throws(Problem) in
      guard let bytes = Hex.bytes(text.lowercased()), bytes.count == 32 else {
        throw Problem.invalid(
          "head.unfit", Wording("--head không phải mã băm 64 chữ số", en: "--head is no hash"), field: "--head")
      }
      return bytes
    }
    let (office, actor, agency) = (open.office, open.actor, open.agency.id)
    let report = try Waiting.run { () throws(Problem) in try await office.verify(head: head, as: actor, in: agency) }
    session.show(arguments) { w in
      w.member("schema", "verify/1")
      w.member("events", Int(report.events))
      w.member("erased", Int(report.erased))
      w.member("files", report.files)
      w.member("head", Hex.text(report.head))
      w.member("breaks", report.breaks.map(\.wording.vi))
    } text: { sheet in
      sheet.line("\(report.events) sự kiện, \(report.files) tệp.")
      sheet.row("đầu nhật ký", .faint, labelWidth: 12, Hex.text(report.head))
      for found in report.breaks { sheet.row("✘", .red, labelWidth: 1, found.wording.vi) }
      if report.breaks.isEmpty { sheet.line("✔ chuỗi liền, mọi tệp còn nguyên", .green) }
    }
    return report.breaks.isEmpty ? .done : .findings
  }

  private static let backup = Command.inOffice(
    name: "backup",
    summary: Wording("sao lưu tất cả vào một thư mục mới", en: "copy everything into a new folder"),
    description: [
      Wording(
        "Máy chủ vẫn chạy trong lúc sao lưu. Bản sao dùng được cho cả SQLite và PostgreSQL. Thư mục có tệp secret: giữ "
          + "như giữ dữ liệu.",
        en: "The server may go on meanwhile; the copy fits both engines. It holds the secret: guard it.")
    ],
    operands: [
      .init(name: Wording("THƯ_MỤC", en: "DIR"), kind: .file, summary: Wording("thư mục mới", en: "a new folder"))
    ],
    examples: [.init(line: "thidua backup /sao-luu/2026-01-20", what: Wording("sao lưu", en: "back up"))]
  ) { session, arguments, open throws(Problem) in
    try open.ask { try $0.requireEverywhere(.keepData) }
    let (office, path) = (open.office, arguments.operands[0])
    let manifest = try Waiting.run { () throws(Problem) in try await office.backUp(to: path) }
    tell(manifest, path, arguments, &session)
    return .done
  }

  private static let restore = Command(
    name: "restore",
    summary: Wording("dựng lại dữ liệu từ bản sao lưu, so từng bản ghi", en: "make the data again from a backup"),
    description: [
      Wording(
        "Dữ liệu được dựng ở --data, thư mục chưa có dữ liệu; dữ liệu đang dùng không bị đụng tới.",
        en: "Into --data, which must hold no data yet; what is in use is not touched.")
    ],
    operands: [
      .init(name: Wording("THƯ_MỤC", en: "DIR"), kind: .file, summary: Wording("bản sao lưu", en: "the backup"))
    ],
    options: [
      OfficeOptions.data, OfficeOptions.database,
      .flag("trial", Wording("dựng ở chỗ tạm, so từng bản ghi rồi xóa chỗ tạm", en: "in a temporary place only")),
      OfficeOptions.json,
    ],
    examples: [
      .init(
        line: "thidua restore /sao-luu/2026-01-20 --trial",
        what: Wording("thử xem bản sao có dùng được không", en: "prove that the backup is good")),
      .init(
        line: "thidua restore /sao-luu/2026-01-20 --data /srv/thidua-moi",
        what: Wording("khôi phục thật, sang thư mục mới", en: "in earnest, into a new folder")),
    ],
    exits: OfficeOptions.exits
  ) { session, arguments throws(Problem) in
    let path = arguments.operands[0]
    if arguments.has("trial") {
      let proof = try Waiting.run { () throws(Problem) in
        try await Office.prove(path, beside: "/tmp", today: Clock.machine.now())
      }
      session.show(arguments) { w in
        w.member("schema", "proof/1")
        w.member("path", path)
        w.member("records", proof.records)
        w.member("files", proof.files)
      } text: {
        $0.line("✔ khôi phục thử: \(proof.records) bản ghi, \(proof.files) tệp trở lại như cũ", .green)
      }
      return .done
    }
    let place = try OpenOffice.place(arguments)
    let manifest = try Waiting.run { () throws(Problem) in
      let (office, manifest) = try await Office.restore(path, to: place, program: Version.program)
      await office.close()
      return manifest
    }
    tell(manifest, place.folder, arguments, &session)
    return .done
  }

  private static func tell(
    _ manifest: BackupManifest, _ path: String, _ arguments: ParsedArguments, _ session: inout Session
  ) {
    let records = manifest.tables.map(\.count).reduce(0, +)
    session.show(arguments) { w in
      w.member("schema", "backup/1")
      w.member("path", path)
      w.member("records", records)
      w.member("files", manifest.files.count)
      w.member("heads", manifest.heads.map(\.hash))
    } text: { sheet in
      sheet.line("✔ \(records) bản ghi, \(manifest.files.count) tệp: \(path)", .green)
      for head in manifest.heads { sheet.row("đầu nhật ký", .faint, labelWidth: 12, head.hash) }
    }
  }

  private static let doctor = Command.inOffice(
    name: "doctor",
    summary: Wording(
      "khám: đồng hồ, đĩa, cơ sở dữ liệu, công cụ, sao lưu", en: "clock, disk, database, tools, backups"),
    examples: [.init(line: "thidua doctor", what: Wording("mỗi điều một dòng, kèm lệnh chữa", en: "with remedies"))],
    exits: OfficeOptions.exits + [(.findings, Wording("có điều phải chữa", en: "something must be mended"))]
  ) { session, arguments, open throws(Problem) in
    let office = open.office
    let checkups = try Waiting.run { () throws(Problem) in await office.checkUp() }
    session.show(arguments) { w in
      w.member("schema", "doctor/1")
      w.key("checkups")
      w.array { w in
        for checkup in checkups {
          w.object { w in
            w.member("name", checkup.name)
            w.member("state", checkup.state.rawValue)
            w.member("words", checkup.words.vi)
            w.member("remedy", checkup.remedy)
          }
        }
      }
    } text: { sheet in
      for checkup in checkups {
        let (mark, ink): (String, Ink) =
          switch checkup.state {
          case .fine: ("✔", .green)
          case .remark: ("!", .gold)
          case .bad: ("✘", .red)
          }
        sheet.row("\(mark) \(checkup.title.vi)", ink, labelWidth: 18, checkup.words.vi)
        if let remedy = checkup.remedy { sheet.row("", .plain, labelWidth: 18, "→ \(remedy)", .blue) }
      }
    }
    return checkups.contains { $0.state == .bad } ? .findings : .done
  }

  private static let events = Command.inOffice(
    name: "event list",
    summary: Wording("nhật ký: ai, lúc nào, bằng cách nào, việc gì", en: "the log"),
    options: [
      .value("limit", Wording("SỐ", en: "N"), .word, Wording("bao nhiêu sự kiện (mặc định 50)", en: "how many (50)"))
    ],
    examples: [.init(line: "thidua event list", what: Wording("mới nhất ở trên", en: "the latest first"))]
  ) { session, arguments, open throws(Problem) in
    let limit = arguments.value("limit").flatMap { Int($0) } ?? 50
    let events = try open.ask { desk in
      try desk.requireEverywhere(.seeEvents)
      return try desk.events.page(before: nil, subject: nil, limit: min(max(limit, 1), 10_000))
    }
    session.show(arguments) { w in
      w.member("schema", "events/1")
      w.key("events")
      w.array { w in
        for (event, details) in events {
          w.object { w in
            w.member("number", Int(event.number))
            w.member("at", Int(event.at))
            w.member("actor", event.actorName)
            w.member("channel", event.channel.rawValue)
            w.member("systemUser", event.systemUser)
            w.member("verb", event.verb)
            w.member("subject", event.subject?.text)
            w.member("reason", event.reason)
            w.member("details", details)
            w.member("hash", Hex.text(event.hash))
          }
        }
      }
    } text: { sheet in
      for (event, details) in events {
        let day = Clock.day(at: event.at).vietnamese
        sheet.row(
          "\(event.number) \(day)", .faint, labelWidth: 16, "\(event.actorName) · \(event.verb) \(details ?? "")",
          limit: 2)
      }
    }
    return .done
  }
}

import Actions
import Domain
import HTTP
import JSON
import Showing
import Store

/// The log, and how the installation is.
extension Site {
  func addKeeping(to routes: inout Routes) {
    routes.get(Addresses.log) { [self] request in
      let before = request.query["truoc"].flatMap { Int64($0) }
      let model = try await ask(request) { try LogPage.Model(before: before, at: $0) }
      return page(LogPage(model), request)
    }
    routes.get(Addresses.system) { [self] request in
      _ = try await ask(request) { try $0.requireEverywhere(.keepData) }
      return page(SystemPage(await systemModel()), request)
    }
    routes.post(Addresses.backups) { [self] request in
      let visitor = try request.visitor()
      _ = try await office.backUpHere(as: visitor.actor, in: visitor.session.agency)
      return done("\(Addresses.system())#sao-luu", .backedUp)
    }
    routes.post(Addresses.restoreTrial) { [self] request in
      let visitor = try request.visitor()
      _ = try await office.tryRestore(request.form["ban"] ?? "", as: visitor.actor, in: visitor.session.agency)
      return done("\(Addresses.system())#sao-luu", .proved)
    }
  }

  private func systemModel() async -> SystemPage.Model {
    let checks = await office.checkUp().map { check in
      let badge: Badge =
        switch check.state {
        case .fine: Badge(.done, "tốt", en: "fine")
        case .remark: Badge(.soon, "nên xem", en: "look at it")
        case .bad: Badge(.late, "hỏng", en: "bad")
        }
      return SystemPage.Check(check.title, badge, check.words, command: check.remedy ?? "")
    }
    return SystemPage.Model(
      checks: checks, backups: office.keptBackups().map { SystemPage.Backup($0) },
      facts: [
        (Wording("Phiên bản", en: "Version"), version), (Wording("Thư mục dữ liệu", en: "Data"), office.folder.path),
        (
          Wording("Cơ sở dữ liệu", en: "Database"), office.database.engine == .sqlite ? "SQLite" : "PostgreSQL"
        ),
      ])
  }
}

extension SystemPage.Backup {
  init(_ kept: KeptBackup) {
    let kilobytes = max(1, kept.bytes >> 10)
    let proof = kept.proof
    self.init(
      name: kept.name, when: DayWords.moment(kept.manifest.madeAt), place: kept.path, records: kept.records,
      size: kilobytes < 10_000 ? "\(Number.grouped(kilobytes)) kB" : "\(Number.grouped(kilobytes >> 10)) MB",
      state: proof == nil
        ? Badge(.soon, "chưa thử", en: "not tried") : Badge(.done, "đã thử, khớp", en: "tried, the same"),
      words: proof.map { proof in
        Wording(
          "\(DayWords.moment(proof.triedAt)): \(Number.grouped(proof.records)) bản ghi, \(proof.files) tệp",
          en: "\(DayWords.moment(proof.triedAt)): \(Number.grouped(proof.records)) records, \(proof.files) files")
      } ?? Wording(same: ""))
  }
}

extension LogPage.Model {
  private static let pageSize = 100

  init(before: Int64?, at desk: Desk) throws {
    try desk.requireEverywhere(.seeEvents)
    let events = try desk.events.page(before: before, subject: nil, limit: Self.pageSize)
    let head = try desk.events.head()
    let total = Int(head?.number ?? 0)
    let first = events.first.map { total - Int($0.event.number) + 1 } ?? 1
    self.init(
      lines: events.map { LogPage.Line($0.event, $0.details) }, total: total, first: first,
      head: head.map { Hex.text($0.hash) } ?? "",
      previous: before == nil ? nil : Addresses.log(),
      next: events.last.flatMap { last in
        last.event.number > 1 ? Addresses.log(query: Fields(["truoc": String(last.event.number)])) : nil
      })
  }
}

extension LogPage.Line {
  init(_ event: Event, _ details: String?) {
    let channel: Wording =
      switch event.channel {
      case .web: Wording("trang web", en: "web")
      case .commandLine: Wording("dòng lệnh", en: "command line")
      case .slip: Wording("phiếu", en: "slip")
      case .system: Wording("chương trình", en: "program")
      }
    let actor =
      event.systemUser.map { $0 == event.actorName ? $0 : "\($0), thay \(event.actorName)" } ?? event.actorName
    self.init(
      number: Int(event.number), time: DayWords.moment(event.at), actor: actor, channel: channel,
      words: EventWords.of(event.verb), subject: EventWords.subject(details) + (event.reason.map { " (\($0))" } ?? ""),
      address: event.subject.flatMap { EventWords.address(event.verb, $0) })
  }
}

/// What happened, in words.
enum EventWords {
  private static let verbs: [String: Wording] = [
    "agency.found": Wording("lập cơ quan", en: "founded the agency"),
    "unit.add": Wording("thêm đơn vị", en: "added a unit"),
    "unit.change": Wording("sửa đơn vị", en: "changed a unit"),
    "person.add": Wording("thêm người", en: "added a person"),
    "person.transfer": Wording("điều động", en: "transferred a person"),
    "plan.add": Wording("thêm văn bản", en: "added a document"),
    "plan.change": Wording("sửa thông tin văn bản", en: "changed a document"),
    "plan.resolve": Wording("giao theo tên trong văn bản", en: "assigned by names"),
    "doubt.answer": Wording("quyết định một điểm", en: "decided a point"),
    "item.add": Wording("thêm một mục", en: "added an item"),
    "item.change": Wording("sửa một mục", en: "changed an item"),
    "item.remove": Wording("bỏ một mục", en: "removed an item"),
    "item.restore": Wording("lấy lại một mục", en: "restored an item"),
    "item.assign": Wording("giao một mục", en: "assigned an item"),
    "pledge.confirm": Wording("xác nhận lời ký", en: "confirmed the wording"),
    "pledge.sign": Wording("ký giao ước", en: "signed a pledge"),
    "people.import": Wording("nhập danh sách người", en: "imported people"),
    "people.undo-import": Wording("hoàn tác lần nhập", en: "undid an import"),
    "units.import": Wording("nhập danh sách đơn vị", en: "imported units"),
    "item.handOver": Wording("giao cho người làm", en: "gave to a person"),
    "item.unassign": Wording("rút một mục", en: "took an item back"),
    "movement.launch": Wording("phát động", en: "launched"),
    "movement.withdraw": Wording("rút phát động", en: "withdrew a launch"),
    "movement.amend": Wording("thay bằng văn bản sửa đổi", en: "amended"),
    "target.split": Wording("chia chỉ tiêu cho đơn vị", en: "shared a target out"),
    "target.reshare": Wording("chia lại phần bị từ chối", en: "shared refused parts anew"),
    "target.accept": Wording("nhận phần chỉ tiêu", en: "took a part of a target"),
    "target.refuse": Wording("từ chối phần chỉ tiêu", en: "refused a part of a target"),
    "target.figures": Wording("ghi số liệu chỉ tiêu", en: "noted figures of a target"),
    "due.move": Wording("dời ngày đến hạn", en: "moved a due day"),
    "backup.make": Wording("sao lưu", en: "backed up"),
    "backup.try": Wording("thử khôi phục", en: "restored on trial"),
    "movement.see": Wording("đã xem phần việc", en: "saw its part"),
    "movement.acknowledge": Wording("đã nhận phần việc", en: "acknowledged"),
    "ruling.keep": Wording("lưu một kết luận theo luật", en: "kept a ruling"),
    "account.add": Wording("thêm tài khoản", en: "added an account"),
    "account.signIn": Wording("đăng nhập", en: "signed in"),
    "account.lock": Wording("tài khoản bị tạm khóa", en: "account was locked"),
    "account.unlock": Wording("mở khóa tài khoản", en: "unlocked an account"),
    "account.password": Wording("cấp lại mật khẩu", en: "gave a new password"),
    "account.ownPassword": Wording("đổi mật khẩu của mình", en: "changed own password"),
    "account.close": Wording("đóng tài khoản", en: "closed an account"),
    "account.open": Wording("mở lại tài khoản", en: "opened an account"),
    "account.viewAs": Wording("xem như", en: "viewed as"),
    "role.give": Wording("giao vai trò", en: "gave a role"),
    "role.take": Wording("rút vai trò", en: "took a role"),
    "session.end": Wording("kết thúc phiên", en: "ended a session"),
    "slip.make": Wording("in phiếu", en: "made a slip"),
    "slip.revoke": Wording("rút phiếu", en: "revoked a slip"),
  ]

  static func of(_ verb: String) -> Wording { verbs[verb] ?? Wording(same: verb) }

  /// The first detail that names something for a person.
  static func subject(_ details: String?) -> String {
    guard let details, let value = try? JSONReader.read(details) else { return "" }
    for name in ["name", "unit", "text", "login", "code"] {
      if let text = value[name]?.string, !text.isEmpty { return text }
    }
    return ""
  }

  static func address(_ verb: String, _ subject: Identifier) -> String? {
    switch verb.prefix(while: { $0 != "." }) {
    case "movement": Addresses.movement(subject)
    case "due": Addresses.movement(subject)
    case "plan", "item", "doubt": Addresses.document(subject)
    case "ruling": Addresses.ruling(subject)
    case "unit": Addresses.unit(subject)
    case "person", "slip": Addresses.person(subject)
    default: nil
    }
  }
}

import Actions
import CivilTime
import Domain
import Store

/// `thidua slip …`: personal slips, for those who have no password.
enum SlipCommands {
  static let all = [make, revoke]

  private static let make = Command.inOffice(
    name: "slip make",
    summary: Wording(
      "làm phiếu cá nhân: đường dẫn dùng một lần, 14 ngày", en: "personal slips: one-use links, 14 days"),
    description: [
      Wording(
        "Mỗi người một đường dẫn để nhận việc và ký giao ước của mình mà không cần mật khẩu. Phiếu cũ chưa dùng của người ấy "
          + "hết hiệu lực. Đường dẫn chỉ hiện lần này: in ra hoặc gửi cho đúng người.",
        en:
          "One link a person, to take work on and sign without a password. Older unused slips become void. The links are "
          + "shown only now.")
    ],
    operands: [
      .init(
        name: Wording("NGƯỜI", en: "PERSON"), kind: .text, summary: Wording("mã hoặc tên", en: "code or name"),
        isRequired: false, repeats: true)
    ],
    options: [
      .value("unit", Wording("ĐƠN_VỊ", en: "UNIT"), .word, Wording("mọi người của đơn vị", en: "everybody of a unit")),
      .value(
        "base", Wording("ĐỊA_CHỈ", en: "ADDRESS"), .word,
        Wording("địa chỉ của trang, ví dụ https://thidua.coquan.gov.vn", en: "address of the site")),
    ],
    examples: [
      .init(
        line: "thidua slip make --unit \"Thanh tra Sở\" --base https://thidua.coquan.gov.vn",
        what: Wording("phiếu cho cả đơn vị", en: "slips for a unit"))
    ]
  ) { session, arguments, open throws(Problem) in
    let (names, unitName) = (arguments.operands, arguments.value("unit"))
    let people = try open.ask { desk in
      var people = try names.map { try desk.person(named: $0).id }
      if let unitName {
        let place = try desk.unit(named: unitName)
        people += try desk.people.within(place.path, on: desk.today, limit: 10_000).map(\.person.id)
      }
      return people
    }
    guard !people.isEmpty else {
      throw Problem.invalid(
        "slip.nobody", Wording("chưa nói phiếu cho ai", en: "for whom?"),
        fix: Wording("Ghi tên người, hoặc --unit ĐƠN_VỊ.", en: "Name people, or use --unit."))
    }
    let base = arguments.value("base") ?? "http://127.0.0.1:8080"
    let made = try open.perform(MakeSlips(people))
    let link = { (slip: MakeSlips.Made) in
      "\(base.hasSuffix("/") ? String(base.dropLast()) : base)/phieu/\(slip.token.text)"
    }
    session.show(arguments) { w in
      w.member("schema", "slips/1")
      w.key("slips")
      w.array { w in
        for slip in made {
          w.object { w in
            w.member("person", slip.person.name)
            w.member("code", slip.person.code)
            w.member("unit", slip.unit)
            w.member("link", link(slip))
            w.member("until", Clock.day(at: slip.expiresAt).description)
          }
        }
      }
    } text: { sheet in
      for slip in made {
        sheet.row(slip.person.name, .strong, labelWidth: 24, link(slip))
      }
      if let first = made.first {
        sheet.line(
          "\(made.count) phiếu, dùng một lần, đến hết ngày \(Clock.day(at: first.expiresAt).vietnamese).", .faint)
      }
    }
    return .done
  }

  private static let revoke = Command.inOffice(
    name: "slip revoke",
    summary: Wording("thu hồi phiếu chưa dùng của một người", en: "take back somebody's unused slips"),
    operands: [
      .init(name: Wording("NGƯỜI", en: "PERSON"), kind: .text, summary: Wording("mã hoặc tên", en: "code or name"))
    ],
    examples: [.init(line: "thidua slip revoke SNV014", what: Wording("mất phiếu", en: "a lost slip"))]
  ) { session, arguments, open throws(Problem) in
    let name = arguments.operands[0]
    let person = try open.ask { try $0.person(named: name) }
    let count = try open.perform(RevokeSlips(of: person.id))
    session.show(arguments) { w in
      w.member("person", person.name)
      w.member("revoked", count)
    } text: {
      $0.line("Đã thu hồi \(count) phiếu của \(person.name).")
    }
    return .done
  }
}

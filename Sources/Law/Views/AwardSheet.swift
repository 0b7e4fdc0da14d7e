import CivilTime
import Domain

/// All the law of one award on one day, for people: criteria, years, votes, deciders, dossier, deadlines, money.
package struct AwardSheet: Sendable {
  package struct Line: Sendable, Equatable {
    package let text: String
    package let ground: String
    package let isUnverified: Bool
    /// The layer that asks it; nil for the law itself.
    package let layer: String?
  }
  package struct Section: Sendable, Equatable {
    package enum Kind: String, Sendable {
      case criteria, routes, quota, votes, deciders, proposers, dossier, deadlines, review, money
    }
    package let kind: Kind
    package let lines: [Line]

    /// In Vietnamese, as a heading.
    package var title: String { kind.name }
  }

  package let award: Award
  package let name: String
  package let day: Day
  package let period: Period?
  package let instruments: [String]
  package private(set) var sections: [Section] = []

  /// Lines no text seen settles.
  package var unverified: [Line] { sections.flatMap(\.lines).filter(\.isUnverified) }

  package init(_ award: Award, on day: Day, _ engine: LawEngine) {
    let law = engine.book.law(on: day)
    self.award = award
    self.day = day
    period = law.period
    instruments = law.instruments
    name = engine.book.titles.last { $0.id == award.rawValue && $0.provenance.holds(on: day) }?.name ?? Names.of(award)
    add(.criteria, requirements([.criterion], engine))
    add(.routes, routes(law))
    add(.quota, requirements([.quota], engine))
    add(.votes, votes(law))
    add(.deciders, deciders(law))
    add(.proposers, proposers(law))
    add(.dossier, requirements([.dossier, .initiative], engine))
    add(.deadlines, requirements([.deadline], engine))
    add(.review, requirements([.opinion, .review, .check, .disclosure], engine))
    add(.money, bonuses(law))
  }

  private mutating func add(_ kind: Section.Kind, _ lines: [Line]) {
    if !lines.isEmpty { sections.append(Section(kind: kind, lines: lines)) }
  }

  private func line(_ text: String, _ ground: Provenance, layer: String? = nil) -> Line {
    Line(
      text: text, ground: ground.citation.map { "\($0)" } ?? ground.source ?? "",
      isUnverified: ground.confidence == .unverified || restsOnNewLaw(ground), layer: layer)
  }

  /// From October 2026 what the law of 2022 says stands as amended by a text not seen.
  private func restsOnNewLaw(_ ground: Provenance) -> Bool {
    (period ?? .p0) >= .p3 && ground.citation?.instrument == Acts.law2022
  }

  private func requirements(_ kinds: Set<Requirement.Kind>, _ engine: LawEngine) -> [Line] {
    var lines = engine.book.requirements.filter {
      kinds.contains($0.kind) && $0.awards.contains(award) && $0.provenance.holds(on: day)
    }.map { line($0.what, $0.provenance) }
    for layer in engine.layers.layers {
      lines += layer.requirements.filter {
        kinds.contains($0.kind) && $0.concerns(award) && $0.provenance.holds(on: day)
      }.map { line($0.what, $0.provenance, layer: layer.name) }
    }
    return lines
  }

  /// The same demand for persons and collectives stands once.
  private func routes(_ law: DayLaw) -> [Line] {
    var lines: [Line] = []
    for rule in law.routes where rule.form == award {
      let who = rule.bearer == .person ? "cá nhân" : "tập thể"
      let rank = rule.formClass.map { ", hạng \(["Nhất", "Nhì", "Ba"][$0 - 1])" } ?? ""
      let words = rule.route == .external ? rule.route.name : "\(rule.route.name), \(who)"
      let made = line("\(words.uppercasedFirst)\(rank): \(rule.what)", rule.provenance)
      if !lines.contains(made) { lines.append(made) }
    }
    return lines
  }

  private func votes(_ law: DayLaw) -> [Line] {
    guard let dated = law.value(VoteQuestion(.award(award), day: day, .init(members: 1, agree: 1)).share) else {
      return []
    }
    switch dated.standing {
    case .ended: return [line("Văn bản quy định tỷ lệ phiếu đã hết hiệu lực.", dated.provenance)]
    case .open, .unseen:
      let readings = dated.readings.map { "\($0) %" }.joined(separator: ", ")
      return [line("Tỷ lệ chưa xác minh; cách hiểu: \(readings) tổng số thành viên.", dated.provenance)]
    case .fixed, .standard:
      let share = dated.value.number.map { "\($0) %" } ?? "Quá nửa"
      let set = dated.standing == .standard ? " (bộ, tỉnh có thể quy định khác)" : ""
      return [line("\(share) tổng số thành viên hội đồng, tính cả người vắng\(set).", dated.provenance)]
    }
  }

  private func deciders(_ law: DayLaw) -> [Line] {
    law.authorities.filter { $0.awards.contains(award) }.map { row in
      var who = row.deciders.map(Decider.name).joined(separator: ", ")
      if row.isLeftOpen { who = "theo quy định riêng của ngành" }
      if row.setting == .partyTitlesDecider { who = "theo quy định của tỉnh (chưa xác minh)" }
      if !row.byDelegation.isEmpty { who += "; thủ trưởng đơn vị khi được ủy quyền" }
      return line("\(row.name.uppercasedFirst): \(who).", row.provenance)
    }
  }

  private func proposers(_ law: DayLaw) -> [Line] {
    let rows = law.authorities.filter { $0.awards.contains(award) }
    guard let row = rows.first else { return [] }
    guard row.isStateLevel else {
      return [
        line(
          "Cấp quản lý về tổ chức, cán bộ và quỹ lương, người đứng đầu doanh nghiệp hoặc Chủ tịch UBND cấp xã.",
          Provenance(citation: .law(83, 1), confidence: .seen))
      ]
    }
    let who = law.offices.filter(\.proposesForState).map(\.name).joined(separator: ", ")
    return [line("\(who).", Provenance(citation: .law(83, 2), confidence: .seen))]
  }

  private func bonuses(_ law: DayLaw) -> [Line] {
    let salary = law.value(.baseSalary)?.value.number
    let rounds = law.value(.roundUpTo10k)?.value.flag == true
    return law.bonuses.filter { $0.award == award }.map { row in
      var words = row.awardClass.map { "hạng \(["Nhất", "Nhì", "Ba"][$0 - 1]), " } ?? ""
      words += row.recipient.name
      if row.decider == .communeChair { words += ", Chủ tịch UBND cấp xã tặng" }
      guard let multiplier = row.multiplier else {
        return line("\(words.uppercasedFirst): mức chưa được văn bản đã đọc ấn định.", row.provenance)
      }
      var text = "\(words.uppercasedFirst): \(multiplier.vietnamese) lần mức lương cơ sở"
      if let salary {
        let exact = multiplier.count * salary / 1000
        text += " = \((rounds ? (exact + 9_999) / 10_000 * 10_000 : exact).vietnameseMoney)"
      }
      return line(text + ".", row.provenance)
    }
  }
}

extension AwardSheet.Section.Kind {
  fileprivate var name: String {
    switch self {
    case .criteria: "Tiêu chuẩn"
    case .routes: "Loại hình khen khác công trạng"
    case .quota: "Tỷ lệ"
    case .votes: "Bỏ phiếu"
    case .deciders: "Người quyết định"
    case .proposers: "Nơi đề nghị"
    case .dossier: "Hồ sơ"
    case .deadlines: "Thời hạn"
    case .review: "Xét, ý kiến, công khai"
    case .money: "Tiền thưởng"
    }
  }
}

extension HeldAward.Kind {
  /// In Vietnamese.
  package var name: String {
    switch self {
    case .merit: "theo công trạng"
    case .adHoc: "đột xuất"
    case .movement: "theo phong trào thi đua"
    case .longService: "quá trình cống hiến"
    case .tenure: "theo niên hạn"
    case .external: "đối ngoại"
    }
  }
}

extension Recipient {
  /// In Vietnamese.
  var name: String {
    switch self {
    case .individual: "cá nhân"
    case .collective: "tập thể"
    case .household: "hộ gia đình"
    }
  }
}

extension String {
  /// The first letter large.
  package var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}

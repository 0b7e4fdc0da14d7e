import Blocks
import CivilTime
import Domain
import JSON
import Vietnamese

/// The data of a unit's implementing plan, drafted from the plan above it: the same bases, only the unit's clauses, and
/// marks where a person has to say who. It is the form of `implementing-plan`, ready to be edited.
package struct ImplementingDraft {
  private static let open = "(điền người, bộ phận phụ trách)"

  private let reading: PlanReading
  private let source: SourceText
  private let unit: String
  private let share: UnitShare

  /// Nil when the plan gives this unit nothing to do.
  package init?(_ reading: PlanReading, of source: SourceText, unit: String) {
    self.reading = reading
    self.source = source
    self.unit = unit
    share = UnitShare(reading, of: unit) { source.string($0.span) }
    guard share.isNamed else { return nil }
  }

  package static func units(of reading: PlanReading) -> [String] { UnitShare.units(of: reading) }

  /// «Kế hoạch số 27/KH-SNV ngày 12 tháng 01 năm 2026 của Sở Nội vụ»
  private var plan: String {
    let head = reading.document
    let number = head.number.map { " số \($0)" } ?? ""
    let day = head.date.map { (head.isParty ? ", " : " ") + OfficialText.day($0) } ?? ""
    return "\(head.type ?? "Kế hoạch")\(number)\(day)\(head.issuerName.map { " của \($0)" } ?? "")"
  }

  package func json() -> [UInt8] {
    var out = JSONWriter(indent: 2)
    out.object { out in
      letterhead(&out)
      out.member("draft", 1)
      out.key("signer")
      out.object { out in
        out.member("post", "(CHỨC VỤ)")
        out.member("name", "(họ và tên)")
      }
      out.member("recipients", [reading.document.issuerName.map { "\($0) (để báo cáo)" } ?? "Như trên"])
      out.member("archive", "VT")
      out.member("subject", subject)
      out.member("bases", bases)
      out.member("opening", ["Thực hiện \(plan), \(unit) xây dựng kế hoạch thực hiện như sau:"])
      sections(&out)
      out.member("targets", share.targets)
      duties(&out)
      out.member("closing", ["Trên đây là kế hoạch thực hiện của \(unit)."])
    }
    return out.bytes + [UInt8(ascii: "\n")]
  }

  private var subject: String {
    guard let movement = reading.movements.first(where: { $0.value.status == .launched }) ?? reading.movements.first
    else { return "Thực hiện \(plan)" }
    let year = reading.document.planYear.map { " năm \($0)" } ?? ""
    return "Thực hiện phong trào thi đua “\(movement.value.name)”\(year)"
  }

  private var bases: [String] {
    reading.citations.filter { $0.value.role == .basis }.map { "Căn cứ \(source.string($0.span))" }
  }

  private func letterhead(_ out: inout JSONWriter) {
    let head = reading.document
    out.key("letterhead")
    out.object { out in
      out.member("system", head.isParty ? "party" : "state")
      out.member("superior", OfficialText.capitals(head.issuerName ?? ""))
      out.member("agency", OfficialText.capitals(unit))
      out.member("agencyInText", unit)
      out.member("symbol", initials)
      out.member("place", head.place ?? "(địa danh)")
    }
  }

  /// «PKH» for «Phòng Kế hoạch»: a proposal, the unit knows its own letters.
  private var initials: String {
    String(unit.split { !$0.isLetter && !$0.isNumber }.compactMap(\.first)).uppercased()
  }

  private func sections(_ out: inout JSONWriter) {
    out.key("sections")
    out.array { out in
      section(
        "Mục đích, yêu cầu",
        ["Triển khai đầy đủ, đúng hạn phần việc của \(unit) trong \(plan); phân công rõ người, rõ việc, rõ thời hạn."],
        &out)
      section("Thời gian thực hiện", times, &out)
      if !share.reports.isEmpty { section("Chế độ báo cáo", share.reports.map(reportLine), &out) }
    }
  }

  private var times: [String] {
    let phases = reading.phases.map { "- \(source.string($0.span))." }
    if !phases.isEmpty { return phases }
    return ["Theo thời gian của \(plan)."]
  }

  private func reportLine(_ report: ReportReading) -> String {
    let time = report.deadline?.text ?? report.recurrence?.text ?? ""
    let to =
      report.to.map {
        " gửi \($0.split(separator: "→").map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: ", "))"
      } ?? ""
    return "- Báo cáo \(report.content ?? "kết quả thực hiện")\(to)\(time.isEmpty ? "" : ": \(time)")."
  }

  private func section(_ title: String, _ lines: [String], _ out: inout JSONWriter) {
    out.object { out in
      out.member("title", title)
      out.member("text", lines)
    }
  }

  private func duties(_ out: inout JSONWriter) {
    out.key("duties")
    out.array { out in
      for duty in share.led { self.duty(duty, with: duty.coordinate, &out) }
      for duty in share.shared { self.duty(duty, with: duty.lead.map { "\($0) (chủ trì)" }, &out) }
    }
  }

  private func duty(_ duty: DutyReading, with others: [String], _ out: inout JSONWriter) {
    out.object { out in
      out.member("task", duty.text)
      out.member("lead", Self.open)
      out.member("with", others.joined(separator: ", "))
      out.member("product", duty.product ?? "")
      out.member("due", duty.deadline?.text ?? duty.recurrence?.text ?? "(điền thời hạn)")
    }
  }
}

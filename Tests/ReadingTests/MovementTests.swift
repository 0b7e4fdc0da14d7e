import Blocks
import CivilTime
import Domain
import TestSupport
import Testing

@testable import Reading

@Suite struct MovementTests {
  static let rules = [MovementFinder.launchedRule, MovementFinder.quotedRule, MovementFinder.unquotedRule]
  static let lines = rules.flatMap { RuleCorpus($0).lines }

  /// A launching document is known by its heading: type and subject, with a bar between.
  private func document(_ line: RuleCorpus.Line) -> [String] {
    let body = ["I. NỘI DUNG", "1. Nội dung chung của kế hoạch"]
    return line.rule == MovementFinder.launchedRule
      ? line.text.split(separator: "|").map(String.init) + body
      : ["KẾ HOẠCH", "Triển khai công tác thi đua năm 2026"] + body + [line.text]
  }

  private func print(_ movement: MovementMention) -> String {
    var parts = [movement.name]
    if movement.kind != .movement { parts.append(movement.kind.rawValue) }
    if let period = movement.period {
      parts.append("\(period.from?.description ?? "")–\(period.to?.description ?? "")")
    }
    if let launcher = movement.launchedBy { parts.append(launcher) }
    return parts.joined(separator: " | ")
  }

  @Test(arguments: lines)
  func corpus(line: RuleCorpus.Line) {
    let found = reading(document(line), knowing: lawKnowledge).0.movements.filter { $0.rule == line.rule }
    #expect(found.map { print($0.value) }.joined(separator: "; ") == line.value ?? "")
  }

  @Test func oneNameIsOneMovement() {
    let (reading, _) = reading(
      planHead + [
        "I. NỘI DUNG",
        "1. Phong trào thi đua “Chung tay số hóa di sản”; phong trào “Chung tay, số hóa di sản” năm 2026.",
        "2. Phong trào thi đua năm 2026 tiến hành thường xuyên.",
      ], knowing: lawKnowledge)
    #expect(reading.movements.map(\.value.name) == ["phong trào thi đua năm 2026", "Chung tay số hóa di sản"])
    #expect(reading.movements.map(\.value.status) == [.launched, .referenced])
  }

  /// The subject of a cited document is not this document's movement.
  @Test func citedTitlesLaunchNothing() {
    let (reading, _) = reading(
      [
        "QUYẾT ĐỊNH", "Công nhận danh hiệu Tập thể lao động xuất sắc năm 2026",
        "Căn cứ Chỉ thị số 3/CT-UBND ngày 05/01/2026 của UBND tỉnh về phát động phong trào thi đua xây dựng cảng xanh;",
      ], knowing: lawKnowledge)
    #expect(reading.movements.isEmpty)
  }

  @Test func scansKeepTheirQuotedNames() {
    let (reading, _) = reading(
      planHead + ["I. NỘI DUNG", "1. Hưởng ứng các phong trào \"Cảng xanh, cảng sạch”, “Bến tàu văn minh\"."],
      isScan: true,
      knowing: lawKnowledge)
    #expect(reading.movements.dropFirst().map(\.value.name) == ["Cảng xanh, cảng sạch", "Bến tàu văn minh"])
  }
}

@Suite struct OwnLaunchTests {
  private func statuses(_ sentence: String) -> [MovementMention.Status] {
    let (reading, _) = reading(
      [
        "SỞ XÂY DỰNG", "Số: 12/CT-SXD", "CHỈ THỊ", "Về nhiệm vụ quý IV năm 2026", sentence, "GIÁM ĐỐC",
        "Trần Văn Bình",
      ], knowing: lawKnowledge)
    return reading.movements.map(\.value.status)
  }

  @Test(arguments: [
    "Giám đốc Sở phát động đợt thi đua “Về đích sớm” từ ngày 01/10/2026 đến ngày 31/12/2026.",
    "Năm 2026 còn nhiều việc, Sở Xây dựng phát động phong trào thi đua “Công trường xanh”.",
  ])
  func theIssuerLaunches(sentence: String) { #expect(statuses(sentence) == [.launched]) }

  @Test(arguments: [
    "Hưởng ứng phong trào thi đua “Công trường xanh” do Thủ tướng Chính phủ phát động.",
    "Ủy ban nhân dân tỉnh phát động phong trào thi đua “Công trường xanh”.",
    "Năm 2025, Sở Xây dựng đã phát động phong trào thi đua “Công trường xanh”.",
  ])
  func othersLaunch(sentence: String) { #expect(statuses(sentence) == [.referenced]) }
}

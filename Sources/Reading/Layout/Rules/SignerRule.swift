import Blocks
import Domain
import Vietnamese

/// The signature: how the authority is abbreviated, and no degree before the name.
enum SignerRule: LayoutRule {
  static let code = FindingCode.layoutSigner
  static let explanation = RuleExplanation(
    name: "layout-signer", kind: .finding,
    purpose:
      "Khối ký: trước họ tên người ký không ghi học hàm, học vị, danh hiệu danh dự (trừ lực lượng vũ trang, cơ sở giáo "
      + "dục, y tế, khoa học); quyền hạn viết KT., TM., TL., TUQ., Q. (văn bản của Đảng: K/T, T/M, T/L).",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7; Hướng dẫn 36-HD/VPTW")

  private static let degrees = PhraseTable([
    "ths", "thạc sĩ", "ts", "tiến sĩ", "pgs", "pgs.ts", "phó giáo sư", "gs", "giáo sư", "bs", "bác sĩ", "cn", "cử nhân",
    "ks", "kỹ sư", "nhà giáo ưu tú", "nhà giáo nhân dân", "ngưt", "ngnd", "thầy thuốc ưu tú", "bscki", "bsckii", "ls",
  ])
  /// Whose signatories may bear them (II.7, last paragraph).
  private static let exempt = PhraseTable([
    "trường", "đại học", "học viện", "bệnh viện", "viện", "trung tâm y tế", "trạm y tế", "sở y tế", "sở giáo dục",
    "phòng giáo dục", "quân đội", "công an", "quân khu", "bộ chỉ huy", "bộ tư lệnh", "sư đoàn", "trung đoàn",
    "sở khoa học", "bộ y tế", "bộ giáo dục", "bộ khoa học",
  ])

  static func check(_ document: LaidOutDocument) -> [Finding] {
    var findings: [Finding] = []
    let clause = document.form.elements[.signer]?.clause ?? ""
    if !isExempt(document), let (span, written, name) = degree(document) {
      let words = "Trước họ tên người ký ghi “\(written)”. Chỉ ghi họ và tên: \(name)"
      findings.append(finding(document.sentence(words, clause), at: span, proposal: name))
    }
    if let (element, right) = foreignPrefix(document) {
      let words = "Quyền hạn ghi “\(document.string(element))”; viết “\(right)”"
      findings.append(finding(document.sentence(words, clause), at: element.span, proposal: right))
    }
    return findings
  }

  private static func isExempt(_ document: LaidOutDocument) -> Bool {
    let names = [document.reading.document.issuerName, document.reading.document.issuerParent].compactMap { $0 }
    return names.contains { name in
      let words = WordScanner.words(of: Array(name.utf8))
      return words.indices.contains { exempt.match(words, at: $0) != nil }
    }
  }

  private static func degree(_ document: LaidOutDocument) -> (Span, String, String)? {
    let manuscript = document.manuscript
    for fact in document.reading.signatories {
      for line in manuscript.lines where fact.span.overlaps(line.span) && !line.isCapital && line.zone == .body {
        guard let (_, count) = manuscript.match(degrees, at: line.words.lowerBound, end: line.words.upperBound),
          count < line.words.count
        else { continue }
        return (line.span, manuscript.line(line.words.lowerBound..<line.words.lowerBound + count), fact.value.name)
      }
    }
    return nil
  }

  /// «K/T GIÁM ĐỐC» on a State paper, «KT. TRƯỞNG BAN» on one of the Party.
  private static func foreignPrefix(_ document: LaidOutDocument) -> (SetElement, String)? {
    for element in document.elements(.power) {
      let written = document.string(element)
      let rest = written.drop { $0 != " " }
      switch written.prefix { $0 != " " } {
      case "K/T", "T/M", "T/L":
        guard !document.form.isParty else { continue }
        return (element, "\(written.first == "K" ? "KT." : written.hasPrefix("T/M") ? "TM." : "TL.")\(rest)")
      case "KT.", "TM.", "TL.":
        guard document.form.isParty else { continue }
        return (element, "\(written.first == "K" ? "K/T" : written.hasPrefix("TM") ? "T/M" : "T/L")\(rest)")
      default: continue
      }
    }
    return nil
  }
}

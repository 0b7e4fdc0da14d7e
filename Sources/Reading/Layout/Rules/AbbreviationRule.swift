import Blocks
import Domain
import Vietnamese

/// The name of the issuing body is abbreviated over its own paper.
enum AbbreviationRule: LayoutRule {
  static let code = FindingCode.layoutAbbreviation
  static let explanation = RuleExplanation(
    name: "layout-abbreviation", kind: .finding,
    purpose:
      "Tên cơ quan ban hành viết tắt (UBND XÃ …): tên cơ quan ban hành ghi đầy đủ, chỉ tên cơ quan chủ quản được viết tắt "
      + "những cụm từ thông dụng; quyền hạn người ký cũng ghi đủ tên tập thể (TM. ỦY BAN NHÂN DÂN).",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.2 và II.7")

  private static let short: [(short: String, full: String)] = [
    ("UBND", "ỦY BAN NHÂN DÂN"), ("HĐND", "HỘI ĐỒNG NHÂN DÂN"), ("BQL", "BAN QUẢN LÝ"),
    ("THPT", "TRUNG HỌC PHỔ THÔNG"), ("THCS", "TRUNG HỌC CƠ SỞ"),
  ]

  static func check(_ document: LaidOutDocument) -> [Finding] {
    guard !document.form.isParty else { return [] }
    var findings: [Finding] = []
    if let element = document.elements(.agency).first, let full = spelled(document.string(element)) {
      let words = "Tên cơ quan ban hành viết tắt “\(document.string(element))”. Ghi đầy đủ: \(full)"
      findings.append(finding(document.sentence(words, "II.2"), at: element.span, proposal: full))
    }
    for element in document.elements(.power) where document.string(element).hasPrefix("TM.") {
      guard let full = spelled(document.string(element)) else { continue }
      let words = "Quyền hạn người ký viết tắt “\(document.string(element))”. Ghi đầy đủ: \(full)"
      findings.append(finding(document.sentence(words, "II.7"), at: element.span, proposal: full))
    }
    return findings
  }

  private static func spelled(_ written: String) -> String? {
    var isShort = false
    let words = written.split(separator: " ").map { word -> String in
      // «TM.UBND» without a space between.
      for (short, full) in short where word == short || word == "TM.\(short)" {
        isShort = true
        return word.hasPrefix("TM.") ? "TM. \(full)" : full
      }
      return String(word)
    }
    return isShort ? words.joined(separator: " ") : nil
  }
}

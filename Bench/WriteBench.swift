import Blocks
import CivilTime
import Documents
import Formats
import Glibc
import JSON
import Law

/// Documents out: `write time` times papers of three lengths from their data to the bytes of each format,
/// `write save FOLDER` puts the same papers and their data down as files for the peers, `write one NAME FORMAT` weighs
/// one of them as a whole process, `write certificates COUNT FILE` weighs a whole print run.
enum WriteBench {
  private static let today = Day(2026, 3, 5) ?? .first
  private static let names = [
    "Nguyễn Thị Hồng Hạnh", "Trần Văn Mười", "Lê Thị Ánh Nguyệt", "Đặng Quốc Bảo", "Lò Thị Pả",
  ]

  static func run(_ words: [String]) throws {
    switch words.first {
    case "time": try time()
    case "save" where words.count > 1: try save(words[1])
    case "one" where words.count > 2: try one(words[1], words[2])
    case "certificates" where words.count > 2: try certificates(Int(words[1]) ?? 1000, words[2])
    default: fail("write time | save FOLDER | one NAME FORMAT | certificates COUNT FILE")
    }
  }

  private static let sizes = [("two-pages", 12), ("500-names", 500), ("2000-rows", 2000)]

  private static func time() throws {
    for (name, count) in sizes {
      let data = decision(count)
      let paper = try paper(data, "decision-titles")
      report("\(name) docx", bytes: WordPaper.bytes(paper)?.count ?? 0) {
        _ = (try? Self.paper(data, "decision-titles")).flatMap(WordPaper.bytes)
      }
      report("\(name) html", bytes: HTMLPaper.bytes(paper).count) {
        _ = (try? Self.paper(data, "decision-titles")).map(HTMLPaper.bytes)
      }
      guard let printed = try? PDFPaper.bytes(paper) else { fail("no PDF: the fonts are missing") }
      report("\(name) pdf", bytes: printed.count) {
        _ = (try? Self.paper(data, "decision-titles")).flatMap { try? PDFPaper.bytes($0) }
      }
    }
  }

  private static func save(_ folder: String) throws {
    for (name, count) in sizes {
      let data = decision(count)
      let paper = try paper(data, "decision-titles")
      try put(Array(data.utf8), "\(folder)/\(name).json")
      try put(WordPaper.bytes(paper) ?? [], "\(folder)/\(name).docx")
      try put(HTMLPaper.bytes(paper), "\(folder)/\(name).html")
    }
  }

  private static func one(_ name: String, _ format: String) throws {
    guard let (_, count) = sizes.first(where: { $0.0 == name }) else { fail("no paper \(name)") }
    let paper = try paper(decision(count), "decision-titles")
    switch format {
    case "docx": try put(WordPaper.bytes(paper) ?? [], "/dev/null")
    case "html": try put(HTMLPaper.bytes(paper), "/dev/null")
    default: try put(try PDFPaper.bytes(paper), "/dev/null")
    }
  }

  private static func certificates(_ count: Int, _ path: String) throws {
    let people = (0..<count).map { index in
      #"{"name": "Bà \#(names[index % 5])", "detail": "Chuyên viên, Phòng số \#(index % 40)", "achievement": "Đã có thành tích xuất sắc"}"#
    }
    let data = """
      {\(head), "authority": "GIÁM ĐỐC SỞ NỘI VỤ TỈNH AN PHÚ", "title": "GIẤY KHEN", "decision": "27/QĐ-SNV",
       "firstSerial": 1, "awarded": [\(people.joined(separator: ","))]}
      """
    try put(try PDFPaper.bytes(try paper(data, "certificate")), path)
  }

  private static func paper(_ data: String, _ kind: String) throws -> Paper {
    guard let kind = DocumentKind.named(kind) else { fail("no document \(kind)") }
    return try kind.paper(from: try JSONReader.read(data), law: .embedded, today: today).get()
  }

  private static let head = """
    "letterhead": {"superior": "ỦY BAN NHÂN DÂN\\nTỈNH AN PHÚ", "agency": "SỞ NỘI VỤ", "agencyInText": "Sở Nội vụ tỉnh An Phú",
      "symbol": "SNV", "place": "An Phú"},
    "number": 27, "day": "2026-03-05", "signer": {"post": "GIÁM ĐỐC", "name": "Mai Xuân Trường"},
    "recipients": ["Ủy ban nhân dân tỉnh (để báo cáo)", "Các phòng, đơn vị"], "archive": "VT, TĐKT"
    """

  private static func decision(_ count: Int) -> String {
    let units = stride(from: 0, to: count, by: 20).map { start in
      let people = (start..<min(start + 20, count)).map { index in
        #"{"name": "\#(names[index % 5])", "post": "Chuyên viên"}"#
      }
      return #"{"unit": "Phòng Nghiệp vụ số \#(start / 20 + 1)", "people": [\#(people.joined(separator: ","))]}"#
    }
    return """
      {\(head), "subject": "công nhận danh hiệu thi đua năm 2025",
       "bases": ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Theo đề nghị của Trưởng phòng Thi đua - Khen thưởng"],
       "period": "năm 2025", "awards": [{"award": "Lao động tiên tiến", "bonusEach": 710000, "units": [\(units.joined(separator: ","))]}],
       "executors": "Chánh Văn phòng Sở và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."}
      """
  }

  private static func put(_ bytes: [UInt8], _ path: String) throws {
    let file = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
    guard file >= 0, write(file, bytes, bytes.count) == bytes.count else { fail("\(path) cannot be written") }
    close(file)
  }
}

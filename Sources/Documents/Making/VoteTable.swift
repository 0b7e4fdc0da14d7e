import Blocks

/// Ballots for each nominee; the share is counted on all members of the council, not on those who sat.
enum VoteTable {
  static let name = Field<String>.text("name", "người, tập thể, sáng kiến được bỏ phiếu")
  static let award = Field<String>.text("award", "danh hiệu, hình thức, mức công nhận")
  static let agree = Field<Int>.integer("agree", "số phiếu đồng ý")
  static let disagree = Field<Int>.integer("disagree", "số phiếu không đồng ý")
  static let blank = Field<Int?>.optionalInteger("blank", "số phiếu trắng, không hợp lệ")
  static let needed = Field<Int>.integer("neededPercent", "tỷ lệ phải đạt, phần trăm")
  static let field = Field<[Form]>.list(
    "votes", "kết quả bỏ phiếu", [name.row, award.row, agree.row, disagree.row, blank.row, needed.row])

  /// Exact: 8 of 9 does not reach 90 %.
  static func passes(_ vote: Form, members: Int) -> Bool { vote[agree] * 100 >= vote[needed] * members }

  /// «88,9%»: rounded to a tenth, and never up to a figure that was not reached.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0%" }
    let tenths = part * 1000 / whole
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10),\(tenths % 10)%"
  }
}

extension PaperMaker {
  mutating func addVotes(_ votes: [Form], members: Int, noun: String) {
    let columns = [
      ListColumn("STT", 0.08, .tableCentre), ListColumn(noun, 0.23), ListColumn("Đề nghị", 0.19),
      ListColumn("Đồng ý", 0.09, .tableCentre), ListColumn("Không đồng ý", 0.11, .tableCentre),
      ListColumn("Trắng, không hợp lệ", 0.11, .tableCentre), ListColumn("Tỷ lệ", 0.09, .tableCentre),
      ListColumn("Kết quả", 0.1, .tableCentre),
    ]
    let rows = votes.enumerated().map { index, vote in
      row(
        columns,
        [
          "\(index + 1)", vote[VoteTable.name], vote[VoteTable.award], "\(vote[VoteTable.agree])",
          "\(vote[VoteTable.disagree])", "\(vote[VoteTable.blank] ?? 0)",
          VoteTable.percent(vote[VoteTable.agree], of: members),
          VoteTable.passes(vote, members: members) ? "Đạt" : "Không đạt",
        ])
    }
    addTable(columns, rows)
    keepLastWithNext()
    add(.note, "Tỷ lệ tính trên tổng số \(OfficialText.number(members)) thành viên Hội đồng.")
  }
}

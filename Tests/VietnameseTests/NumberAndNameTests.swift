import Testing
import Vietnamese

@Suite struct NumberWordTests {
  static let table: [(String, Int)] = [
    ("không", 0), ("một", 1), ("mười", 10), ("mười một", 11), ("mười lăm", 15), ("hai mươi", 20), ("hai mươi mốt", 21),
    ("hai mốt", 21), ("ba mươi tư", 34), ("bốn lăm", 45), ("chín mươi chín", 99), ("một trăm", 100),
    ("một trăm linh năm", 105), ("một trăm lẻ tư", 104), ("hai trăm mười", 210), ("ba trăm bảy mươi mốt", 371),
    ("một nghìn", 1000), ("một nghìn không trăm linh năm", 1005), ("hai nghìn không trăm hai mươi sáu", 2026),
    ("chín mươi chín nghìn", 99_000), ("ba mươi ba triệu sáu trăm ngàn", 33_600_000),
    ("hai tỷ ba trăm triệu", 2_300_000_000), ("hai tỉ không trăm linh một", 2_000_000_001), ("Mười Hai", 12),
  ]

  @Test(arguments: table)
  func reads(text: String, value: Int) { #expect(NumberWords.value(of: text) == value) }

  @Test(arguments: [
    "", "mốt", "lăm", "mươi", "trăm", "hai mươi năm", "mười năm", "ba ba mươi", "linh năm", "hai người",
  ])
  func refuses(text: String) { #expect(NumberWords.value(of: text) == nil) }

  /// Written by rule, read back.
  @Test func everyNumberUpToTenThousandReadsBack() {
    let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    func spelled(_ n: Int) -> String {
      func below100(_ n: Int, after: Bool) -> String {
        let (t, u) = (n / 10, n % 10)
        if t == 0 { return after ? (u == 0 ? "" : "linh " + digits[u]) : digits[u] }
        let tens = t == 1 ? "mười" : digits[t] + " mươi"
        let unit = u == 0 ? "" : u == 5 ? " lăm" : u == 1 && t > 1 ? " mốt" : " " + digits[u]
        return tens + unit
      }
      func below1000(_ n: Int, after: Bool) -> String {
        if n < 100 && !after { return below100(n, after: false) }
        let rest = below100(n % 100, after: true)
        return digits[n / 100] + " trăm" + (rest.isEmpty ? "" : " " + rest)
      }
      if n < 1000 { return below1000(n, after: false) }
      return below1000(n / 1000, after: false) + " nghìn"
        + (n % 1000 == 0 ? "" : " " + below1000(n % 1000, after: true))
    }
    for n in 0...10_000 { #expect(NumberWords.value(of: spelled(n)) == n, "\(spelled(n))") }
  }
}

@Suite struct RomanNumeralTests {
  @Test func everyNumeralReadsBack() {
    for n in 1...3999 { #expect(RomanNumeral.value(of: Array(RomanNumeral.text(n).utf8)) == n) }
  }

  @Test(arguments: ["", "IIII", "VX", "IC", "ABC", "XIXI", "IIV", "MMMM", "1"])
  func refuses(text: String) { #expect(RomanNumeral.value(of: Array(text.utf8)) == nil) }

  @Test func smallLettersCount() { #expect(RomanNumeral.value(of: Array("xiv".utf8)) == 14) }
}

@Suite struct NameOrderTests {
  @Test func listsGoByGivenName() {
    let sorted = [
      "Lê Thị An", "Nguyễn Văn An", "Trần Đức Ân", "Bùi Văn Dần", "Phạm Thị Đào", "Vũ Hoa", "Đỗ Thị Hòa", "Hà Thị Hóa",
      "Cao Văn Ơn", "Lý Uyên", "Lý Ưng",
    ]
    #expect(sorted.shuffled().sorted { NameOrder($0) < NameOrder($1) } == sorted)
  }

  @Test func oneNameBeforeTheLongerOne() {
    #expect(NameOrder("An") < NameOrder("Lê An"))
    #expect(NameOrder("") < NameOrder("An"))
  }
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Đặng Thị Bích Ngọc", "dang thi bich ngoc"), ("  ỦY   BAN nhân dân ", "uy ban nhan dan"),
    ("Số 12/KH-UBND", "so 12 kh ubnd"),
    ("Hòa", "hoa"), ("Hoà", "hoa"), ("", ""), ("Ho\u{300}a", "hoa"),
  ])
  func keys(text: String, key: String) { #expect(Folding.searchKey(of: text) == key) }

  @Test func accentsCountWhenTyped() {
    #expect(Folding.matches("hoa", in: "Phạm Thị Hòa"))
    #expect(Folding.matches("hòa", in: "Phạm Thị Hòa"))
    #expect(!Folding.matches("hóa", in: "Phạm Thị Hòa"))
    #expect(!Folding.matches("hoang", in: "Phạm Thị Hòa"))
  }
}

import CivilTime
import Testing
import Vietnamese

/// What holds for any text and any day.
@Suite struct DatePropertyTests {
  /// A small generator of numbers, the same on every run.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 11 ^ state << 41
    }
  }

  static let readers: [DateReader] = {
    var all: [DateReader] = []
    for scope in [DateReader.Scope.prose, .field] {
      for accents in [DateReader.Accents.exact, .optional, .ignored] {
        for year in [nil, 2026, 9999, 1] as [Int?] {
          var settings = DateReader.Settings()
          settings.scope = scope
          settings.accents = accents
          settings.planYear = year
          settings.holidays = DateCorpus.holidays
          all.append(DateReader(on: Day(2026, 3, 10)!, settings: settings))
        }
      }
    }
    return all + [DateReader(on: Day.first), DateReader(on: Day.last)]
  }()

  /// One expectation for a text: they cost more than the reading.
  private func check(_ text: [UInt8], _ reader: DateReader) {
    let words = WordScanner.words(of: text)
    var at = 0
    var isSound = true
    for mention in reader.find(in: words, text: text) {
      let (inWords, inText) = (mention.words, mention.span)
      isSound = isSound && inWords.lowerBound >= at && inWords.upperBound <= words.count && !inWords.isEmpty
      isSound = isSound && inText.lowerBound >= 0 && inText.upperBound <= text.count && !inText.isEmpty
      isSound = isSound && (mention.start == nil) == (mention.end == nil)
      if let start = mention.start, let end = mention.end { isSound = isSound && start <= end }
      isSound = isSound && (mention.isPossible || mention.start == nil) && mention.date?.exists ?? true
      at = inWords.upperBound
    }
    #expect(isSound, "\(String(decoding: text.prefix(200), as: UTF8.self))")
  }

  @Test func anyBytesAreRead() {
    var dice = Dice(state: 7)
    for length in stride(from: 0, to: 400, by: 7) {
      let text = (0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) }
      for reader in DatePropertyTests.readers { check(text, reader) }
    }
  }

  /// Words of dates in any order, numbers of any size, marks anywhere: whatever comes out is in order and in the calendar.
  @Test func anyWordsAreRead() {
    let words = [
      "ngày", "tháng", "năm", "quý", "tuần", "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ nhật", "đầu", "cuối",
      "giữa", "cùng", "của", "mỗi", "hằng", "các", "từ", "đến", "trước", "sau", "trong", "vòng", "tới", "vừa rồi",
      "nay",
      "này", "hôm", "mai", "kia", "mồng", "hết", "chậm nhất", "định kỳ", "lần", "một", "mười", "mươi", "trăm", "nghìn",
      "giờ", "phút", "h", "kém", "rưỡi", "sáng", "chiều", "giai đoạn", "học", "Tết", "Quốc khánh", "mùa", "đông",
      "cách",
      "đây", "kể từ", "khi", "và", "nữa", "trở lại", "I", "IV", "l", "O", "đột xuất", "theo", "quy định", "âm lịch",
      "1",
      "2", "3", "5", "12", "15", "31", "99", "128", "2025", "2026", "9999", "0", "00", "999999999999999999999", "/",
      "-", ".",
      ",", ":", "(", ")", "%", "\n", "\n\n",
    ]
    var dice = Dice(state: 99)
    for _ in 0..<3000 {
      let count = Int.random(in: 1...24, using: &dice)
      var text = ""
      for _ in 0..<count {
        text += words.randomElement(using: &dice)!
        if Int.random(in: 0..<4, using: &dice) > 0 { text += " " }
      }
      check(Array(text.utf8), DatePropertyTests.readers.randomElement(using: &dice)!)
    }
  }

  /// Every day of three years and the ends of the centuries, written in nine ways, is read as that day.
  @Test func printedDaysReadBack() {
    var days = (0..<1100).map { Day(2024, 1, 1)!.adding(days: $0) }
    days += [Day(1900, 1, 1)!, Day(1930, 2, 3)!, Day(1945, 9, 2)!, Day(2000, 2, 29)!, Day(2100, 12, 31)!]
    let reader = DateReader(on: Day(2026, 3, 10)!)
    for day in days {
      let (d, m, y) = (day.day, day.month, day.year)
      let forms = [
        "ngày \(d)/\(m)/\(y)", "ngày \(padded(d, 2))/\(padded(m, 2))/\(y)", "\(padded(d, 2))-\(padded(m, 2))-\(y)",
        "\(d).\(m).\(y)", "ngày \(padded(d, 2)) tháng \(padded(m, 2)) năm \(y)", "ngày \(d) tháng \(m) năm \(y)",
        "\(day)", "\(d)/\(m)/\(y)", "mồng \(d) tháng \(m)/\(y)",
      ]
      for form in forms {
        let found = reader.find(inText: form)
        #expect(found.count == 1 && found[0].date == .day(day), "\(form)")
      }
    }
  }

  /// Months, quarters and years read back, and a range of two days has those ends.
  @Test func printedPeriodsReadBack() {
    let reader = DateReader(on: Day(2026, 3, 10)!)
    for year in [1999, 2025, 2026, 2031] {
      for month in 1...12 {
        #expect(reader.date(of: "tháng \(month)/\(year)")?.date == .month(year: year, month: month))
        #expect(reader.date(of: "tháng \(month) năm \(year)")?.date == .month(year: year, month: month))
      }
      for quarter in 1...4 {
        let roman = RomanNumeral.text(quarter)
        #expect(reader.date(of: "quý \(roman)/\(year)")?.date == .quarter(year: year, quarter: quarter))
        #expect(reader.date(of: "Quí \(roman) năm \(year)")?.date == .quarter(year: year, quarter: quarter))
      }
      #expect(reader.date(of: "năm \(year)")?.date == .year(year))
    }
    var dice = Dice(state: 5)
    for _ in 0..<500 {
      let a = Day(number: Day(2020, 1, 1)!.number + Int.random(in: 0...3000, using: &dice))
      let b = a.adding(days: Int.random(in: 0...900, using: &dice))
      let text = "từ ngày \(a.day)/\(a.month)/\(a.year) đến hết ngày \(b.day)/\(b.month)/\(b.year)"
      #expect(reader.date(of: text)?.days == DayRange(a, b), "\(text)")
    }
  }

  /// "N ngày nữa" is N days on, "N tháng tới" ends with the N-th month after this one.
  @Test func countsAgreeWithTheCalendar() {
    var dice = Dice(state: 11)
    for _ in 0..<300 {
      let on = Day(number: Day(2020, 1, 1)!.number + Int.random(in: 0...4000, using: &dice))
      let n = Int.random(in: 1...40, using: &dice)
      let reader = DateReader(on: on)
      #expect(reader.date(of: "\(n) ngày nữa")?.start == on.adding(days: n))
      #expect(reader.date(of: "\(n) ngày trước")?.start == on.adding(days: -n))
      #expect(reader.date(of: "\(n) tuần nữa")?.start == on.adding(days: 7 * n))
      let months = reader.date(of: "\(n) tháng tới")
      #expect(months?.start == on.monthOfYear.adding(1).firstDay && months?.end == on.monthOfYear.adding(n).lastDay)
      let weekday = reader.date(of: "thứ sáu")?.start
      #expect(weekday?.weekday == .friday && weekday! > on && weekday! <= on.adding(days: 7))
    }
  }

  /// Long texts of the beginnings of dates: no rule looks far ahead, so they end soon.
  @Test func hardTextsEnd() {
    for piece in [
      "từ ngày ", "đến hết trước sau ", "1/", "1-", "mười ", "tháng thứ 3 trong ", "ngày . . . ", "(", "và 5, ",
    ] {
      let text = Array(String(repeating: piece, count: 1500).utf8)
      for reader in [DatePropertyTests.readers[1], DatePropertyTests.readers[12]] { check(text, reader) }
    }
  }
}

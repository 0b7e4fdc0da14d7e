import CivilTime
import Domain
import Formats
import Law
import Vietnamese

/// The people of a list of careers, in the order in which they come, with what could not be read.
struct CareerList {
  struct Person {
    let name: String
    let code: String
    var unit: String
    var subject = Subject()
  }

  private(set) var people: [Person] = []
  private(set) var faults: [TableFault] = []
  private var places: [String: Int] = [:]

  init(_ path: String) throws(Problem) {
    do throws(FileProblem) {
      let book = try Workbook(InputFile(path: path))
      guard let found = try HeaderFinder.find(in: book, fields: CareerColumns.fields) else {
        throw FileProblem(
          .damaged, file: path,
          "«\(path)» không có dòng tiêu đề với các cột «Họ và tên», «Năm». Đặt tên cột như trong thidua help law scan.")
      }
      let reader = try RecordReader(book, sheet: found.sheet, mapping: found.mapping, fields: CareerColumns.fields)
      var row = TableRow()
      while try reader.next(into: &row) { add(row) }
    } catch {
      throw Problem(error, path)
    }
  }

  private mutating func add(_ row: TableRow) {
    faults += row.faults
    let cells = Cells(row)
    guard let name = cells.text("name"), let year = cells.whole("year"), (1900...2200).contains(year) else { return }
    let code = cells.text("code") ?? ""
    let unit = cells.text("unit") ?? row.group ?? ""
    let key = code.isEmpty ? Folding.searchKey(of: "\(name)|\(unit)") : code
    let place = places[key] ?? people.count
    if places[key] == nil {
      places[key] = place
      people.append(Person(name: name, code: code, unit: unit))
      people[place].subject.initiatives = []
      people[place].subject.awards = []
    }
    fill(&people[place].subject, cells, year)
  }

  private func fill(_ subject: inout Subject, _ cells: Cells, _ year: Int) {
    subject.group = cells.choice("group").flatMap(StaffGroup.init(rawValue:)) ?? subject.group
    subject.recruited = cells.day("recruited") ?? subject.recruited
    let place =
      subject.years.firstIndex { $0.year == year }
      ?? {
        subject.years.append(YearFacts(year))
        return subject.years.count - 1
      }()
    if let rating = cells.choice("rating").flatMap(Rating.init(rawValue:)) { subject.years[place].rating = rating }
    if let title = cells.choice("title").flatMap(Award.init(rawValue:)) {
      subject.years[place].titles.append(HeldTitle(title, decided: cells.day("decided")))
    }
    if let months = cells.whole("leave"), months > 0 {
      let kind = cells.choice("leaveKind").flatMap(Leave.Kind.init(rawValue:)) ?? .other
      subject.years[place].leave.append(Leave(kind, months: months))
    }
    if let name = cells.text("initiative") {
      var initiative = InitiativeFacts(
        .initiative, cells.choice("scope").flatMap(InitiativeFacts.Scope.init(rawValue:)),
        recognised: cells.day("recognised"))
      initiative.id = name
      subject.initiatives?.append(initiative)
    }
    if let level = cells.choice("discipline").flatMap(Matter.Level.init(rawValue:)) {
      var matter = Matter(.discipline, opened: nil)
      matter.closed = cells.day("disciplined") ?? Day(year, 12, 31)
      matter.outcome = .sanctioned
      matter.level = level
      subject.matters.append(matter)
    }
  }

  /// The cells of one row by the key of their field.
  private struct Cells {
    private let values: [String: TableValue]

    init(_ row: TableRow) {
      values = Dictionary(
        zip(CareerColumns.fields.map(\.key), row.values), uniquingKeysWith: { first, _ in first })
    }

    func text(_ key: String) -> String? { values[key]?.text }
    func whole(_ key: String) -> Int? { values[key]?.whole }
    func choice(_ key: String) -> String? { values[key]?.choice }
    func day(_ key: String) -> Day? { if case .day(let day)? = values[key]?.date { day } else { nil } }
  }
}

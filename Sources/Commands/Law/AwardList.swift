import CivilTime
import Domain
import JSON
import Law

/// All titles and forms the engine knows, under the names of a day, each with its other names and its id.
enum AwardList {
  private static let groups: [(kind: TitleMention.Kind, heading: String)] = [
    (.title, "Danh hiệu thi đua"), (.award, "Hình thức khen thưởng"),
  ]

  /// One record an id: that of the day, else the last.
  private static func titles(_ day: Day) -> [TitleName] {
    var found: [TitleName] = []
    for title in LawBook.embedded.titles where Award(rawValue: title.id) != nil {
      guard let place = found.firstIndex(where: { $0.id == title.id }) else {
        found.append(title)
        continue
      }
      if title.provenance.holds(on: day) || !found[place].provenance.holds(on: day) { found[place] = title }
    }
    return found
  }

  static func write(_ day: Day, _ page: inout Sheet) {
    for group in groups {
      let titles = titles(day).filter { $0.kind == group.kind }
      page.heading(group.heading, "\(titles.count)")
      for title in titles {
        page.row("•", .plain, labelWidth: 1, title.name)
        page.row("", .plain, labelWidth: 1, (title.variants + [title.id]).joined(separator: " · "), .faint)
      }
    }
  }

  static func write(_ day: Day, _ writer: inout JSONWriter) {
    writer.member("schema", "law-titles/1")
    writer.member("day", day.description)
    writer.key("titles")
    writer.array { w in
      for title in titles(day) {
        w.object { w in
          w.member("id", title.id)
          w.member("name", title.name)
          w.member("variants", title.variants)
          w.member("kind", title.kind.rawValue)
        }
      }
    }
  }
}

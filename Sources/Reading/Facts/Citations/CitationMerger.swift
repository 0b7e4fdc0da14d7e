import CivilTime
import Domain
import Vietnamese

/// Makes one citation of all places where one document is cited: the fullest one stands, the others fill what it lacks.
struct CitationMerger {
  let manuscript: Manuscript

  /// Groups of mentions, one for each document, in the order of their first mention.
  func documents(_ mentions: [CitationMention]) -> [[CitationMention]] {
    var groups: [[CitationMention]] = []
    var years: [Int?] = []
    var places: [String: [Int]] = [:]
    for mention in mentions {
      let key = self.key(of: mention)
      let year = mention.date?.year
      if let place = places[key]?.first(where: { agree(years[$0], year) }) {
        groups[place].append(mention)
        years[place] = years[place] ?? year
      } else {
        places[key, default: []].append(groups.count)
        groups.append([mention])
        years.append(year)
      }
    }
    return join(lawsOf: groups)
  }

  /// The citation that stands for a group, and the mention it was taken from.
  func citation(_ group: [CitationMention]) -> (DocumentCitation, CitationMention) {
    var best = group[0]
    for mention in group.dropFirst() where weight(mention) > weight(best) { best = mention }
    var citation = best.citation(manuscript)
    for mention in group {
      if citation.date == nil { citation.date = mention.date }
      if citation.type == nil { citation.type = mention.type }
      if citation.issuer == nil { citation.issuer = mention.issuer.map(manuscript.plainLine) }
      if citation.subject == nil { citation.subject = mention.subject.map(manuscript.plainLine) }
    }
    if group.contains(where: { $0.role == .basis }) {
      citation.role = .basis
    } else if group.contains(where: { $0.role == .mentioned }) {
      citation.role = .mentioned
    }
    return (citation, best)
  }

  private func weight(_ mention: CitationMention) -> Int {
    (mention.date != nil ? 4 : 0) + (mention.issuer != nil ? 2 : 0) + (mention.subject != nil ? 1 : 0)
      + (mention.number != nil ? 8 : 0) - (mention.isHeading ? 16 : 0)
  }

  private func key(of mention: CitationMention) -> String {
    if let number = mention.number { return number.key }
    var key = mention.type ?? ""
    for range in [mention.subject, mention.rule == CitationFinder.lawRule ? nil : mention.issuer] {
      key += "|"
      for i in range ?? 0..<0 where manuscript.words[i].isLetters || manuscript.words[i].isNumber {
        key += String(manuscript.words[i].key, radix: 36) + " "
      }
    }
    return key
  }

  /// Numbers begin anew each year, so a number of another year is another document; a date that differs inside one
  /// year is a slip of the pen.
  private func agree(_ known: Int?, _ year: Int?) -> Bool {
    guard let known, let year else { return true }
    return known == year
  }

  /// "Luật Lưu trữ" beside "Luật Lưu trữ số 33/2024/QH15" is the same law.
  private func join(lawsOf groups: [[CitationMention]]) -> [[CitationMention]] {
    guard groups.contains(where: { $0[0].rule == CitationFinder.lawRule }) else { return groups }
    var numbered: [String: Int] = [:]
    for (place, group) in groups.enumerated() where group[0].number?.parts.first?.hasPrefix("QH") == true {
      var bare = group[0]
      bare.number = nil
      bare.rule = CitationFinder.lawRule
      if bare.subject != nil { numbered[key(of: bare)] = numbered[key(of: bare)] ?? place }
    }
    var joined = groups
    var dropped: Set<Int> = []
    for (place, group) in groups.enumerated() where group[0].rule == CitationFinder.lawRule {
      guard let target = numbered[key(of: group[0])], agreeByYear(groups[target], group) else { continue }
      joined[target] += group
      dropped.insert(place)
    }
    return joined.indices.filter { !dropped.contains($0) }.map { joined[$0] }
  }

  private func agreeByYear(_ numbered: [CitationMention], _ named: [CitationMention]) -> Bool {
    guard let year = named.lazy.compactMap({ $0.date?.year }).first else { return true }
    return numbered.contains { $0.number?.year == year || $0.date?.year == year }
  }
}

extension PartialDate {
  /// The year it lies in; nil for what comes every year.
  var year: Int? {
    switch self {
    case .year(let y), .half(let y, _), .quarter(let y, _), .month(let y, _): return y
    case .day(let day): return day.year
    case .everyYear, .everyMonth: return nil
    }
  }
}

import Domain
import TestSupport
import Testing

@testable import Cascade

@Suite struct NameCorpusTests {
  private let resolver = SampleAgency.resolver

  @Test(arguments: CorpusFile("names").entries)
  func meaning(entry: CorpusFile.Entry) {
    let resolution = resolver.resolve(entry.text)
    if let value = entry.value {
      #expect(words(resolution) == value)
      #expect(resolution.isSure == (value != "outside"))
    } else {
      #expect(!resolution.isSure, "\(words(resolution))")
    }
  }

  /// As the corpus writes it; what has to be chosen as `?` and the nearest.
  private func words(_ resolution: NameResolution) -> String {
    var words = resolution.owners.map(words)
    if let people = resolution.people {
      let order: [PeopleGroup.Category] = [
        .official, .civilServant, .publicEmployee, .worker, .partyMember, .unionMember, .youthMember,
      ]
      let categories = order.filter(people.categories.contains).map { "\($0)" }.joined(separator: " ")
      words.append("people: \(categories) in " + people.units.map(name).joined(separator: "; "))
    }
    for part in resolution.parts {
      if case .outside = part.outcome { words.append("outside") }
      if case .choose(let near, _) = part.outcome {
        words.append(
          "?\(part.text): " + near.prefix(2).map { "\(self.words($0.owner)) \($0.score)" }.joined(separator: ", "))
      }
    }
    return words.joined(separator: "; ")
  }

  private func words(_ owner: Owner) -> String {
    switch owner.seat {
    case .unit: name(owner.unit)
    case .head: "head: " + name(owner.unit)
    case .deputies: "deputies: " + name(owner.unit)
    case .leaders: "leaders: " + name(owner.unit)
    case .position(let title): "position \(title): " + name(owner.unit)
    }
  }

  private func name(_ unit: Identifier) -> String { resolver.name(of: unit) ?? unit.text }
}

import CivilTime
import Domain

/// The names in a plan, turned into units, seats and people of an agency.
///
/// A name is sure only when nothing else in the tree answers to it as well; everything else comes back as a choice
/// with the nearest units, or as a body outside. Made once for a tree and a day, then asked for every name.
package struct NameResolver: Sendable {
  let directory: UnitDirectory
  let posts: PostDirectory
  let reader: PieceReader?

  /// `agency` adds the names on its letterhead to those of the unit at the top. Units and posts of other days may be
  /// among those given. `top` where the tree has several and the plan is not of the first.
  package init(
    agency: Agency? = nil, units: [Unit], posts: [Post] = [], on day: Day, top: Identifier? = nil,
    settings: NameSettings = NameSettings()
  ) {
    let directory = UnitDirectory(units, on: day)
    let seats = PostDirectory(posts, on: day)
    self.directory = directory
    self.posts = seats
    reader = (top ?? directory.top).flatMap { directory[$0] }.map { entry in
      PieceReader(directory: directory, home: HomeWords(entry, agency: agency), posts: seats, settings: settings)
    }
  }

  /// What a name as printed means. An empty tree knows nobody.
  package func resolve(_ printed: String) -> NameResolution {
    guard let reader else {
      return NameResolution(printed: printed, parts: [NamePart(text: printed, outcome: .choose([], .unknown))])
    }
    let sentence = NameSentence(printed)
    var parts = pieces(sentence.words, reader).map { piece in
      NamePart(text: sentence.text(of: piece.words), outcome: piece.outcome ?? nearest(piece.words, reader))
    }
    if !sentence.exceptions.isEmpty {
      let without = pieces(sentence.exceptions, reader).flatMap { piece -> [Owner] in
        guard case .sure(let meaning)? = piece.outcome else { return [] }
        return meaning.owners
      }
      parts = parts.map { $0.excepting(without.map(\.unit), directory) }
    }
    return NameResolution(printed: printed, parts: parts)
  }

  /// Who sits in the seat of an owner today; empty when nobody does.
  package func holders(of owner: Owner) -> [Post] { posts.holders(of: owner) }

  /// The unit's name in force.
  package func name(of unit: Identifier) -> String? { directory[unit]?.unit.name }

  private struct Piece {
    var words: ArraySlice<NameWord>
    var outcome: NamePart.Outcome?
  }

  /// The cut into pieces that leaves least open; of equal cuts the one with the fewest pieces.
  private func pieces(_ words: [NameWord], _ reader: PieceReader) -> [Piece] {
    guard !words.isEmpty else { return [] }
    let cuts = NameSentence.cuts(words)
    var best: [(cost: Int, from: Int, piece: Piece?)] = [(0, 0, nil)]
    for end in 1..<cuts.count {
      var found: (cost: Int, from: Int, piece: Piece?) = (.max, 0, nil)
      // A list of more than eight members is no one name.
      for start in max(0, end - 8)..<end {
        let slice = NameSentence.trimmed(words[cuts[start]..<cuts[end]])
        guard !slice.isEmpty else { continue }
        let outcome = reader.read(slice)
        let cost = best[start].cost + NameResolver.cost(outcome, members: end - start)
        if cost < found.cost { found = (cost, start, Piece(words: slice, outcome: outcome)) }
      }
      if found.piece == nil { found = (best[end - 1].cost, end - 1, nil) }
      best.append(found)
    }
    var pieces: [Piece] = []
    var at = best.count - 1
    while at > 0 {
      if let piece = best[at].piece { pieces.append(piece) }
      at = best[at].from
    }
    return pieces.reversed()
  }

  /// A piece nobody knows costs more than two that are known; an unknown list is left in its members, and a body outside
  /// does not swallow a neighbour that is known.
  private static func cost(_ outcome: NamePart.Outcome?, members: Int) -> Int {
    switch outcome {
    case .sure: 10
    case .outside(.noneHere): 12
    case .outside: 12 + 15 * (members - 1)
    case .choose: 30
    case nil: 60 + 10 * members
    }
  }
}

extension NamePart {
  /// Without the units excepted.
  fileprivate func excepting(_ units: [Identifier], _ directory: UnitDirectory) -> NamePart {
    guard case .sure(var meaning) = outcome, !units.isEmpty else { return self }
    let gone = meaning.owners.filter { owner in units.contains(owner.unit) }
    meaning.owners.removeAll { units.contains($0.unit) }
    meaning.leftOut += gone.map(\.unit).filter { !meaning.leftOut.contains($0) }
    meaning.people?.without += units
    meaning.reasons.append(.exception)
    var part = self
    part.outcome = meaning.owners.isEmpty && meaning.people == nil ? .choose([], .exception) : .sure(meaning)
    return part
  }
}

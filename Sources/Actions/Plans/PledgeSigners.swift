import Cascade
import CivilTime
import Domain
import Store

/// Who signs a pledge: people of the units that got it, of the kinds of employment it names; whose kind nobody has entered
/// belongs. Who must sign is settled on the first day of the movement; who comes into such a post later may.
package struct PledgeSigners: Sendable {
  /// Of the units that got it, none below another.
  let paths: [String]
  let kinds: Set<Post.Employment>?
  /// The day on which those who must sign are counted.
  package let day: Day

  func includes(_ post: Post, at path: String, on days: [Day]) -> Bool {
    let isOfKind = kinds.map { kinds in post.employment.map(kinds.contains) ?? true } ?? true
    let isHeld = days.contains { day in (post.from ?? .first) <= day && day <= (post.until ?? .last) }
    return isOfKind && isHeld && paths.contains { path.hasPrefix($0) }
  }
}

extension Desk {
  /// `day`: the first of the movement.
  package func signers(of pledge: PlanItem, on day: Day) throws -> PledgeSigners {
    let all = try assignments.of(item: pledge.id, plan: pledge.plan).filter { $0.role == .sign }
      .compactMap { try units.get($0.unit)?.path }
    let paths = Set(all).filter { path in !all.contains { $0 != path && path.hasPrefix($0) } }
    return PledgeSigners(
      paths: paths.sorted(), kinds: PeopleGroup.employments(named: pledge.kept?.population), day: day)
  }

  /// How many must sign.
  package func count(of signers: PledgeSigners) throws -> Int {
    try signers.paths.reduce(0) { try $0 + posts.headcount(in: $1, on: signers.day, of: signers.kinds) }
  }

  /// The pledges a person signs in running movements, and when they were signed.
  package func pledges(
    of person: Identifier
  ) throws -> [(item: PlanItem, movement: Movement, signedAt: Int64?)] {
    let held = try posts.of(person: person).compactMap { post in
      try units.get(post.unit).map { (post: post, path: $0.path) }
    }
    var found: [(item: PlanItem, movement: Movement, signedAt: Int64?)] = []
    for (movement, _) in try movements.all() where movement.state == .launched {
      for item in try launched(try plan(movement.plan)).items
      where item.kind == .pledge && item.kept?.wording != nil {
        let signers = try signers(of: item, on: movement.from)
        let days = [signers.day, today]
        guard held.contains(where: { signers.includes($0.post, at: $0.path, on: days) }) else { continue }
        let signature = try signatures.of(item: item.id).first { $0.person == person }
        found.append((item, movement, signature?.signedAt))
      }
    }
    return found
  }
}

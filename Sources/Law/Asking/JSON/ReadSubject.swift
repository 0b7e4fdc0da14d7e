import CivilTime
import JSON

extension Subject {
  init(_ reader: inout FactReader) {
    self.init()
    group = reader.choice("group")
    recruited = reader.day("recruited")
    contractSince = reader.day("contractSince")
    years = reader.list("years") { YearFacts(&$0) } ?? []
    awards = reader.list("awards") { HeldAward(&$0) }
    initiatives = reader.list("initiatives") { InitiativeFacts(&$0) }
    matters = reader.list("matters") { Matter(&$0) } ?? []
    transfers = reader.list("transfers") { Transfer(&$0) } ?? []
    secondment = reader.object("secondment") { Secondment(hostOpinion: $0.choice("hostOpinion")) }
    flagsPossible = reader.flag("flagsPossible")
    founded = reader.day("founded")
    dissolved = reader.day("dissolved")
  }
}

extension YearFacts {
  /// Nil without a year, which is a problem.
  init?(_ reader: inout FactReader) {
    guard let year = reader.year("year") else {
      reader.refuse("year", .badValue, "Mỗi năm phải có “year”.")
      _ = reader.entries()
      return nil
    }
    let list = reader.path.lastIndex(of: "[").map { String(reader.path[..<$0]) } ?? reader.path
    reader.rename("\(list)[\(year)]")
    self.init(year)
    rating = reader.choice("rating")
    monthsWorked = reader.count("monthsWorked", in: 0...12)
    leave = reader.list("leave") { Leave(&$0) } ?? []
    titles = reader.list("titles") { HeldTitle(&$0) } ?? []
    attested = reader.object("attested") { Attested(&$0) } ?? Attested()
    registered = reader.flag("registered")
    isPredecessor = reader.flag("predecessor") ?? false
  }
}

extension Attested {
  init(_ reader: inout FactReader) {
    self.init()
    for name in Name.allCases { self[name] = reader.flag(name.rawValue) }
  }
}

extension Leave {
  init?(_ reader: inout FactReader) {
    let kind: Kind? = reader.choice("kind")
    let months = reader.count("months", in: 0...600)
    if kind == nil { reader.lacks("kind") }
    if months == nil { reader.lacks("months") }
    let conduct = reader.flag("goodConduct")
    let fair = reader.flag("fairOrBetter")
    guard let kind, let months else { return nil }
    self.init(kind, months: months)
    goodConduct = conduct
    fairOrBetter = fair
  }
}

extension HeldTitle {
  init?(_ reader: inout FactReader) {
    let title = reader.award("title") { $0.isTitle }
    let decided = reader.day("decided")
    guard let title else {
      reader.lacks("title")
      return nil
    }
    self.init(title, decided: decided)
  }
}

extension HeldAward {
  init?(_ reader: inout FactReader) {
    let award = reader.award("award")
    let awardClass = reader.awardClass("class")
    let decided = reader.day("decided")
    let year = reader.year("year")
    let kind: Kind? = reader.choice("kind")
    guard let award else {
      reader.lacks("award")
      return nil
    }
    self.init(award, class: awardClass, decided: decided)
    self.year = year
    self.kind = kind ?? .merit
  }
}

extension InitiativeFacts {
  init(_ reader: inout FactReader) {
    let id = reader.text("id")
    self.init(reader.choice("kind"), reader.choice("effectScope"), recognised: reader.day("recognised"))
    self.id = id
    usedFor =
      reader.list("usedFor") { use in
        let award = use.award("award")
        let year = use.year("year")
        return award.map { Use(award: $0, year: year) }
      } ?? []
  }
}

extension Matter {
  init(_ reader: inout FactReader) {
    self.init(reader.choice("kind") ?? .discipline, opened: reader.day("opened"))
    closed = reader.day("closed")
    outcome = reader.choice("outcome")
    side = reader.choice("side")
    level = reader.choice("level")
    cause = reader.choice("cause")
    ratedInYear = reader.year("ratedInYear")
    sanctionEnds = reader.day("sanctionEnds")
  }
}

extension Transfer {
  init?(_ reader: inout FactReader) {
    let day = reader.day("day")
    let months = reader.count("monthsAtOldUnit", in: 0...1000)
    let opinion: Opinion? = reader.choice("oldUnitOpinion")
    guard let day else {
      reader.lacks("day")
      return nil
    }
    self.init(day: day, monthsAtOldUnit: months, oldUnitOpinion: opinion)
  }
}

extension UnitFacts {
  init(_ reader: inout FactReader) {
    self.init()
    rating = reader.choice("rating")
    members = reader.count("members")
    notRated = reader.count("notRated")
    advancedWorkers = reader.count("advancedWorkers")
    completedTasks = reader.count("completedTasks")
    grassrootsFighters = reader.count("grassrootsFighters")
    disciplined = reader.list("disciplined") {
      Discipline(level: $0.choice("level"), cause: $0.choice("cause"), ratedInYear: $0.year("ratedInYear"))
    }
    inCluster = reader.flag("inCluster")
    clusterLeader = reader.flag("clusterLeader")
    clusterOf = reader.choice("clusterOf")
    exceedsTargets = reader.flag("exceedsTargets")
    themedMovement = reader.object("themedMovement") {
      ThemedMovement(
        leader: $0.flag("leader"), years: $0.count("years"), review: $0.choice("review"),
        launchedBy: $0.office("launchedBy"))
    }
    kind = reader.choice("kind")
    attested = reader.object("attested") { Attested(&$0) } ?? Attested()
    registered = reader.flag("registered")
    matters = reader.list("matters") { Matter(&$0) } ?? []
    dissolved = reader.day("dissolved")
  }
}

import Actions
import Domain
import JSON
import Store

/// A movement as `movement/1`.
enum MovementJSON {
  static func write(_ movement: Movement, _ counts: MovementCounts, _ w: inout JSONWriter) {
    w.member("id", movement.id.text)
    w.member("plan", movement.plan.text)
    w.member("name", movement.name)
    w.member("from", movement.from.description)
    w.member("to", movement.to.description)
    w.member("state", movement.state.rawValue)
    w.member("launchedAt", Int(movement.launchedAt))
    w.member("sent", counts.sent)
    w.member("seen", counts.seen)
    w.member("acknowledged", counts.acknowledged)
  }

  static func write(_ view: MovementView, _ w: inout JSONWriter) {
    w.member("schema", "movement/1")
    write(view.movement, view.counts, &w)
    w.key("receipts")
    w.array { w in
      for receipt in view.receipts {
        w.object { w in
          w.member("unit", view.view.unitNames[receipt.unit])
          w.key("seenAt")
          if let at = receipt.seenAt { w.value(Int(at)) } else { w.null() }
          w.key("acknowledgedAt")
          if let at = receipt.acknowledgedAt { w.value(Int(at)) } else { w.null() }
          w.member("paper", receipt.isPaper)
        }
      }
    }
    w.key("items")
    w.array { w in
      for item in view.view.items where item.kept != nil { w.object { PlanJSON.write(item, view.view, &$0) } }
    }
    write(view.times, view.view, &w)
    w.key("targets")
    w.array { w in for target in view.targets { w.object { write(target, view.view, &$0) } } }
  }

  private static func write(_ target: LiveTarget, _ view: PlanView, _ w: inout JSONWriter) {
    func number(_ name: String, _ value: Int?) {
      w.key(name)
      if let value { w.value(value) } else { w.null() }
    }
    w.member("item", view.items.first { $0.id == target.item }?.label)
    w.member("metric", target.metric)
    w.member("comparator", target.comparator.rawValue)
    number("numerator", target.numerator)
    number("denominator", target.denominator)
    w.member("unit", target.unit)
    w.member("indicator", target.indicator)
    w.member("population", target.population)
    w.member("populationDay", target.populationDay.description)
    w.member("perUnit", target.isPerUnit)
    w.member("base", target.base)
    w.member("due", target.due?.description)
    number("registered", target.registered)
    number("recognised", target.recognised)
  }

  static func write(_ times: [DueTime], _ view: PlanView, _ w: inout JSONWriter) {
    let labels = Dictionary(uniqueKeysWithValues: view.items.map { ($0.id, $0.label) })
    w.key("times")
    w.array { w in
      for time in times {
        w.object { w in
          w.member("item", labels[time.item])
          w.member("key", time.key)
          w.member("state", time.state.rawValue)
          w.member("opens", time.opens?.description)
          w.member("due", time.due?.description)
          w.member("label", time.label)
          w.member("reason", time.reason)
        }
      }
    }
  }
}

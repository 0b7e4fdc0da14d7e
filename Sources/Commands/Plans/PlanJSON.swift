import Actions
import Domain
import JSON
import Store

/// A plan and what it holds, as `plan/1`.
enum PlanJSON {
  static func write(_ plan: Plan, _ w: inout JSONWriter) {
    w.member("id", plan.id.text)
    w.member("file", plan.fileName)
    w.member("sha256", plan.file)
    w.member("number", plan.number)
    w.member("type", plan.type)
    w.member("subject", plan.subject)
    w.member("issuer", plan.issuer)
    w.member("issued", plan.issued?.description)
    w.key("year")
    if let year = plan.year { w.value(year) } else { w.null() }
    w.member("from", plan.from?.description)
    w.member("to", plan.to?.description)
    w.member("state", plan.state.rawValue)
    w.member("parent", plan.parent?.text)
    w.member("version", plan.version)
  }

  static func write(_ view: PlanView, _ w: inout JSONWriter) {
    w.member("schema", "plan/1")
    write(view.plan, &w)
    w.key("doubts")
    w.array { w in for doubt in view.doubts { w.object { write(doubt, &$0) } } }
    w.key("items")
    w.array { w in for item in view.items { w.object { write(item, view, &$0) } } }
    w.key("blockers")
    w.array { w in for blocker in view.check.blockers { w.value(blocker.wording.vi) } }
  }

  static func write(_ doubt: Doubt, _ w: inout JSONWriter) {
    w.member("id", doubt.id.text)
    w.member("code", doubt.code)
    w.member("message", doubt.message)
    w.member("item", doubt.item?.text)
    w.member("proposal", doubt.proposal)
    w.member("answer", doubt.answer?.rawValue)
  }

  static func write(_ item: PlanItem, _ view: PlanView, _ w: inout JSONWriter) {
    w.member("id", item.id.text)
    w.member("label", item.label)
    w.member("kind", item.kind.rawValue)
    w.member("state", item.state.rawValue)
    w.key("start")
    if let start = item.span?.start { w.value(start) } else { w.null() }
    w.key("end")
    if let end = item.span?.end { w.value(end) } else { w.null() }
    w.key("read")
    if let read = item.read { ItemContentJSON.write(read, &w) } else { w.null() }
    w.key("kept")
    if let kept = item.kept { ItemContentJSON.write(kept, &w) } else { w.null() }
    w.key("assigned")
    w.array { w in
      for assignment in view.assignments(of: item.id) {
        w.object { w in
          w.member("role", assignment.role.rawValue)
          w.member("unit", view.unitNames[assignment.unit])
          w.member("person", assignment.person.flatMap { view.personNames[$0] })
          w.member("printed", assignment.printed)
          w.member("chosen", assignment.isChosen)
        }
      }
    }
    if item.kind == .citation { w.member("inLibrary", view.library[item.id]?.id.text) }
    w.member("version", item.version)
  }
}

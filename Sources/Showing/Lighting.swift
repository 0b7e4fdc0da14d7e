import Blocks

/// Which stretches of a text are lit, cut so that they lie inside one another and never cross.
package struct Lighting {
  /// One stretch belonging to a fact.
  package struct Light {
    package var id: String
    /// Classes of the style sheet.
    package var style: String
    /// The mark beside the colour; none when empty.
    package var letter: String
    /// For a person who hears the page: `chỉ tiêu 3`.
    package var noun: String
    package var span: Span

    package init(id: String, style: String, letter: String, noun: String, span: Span) {
      (self.id, self.style, self.letter, self.noun, self.span) = (id, style, letter, noun, span)
    }
  }
  /// What a page does with the text, in order.
  package enum Step {
    /// `isFirst` is true at the head of the whole stretch.
    case open(Light, isFirst: Bool)
    case close
    case text(Span)
  }

  private let lights: [Light]
  private var next = 0
  private var active: [Light] = []
  private var opened: Set<String> = []

  package init(_ lights: [Light]) {
    self.lights = lights.filter { !$0.span.isEmpty }.sorted {
      ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end)
    }
  }

  /// The steps of one region. Regions are asked for from the beginning of the text to its end.
  package mutating func steps(in region: Span) -> [Step] {
    while next < lights.count, lights[next].span.start < region.end {
      active.append(lights[next])
      next += 1
    }
    active.removeAll { $0.span.end <= region.start }
    var waiting = active.compactMap { light in
      clipped(light, to: region)
    }.sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }[...]
    var steps: [Step] = []
    var stack: [Int] = []
    var position = region.start
    func advance(to end: Int) {
      if position < end { steps.append(.text(Span(position, end))) }
      position = max(position, end)
    }
    while let light = waiting.popFirst() {
      while let end = stack.last, end <= light.span.start {
        advance(to: end)
        steps.append(.close)
        stack.removeLast()
      }
      advance(to: light.span.start)
      var inner = light
      if let end = stack.last, light.span.end > end {
        var rest = light
        rest.span = Span(end, light.span.end)
        waiting.insert(rest, at: waiting.firstIndex { $0.span.start >= end } ?? waiting.endIndex)
        inner.span = Span(light.span.start, end)
      }
      steps.append(.open(inner, isFirst: opened.insert(light.id).inserted))
      stack.append(inner.span.end)
    }
    while let end = stack.popLast() {
      advance(to: end)
      steps.append(.close)
    }
    advance(to: region.end)
    return steps
  }

  private func clipped(_ light: Light, to region: Span) -> Light? {
    let (start, end) = (max(light.span.start, region.start), min(light.span.end, region.end))
    guard start < end else { return nil }
    var part = light
    part.span = Span(start, end)
    return part
  }
}

/// How far a long run has come, on the last line of the screen.
struct ProgressBar {
  let total: Int
  let isShown: Bool
  private let width = 20

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown
  }

  func show(at done: Int, _ name: String, _ screen: inout Output) {
    guard isShown, total > 0 else { return }
    let filled = min(width, done * width / total)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    screen.put("\r\u{1B}[K\(bar) \(min(done + 1, total))/\(total)  \(Wrapping.clipped(name, width: 40))")
    screen.flush()
  }

  func clear(_ screen: inout Output) {
    guard isShown else { return }
    screen.put("\r\u{1B}[K")
    screen.flush()
  }
}

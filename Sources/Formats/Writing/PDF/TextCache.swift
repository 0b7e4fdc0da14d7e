import Blocks

/// Short texts that a list says again and again («Chuyên viên», the name of a unit) are broken into lines once.
final class TextCache {
  static let limit = 1000
  private static let longest = 80

  struct Key: Hashable {
    private var role: PaperRole
    private var width: Double
    private var text: String

    /// nil for what is long or has a look of its own.
    init?(_ paragraph: PaperParagraph, width: Double) {
      guard paragraph.style == nil, paragraph.runs.count == 1, let run = paragraph.runs.first,
        run.text.utf8.count <= TextCache.longest, run == PaperRun(run.text)
      else { return nil }
      role = paragraph.role
      self.width = width
      text = run.text
    }
  }

  var texts: [Key: BrokenText] = [:]
}

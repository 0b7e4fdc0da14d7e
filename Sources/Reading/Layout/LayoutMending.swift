import Blocks
import Domain

/// What of a layout can be mended without asking anybody, and how that is told to a person.
package struct LayoutMending: Sendable {
  package var repair = LayoutRepair()
  /// Vietnamese, one line for each thing mended.
  package var told: [String] = []
}

extension PlanReader {
  /// How the faults that `layoutFindings` names can be mended; wording, names and signatures are left to people.
  package func layoutMending(
    in source: SourceText, _ reading: PlanReading, setAs setting: Typesetting
  ) -> LayoutMending {
    guard !setting.isMeasured else { return LayoutMending() }
    let document = LaidOutDocument(setting, Manuscript(source), reading)
    guard document.isOfficial else { return LayoutMending() }
    var maker = MendingMaker(document: document)
    return maker.make()
  }
}

/// Goes through the rules and gathers what each lets be mended.
struct MendingMaker {
  let document: LaidOutDocument
  private var mending = LayoutMending()

  init(document: LaidOutDocument) { self.document = document }

  private static let text: Set<PaperRole> = [.body, .dash, .point, .clause, .basis]

  mutating func make() -> LayoutMending {
    page()
    font()
    sizes()
    styles()
    alignment()
    paragraphs()
    pageNumber()
    spaces()
    return mending
  }

  private mutating func tell(_ words: String) { mending.told.append(words) }

  private mutating func look(_ element: SetElement, _ change: (inout LayoutRepair.Look) -> Void) {
    let number = document.line(of: element).paragraph
    change(&mending.repair.looks[number, default: LayoutRepair.Look()])
  }

  private mutating func page() {
    let form = document.form
    let isWrong = !PaperSizeRule.check(document).isEmpty || !MarginRule.check(document).isEmpty
    guard isWrong else { return }
    mending.repair.page = LayoutRepair.PageLimits(
      width: form.width, height: form.height, top: form.top, bottom: form.bottom, left: form.left, right: form.right)
    tell("Đặt lại khổ giấy A4 và định lề trong mức quy định.")
  }

  private mutating func font() {
    guard !FontRule.check(document).isEmpty else { return }
    // Letters of old fonts are other letters in Times New Roman: they are converted by hand.
    let isOld = document.setting.lines.contains { line in
      line.runs.contains { $0.font?.hasPrefix(".Vn") == true || $0.font?.hasPrefix("VNI") == true }
    }
    guard !isOld else { return }
    mending.repair.font = document.form.font
    tell("Chuyển toàn văn sang phông \(document.form.font).")
  }

  private mutating func sizes() {
    for role in document.roles {
      guard let form = document.form.elements[role] else { continue }
      let wrong = document.elements(role).filter { element in
        guard element.isAlone || Self.text.contains(role) else { return false }
        return document.text.looks(in: element.letters).contains { run, _ in
          run.size.map { $0 < form.sizes.lowerBound - 0.3 || $0 > form.sizes.upperBound + 0.3 } ?? false
        }
      }
      guard !wrong.isEmpty else { continue }
      for element in wrong {
        let size = nearest(element, form.sizes)
        look(element) { $0.size = size }
      }
      tell("\(form.name): đặt cỡ chữ trong mức \(Figure.range(form.sizes)).")
    }
  }

  /// The stated size nearest to the one most letters have.
  private func nearest(_ element: SetElement, _ sizes: ClosedRange<Double>) -> Double {
    let size = document.text.looks(in: element.letters).max { $0.count < $1.count }?.run.size ?? sizes.upperBound
    return min(max(size, sizes.lowerBound), sizes.upperBound)
  }

  private mutating func styles() {
    let blamed = Set(ElementStyleRule.check(document).map(\.span))
    for role in document.roles where !Self.text.contains(role) || role == .basis {
      guard let form = document.form.elements[role],
        document.elements(role).contains(where: { blamed.contains($0.span) })
      else { continue }
      for element in document.elements(role) where element.isAlone {
        look(element) { look in
          look.isBold = form.isBold
          look.isItalic = form.isItalic
        }
      }
      tell("\(form.name): đặt lại kiểu chữ.")
    }
  }

  private mutating func alignment() {
    let blamed = Set(AlignmentRule.check(document).map(\.span))
    guard !blamed.isEmpty else { return }
    for role in document.roles {
      guard let form = document.form.elements[role],
        document.elements(role).contains(where: { blamed.contains($0.span) })
      else { continue }
      let isText = Self.text.contains(role)
      guard isText || form.alignment == .centre else { continue }
      for element in document.elements(role) where element.isAlone && !document.line(of: element).isInTable || !isText {
        look(element) { $0.alignment = isText ? .justified : .centre }
      }
      tell("\(form.name): \(isText ? "dàn đều hai lề" : "canh giữa").")
    }
  }

  private mutating func paragraphs() {
    let plain = document.elements.filter {
      Self.text.contains($0.role) && $0.letters.count > 60 && !document.line(of: $0).isInTable
    }
    if !IndentRule.check(document).isEmpty, let indent = document.form.indents.last {
      for element in plain where !document.line(of: element).hasListLabel { look(element) { $0.firstLine = indent } }
      tell("Đặt chữ đầu dòng lùi \(Figure.text(indent / 10)) cm.")
    }
    if SpacingRule.check(document).contains(where: { $0.proposal?.hasSuffix("pt") == true }), !document.form.isParty {
      let gap = document.form.gap
      for element in plain { look(element) { $0.before = gap } }
      tell("Đặt khoảng cách giữa các đoạn \(Figure.text(document.form.gap)) pt.")
    }
  }

  private mutating func pageNumber() {
    guard !PageNumberRule.check(document).isEmpty, document.setting.sections.allSatisfy({ $0.number == nil }) else {
      return
    }
    mending.repair.pageNumberSize = document.form.elements[.pageNumber]?.sizes.upperBound ?? 14
    tell("Đánh số trang ở giữa lề trên, từ trang 2.")
  }

  private mutating func spaces() {
    let doubled = document.elements.filter { element in
      guard Self.text.contains(element.role) else { return false }
      let text = document.line(of: element).text
      return zip(text, text.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
    }
    guard !doubled.isEmpty else { return }
    for element in doubled { look(element) { $0.joinsSpaces = true } }
    tell("Bỏ cách chữ thừa ở \(doubled.count) đoạn.")
  }
}

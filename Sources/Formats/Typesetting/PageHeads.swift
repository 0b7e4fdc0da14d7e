import Blocks

/// The heads and feet of a Word file, as far as they bear page numbers.
struct PageHeads {
  private typealias Number = (alignment: PaperAlignment, size: Double?)
  private typealias Reference = (kind: [UInt8], relation: UInt64)

  /// By the key of the relation; a part without a page number is not there.
  private var numbers: [UInt64: Number] = [:]

  init(_ package: ZipPackage, _ context: SetContext) throws(FileProblem) {
    guard var relations = try DocxTypesetting.part("word/_rels/document.xml.rels", package) else { return }
    while true {
      let event = try relations.next()
      if case .finished = event { return }
      guard case .start(.Relationship) = event, let key = relations.key("Id"),
        let target = relations.attribute("Target")
      else { continue }
      let name = String(decoding: target, as: UTF8.self)
      guard name.hasPrefix("header") || name.hasPrefix("footer"),
        let xml = try DocxTypesetting.part("word/\(name)", package)
      else { continue }
      var part = SetPart(xml, context, file: package.file)
      try part.read()
      if let number = part.pageNumbers.first { numbers[key] = number }
    }
  }

  /// The sections with their page numbers. A section that names no head of a kind goes on with that of the one before.
  func numbered(_ drafts: [SectionDraft]) -> [SectionSetting] {
    var heads: [Reference] = []
    var feet: [Reference] = []
    return drafts.map { draft in
      heads = Self.merged(draft.heads, into: heads)
      feet = Self.merged(draft.feet, into: feet)
      var setting = draft.setting
      setting.number = number(heads, isAtTop: true, draft) ?? number(feet, isAtTop: false, draft)
      return setting
    }
  }

  private static func merged(_ own: [Reference], into inherited: [Reference]) -> [Reference] {
    own + inherited.filter { old in !own.contains { $0.kind == old.kind } }
  }

  private func number(_ parts: [Reference], isAtTop: Bool, _ draft: SectionDraft) -> PageNumberSetting? {
    func find(_ kind: String) -> Number? {
      parts.first { $0.kind.elementsEqual(kind.utf8) }.flatMap { numbers[$0.relation] }
    }
    guard let number = find("default") else { return nil }
    let isOnFirst = draft.hasTitlePage ? find("first") != nil : true
    return PageNumberSetting(
      isAtTop: isAtTop, alignment: number.alignment, size: number.size, isOnFirstPage: isOnFirst,
      isArabic: draft.isArabic)
  }
}

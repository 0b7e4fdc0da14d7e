import Blocks

/// The text of plans, reports and submissions: an opening, sections I, items 1, points a, and a closing.
enum SectionedText {
  static let opening = Field<[String]>.optionalTexts("opening", "phần mở đầu, mỗi đoạn một chuỗi")
  static let title = Field<String>.text("title", "tên mục")
  static let text = Field<[String]>.optionalTexts("text", "các đoạn văn; đoạn bắt đầu bằng “- ” là gạch đầu dòng")
  static let itemTitle = Field<String>.optionalText("title", "tên mục nhỏ; bỏ trống khi mục là một đoạn văn")
  static let points = Field<[String]>.optionalTexts("points", "các điểm a), b), c)")
  static let items = Field<[Form]>.optionalList("items", "các mục nhỏ 1, 2, 3", [itemTitle.row, text.row, points.row])
  static let sections = Field<[Form]>.list("sections", "các mục I, II, III", [title.row, text.row, items.row])
  static let closing = Field<[String]>.optionalTexts("closing", "phần kết")
  static let rows = [opening.row, sections.row, closing.row]
}

extension PaperMaker {
  mutating func addOpening(_ form: Form) { addTexts(form[SectionedText.opening]) }

  /// `first` is the number of the first section.
  mutating func addSections(_ sections: [Form], from first: Int = 1) {
    for (index, section) in sections.enumerated() {
      addSection(first + index, section[SectionedText.title])
      addTexts(section[SectionedText.text])
      addItems(section[SectionedText.items])
    }
  }

  mutating func addItems(_ items: [Form]) {
    for (index, item) in items.enumerated() {
      let title = item[SectionedText.itemTitle]
      var texts = item[SectionedText.text]
      if !title.isEmpty {
        addSubsection(index + 1, title)
      } else if !texts.isEmpty {
        addClause(index + 1, texts.removeFirst())
      }
      addTexts(texts)
      for (place, point) in item[SectionedText.points].enumerated() { addPoint(place, point) }
    }
  }

  /// The closing, the mark that ends the text, and the signature.
  mutating func endSections(_ form: Form, first: String? = nil) {
    addTexts(form[SectionedText.closing])
    endText()
    addSignature(first: first)
  }
}

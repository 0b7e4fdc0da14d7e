import Blocks

/// Bars from left to right, each with its label and its figure: readable without colour.
enum BarChart {
  static let title = Field<String>.text("title", "tên biểu đồ")
  static let label = Field<String>.text("label", "tên thanh")
  static let value = Field<Int>.integer("value", "số liệu")
  static let bars = Field<[Form]>.list("bars", "các thanh", [label.row, value.row])
  static let unit = Field<String>.optionalText("unit", "đơn vị tính")
  static let field = Field<[Form]>.optionalList("charts", "các biểu đồ", [title.row, unit.row, bars.row])

  private static let fill = PaperColour(70, 100, 150)
  private static let rowHeight = 8.0

  /// `width` millimetres.
  static func picture(_ chart: Form, width: Double) -> PaperPicture {
    let bars = chart[bars].map { (label: $0[label], value: $0[value]) }
    let most = max(bars.map(\.value).max() ?? 1, 1)
    let labelWidth = width * 0.36
    let room = width - labelWidth - 20
    var marks: [PaperPicture.Mark] = []
    for (index, bar) in bars.enumerated() {
      let top = Double(index) * rowHeight + 1
      let base = top + rowHeight * 0.62
      let length = room * Double(bar.value) / Double(most)
      marks.append(.text(bar.label, x: labelWidth - 2, y: base, anchor: .right, size: 11, isBold: false))
      marks.append(.area(x: labelWidth, y: top, width: max(length, 0.3), height: rowHeight - 2, fill: fill))
      let figure = OfficialText.grouped(bar.value)
      marks.append(.text(figure, x: labelWidth + length + 2, y: base, anchor: .left, size: 11, isBold: true))
    }
    let height = Double(bars.count) * rowHeight + 2
    marks.append(.line([.init(labelWidth, 0), .init(labelWidth, height)], weight: 0.75, colour: .black))
    let words = bars.map { "\($0.label): \(OfficialText.grouped($0.value))" }.joined(separator: "; ")
    return PaperPicture(width: width, height: height, description: "\(chart[title]). \(words)", marks: marks)
  }
}

extension PaperMaker {
  mutating func addCharts(_ charts: [Form]) {
    for (index, chart) in charts.enumerated() {
      addGap(8)
      add(.picture(BarChart.picture(chart, width: min(textWidth, 150))))
      let unit = chart[BarChart.unit].isEmpty ? "" : " (\(chart[BarChart.unit]))"
      add(.pictureTitle, "Hình \(index + 1). \(chart[BarChart.title])\(unit)")
    }
  }
}

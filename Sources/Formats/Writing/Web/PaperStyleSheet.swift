import Blocks

/// The look of a paper's roles as CSS.
enum PaperStyleSheet {
  static func text(_ paper: Paper) -> String {
    var css = """
      *{box-sizing:border-box}body{margin:0;background:#ddd;font-family:"Times New Roman","Liberation Serif",serif}
      section{background:#fff;margin:6mm auto;position:relative}p{margin:0;overflow-wrap:break-word}
      table{border-collapse:collapse;table-layout:fixed}td,th{padding:0;vertical-align:top;font-weight:inherit;text-align:inherit}
      table.data td,table.data th{border:.5pt solid #000;padding:0 1.2mm}tr{break-inside:avoid}
      hr{border:0;border-top:.75pt solid #000;margin:1pt auto 0}.placed{position:absolute}.keep{break-inside:avoid}
      svg{display:block;margin:2mm auto}.page{position:relative;break-after:page}.page:last-child{break-after:auto}
      p:empty::before{content:"\\a0"}
      @media print{body{background:none}section{margin:0;padding:0!important;width:auto!important;min-height:0!important}}
      @media screen and (max-width:820px){section:not(.stock){margin:0;padding:5mm!important;overflow-x:auto;
      width:auto!important;min-height:0!important}section:not(.stock) table{width:100%!important}
      section:not(.stock) col{width:auto!important}table.data{table-layout:auto}hr,svg{max-width:100%}svg{height:auto!important}
      .AddresseeItem{padding-left:9mm!important}}

      """
    for role in PaperRole.allCases { css += ".\(role.wordStyle){\(declarations(paper.styles[role]))}\n" }
    for (index, section) in paper.sections.enumerated() {
      let page = section.page
      // Placed text is measured from the corner of the sheet.
      let margins = section.isStock ? "0" : "\(page.top)mm \(page.right)mm \(page.bottom)mm \(page.left)mm"
      css += "#s\(index){width:\(page.width)mm;min-height:\(page.height)mm;padding:\(margins);page:s\(index)}\n"
      let number = section.numbering == nil ? "" : "@top-center{content:counter(page)}"
      css += "@page s\(index){size:\(page.width)mm \(page.height)mm;margin:\(margins);\(number)}\n"
    }
    return css
  }

  static func declarations(_ style: PaperStyle) -> String {
    var css = "font-size:\(style.size)pt;"
    css += "font-weight:\(style.isBold ? "bold" : "normal");font-style:\(style.isItalic ? "italic" : "normal");"
    if style.isUnderlined { css += "text-decoration:underline;" }
    if style.colour != .black { css += "color:\(colour(style.colour));" }
    switch style.alignment {
    case .left: css += "text-align:left;"
    case .centre: css += "text-align:center;"
    case .right: css += "text-align:right;"
    case .justified: css += "text-align:justify;"
    }
    if style.left != 0 { css += "padding-left:\(style.left)mm;" }
    if style.firstLine != 0 { css += "text-indent:\(style.firstLine)mm;" }
    css += "margin-top:\(style.before)pt;margin-bottom:\(style.after)pt;"
    switch style.line {
    case .multiple(let times): css += "line-height:\((times * 115).rounded() / 100);"
    case .atLeast(let points), .exactly(let points): css += "line-height:\(points)pt;"
    }
    if style.keepWithNext { css += "break-after:avoid;" }
    if style.keepTogether { css += "break-inside:avoid;" }
    if let box = style.box {
      css += "border:\(box.weight)pt solid;width:\(box.width)mm;line-height:\(box.height - 1)mm;"
      css += "margin-left:auto;margin-right:auto;"
    }
    return css
  }

  static func colour(_ colour: PaperColour) -> String { "rgb(\(colour.red),\(colour.green),\(colour.blue))" }
}

extension PaperSection {
  /// Lines on a printed stock, each at its place.
  var isStock: Bool { blocks.contains { if case .placed = $0 { true } else { false } } }
}

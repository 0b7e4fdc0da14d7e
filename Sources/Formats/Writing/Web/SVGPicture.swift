import Blocks
import Markup

/// A drawing as SVG inside the page.
enum SVGPicture {
  static func write(_ picture: PaperPicture, onto target: MarkupWriter) -> MarkupWriter {
    var out = target
    let box = "0 0 \(picture.width) \(picture.height)"
    out.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": box, "role": "img", "aria-label": picture.description,
        "style": "width:\(picture.width)mm;height:\(picture.height)mm"
          + (picture.alignment == .left ? ";margin-left:0" : ""),
      ])
    for mark in picture.marks { self.mark(mark, &out) }
    out.close("svg")
    return out
  }

  private static func mark(_ mark: PaperPicture.Mark, _ out: inout MarkupWriter) {
    switch mark {
    case .area(let x, let y, let width, let height, let fill):
      out.open(
        "rect",
        ["x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)", "fill": PaperStyleSheet.colour(fill)])
      out.close("rect")
    case .areas(let areas, let fill):
      let path = areas.map { "M\($0.x) \($0.y)h\($0.width)v\($0.height)h\(-$0.width)z" }.joined()
      out.open("path", ["d": path, "fill": PaperStyleSheet.colour(fill)])
      out.close("path")
    case .line(let points, let weight, let colour):
      out.open(
        "polyline",
        [
          "points": points.map { "\($0.x),\($0.y)" }.joined(separator: " "), "fill": "none",
          "stroke": PaperStyleSheet.colour(colour), "stroke-width": "\(weight * 25.4 / 72)",
        ])
      out.close("polyline")
    case .text(let words, let x, let y, let anchor, let size, let isBold):
      let side = anchor == .centre ? "middle" : anchor == .right ? "end" : "start"
      out.element(
        "text",
        [
          "x": "\(x)", "y": "\(y)", "font-size": "\(size * 25.4 / 72)", "text-anchor": side,
          "font-weight": isBold ? "bold" : nil,
        ], words)
    }
  }
}

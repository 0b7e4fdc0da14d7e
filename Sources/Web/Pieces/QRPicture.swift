import Blocks

extension QRCode {
  /// As a picture, with the quiet zone around it.
  func write(to page: inout PageWriter, label: String) {
    let path = strips.map { "M\($0.x + 4) \($0.y + 4)h\($0.width)v1h-\($0.width)z" }.joined()
    page.open(
      "svg",
      [
        "class": "qr", "role": "img", "viewBox": "0 0 \(size + 8) \(size + 8)",
        "aria-label": page.say("Mã QR của \(label)", en: "QR code of \(label)"),
      ])
    page.open("path", ["d": path])
    page.raw("</path></svg>")
  }
}

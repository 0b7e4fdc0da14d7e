import Blocks

extension PaperMaker {
  /// The movement's page as a QR code, where the letterhead names an address.
  mutating func addQR() {
    let address = head.letterhead.baseAddress
    guard !address.isEmpty, let code = QRCode(address) else { return }
    let module = 22.0 / Double(code.size + 8)
    let areas = code.strips.map { strip in
      PaperPicture.Rectangle(
        x: Double(strip.x + 4) * module, y: Double(strip.y + 4) * module, width: Double(strip.width) * module,
        height: module)
    }
    addGap(8)
    add(.recipient, "Quét mã để xem trang phong trào thi đua: \(address)")
    keepLastWithNext()
    add(
      .picture(
        PaperPicture(
          width: 22, height: 22, alignment: .left, description: "Mã QR của \(address)",
          marks: [.areas(areas, fill: .black)])))
  }
}

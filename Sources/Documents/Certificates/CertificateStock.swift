import Blocks

/// Where the lines of a certificate stand on its stock, in millimetres of an A4 sheet lying across; a larger stock
/// takes them in proportion. Which lines there are: Decision 01/2026/QĐ-TTg, Articles 60 and 61.
struct CertificateStock {
  enum Size: String, CaseIterable, Sendable {
    /// Giấy khen, Chiến sĩ thi đua cơ sở: 297 × 210 mm.
    case a4
    /// Bằng khen of ministries and provinces: 360 × 237 mm.
    case merit
  }
  enum Line: String, CaseIterable, Sendable {
    case nation, authority, verb, title, name, detail, achievement, decision, serial, day, signature
  }
  struct Place: Sendable {
    var x: Double
    var y: Double
    var width: Double
  }

  let width: Double
  let height: Double
  private var places: [Line: Place] = [:]

  private static let measured: [Line: Place] = [
    .nation: Place(x: 48.5, y: 30, width: 200), .authority: Place(x: 48.5, y: 50, width: 200),
    .verb: Place(x: 98.5, y: 62, width: 100), .title: Place(x: 28.5, y: 71, width: 240),
    .name: Place(x: 28.5, y: 91, width: 240), .detail: Place(x: 38.5, y: 103, width: 220),
    .achievement: Place(x: 38.5, y: 113, width: 220), .decision: Place(x: 30, y: 152, width: 128),
    .serial: Place(x: 30, y: 160, width: 128), .day: Place(x: 160, y: 133, width: 110),
    .signature: Place(x: 160, y: 145, width: 110),
  ]

  init(_ size: Size, moved: [Form]) {
    (width, height) = size == .a4 ? (297, 210) : (360, 237)
    for (line, place) in Self.measured {
      places[line] = Place(x: place.x * width / 297, y: place.y * height / 210, width: place.width * width / 297)
    }
    for form in moved {
      places[form[CertificateFields.line]] = Place(
        x: Double(form[CertificateFields.x]), y: Double(form[CertificateFields.y]),
        width: Double(form[CertificateFields.width]))
    }
  }

  func placed(_ line: Line, _ paragraphs: [PaperParagraph]) -> PaperBlock {
    let place = places[line] ?? Place(x: 0, y: 0, width: width)
    return .placed(PlacedText(x: place.x, y: place.y, width: place.width, paragraphs))
  }
}

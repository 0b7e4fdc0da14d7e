import Domain
import HTTP
import Web

/// Every page with invented data, under its own address: for tests, for pictures, and to be looked at.
package enum SampleSite {
  package struct Sample: Sendable {
    /// Its address is `/mau/NAME`.
    package var name: String
    package var page: any Page
    package var frame: Frame

    package init(_ name: String, _ page: any Page, _ frame: Frame = .sample) {
      self.name = name
      self.page = page
      self.frame = frame
    }

    package func bytes(_ language: Language = .vi) -> [UInt8] {
      var frame = frame
      frame.language = language
      frame.address = "/mau/\(name)"
      return Shell.bytes(page, in: frame)
    }
  }

  package static let all: [Sample] =
    [Sample("kieu-dang", GalleryPage())] + office + reviews + movements + targetPages + law

  package static var router: Router {
    var routes = Routes()
    routes.get(Addresses.siteFile) { _, name in try SiteFile.response(name) }
    routes.get(Address<String>("/mau/{ten}")) { request, name in
      guard let sample = all.first(where: { $0.name == name }) else { throw Refusal.notFound }
      return .page(sample.bytes(request.query["ngon-ngu"] == "en" ? .en : .vi))
    }
    routes.get(Addresses.home) { _ in .text(all.map { "/mau/\($0.name)\n" }.joined()) }
    return Router(routes)
  }
}

extension Frame {
  /// An emulation officer of an invented department.
  package static let sample: Frame = {
    var frame = Frame(
      agency: "Sở Thủy lợi tỉnh An Hòa",
      viewer: Viewer(name: "Lê Thu Hà", role: Wording("chuyên viên TĐKT", en: "emulation officer")),
      menu: Section.allCases.map { MenuItem($0, waiting: $0 == .today ? 3 : $0 == .documents ? 1 : 0) })
    frame.version = "thidua 0.1.0"
    return frame
  }()

  package static let signedOut: Frame = Frame(agency: "Sở Thủy lợi tỉnh An Hòa", version: "thidua 0.1.0")
  package static let firstRun = Frame(version: "thidua 0.1.0")
}

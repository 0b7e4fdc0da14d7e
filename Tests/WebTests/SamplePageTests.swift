import Domain
import HTTP
import Testing
import WebSamples

@testable import Web

/// What holds for every page, whatever it shows.
struct SamplePageTests {
  @Test(arguments: SampleSite.all.map(\.name)) func standsByTheContentPolicy(_ name: String) throws {
    let page = try #require(SampleSite.all.first { $0.name == name })
    let text = String(decoding: page.bytes(), as: UTF8.self)
    // Nothing inline, nothing from elsewhere: a browser would refuse it.
    #expect(!text.contains("<style") && !text.contains(" style=\"") && !text.contains("javascript:"))
    #expect(!text.contains(" onclick=") && !text.contains(" onload=") && !text.contains("http://"))
    #expect(text.components(of: "<script").count == 2, "one script, of our own")
    #expect(text.components(of: "<h1").count == 2, "one headline")
    #expect(text.components(of: "class=\"btn primary").count <= 3, "one primary button and a drop zone at most")
  }

  /// An element that another points to is there; no two elements bear one name.
  @Test(arguments: SampleSite.all.map(\.name)) func namesInsideThePageAreSound(_ name: String) throws {
    let page = try #require(SampleSite.all.first { $0.name == name })
    let text = String(decoding: page.bytes(), as: UTF8.self)
    let ids = text.values(after: " id=\"")
    #expect(Set(ids).count == ids.count, "\(ids.filter { id in ids.count { $0 == id } > 1 })")
    for attribute in [" for=\"", " aria-describedby=\"", " aria-labelledby=\""] {
      for named in text.values(after: attribute).flatMap({ $0.components(of: " ") }) {
        #expect(ids.contains(named), "\(attribute)\(named)")
      }
    }
  }

  /// A form that changes something carries its token.
  @Test(arguments: SampleSite.all.map(\.name)) func formsCarryTokens(_ name: String) throws {
    let page = try #require(SampleSite.all.first { $0.name == name })
    let text = String(decoding: page.bytes(), as: UTF8.self)
    let forms = text.components(of: "<form method=\"post\"").dropFirst()
    for form in forms { #expect(form.components(of: "</form>")[0].contains("name=\"\(FormToken.field)\"")) }
  }

  @Test func everyTagOfEveryPageIsClosed() {
    for sample in SampleSite.all {
      for language in [.vi, .en] as [Domain.Language] {
        #expect(Tags.unclosed(in: sample.bytes(language)) == nil, "\(sample.name) \(language)")
      }
    }
  }

  @Test func filesOfTheFaceAreKeptForEver() async throws {
    let client = MemoryClient(SampleSite.router)
    for file in [SiteFile.style, .script, .star] {
      let reply = await client.get(file.address)
      #expect(reply.status == .ok && reply.body == file.bytes)
      #expect(reply.headers["Cache-Control"] == "public, max-age=31536000, immutable")
    }
    #expect(await client.get("/tai-san/face-cu.css").status == .notFound)
    #expect(SiteFile.style.bytes.count + SiteFile.script.bytes.count + SiteFile.star.bytes.count < 60_000)
  }
}

extension String {
  func components(of separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  func values(after opening: String) -> [String] {
    components(of: opening).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}

/// Whether tags nest.
enum Tags {
  private static let alone: Set<String> = ["meta", "link", "input", "br", "hr", "img", "!doctype"]

  /// The first tag that is closed wrongly or never; nil when all is well.
  static func unclosed(in page: [UInt8]) -> String? {
    var open: [String] = []
    for piece in page.split(separator: UInt8(ascii: "<")).dropFirst(0) {
      guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { continue }
      let tag = String(decoding: piece[piece.startIndex..<end], as: UTF8.self)
      let name = String(tag.prefix { $0 != " " && $0 != "\n" })
      if tag.hasSuffix("/") || alone.contains(name) { continue }
      guard name.hasPrefix("/") else {
        open.append(name)
        continue
      }
      guard open.popLast() == String(name.dropFirst()) else { return tag }
    }
    return open.last
  }
}

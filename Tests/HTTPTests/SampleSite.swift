import Synchronization

@testable import HTTP

/// A small site with one route of each kind.
enum SampleSite {
  static let home = FixedAddress("/")
  static let greeting = Address<String>("/chao/{ten}")
  static let item = Address<Int>("/muc/{so}")
  static let newItem = FixedAddress("/muc/moi")
  static let step = Address<Int, String>("/muc/{so}/buoc/{ten}")
  static let echo = FixedAddress("/lap-lai")
  static let upload = FixedAddress("/tai-len")
  static let raw = FixedAddress("/api/1/tho")
  static let slow = Address<Int>("/cham/{ms}")
  /// Answers when the gate is opened.
  static let held = FixedAddress("/giu")
  static let events = Address<Int>("/su-kien/{so}")
  static let endless = FixedAddress("/mai-mai")
  static let broken = FixedAddress("/hong")
  static let sneaky = FixedAddress("/chen-dong")
  static let page = Address<Int>("/trang/{byte}")
  static let file = Address<String>("/tep/{ten}")
  static let cookie = Address<String>("/banh/{gia-tri}")
  static let guarded = FixedAddress("/tai-len-co-phep")

  struct Unexpected: Error {}

  final class Gate: Sendable {
    let isOpen = Atomic<Bool>(false)
  }

  /// `ended` counts streams whose writer has come to its end.
  static func router(
    folder: String = "/tmp", chain: [Middleware] = [], hooks: RouterHooks = RouterHooks(), ended: Counter = Counter(),
    gate: Gate = Gate()
  ) -> Router {
    var routes = Routes()
    routes.get(home) { _ in .page(Array("<!doctype html><title>Trang đầu</title>".utf8)) }
    routes.get(greeting) { _, name in .text("chào \(name)") }
    routes.get(item) { _, number in .text("mục \(number)") }
    routes.get(newItem) { _ in .text("mục mới") }
    routes.on(.delete, item) { _, _ in Response(.noContent) }
    routes.get(step) { _, number, name in .text("\(number)/\(name)") }
    routes.post(echo, body: .form(limit: 4000)) { .text($0.form.fields.encoded) }
    routes.post(raw, body: .bytes(limit: 1000)) { request in .json { $0.value(request.bytes.count) } }
    routes.get(page) { _, count in .page([UInt8](repeating: UInt8(ascii: "x"), count: min(count, 8 << 20))) }
    routes.get(cookie) { _, value in Response.redirect(to: "/").setting(Cookie("phien", value)) }
    routes.get(file) { _, name in
      guard let response = Response.file("\(folder)/\(name)", type: "text/plain") else { throw Refusal.notFound }
      return response
    }
    routes.get(held) { _ in
      while !gate.isOpen.load(ordering: .acquiring) { try await Task.sleep(for: .milliseconds(5)) }
      return .text("được thả")
    }
    addFailing(&routes)
    addUploads(&routes)
    addSlow(&routes, ended)
    return Router(routes, chain: chain, hooks: hooks)
  }

  private static func addFailing(_ routes: inout Routes) {
    routes.get(broken) { _ in throw Unexpected() }
    routes.get(sneaky) { request in
      var response = Response.text("ok")
      response.headers.add("X-Ten", request.query["ten"] ?? "")
      return response
    }
  }

  private static func addUploads(_ routes: inout Routes) {
    let describe: @Sendable (Request) async throws -> Response = { request in
      let files = request.form.files.map { file in
        let place = if case .disk = file.content { "disk" } else { "memory" }
        let sum = file.size <= 32 << 20 ? file.bytes(limit: 32 << 20)!.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } : 0
        return "\(file.field):\(file.name):\(file.claimedType):\(file.size):\(place):\(sum)"
      }
      return .text((request.form.fields.pairs.map { "\($0.name)=\($0.value)" } + files).joined(separator: "|"))
    }
    routes.post(upload, body: .upload(limit: 300 << 20), describe)
    routes.on(
      .post, guarded, body: .upload(limit: 300 << 20),
      admit: { request in
        await Task.yield()
        guard request.query["phep"] == "1" else {
          throw Refusal(.forbidden, "forbidden", "sample", .init("Không.", en: "No."))
        }
      }, describe)
  }

  private static func addSlow(_ routes: inout Routes, _ ended: Counter) {
    routes.get(slow) { _, milliseconds in
      try await Task.sleep(for: .milliseconds(min(milliseconds, 60_000)))
      return .text("xong sau \(milliseconds)")
    }
    routes.get(events) { _, count in
      .events { stream in
        for number in 0..<count {
          guard (try? await stream.send(ServerEvent("số \(number)\ndòng hai", name: "dem", id: "\(number)"))) != nil
          else { break }
          if number % 50 == 0 { try? await Task.sleep(for: .milliseconds(1)) }
        }
        ended.add()
      }
    }
    routes.get(endless) { _ in
      .events { stream in
        _ = try? await stream.send(ServerEvent("mở"))
        while stream.isOpen, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(5)) }
        ended.add()
      }
    }
  }
}

final class Counter: Sendable {
  private let number = Atomic<Int>(0)
  var value: Int { number.load(ordering: .acquiring) }
  func add() { number.add(1, ordering: .acquiringAndReleasing) }
}

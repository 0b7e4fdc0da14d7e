import Domain
import Store

/// Whether the chain of an agency and its files are what they were.
package struct ChainReport: Sendable, Equatable {
  package enum Break: Sendable, Equatable {
    /// The event's number is not the next one.
    case gap(after: Int64, found: Int64)
    /// The event says something else than its hash.
    case changed(Int64)
    /// The event does not follow the one before.
    case unchained(Int64)
    /// The details are not those that were hashed.
    case details(Int64)
    /// Events are missing at the end.
    case head(expected: Int64, found: Int64)
    /// The head asked for never was one.
    case unknownHead
    case missingFile(String)
    case changedFile(String)
  }
  package var events: Int64 = 0
  /// Events whose details were erased; the chain holds without them.
  package var erased: Int64 = 0
  package var files = 0
  /// Hash of the last event; empty before the first.
  package var head: [UInt8] = []
  /// The first break of the chain and each broken file.
  package var breaks: [Break] = []
}

extension Office {
  /// Reads everything again. With `head`, whether that hash was the head of this very chain at some time.
  package func verify(head: [UInt8]? = nil, as actor: Actor, in agency: Identifier) async throws(Problem) -> ChainReport
  {
    var report = try await ask(as: actor, in: agency) { desk in
      try desk.requireEverywhere(.keepData)
      return try ChainReport(of: desk, seeking: head)
    }
    let files = try await ask(as: actor, in: agency) { try $0.files.all() }
    for file in files {
      report.files += 1
      guard let bytes = try? folder.file(file.hash) else {
        report.breaks.append(.missingFile(file.name))
        continue
      }
      if Hex.text(EventHash.sha256(bytes)) != file.hash { report.breaks.append(.changedFile(file.name)) }
    }
    return report
  }
}

extension ChainReport {
  init(of desk: Desk, seeking head: [UInt8]?) throws {
    var wasHead = head == nil
    var first: Break?
    try desk.events.each { event, details in
      if first == nil { first = ChainReport.breakAt(event, details, after: (events, self.head)) }
      if details == nil { erased += 1 }
      if event.hash == head { wasHead = true }
      events = event.number
      self.head = event.hash
    }
    if let kept = try desk.events.head(), first == nil, kept.number != events || kept.hash != self.head {
      first = .head(expected: kept.number, found: events)
    }
    if let first { breaks.append(first) }
    if !wasHead { breaks.append(.unknownHead) }
  }

  private static func breakAt(
    _ event: Event, _ details: String?, after last: (number: Int64, hash: [UInt8])
  ) -> Break? {
    if event.number != last.number + 1 { return .gap(after: last.number, found: event.number) }
    if event.previous != last.hash { return .unchained(event.number) }
    if EventHash.of(event) != event.hash { return .changed(event.number) }
    guard let details, EventHash.of(salt: event.salt, details: details) != event.detailsHash else { return nil }
    return .details(event.number)
  }
}

extension ChainReport.Break {
  package var wording: Wording {
    switch self {
    case .gap(let after, let found):
      Wording("sau sự kiện \(after) là \(found): thiếu ở giữa", en: "event \(found) follows \(after): some are missing")
    case .changed(let number): Wording("sự kiện \(number) đã bị sửa", en: "event \(number) was changed")
    case .unchained(let number):
      Wording("sự kiện \(number) không nối tiếp sự kiện trước", en: "event \(number) does not follow the one before")
    case .details(let number):
      Wording("chi tiết của sự kiện \(number) đã bị sửa", en: "details of event \(number) were changed")
    case .head(let expected, let found):
      Wording("nhật ký dừng ở \(found), lẽ ra đến \(expected)", en: "the log ends at \(found), should be \(expected)")
    case .unknownHead:
      Wording("mã băm đưa vào chưa từng là đầu của nhật ký này", en: "the given head was never one")
    case .missingFile(let name): Wording("mất tệp «\(name)»", en: "the file «\(name)» is missing")
    case .changedFile(let name): Wording("tệp «\(name)» đã bị sửa", en: "the file «\(name)» was changed")
    }
  }
}

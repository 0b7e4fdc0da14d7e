import CMicroHTTPD
import Glibc

/// Hands an answer to the library.
enum Outgoing {
  static func queue(_ response: Response, _ exchange: Exchange, _ connection: OpaquePointer) -> MHD_Result {
    guard let made = make(response, exchange, connection) else { return .NO }
    defer { MHD_destroy_response(made) }
    for field in response.headers where MHD_add_response_header(made, field.name, field.value) != .YES {
      return .NO
    }
    return MHD_queue_response(connection, UInt32(response.status.rawValue), made)
  }

  private static func make(
    _ response: Response, _ exchange: Exchange, _ connection: OpaquePointer
  ) -> OpaquePointer? {
    switch response.content {
    case .none: return bytes([])
    case .bytes(let body): return bytes(body)
    case .file(let file, let range):
      let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 3)
      guard copy >= 0 else { return nil }
      let (start, count) = (range?.lowerBound ?? 0, range?.count ?? file.size)
      let made = MHD_create_response_from_fd_at_offset64(UInt64(count), copy, UInt64(start))
      if made == nil { close(copy) }
      return made
    case .events(let produce):
      let listening = Listening(exchange, connection, produce)
      let held = Unmanaged.passRetained(listening)
      let made = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN_VALUE, 8 << 10, onRead, held.toOpaque(), onFree)
      if made == nil { held.release() }
      return made
    }
  }

  private static func bytes(_ body: [UInt8]) -> OpaquePointer? {
    body.withUnsafeBytes { bytes in
      MHD_create_response_from_buffer(
        bytes.count, UnsafeMutableRawPointer(mutating: bytes.baseAddress), .RESPMEM_MUST_COPY)
    }
  }

  private static let MHD_SIZE_UNKNOWN_VALUE = UInt64.max
}

/// A stream of events on its connection: the writer's task starts with the first byte wanted and ends with the
/// connection.
final class Listening: Sendable {
  let stream: EventStream
  let link: Link
  let service: Service
  private nonisolated(unsafe) let connection: OpaquePointer
  private let produce: @Sendable (EventStream) async -> Void
  /// Touched by the thread of the connection alone.
  private nonisolated(unsafe) var writer: Task<Void, Never>?

  init(
    _ exchange: Exchange, _ connection: OpaquePointer, _ produce: @escaping @Sendable (EventStream) async -> Void
  ) {
    stream = EventStream(limit: exchange.service.options.eventBytes)
    link = exchange.link
    service = exchange.service
    self.connection = connection
    self.produce = produce
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    if writer == nil { start() }
    let connection = connection
    let taken = stream.take(into: buffer) {
      MHD_suspend_connection(connection)
    } wake: { [self] in
      MHD_resume_connection(self.connection)
    }
    switch taken {
    case .bytes(let count): return count
    case .dry: return 0
    case .closed: return Self.endOfStream
    case .ended: return Self.endWithError
    }
  }

  private func start() {
    let (stream, produce) = (stream, produce)
    writer = Task.detached {
      await produce(stream)
      stream.close()
    }
    service.watch.listen(stream, on: link)
  }

  func free() {
    service.watch.forget(link)
    stream.end()
    writer?.cancel()
  }

  /// MHD_CONTENT_READER_END_OF_STREAM and MHD_CONTENT_READER_END_WITH_ERROR.
  private static let endOfStream = -1
  private static let endWithError = -2
}

private let onRead: MHD_ContentReaderCallback = { place, _, buffer, size in
  guard let place, let buffer else { return -2 }
  let listening = Unmanaged<Listening>.fromOpaque(place).takeUnretainedValue()
  return listening.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size))
}

private let onFree: MHD_ContentReaderFreeCallback = { place in
  guard let place else { return }
  Unmanaged<Listening>.fromOpaque(place).takeRetainedValue().free()
}

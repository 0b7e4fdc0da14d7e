import CMicroHTTPD
import Glibc
import Synchronization

/// An HTTP/1.1 server on this machine. TLS, HTTP/2 and limits by client address are the reverse proxy's
/// (packaging/nginx/thidua.conf).
package final class Server: Sendable {
  /// Where it listens; a port 0 has become a number.
  package let address: ListenAddress
  let service: Service
  private nonisolated(unsafe) let daemon: OpaquePointer
  private let isStopped = Atomic<Bool>(false)

  private init(_ address: ListenAddress, _ service: Service, _ daemon: OpaquePointer) {
    self.address = address
    self.service = service
    self.daemon = daemon
  }

  package static func start(
    _ router: Router, at address: ListenAddress, _ options: ServerOptions = ServerOptions()
  ) throws(StartProblem) -> Server {
    guard thidua_open_microhttpd() else { throw .noLibrary }
    signal(SIGPIPE, SIG_IGN)
    let folder = try PrivateFolder.make(in: options.uploads)
    let listening: (descriptor: Int32, address: ListenAddress)
    do {
      listening = try ListenSocket.open(address)
    } catch {
      rmdir(folder)
      throw error
    }
    let service = Service(router: router, options: options, folder: folder)
    guard let daemon = startDaemon(service, listening.descriptor) else {
      close(listening.descriptor)
      rmdir(folder)
      throw .failed(address, String(cString: strerror(errno)))
    }
    service.watch.start()
    return Server(listening.address, service, daemon)
  }

  /// Requests at work now.
  package var running: Int { service.running.load(ordering: .acquiring) }

  /// Connections open now.
  package var connections: Int { Int(thidua_connection_count(daemon)) }

  /// Takes no new connection, lets running requests finish, ends streams, then stops. A handler still at work after
  /// `seconds` is answered for. True when nothing was cut short.
  @discardableResult
  package func stop(within seconds: Double = 10) async -> Bool {
    guard !isStopped.exchange(true, ordering: .acquiringAndReleasing) else { return true }
    service.isStopping.store(true, ordering: .releasing)
    let descriptor = MHD_quiesce_daemon(daemon)
    if descriptor >= 0 { close(descriptor) }
    if case .unix(let path) = address { unlink(path) }
    service.watch.closeStreams()
    let isClean = await isIdle(within: seconds)
    if !isClean {
      service.isClosing.store(true, ordering: .sequentiallyConsistent)
      for _ in 0..<5 where running > 0 {
        service.watch.answerAll(service.plain(.stopping))
        _ = await isIdle(within: 0.2)
      }
    }
    MHD_stop_daemon(daemon)
    service.watch.stop()
    rmdir(service.folder)
    return isClean
  }

  private func isIdle(within seconds: Double) async -> Bool {
    let end = monotonicMicroseconds() + Int64(seconds * 1_000_000)
    while running > 0 {
      guard monotonicMicroseconds() < end else { return false }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return true
  }

  private static func startDaemon(_ service: Service, _ descriptor: Int32) -> OpaquePointer? {
    let options = service.options
    let flags =
      MHD_USE_EPOLL.rawValue | MHD_USE_INTERNAL_POLLING_THREAD.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue
      | MHD_USE_TURBO.rawValue
    let own = Unmanaged.passUnretained(service).toOpaque()
    var items = [
      item(.LISTEN_SOCKET, Int(descriptor)),
      item(.CONNECTION_LIMIT, Int(options.connections)),
      item(.CONNECTION_MEMORY_LIMIT, options.connectionMemory),
      item(.CONNECTION_TIMEOUT, Int(options.idleSeconds)),
      item(.STRICT_FOR_CLIENT, 1),
      item(.SIGPIPE_HANDLED_BY_APP, 1),
      item(.UNESCAPE_CALLBACK, unsafeBitCast(keepEscapes, to: Int.self)),
      item(.URI_LOG_CALLBACK, unsafeBitCast(onTarget, to: Int.self), own),
      item(.NOTIFY_CONNECTION, unsafeBitCast(onConnection, to: Int.self), own),
      item(.NOTIFY_COMPLETED, unsafeBitCast(onCompleted, to: Int.self), own),
    ]
    if options.threads > 1 { items.append(item(.THREAD_POOL_SIZE, options.threads)) }
    items.append(item(.END, 0))
    return items.withUnsafeMutableBufferPointer { items in
      withVaList([MHD_OPTION.ARRAY.rawValue, items.baseAddress!, MHD_OPTION.END.rawValue]) { list in
        MHD_start_daemon_va(flags, 0, nil, nil, onRequest, own, list)
      }
    }
  }

  private static func item(
    _ option: MHD_OPTION, _ value: Int, _ place: UnsafeMutableRawPointer? = nil
  ) -> MHD_OptionItem {
    MHD_OptionItem(option: option, value: value, ptr_value: place)
  }
}

extension Service {
  /// An answer that needs no handler and no page.
  func plain(_ refusal: Refusal) -> Response {
    var response = Response.text(refusal.message.vi + "\n", refusal.status)
    for field in refusal.headers { response.headers.set(field.name, field.value) }
    return response
  }
}

import CMicroHTTPD
import Glibc

// What the library calls, each on the thread of the connection. They stand at file scope: a closure of an isolated
// place would be checked against that place's thread and end the program.

/// The first line was read; what is returned travels with the request.
let onTarget:
  @convention(c) (
    UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?
  ) -> UnsafeMutableRawPointer? = { place, target, connection in
    guard let place, let target, let connection, let own = thidua_socket_context(connection) else { return nil }
    let service = Unmanaged<Service>.fromOpaque(place).takeUnretainedValue()
    let link = Unmanaged<Link>.fromOpaque(own).takeUnretainedValue()
    let bytes = Array(UnsafeRawBufferPointer(start: target, count: strlen(target)))
    return Unmanaged.passRetained(service.exchange(target: bytes, on: link)).toOpaque()
  }

let onRequest: MHD_AccessHandlerCallback = { place, connection, _, method, _, upload, uploadSize, held in
  guard let place, let connection, let method, let uploadSize, let own = held?.pointee else { return .NO }
  let service = Unmanaged<Service>.fromOpaque(place).takeUnretainedValue()
  let exchange = Unmanaged<Exchange>.fromOpaque(own).takeUnretainedValue()
  switch exchange.stage {
  case .head: return service.begin(exchange, connection, method)
  case .admission: return service.afterAdmission(exchange, connection)
  case .handler: return service.finish(exchange, connection)
  case .body:
    guard uploadSize.pointee > 0, let upload else { return service.finishBody(exchange, connection) }
    let bytes = UnsafeRawBufferPointer(start: upload, count: uploadSize.pointee)
    uploadSize.pointee = 0
    return service.take(bytes, exchange, connection)
  }
}

let onCompleted: MHD_RequestCompletedCallback = { place, _, held, _ in
  guard let place, let own = held?.pointee else { return }
  held?.pointee = nil
  let service = Unmanaged<Service>.fromOpaque(place).takeUnretainedValue()
  service.end(Unmanaged<Exchange>.fromOpaque(own).takeRetainedValue())
}

/// A connection begins or ends; what hangs on it lives as long.
let onConnection: MHD_NotifyConnectionCallback = { place, connection, held, event in
  guard let place, let connection, let held else { return }
  let service = Unmanaged<Service>.fromOpaque(place).takeUnretainedValue()
  if event == .CONNECTION_NOTIFY_STARTED {
    held.pointee = Unmanaged.passRetained(service.watch.open(thidua_connection_socket(connection))).toOpaque()
  } else if let own = held.pointee {
    held.pointee = nil
    service.watch.close(Unmanaged<Link>.fromOpaque(own).takeRetainedValue())
  }
}

/// We decode addresses ourselves, strictly: the library hands them over as they came.
let keepEscapes:
  @convention(c) (
    UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?
  ) -> Int = { _, _, text in
    text.map { strlen($0) } ?? 0
  }

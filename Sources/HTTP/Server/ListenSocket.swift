import Glibc

/// Opens the listening socket ourselves, so that a refusal of the system can be told by its reason.
enum ListenSocket {
  /// The descriptor, and the address as the system gave it (port 0 becomes a number).
  static func open(_ address: ListenAddress) throws(StartProblem) -> (descriptor: Int32, address: ListenAddress) {
    switch address {
    case .ipv4(let port):
      var name = sockaddr_in()
      name.sin_family = sa_family_t(AF_INET)
      name.sin_port = port.bigEndian
      name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let descriptor = try bound(AF_INET, &name, address)
      return (descriptor, .ipv4(port: chosenPort(descriptor, &name, at: \.sin_port)))
    case .ipv6(let port):
      var name = sockaddr_in6()
      name.sin6_family = sa_family_t(AF_INET6)
      name.sin6_port = port.bigEndian
      name.sin6_addr = in6addr_loopback
      let descriptor = try bound(AF_INET6, &name, address)
      return (descriptor, .ipv6(port: chosenPort(descriptor, &name, at: \.sin6_port)))
    case .unix(let path):
      var name = unixName(path)
      try removeStale(path, &name, address)
      let old = umask(0o117)
      defer { umask(old) }
      return (try bound(AF_UNIX, &name, address), address)
    }
  }

  static func unixName(_ path: String) -> sockaddr_un {
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
    return name
  }

  private static func bound<Name>(
    _ family: Int32, _ name: inout Name, _ address: ListenAddress
  ) throws(StartProblem) -> Int32 {
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    let descriptor = socket(family, kind, 0)
    guard descriptor >= 0 else { throw problem(address) }
    var yes: Int32 = 1
    if family != AF_UNIX {
      setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    }
    let length = socklen_t(MemoryLayout<Name>.size)
    let status = withUnsafeBytes(of: &name) { bytes in
      bind(descriptor, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), length)
    }
    guard status == 0, listen(descriptor, 511) == 0 else {
      let reason = problem(address)
      close(descriptor)
      throw reason
    }
    return descriptor
  }

  private static func chosenPort<Name>(
    _ descriptor: Int32, _ name: inout Name, at place: KeyPath<Name, in_port_t>
  ) -> UInt16 {
    var length = socklen_t(MemoryLayout<Name>.size)
    _ = withUnsafeMutableBytes(of: &name) { bytes in
      getsockname(descriptor, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &length)
    }
    return UInt16(bigEndian: name[keyPath: place])
  }

  /// A socket file whose server died may be removed; one that still answers may not.
  private static func removeStale(
    _ path: String, _ name: inout sockaddr_un, _ address: ListenAddress
  ) throws(StartProblem) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFSOCK else { throw .taken(address) }
    let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard probe >= 0 else { throw problem(address) }
    defer { close(probe) }
    let answer = withUnsafeBytes(of: &name) { bytes in
      connect(
        probe, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t(MemoryLayout<sockaddr_un>.size))
    }
    guard answer != 0, errno == ECONNREFUSED else { throw .taken(address) }
    unlink(path)
  }

  private static func problem(_ address: ListenAddress) -> StartProblem {
    switch errno {
    case EADDRINUSE: .taken(address)
    case EACCES, EPERM: .noRight(address)
    case let code: .failed(address, String(cString: strerror(code)))
    }
  }
}

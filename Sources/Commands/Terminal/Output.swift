import Domain
import Glibc

/// A stream going out: gathers bytes and writes them in as few calls as it can.
package struct Output {
  package enum State: Equatable {
    case open
    /// Whoever was reading has gone (`thidua … | head`): nobody is harmed, nothing more need be made.
    case readerGone
    /// The error number of the write that failed: a full disk, say.
    case failed(Int32)
  }
  package private(set) var state = State.open
  /// Not yet written; all of it when there is no descriptor.
  package private(set) var bytes: [UInt8] = []
  private let descriptor: Int32?
  private let limit = 1 << 16

  /// Without a descriptor everything stays in `bytes`, as tests want it.
  package init(descriptor: Int32? = nil) {
    self.descriptor = descriptor
    bytes.reserveCapacity(1 << 14)
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  @inline(never) package mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count > limit { flush() }
  }

  @inline(never) package mutating func put(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
    if bytes.count > limit { flush() }
  }

  package mutating func line(_ text: String = "") {
    put(text)
    put([0x0A])
  }

  package mutating func flush() {
    guard let descriptor else { return }
    if state == .open { state = Descriptor.writeAll(bytes, to: descriptor) }
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Writing to file descriptors.
enum Descriptor {
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Output.State {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let written = write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
        if written > 0 {
          offset += written
        } else if written < 0, errno == EINTR || errno == EAGAIN {
          if errno == EAGAIN { waitUntilWritable(descriptor) }
        } else {
          return errno == EPIPE ? .readerGone : .failed(written == 0 ? EIO : errno)
        }
      }
      return .open
    }
  }

  private static func waitUntilWritable(_ descriptor: Int32) {
    var one = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&one, 1, 1000)
  }
}

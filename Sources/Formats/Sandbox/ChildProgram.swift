import Glibc

/// A child program at work: it reads one file as its standard input and writes into a nameless file.
final class ChildProgram {
  enum Outcome: Equatable {
    case finished(status: Int32)
    /// Stopped because its time was over.
    case timedOut
    /// Killed by a limit or by itself.
    case crashed(signal: Int32)
  }

  let output: AnonymousFile
  private let errorFile: AnonymousFile
  private let process: pid_t
  /// Its other end lives in the child and its children alone: it hangs up when the last of them is gone.
  private let liveness: Int32
  private var outcome: Outcome?
  let deadline: Double

  /// Starts a command in the sandbox. `file` is for messages.
  init(
    _ command: [String], input: AnonymousFile, limits: ChildLimits, isWrapped: Bool = true, file: String
  ) throws(FileProblem) {
    output = try AnonymousFile()
    errorFile = try AnonymousFile()
    input.rewind()
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .unreadable(file, "máy hết tài nguyên") }
    liveness = ends[0]
    defer { close(ends[1]) }
    let line = isWrapped ? try Sandbox.wrapped(command, limits, file: file) : command
    do throws(FileProblem) {
      process = try Self.spawn(
        line, [input.descriptor, output.descriptor, errorFile.descriptor, ends[1]], file: file)
    } catch {
      close(ends[0])
      throw error
    }
    deadline = Self.now + limits.seconds
  }

  deinit {
    if outcome == nil { stop() }
    close(liveness)
  }

  /// Seconds of a clock that never goes back.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func spawn(_ line: [String], _ files: [Int32], file: String) throws(FileProblem) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)

    var arguments: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) }
    arguments.append(nil)
    var environment: [UnsafeMutablePointer<CChar>?] = Sandbox.environment.map { strdup("\($0.0)=\($0.1)") }
    environment.append(nil)
    defer {
      for pointer in arguments + environment { free(pointer) }
    }
    var process: pid_t = 0
    let code = posix_spawn(&process, line[0], &actions, &attributes, arguments, environment)
    guard code == 0 else { throw .unreadable(file, "không chạy được «\(line[0])»: \(String(cString: strerror(code)))") }
    return process
  }

  /// The first words it wrote to its standard error.
  var errors: [UInt8] { errorFile.bytes(limit: 4096) }

  /// Waits until it ends or its time is over.
  @discardableResult
  func wait() -> Outcome {
    while outcome == nil { _ = Self.waitForAny([self]) }
    return outcome ?? .timedOut
  }

  /// Waits until one of them has ended; gives its place.
  static func waitForAny(_ children: [ChildProgram]) -> Int {
    while true {
      var polls = children.map { pollfd(fd: $0.liveness, events: Int16(POLLIN), revents: 0) }
      let left = children.map { $0.deadline - now }.min() ?? 0
      let ready = poll(&polls, nfds_t(polls.count), Int32(max(0, min(left, 3600)) * 1000) + 1)
      if ready < 0 && errno != EINTR { children[0].stop() }
      for (k, child) in children.enumerated() where polls[k].revents != 0 {
        child.collect()
        return k
      }
      for (k, child) in children.enumerated() where child.deadline <= now {
        child.stop()
        return k
      }
    }
  }

  private func collect() {
    guard outcome == nil else { return }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    outcome = signal == 0 ? .finished(status: status >> 8 & 0xFF) : .crashed(signal: signal)
    output.rewind()
  }

  /// Kills it with all it has started.
  func stop() {
    guard outcome == nil else { return }
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    outcome = .timedOut
    output.rewind()
  }

  /// Runs a command to its end, once more without bubblewrap when that is what failed.
  static func run(
    _ command: [String], input: AnonymousFile, limits: ChildLimits = ChildLimits(), file: String
  ) throws(FileProblem) -> (outcome: Outcome, child: ChildProgram) {
    let wasUsable = Sandbox.isUsable
    let child = try ChildProgram(command, input: input, limits: limits, file: file)
    let outcome = child.wait()
    if wasUsable, outcome != .finished(status: 0), Sandbox.isAtFault(child.errors) {
      Sandbox.markBroken()
      return try run(command, input: input, limits: limits, file: file)
    }
    return (outcome, child)
  }
}

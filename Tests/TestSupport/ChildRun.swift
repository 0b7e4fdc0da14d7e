import Glibc

/// Child programs of the tests.
package enum ChildRun {
  /// Runs a program and answers its exit status; -1 when it did not exit by itself.
  package static func wait(_ command: [String]) -> Int32 {
    guard let child = spawn(command, input: nil, output: nil) else { return -1 }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }

  /// Starts a program whose input ends when this process does.
  static func keep(_ command: [String]) -> Bool {
    var ends: [Int32] = [0, 0]
    guard open(&ends) else { return false }
    defer { close(ends[0]) }
    return spawn(command, input: ends[0], output: nil) != nil
  }

  /// Starts a program and gives what it writes, to be read, and its number, to be ended and waited for.
  package static func start(_ command: [String]) -> (output: Int32, child: pid_t)? {
    var ends: [Int32] = [0, 0]
    guard open(&ends) else { return nil }
    defer { close(ends[1]) }
    guard let child = spawn(command, input: nil, output: ends[1]) else {
      close(ends[0])
      return nil
    }
    return (ends[0], child)
  }

  /// A pipe that other children do not inherit.
  private static func open(_ ends: inout [Int32]) -> Bool {
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return true
  }

  private static func spawn(_ command: [String], input: Int32?, output: Int32?) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    if let output { posix_spawn_file_actions_adddup2(&actions, output, 1) }
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    return posix_spawn(&child, command[0], &actions, nil, &words, environ) == 0 ? child : nil
  }
}

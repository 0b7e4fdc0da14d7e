import Glibc
import Synchronization

/// Shuts a child program off: no network, no files but the system's programs, nothing it can write to but its output.
enum Sandbox {
  /// Bubblewraps that turned out not to work here (no user namespaces, a container that forbids them).
  private static let broken = Mutex<Set<String>>([])

  static func markBroken() {
    guard let path = Tool.bwrap.path else { return }
    broken.withLock { _ = $0.insert(path) }
  }

  /// True when a failed child failed because of bubblewrap and not by itself.
  static func isAtFault(_ errors: [UInt8]) -> Bool { errors.starts(with: "bwrap: ".utf8) }

  static var isUsable: Bool {
    guard let path = Tool.bwrap.path else { return false }
    return broken.withLock { !$0.contains(path) }
  }

  /// The whole command line for a command with its limits.
  static func wrapped(_ command: [String], _ limits: ChildLimits, file: String) throws(FileProblem) -> [String] {
    let limited = [try Tool.prlimit.require(for: file)] + limits.arguments + ["--"] + command
    guard isUsable, let bwrap = Tool.bwrap.path else { return limited }
    return [bwrap] + arguments + ["--"] + limited
  }

  private static var arguments: [String] {
    var arguments = [
      "--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--ro-bind", "/usr", "/usr",
      "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--chdir", "/tmp",
    ]
    for (name, value) in environment { arguments += ["--setenv", name, value] }
    for folder in ["bin", "lib", "lib64", "sbin"] {
      var status = stat()
      guard lstat("/\(folder)", &status) == 0 else { continue }
      let isLink = status.st_mode & S_IFMT == S_IFLNK
      arguments += isLink ? ["--symlink", "usr/\(folder)", "/\(folder)"] : ["--ro-bind", "/\(folder)", "/\(folder)"]
    }
    for path in ["/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig"] {
      arguments += ["--ro-bind-try", path, path]
    }
    return arguments
  }

  static let environment = [
    ("PATH", "/usr/bin:/bin"), ("LC_ALL", "C.UTF-8"), ("OMP_THREAD_LIMIT", "1"), ("HOME", "/tmp"),
  ]
}

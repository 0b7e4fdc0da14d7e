/// What a child program may use.
struct ChildLimits {
  /// Seconds of processor time.
  var cpu = 20
  /// Bytes of address space.
  var memory = 1 << 30
  /// Bytes it may write.
  var output = 256 << 20
  /// Seconds by the clock.
  var seconds = 20.0

  /// The arguments of prlimit(1).
  var arguments: [String] {
    ["--cpu=\(cpu)", "--as=\(memory)", "--fsize=\(output)", "--core=0", "--nofile=256"]
  }
}

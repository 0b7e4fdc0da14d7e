import Glibc

/// Waits for the signals that end a server. Held back before any thread is started, so that every thread inherits it and
/// one place gets them.
struct Signals {
  private var wanted = sigset_t()

  init() {
    sigemptyset(&wanted)
    for signal in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&wanted, signal) }
    pthread_sigmask(SIG_BLOCK, &wanted, nil)
  }

  /// Returns when one of them has come.
  func wait() {
    var (set, signal) = (wanted, Int32(0))
    while sigwait(&set, &signal) != 0 {}
  }
}

import Glibc

/// CPU time of this thread in milliseconds.
func cpuMilliseconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
  return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1_000_000
}

/// Runs the body for about `budget` milliseconds, at least three times, and prints one line:
/// name, bytes, best and middle time in milliseconds, rounds, separated by tabs.
func report(_ name: String, bytes: Int, budget: Double = 600, _ body: () -> Void) {
  var times: [Double] = []
  var spent = 0.0
  while times.count < 3 || (spent < budget && times.count < 2000) {
    let start = cpuMilliseconds()
    body()
    let time = cpuMilliseconds() - start
    times.append(time)
    spent += time
  }
  times.sort()
  print(
    [name, String(bytes), String(times[0]), String(times[times.count / 2]), String(times.count)].joined(separator: "\t")
  )
}

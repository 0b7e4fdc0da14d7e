// Times stations of the program in process; bin/bench puts the figures beside those of the peers.
import Glibc

func fail(_ message: String) -> Never {
  let line = Array("thidua-bench: \(message)\n".utf8)
  _ = write(2, line, line.count)
  exit(2)
}

let words = Array(CommandLine.arguments.dropFirst())
do {
  switch words.first {
  case "read": try ReadBench.run(Array(words.dropFirst()))
  case "sql": try await SQLBench.run(Array(words.dropFirst()))
  default: fail("read FILE… | sql [POSTGRES-ADDRESS]")
  }
} catch {
  fail("\(error)")
}

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
  case "read" where words.count > 2: try ReadBench.run(words[1], Array(words.dropFirst(2)))
  case "sheets": try SheetsBench.run(Array(words.dropFirst()))
  case "write": try WriteBench.run(Array(words.dropFirst()))
  case "law": LawBench.run(Array(words.dropFirst()))
  case "web": WebBench.run(Array(words.dropFirst()))
  case "sql": try await SQLBench.run(Array(words.dropFirst()))
  case "http": try await HTTPBench.run()
  case "upload": try await HTTPBench.upload(megabytes: words.dropFirst().first.flatMap { Int($0) } ?? 200)
  default:
    fail(
      "read all|words,text,facts,full FILE… | sheets … | write … | law … | web … | sql [ADDRESS] | http | upload MEGABYTES"
    )
  }
} catch {
  fail("\(error)")
}

import Glibc
import HTTP
import WebSamples

// Serves the sample pages until its input ends: `web-samples 127.0.0.1:8080`.
let wanted = try ListenAddress(CommandLine.arguments.dropFirst().first ?? "127.0.0.1:0")
let server = try Server.start(SampleSite.router, at: wanted)
let line = Array("\(server.address)\n".utf8)
_ = write(1, line, line.count)
while getchar() != EOF {}
await server.stop(within: 1)

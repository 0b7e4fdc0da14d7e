import Actions
import Commands
import Domain
import Glibc
import HTTP
import Web

extension ServerDoor {
  /// The pages over an office, on a server of this machine.
  static let pages = ServerDoor { office, wish async throws(Problem) in
    do throws(StartProblem) {
      let address = try ListenAddress(wish.listen)
      let site = Site(office, version: wish.version, firstRunCode: wish.firstRunCode)
      var options = ServerOptions()
      // On the file system of the kept files.
      options.uploads = office.folder.path
      let server = try Server.start(site.router(log: wish.isLogging ? write : nil), at: address, options)
      let listening = server.address.description
      return Running(url: server.address.url, listening: listening) { await server.stop() }
    } catch {
      throw Problem(
        .unavailable, error.key, Wording(error.message.vi, en: error.message.en), field: "--listen",
        fix: Wording(error.fix.vi, en: error.fix.en))
    }
  }

  private static let write: @Sendable (AccessLine) -> Void = { line in
    let bytes = Array("\(line.text)\n".utf8)
    _ = Glibc.write(2, bytes, bytes.count)
  }
}

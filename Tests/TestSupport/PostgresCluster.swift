import Glibc
import Synchronization

/// A throw-away PostgreSQL for one run of the tests: in a folder of its own, on a unix socket there, reachable by
/// nobody else. It ends with the process that started it, however that ends.
package final class PostgresCluster: Sendable {
  /// Started by the first test that asks; nil when PostgreSQL is not installed.
  package static let shared: PostgresCluster? = programs.flatMap { PostgresCluster(programs: $0) }

  /// Where the programs of the newest installed version lie.
  private static let programs: String? = {
    for version in stride(from: 20, through: 13, by: -1) {
      let place = "/usr/lib/postgresql/\(version)/bin"
      if access(place + "/initdb", X_OK) == 0 { return place }
    }
    return nil
  }()

  package static var isInstalled: Bool { programs != nil }

  private let folder: String
  private let programs: String
  private let count = Atomic(0)

  private init?(programs: String) {
    var name = Array("/tmp/thidua-pg-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { return nil }
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.programs = programs
    guard start() else { return nil }
  }

  /// The address of a schema that nobody has used.
  package func freshAddress() -> String {
    let name = "t\(count.add(1, ordering: .relaxed).newValue)"
    let made = ChildRun.wait([
      programs + "/psql", "-q", "-h", folder, "-U", "thidua", "-d", "postgres", "-c", "CREATE SCHEMA \(name)",
    ])
    precondition(made == 0, "no schema can be made in \(folder)")
    return "postgres://thidua@/postgres?host=\(folder)&options=-csearch_path%3D\(name)"
  }

  /// PostgreSQL refuses to run as root: then it runs as its own user, or as nobody.
  private func start() -> Bool {
    var prefix: [String] = []
    if geteuid() == 0 {
      guard let entry = getpwnam("postgres") ?? getpwnam("nobody"),
        chown(folder, entry.pointee.pw_uid, entry.pointee.pw_gid) == 0
      else { return false }
      prefix = [
        "/usr/bin/setpriv", "--reuid=\(entry.pointee.pw_uid)", "--regid=\(entry.pointee.pw_gid)", "--clear-groups",
      ]
    }
    // The shell reads its input until this process is gone, then takes the server with it.
    let script = """
      folder=$1; programs=$2; shift 2; cd "$folder"
      "$@" "$programs/initdb" -D "$folder/data" -U thidua -A trust -E UTF8 --no-locale -N >"$folder/log" 2>&1 </dev/null
      "$@" "$programs/postgres" -D "$folder/data" -c listen_addresses= -c unix_socket_directories="$folder" \
        -c fsync=${THIDUA_FSYNC:-off} -c max_connections=300 >>"$folder/log" 2>&1 </dev/null &
      server=$!
      until "$programs/pg_isready" -q -h "$folder"; do kill -0 $server || break; sleep 0.05; done
      : >"$folder/ready"
      cat >/dev/null
      kill -QUIT $server; wait $server; rm -rf "$folder"
      """
    guard ChildRun.keep(["/bin/sh", "-c", script, "sh", folder, programs] + prefix) else { return false }
    for _ in 0..<600 {
      if access(folder + "/ready", F_OK) == 0 { return true }
      usleep(50_000)
    }
    return false
  }
}

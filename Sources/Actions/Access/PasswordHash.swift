import CSodium
import Domain
import Glibc

/// A password as it is kept: argon2id, two passes over 64 MiB.
package struct PasswordHash: Sendable, Equatable {
  package let text: String

  /// Takes a password a person chose: at least ten characters, at most 200, not the login itself.
  package init(_ password: String, login: String) throws(Problem) {
    guard password.unicodeScalars.count >= 10 else {
      throw Problem.invalid(
        "password.short", Wording("mật khẩu ngắn quá, cần ít nhất 10 ký tự", en: "the password is too short"),
        field: "password",
        fix: Wording("Ghép ba, bốn từ dễ nhớ thành một câu ngắn.", en: "Make a short sentence of three or four words."))
    }
    guard password.utf8.count <= 800, password.lowercased() != login else {
      throw Problem.invalid(
        "password.unfit", Wording("mật khẩu này không dùng được", en: "this password cannot be used"), field: "password"
      )
    }
    self.init(trusted: password)
  }

  private init(trusted password: String) {
    var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
    let bytes = Array(password.utf8CString)
    PasswordHash.gate.withOne {
      _ = crypto_pwhash_str(&hash, bytes, UInt64(bytes.count - 1), 2, 64 << 20)
    }
    text = String(decoding: hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A password no one chose, for a first sign-in or a demonstration: five groups of four letters and digits.
  package static func chance() -> (password: String, hash: PasswordHash) {
    let letters = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)
    let groups = (0..<4).map { _ in
      String(decoding: (0..<4).map { _ in letters[Int(randombytes_uniform(UInt32(letters.count)))] }, as: UTF8.self)
    }
    let password = groups.joined(separator: "-")
    return (password, PasswordHash(trusted: password))
  }

  package static func matches(_ password: String, _ kept: String) -> Bool {
    let bytes = Array(password.utf8CString)
    guard bytes.count <= 1000 else { return false }
    var answer: Int32 = -1
    gate.withOne { answer = crypto_pwhash_str_verify(kept, bytes, UInt64(bytes.count - 1)) }
    return answer == 0
  }

  /// Each takes 64 MiB: two at a time.
  private static let gate = Gate(2)
}

/// Lets so many in at once; others wait.
final class Gate: @unchecked Sendable {
  private var semaphore = sem_t()

  init(_ count: UInt32) { sem_init(&semaphore, 0, count) }

  func withOne(_ body: () -> Void) {
    while sem_wait(&semaphore) != 0, errno == EINTR {}
    defer { sem_post(&semaphore) }
    body()
  }
}

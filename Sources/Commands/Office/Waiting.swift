import Domain
import Glibc

/// Lets a command, which runs from top to bottom, wait for work that others do.
enum Waiting {
  private final class Answer<Value>: @unchecked Sendable {
    var result: Result<Value, Problem>?
    var semaphore = sem_t()
    init() { sem_init(&semaphore, 0, 0) }
  }

  static func run<Value: Sendable>(
    _ body: @escaping @Sendable () async throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let answer = Answer<Value>()
    Task.detached {
      do throws(Problem) {
        answer.result = .success(try await body())
      } catch {
        answer.result = .failure(error)
      }
      sem_post(&answer.semaphore)
    }
    while sem_wait(&answer.semaphore) != 0, errno == EINTR {}
    guard let result = answer.result else {
      throw Problem(.internal, "noAnswer", Wording("lỗi của chương trình", en: "a fault of the program"))
    }
    return try result.get()
  }
}

import Glibc

/// Work that waits for threads. The threads sleep while there is none; `close` lets them finish what waits and end.
final class WorkQueue<Item: Sendable>: @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let arrival: UnsafeMutablePointer<pthread_cond_t>
  private var items: [Item] = []
  private var head = 0
  private var isClosed = false

  init() {
    lock = .allocate(capacity: 1)
    arrival = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    var settings = pthread_condattr_t()
    pthread_condattr_init(&settings)
    pthread_condattr_setclock(&settings, CLOCK_MONOTONIC)
    pthread_cond_init(arrival, &settings)
    pthread_condattr_destroy(&settings)
  }

  deinit {
    pthread_cond_destroy(arrival)
    pthread_mutex_destroy(lock)
    arrival.deallocate()
    lock.deallocate()
  }

  /// False when the queue is closed: nobody will take the item.
  func push(_ item: Item) -> Bool {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard !isClosed else { return false }
    items.append(item)
    pthread_cond_signal(arrival)
    return true
  }

  /// What a thread finds: an item, nothing within the time it was willing to wait, or the end.
  enum Taken {
    case item(Item)
    case nothing
    case end
  }

  /// Waits up to `milliseconds` for an item; for ever when nil, not at all when 0.
  func take(waiting milliseconds: Int?) -> Taken {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    var until = timespec()
    if let milliseconds {
      clock_gettime(CLOCK_MONOTONIC, &until)
      until.tv_nsec += milliseconds % 1000 * 1_000_000
      until.tv_sec += milliseconds / 1000 + until.tv_nsec / 1_000_000_000
      until.tv_nsec %= 1_000_000_000
    }
    while head == items.count {
      if isClosed { return .end }
      if milliseconds == 0 { return .nothing }
      if milliseconds == nil {
        pthread_cond_wait(arrival, lock)
      } else if pthread_cond_timedwait(arrival, lock, &until) == ETIMEDOUT, head == items.count {
        return isClosed ? .end : .nothing
      }
    }
    let item = items[head]
    head += 1
    if head == items.count {
      items.removeAll(keepingCapacity: items.capacity < 4096)
      head = 0
    } else if head > 1024 {
      items.removeFirst(head)
      head = 0
    }
    return .item(item)
  }

  func close() {
    pthread_mutex_lock(lock)
    isClosed = true
    pthread_cond_broadcast(arrival)
    pthread_mutex_unlock(lock)
  }
}

import Domain

/// What the program tells its caller in one number.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  case done = 0
  /// Findings of severity error, or an action refused.
  case findings = 1
  /// Unreadable or wrong input, wrong usage.
  case unreadable = 2
  case forbidden = 3
  case conflict = 4
  case unavailable = 5

  init(_ code: Problem.Code) {
    switch code {
    case .invalid, .notFound: self = .unreadable
    case .forbidden: self = .forbidden
    case .conflict: self = .conflict
    case .unavailable, .internal: self = .unavailable
    }
  }

  var meaning: Wording {
    switch self {
    case .done: Wording("đã làm xong", en: "done")
    case .findings: Wording("có lỗi trong văn bản, hoặc không có gì để trả lời", en: "errors found, or no answer")
    case .unreadable: Wording("không đọc được tệp, hoặc gõ sai lệnh", en: "unreadable input, or wrong usage")
    case .forbidden: Wording("không được phép", en: "forbidden")
    case .conflict: Wording("xung đột với việc đã có", en: "conflict")
    case .unavailable: Wording("máy không làm được lúc này (đĩa đầy, thiếu công cụ…)", en: "unavailable")
    }
  }
}

import Domain
import HTTP

/// A request that could not be served: what, why, what to do, and the number under which the log has it.
package struct ProblemPage: Page {
  private let refusal: Refusal
  /// Of the request, in the log; nil where nothing went wrong on our side.
  private let number: UInt64?
  private let back: String?

  package init(_ refusal: Refusal, number: UInt64? = nil, back: String? = nil) {
    self.refusal = refusal
    self.number = number
    self.back = back
  }

  package var title: Wording {
    switch refusal.status {
    case .notFound, .gone: Wording("Không có trang này", en: "There is no such page")
    case .forbidden, .unauthorized: Wording("Anh/chị chưa được vào đây", en: "You may not enter here")
    case .conflict, .preconditionFailed: Wording("Có người vừa sửa trước anh/chị", en: "Somebody was faster")
    case .tooManyRequests: Wording("Thử lại sau ít phút", en: "Try again in a while")
    case .internalError, .unavailable, .timedOut: Wording("Máy chủ gặp lỗi", en: "The server has a problem")
    default: Wording("Không làm được việc này", en: "This cannot be done")
    }
  }

  package func body(_ page: inout PageWriter) {
    page.raw("<section class=\"card pad stack\">")
    page.element("p", Wording(refusal.message.vi, en: refusal.message.en))
    if let fix = refusal.fix { page.element("p", ["class": "large"], Wording(fix.vi, en: fix.en)) }
    page.raw("<p class=\"line\">")
    if let back { page.element("a", ["class": "btn primary", "href": back], "Quay lại", en: "Go back") }
    page.element("a", ["class": "btn", "href": Addresses.home()], "Trang đầu", en: "First page")
    page.raw("</p>")
    if let number {
      page.element(
        "p", ["class": "small"], "Số của yêu cầu trong nhật ký: \(number)",
        en: "Number of the request in the log: \(number)")
    }
    page.raw("</section>")
  }
}

/// How a document is laid out, in indices of lines: heading block, body, recipients, signature, annexes.
struct Frame {
  /// From the first line to the last line of the subject.
  var heading: Range<Int> = 0..<0
  /// The line of the heading that names the type ("KẾ HOẠCH"); empty when there is none.
  var type: Range<Int> = 0..<0
  /// The words of that name; empty when there is none.
  var typeWords: Range<Int> = 0..<0
  /// Lines of the subject; empty when there is none.
  var subject: Range<Int> = 0..<0
  /// The words of the subject, line by line.
  var subjectWords: [Range<Int>] = []
  /// The list after "Kính gửi"; empty when there is none.
  var addressees: Range<Int> = 0..<0
  /// From the preamble to the last line before the closing matter.
  var body: Range<Int> = 0..<0
  /// The list under "Nơi nhận", its heading line included; empty when there is none.
  var recipients: Range<Int> = 0..<0
  /// Every block of authority, post and name.
  var signatures: [Range<Int>] = []
  /// A document that the closing matter of its decision is followed by ("Ban hành kèm theo Quyết định …"): it is
  /// read as body. Empty when there is none.
  var attachment: Range<Int> = 0..<0
  /// What follows the closing matter: annexes, lists, further documents of the same file.
  var annexes: Range<Int> = 0..<0
}

/// How a document is laid out, in indices of lines: heading block, body, recipients, signature, annexes.
struct Frame {
  /// From the first line to the last line of the subject.
  var heading: Range<Int>
  /// Lines of the heading that name the type ("KẾ HOẠCH"); empty when there is none.
  var type: Range<Int>
  /// Lines of the subject; empty when there is none.
  var subject: Range<Int>
  /// From the preamble to the last line before the closing matter.
  var body: Range<Int>
  /// The list under "Nơi nhận", its heading line included; empty when there is none.
  var recipients: Range<Int>
  /// Every block of authority, post and name.
  var signatures: [Range<Int>]
  /// What follows the closing matter: annexes, lists, footnotes.
  var annexes: Range<Int>
}

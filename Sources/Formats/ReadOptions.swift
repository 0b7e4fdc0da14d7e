/// How far a reader may go.
package struct ReadOptions: Sendable {
  /// False: images and scanned pages are refused instead of read by OCR.
  package var allowsOCR = true
  /// Bytes of one file; what is larger is refused unread.
  package var sizeLimit = 256 << 20
  /// Seconds by the clock a scan may take from the start of its reading; a short one has 20 and two a page.
  package var ocrSeconds = 27.0
  /// Most pages read by OCR at a time.
  package var ocrPages = 24

  package init() {}
}

/// How far a reader may go.
package struct ReadOptions: Sendable {
  /// False: images and scanned pages are refused instead of read by OCR.
  package var allowsOCR = true
  /// Bytes of one file; what is larger is refused unread.
  package var sizeLimit = 256 << 20
  /// Seconds for a scan: this much, or this much and two more a page.
  package var ocrSeconds = 20

  package init() {}
}

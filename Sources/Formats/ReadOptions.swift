/// How far a reader may go.
package struct ReadOptions: Sendable {
  /// False: images and scanned pages are refused instead of read by OCR.
  package var allowsOCR = true
  /// Bytes of one file; what is larger is refused unread.
  package var sizeLimit = 256 << 20
  /// Most pages read by OCR at a time.
  package var ocrPages = 24
  /// How much ink all pages read by OCR at a time may have together, in dark pixels; two cores work through this in
  /// about 20 seconds.
  package var ocrInk = 9_000_000
  /// Seconds by the clock at which the reading of a scan stops whatever the machine is busy with: 20, and two a page,
  /// but no more than 27, for whoever called the program waits 30.
  package var ocrSeconds: (first: Double, page: Double, most: Double) = (20, 2, 27)

  package init() {}
}

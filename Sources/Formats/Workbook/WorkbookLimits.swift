/// What a workbook may ask of the machine.
enum WorkbookLimits {
  /// What Excel itself can hold.
  static let rows = 1_048_576
  static let columns = 16_384
  /// Inflated bytes of one part, and how many times its size in the file that may be.
  static let part = 1 << 30
  static let ratio = 200
  /// Small parts may be squeezed as they like.
  static let ratioFloor = 16 << 20
  static let sharedStrings = 256 << 20
  /// Excel allows 32,767 characters in a cell.
  static let cellBytes = 4 * 32_767
  static let rowBytes = 16 << 20
  static let merges = 100_000
  /// Those that reach over one and the same row; more are not filled in.
  static let openMerges = 256
  static let sheets = 1_000
  static let styles = 70_000
}

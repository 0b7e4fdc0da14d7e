import CAssets

/// Files that are part of the program: examples, corpora.
enum Assets {
  static func bytes(_ path: String) -> [UInt8]? {
    var count = 0
    guard let assets = thidua_assets(&count) else { return nil }
    for index in 0..<count where String(cString: assets[index].path) == path {
      return Array(UnsafeBufferPointer(start: assets[index].bytes, count: assets[index].count))
    }
    return nil
  }
}

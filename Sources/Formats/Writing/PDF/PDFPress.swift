import Blocks
import CPango
import Glibc

/// The one place where pango is at work: its fonts and faces are made once and used by one paper at a time.
final class PDFPress: @unchecked Sendable {
  private static let shared = PDFPress()

  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private var context: OpaquePointer?
  private var faces: [FaceKey: OpaquePointer] = [:]
  /// The attributes that all text has.
  private(set) var plain: OpaquePointer?

  private struct FaceKey: Hashable {
    var size: Double
    var isBold: Bool
    var isItalic: Bool
  }

  private init() {
    lock = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
  }

  /// Lends the press to one paper; others wait.
  static func use<Result>(_ work: (PDFPress) throws(FileProblem) -> Result) throws(FileProblem) -> Result {
    pthread_mutex_lock(shared.lock)
    defer { pthread_mutex_unlock(shared.lock) }
    try shared.start()
    return try work(shared)
  }

  private func start() throws(FileProblem) {
    guard context == nil else { return }
    guard tp_load() == 0 else {
      throw .cannotPrint("thiếu thư viện «\(String(cString: tp_missing()))»", package: "libpangocairo-1.0-0")
    }
    guard let config = PDFFonts.configuration() else {
      throw .cannotPrint("thiếu phông Liberation Serif 2 đủ chữ tiếng Việt", package: PDFFonts.debianPackage)
    }
    guard let map = tp_fontmap_new(config), let context = tp_context_new(map) else {
      throw .cannotPrint("không nạp được phông chữ", package: PDFFonts.debianPackage)
    }
    let plain = tp_attributes_new()
    tp_attribute_plain(plain)
    self.plain = plain
    self.context = context
  }

  func layout() -> OpaquePointer? { tp_layout_new(context) }

  func face(_ size: Double, isBold: Bool, isItalic: Bool) -> OpaquePointer? {
    let key = FaceKey(size: size, isBold: isBold, isItalic: isItalic)
    if let face = faces[key] { return face }
    let face = tp_face_new(PDFFonts.family, size, isBold ? 1 : 0, isItalic ? 1 : 0)
    faces[key] = face
    return face
  }
}

extension FileProblem {
  static func cannotPrint(_ reason: String, package: String) -> FileProblem {
    FileProblem(
      .toolMissing, file: "",
      "Chưa ghi được PDF: \(reason). Hãy cài gói \(package) (apt-get install \(package)) rồi thử lại.")
  }
}

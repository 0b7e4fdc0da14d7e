/// Takes a body while it arrives and holds it to the rule of its route. The socket and the in-memory client feed the
/// same reader, in pieces of any size.
struct BodyReader: ~Copyable {
  private enum Shape { case none, bytes, pairs, multipart }

  private let shape: Shape
  private let limit: Int
  private let limits: BodyLimits
  private var collected: [UInt8] = []
  private var parts: Optional<MultipartReader>
  private(set) var count = 0

  init(rule: BodyRule, type: String?, length: Int?, limits: BodyLimits, folder: String) throws(Refusal) {
    if let length, length > rule.limit { throw rule == .none ? .bodyNotExpected : .tooLarge(rule.limit) }
    let media = type.flatMap(MediaType.init)
    let shape = try Self.shape(rule, type, media)
    parts = try Self.parts(shape, boundary: media?.parameters["boundary"] ?? "", limits, folder)
    self.shape = shape
    self.limits = limits
    limit = rule.limit
  }

  private static func parts(
    _ shape: Shape, boundary: String, _ limits: BodyLimits, _ folder: String
  ) throws(Refusal) -> MultipartReader? {
    guard shape == .multipart else { return nil }
    return try MultipartReader(boundary: boundary, limits: limits, folder: folder)
  }

  private static func shape(_ rule: BodyRule, _ type: String?, _ media: MediaType?) throws(Refusal) -> Shape {
    switch rule {
    case .none: return .none
    case .bytes: return .bytes
    case .form, .upload:
      if type == nil { return .none }
      switch media?.essence {
      case "application/x-www-form-urlencoded": return .pairs
      case "multipart/form-data": return .multipart
      default: throw .unsupportedBody
      }
    }
  }

  mutating func take(_ bytes: UnsafeRawBufferPointer) throws(Refusal) {
    count += bytes.count
    guard count <= limit else { throw .tooLarge(limit) }
    switch shape {
    case .none: if count > 0 { throw .unsupportedBody }
    case .bytes: collected.append(contentsOf: bytes)
    case .pairs:
      guard count <= limits.fieldBytes else { throw .tooLarge(limits.fieldBytes) }
      collected.append(contentsOf: bytes)
    case .multipart: try parts?.take(bytes)
    }
  }

  consuming func finish() throws(Refusal) -> Body {
    switch shape {
    case .none: return .none
    case .bytes: return .bytes(collected)
    case .pairs:
      var form = Form()
      form.fields = try Fields.read(collected, limit: limits.fields)
      return .form(form)
    case .multipart:
      guard let parts = parts.take() else { return .none }
      return .form(try parts.finish())
    }
  }
}

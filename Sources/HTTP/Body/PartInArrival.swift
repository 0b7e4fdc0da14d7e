/// One part of a multipart body while it arrives.
struct PartInArrival: ~Copyable {
  private let name: String
  private let fileName: String?
  private let type: String
  private var memory: [UInt8] = []
  private var disk: UploadWriter?

  var isFile: Bool { fileName != nil }

  init(head: ArraySlice<UInt8>) throws(Refusal) {
    var disposition: String?
    var type = "application/octet-stream"
    for line in head.split(separator: 0x0A) {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), let text = String(validating: line, as: UTF8.self)
      else {
        throw .malformed("multipart")
      }
      let value = MediaType.trimmed(line[(colon + 1)...])
      switch MediaType.trimmed(line[..<colon]).lowercased() {
      case "content-disposition": disposition = disposition == nil ? value : text
      case "content-type": type = value
      case "content-transfer-encoding":
        guard ["7bit", "8bit", "binary"].contains(value.lowercased()) else { throw .malformed("multipart") }
      default: break
      }
    }
    guard let disposition else { throw .malformed("multipart") }
    let (kind, pairs) = MediaType.split(disposition)
    guard kind.lowercased() == "form-data", let name = pairs.first(where: { $0.0 == "name" })?.1 else {
      throw .malformed("multipart")
    }
    self.name = name
    self.type = type
    fileName = pairs.first { $0.0 == "filename" }?.1
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer, memory limit: Int, folder: String) throws(Refusal) {
    if disk == nil, memory.count + bytes.count <= limit {
      memory.append(contentsOf: bytes)
      return
    }
    if disk == nil {
      var writer = try UploadWriter(in: folder)
      try Self.write(memory, to: &writer)
      memory = []
      disk = consume writer
    }
    try disk?.append(bytes)
  }

  private static func write(_ bytes: [UInt8], to writer: inout UploadWriter) throws(Refusal) {
    do {
      try bytes.withUnsafeBytes { try writer.append($0) }
    } catch let refusal as Refusal { throw refusal } catch { throw .failed }
  }

  consuming func close(into form: inout Form) throws(Refusal) {
    guard let fileName else {
      guard let value = String(validating: memory, as: UTF8.self) else { throw .malformed("multipart") }
      form.fields.append(name, value)
      return
    }
    let content: FormFile.Content
    if let writer = disk.take() { content = .disk(writer.finish()) } else { content = .memory(memory) }
    let file = FormFile(field: name, name: FormFile.safeName(fileName), claimedType: type, content: content)
    // A file control left empty sends an empty part without a name.
    if fileName.isEmpty, file.size == 0 { return }
    form.files.append(file)
  }
}

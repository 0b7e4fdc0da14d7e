/// The names of elements a reader cares for; everything else is `other`.
protocol ElementName: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  static var other: Self { get }
}

/// Finds the element name for bytes without making a string: one multiplication, one probe.
struct NameTable<Name: ElementName>: Sendable {
  private var keys: [UInt64]
  private var names: [Name]
  private let mask: Int

  init() {
    var size = 64
    while size < Name.allCases.count * 4 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    names = Array(repeating: .other, count: size)
    for name in Name.allCases {
      let key = Array(name.rawValue.utf8).withUnsafeBufferPointer { Self.key($0[...]) }
      var slot = Int(truncatingIfNeeded: key >> 20) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      names[slot] = name
    }
  }

  /// FNV-1a, never 0.
  static func key(_ bytes: some Collection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash | 1
  }

  func name(_ key: UInt64) -> Name {
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return names[slot] }
      slot = (slot + 1) & mask
    }
    return .other
  }
}

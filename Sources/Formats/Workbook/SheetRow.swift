import CivilTime
import Vietnamese

/// One row of a sheet, with room that the next row uses again: reading a long sheet takes no memory of its own.
package struct SheetRow: Sendable {
  /// One cell that is not empty. Its text lies in `bytes`.
  struct Slot: Sendable {
    enum Kind: Sendable { case text, number, day, moment, boolean, error, uncalculated }
    var column: Int
    var kind: Kind
    var range = 0..<0
    /// The number, the day's number, 1 for true; seconds since 1970 for a moment.
    var number = 0.0
  }

  /// As the spreadsheet counts, from 1.
  package internal(set) var number = 0
  var bytes: [UInt8] = []
  /// By column, each column once.
  var slots: [Slot] = []

  package init() {}

  /// One behind the last column that holds something.
  package var columnCount: Int { (slots.last?.column ?? -1) + 1 }

  package var isEmpty: Bool { slots.isEmpty }

  /// The content of a column counted from 0.
  package func cell(_ column: Int) -> SheetCell { slot(column).map(cell) ?? .empty }

  /// The bytes of a cell that holds text, without a string being made; nil for other cells.
  package func textBytes(_ column: Int) -> ArraySlice<UInt8>? {
    guard let slot = slot(column), slot.kind == .text else { return nil }
    return bytes[slot.range]
  }

  /// All cells up to the last that holds something.
  package var cells: [SheetCell] {
    var cells = [SheetCell](repeating: .empty, count: columnCount)
    for slot in slots { cells[slot.column] = cell(slot) }
    return cells
  }

  private func slot(_ column: Int) -> Slot? {
    // Most rows hold every column: the slot stands at its own place.
    if column < slots.count, column >= 0, slots[column].column == column { return slots[column] }
    return slots.first { $0.column == column }
  }

  private func cell(_ slot: Slot) -> SheetCell {
    switch slot.kind {
    case .text: .text(String(decoding: bytes[slot.range], as: UTF8.self))
    case .number: .number(slot.number)
    case .day: .day(Day(number: Int(slot.number)))
    case .moment: moment(Int(slot.number))
    case .boolean: .boolean(slot.number != 0)
    case .error: .error(String(decoding: bytes[slot.range], as: UTF8.self))
    case .uncalculated: .uncalculated
    }
  }

  private func moment(_ seconds: Int) -> SheetCell {
    let second = (seconds % 86_400 + 86_400) % 86_400
    return .moment(Day(number: (seconds - second) / 86_400), second: second)
  }

  // MARK: Filling

  mutating func begin(_ number: Int) {
    self.number = number
    bytes.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
  }

  /// Puts a cell into its place; of two for one column the later stands.
  mutating func append(_ slot: Slot) {
    guard let last = slots.last, last.column >= slot.column else { return slots.append(slot) }
    let place = slots.firstIndex { $0.column >= slot.column } ?? slots.endIndex
    if slots[place].column == slot.column { slots[place] = slot } else { slots.insert(slot, at: place) }
  }

  /// Makes the bytes from `start` on a cell of text in NFC; none for no bytes.
  mutating func closeText(from start: Int, column: Int, kind: Slot.Kind = .text) {
    guard bytes.count > start else { return }
    if bytes[start...].contains(where: { $0 >= 0xCC }) {
      let text = Array(bytes[start...])
      let composed = Normalization.composed(text)
      if composed != text { bytes.replaceSubrange(start..., with: composed) }
    }
    append(Slot(column: column, kind: kind, range: start..<bytes.count))
  }
}

import Blocks

/// Takes the blocks of a document as a reader finds them and lays them down a few thousand at a time, so that a long
/// document never stands in memory twice. An ordinary document is laid down in one go.
final class BlockFlow {
  /// How many blocks wait, and how many cells of one table, before they are laid down.
  static let window = 4096

  private var builder = SourceBuilder()
  private var waiting: [Block] = []

  func add(_ block: Block) {
    waiting.append(block)
    if waiting.count >= Self.window { layDown() }
  }

  func add(_ blocks: [Block]) { for block in blocks { add(block) } }

  /// Lays down the rows so far of a long table that goes on; its last cell stays open.
  func layDown(_ table: inout TableDraft) {
    guard table.pieces.count >= Self.window else { return }
    layDownNow(&table)
  }

  func layDownNow(_ table: inout TableDraft) {
    layDown()
    table.number = table.number ?? builder.nextTable()
    builder.append(table)
    table.pieces = table.pieces.suffix(1).map { piece in
      var piece = piece
      piece.blocks = []
      return piece
    }
  }

  private func layDown() {
    builder.append(TabColumns.regrouped(waiting))
    waiting.removeAll()
  }

  func finish() -> SourceBuilder {
    layDown()
    return builder
  }
}

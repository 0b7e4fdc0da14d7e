import Blocks
import Domain
import Reading
import Synchronization

/// The facts of a document, read once, when somebody asks for them.
final class FactsOnDemand: Sendable {
  private let source: SourceText?
  /// Who reads; nil when the facts came with the document.
  let reader: PlanReader?
  private let made: Mutex<PlanReading?>

  init(_ reading: PlanReading) {
    source = nil
    reader = nil
    made = Mutex(reading)
  }

  init(of source: SourceText, by reader: PlanReader) {
    self.source = source
    self.reader = reader
    made = Mutex(nil)
  }

  var reading: PlanReading {
    made.withLock { made in
      if let made { return made }
      guard let source, let reader else { return PlanReading(document: DocumentHead()) }
      let reading = reader.read(source)
      made = reading
      return reading
    }
  }
}

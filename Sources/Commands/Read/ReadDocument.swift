import Blocks
import Domain
import JSON
import Reading
import Showing

/// A document that has been read, with what its file was.
package struct ReadDocument: Sendable {
  /// The name of the file, without its folder.
  package var file: String
  /// Of the file's bytes, in lower-case hexadecimal.
  package var sha256: String
  package var source: SourceText
  private let facts: FactsOnDemand
  /// Asked only by who judges the layout of the file or mends it.
  private let layout: FileLayout?

  package init(file: String, sha256: String, source: SourceText, reading: PlanReading) {
    self.file = file
    self.sha256 = sha256
    self.source = source
    facts = FactsOnDemand(reading)
    layout = nil
  }

  /// A document whose facts are read when they are first asked for.
  package init(
    file: String, sha256: String, source: SourceText, reader: PlanReader, layout: FileLayout? = nil
  ) {
    self.file = file
    self.sha256 = sha256
    self.source = source
    facts = FactsOnDemand(of: source, by: reader)
    self.layout = layout
  }

  /// All facts at once.
  package var reading: PlanReading { facts.reading }

  /// All that is wrong with the words and, where the file tells of it, with the layout.
  func findings() -> [Finding] {
    let reading = reading
    guard let reader = facts.reader, let setting = layout?.setting() else { return reading.findings }
    return reading.findings + reader.layoutFindings(in: source, reading, setAs: setting)
  }

  /// The file with its layout mended, and what was done; nil where the kind of file cannot be mended. Empty bytes:
  /// there is nothing to mend.
  func mended() throws(Problem) -> (bytes: [UInt8], told: [String])? {
    guard let reader = facts.reader, let layout, let setting = layout.setting(), !setting.isMeasured else { return nil }
    let mending = reader.layoutMending(in: source, reading, setAs: setting)
    guard !mending.repair.isEmpty else { return ([], []) }
    guard let bytes = try layout.mended(mending.repair) else { return nil }
    return (bytes, mending.told)
  }

  /// Whether anything was found that an official document has.
  var isRecognised: Bool {
    let head = reading.document
    return head.type != nil || head.symbol != nil || head.issuerName != nil || !reading.movements.isEmpty
      || !reading.targets.isEmpty || !reading.duties.isEmpty || !reading.citations.isEmpty
  }

  var cards: FactCards { FactCards(reading, of: source) }

  /// `reading/1` and a line end, portion by portion.
  func writeJSON(indent: Int = 0, to out: inout Output) {
    withoutActuallyEscaping({ out.put($0) }) { sink in
      var writer = JSONWriter(indent: indent, sink: sink)
      let origin = ReadingJSON.Origin(file: file, sha256: sha256)
      if indent == 0, let reader = facts.reader, PlanReader.isLong(source) {
        LongReadingJSON.write(source, from: origin, readBy: reader, to: &writer)
      } else {
        ReadingJSON(reading, of: source, from: origin).write(to: &writer)
      }
      writer.finish()
    }
    out.line()
  }
}

/// The layout of a file, looked at when it is asked for.
package struct FileLayout: Sendable {
  /// nil where the file tells nothing of it.
  package var setting: @Sendable () -> Typesetting?
  /// The bytes of the mended file; nil where the kind of file cannot be mended.
  package var mended: @Sendable (LayoutRepair) throws(Problem) -> [UInt8]?

  package init(
    setting: @escaping @Sendable () -> Typesetting?,
    mended: @escaping @Sendable (LayoutRepair) throws(Problem) -> [UInt8]?
  ) {
    self.setting = setting
    self.mended = mended
  }
}

/// Where documents come from: the file readers and the plan reader in the program, a sample in tests.
package struct DocumentSource: Sendable {
  /// A file that is there to be read.
  package struct Readable: Sendable {
    /// As shown to a person.
    package var name: String
    package var read: @Sendable () -> Result<ReadDocument, Problem>

    package init(name: String, read: @escaping @Sendable () -> Result<ReadDocument, Problem>) {
      self.name = name
      self.read = read
    }
  }

  /// What a path means, `-` for standard input: a zip file holds several files, anything else is one.
  package var open: @Sendable (String) -> Result<[Readable], Problem>
  /// The plan that comes with the program.
  package var example: @Sendable () -> Result<ReadDocument, Problem>

  package init(
    open: @escaping @Sendable (String) -> Result<[Readable], Problem>,
    example: @escaping @Sendable () -> Result<ReadDocument, Problem>
  ) {
    self.open = open
    self.example = example
  }
}

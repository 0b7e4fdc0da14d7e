import CivilTime
import TestSupport
import Testing
import Vietnamese

@Suite struct DateReaderTests {
  static let accepted = DateCorpus.files.flatMap { file in CorpusFile(file).entries.filter { $0.value != nil } }
  static let refused = DateCorpus.files.flatMap { file in CorpusFile(file).entries.filter { $0.value == nil } }

  @Test(arguments: accepted)
  func reads(entry: CorpusFile.Entry) {
    #expect(mentions(of: entry).map(\.summary).joined(separator: "; ") == entry.value)
  }

  @Test(arguments: refused)
  func refuses(entry: CorpusFile.Entry) {
    #expect(mentions(of: entry).map(\.summary) == [])
  }
}

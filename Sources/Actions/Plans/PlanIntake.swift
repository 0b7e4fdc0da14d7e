import Blocks
import Domain
import Formats
import JSON
import Law
import Reading

/// A file on its way to become a plan: read, but not yet kept.
package struct ReadPlan: Sendable {
  package let fileName: String
  package let bytes: [UInt8]
  package let source: SourceText
  package let reading: PlanReading

  /// `reading/1`.
  package var json: String {
    var writer = JSONWriter()
    let origin = ReadingJSON.Origin(file: fileName, sha256: Hex.text(EventHash.sha256(bytes)))
    ReadingJSON(reading, of: source, from: origin).write(to: &writer)
    return writer.string
  }
}

/// Reads documents by what the law in force says. Takes its time: never on a thread of the database.
package struct PlanIntake: Sendable {
  private let reader: PlanReader

  package init(law: LawBook) { reader = PlanReader(knowledge: ReadingKnowledge(law.documents)) }

  package func read(_ bytes: [UInt8], named name: String) throws(Problem) -> ReadPlan {
    do throws(FileProblem) {
      let source = try FileReader.read(InputFile(bytes: bytes, name: name))
      guard !source.paragraphs.isEmpty else {
        throw FileProblem(
          .empty, file: name, "Tệp «\(name)» không có chữ nào. Hãy kiểm tra lại bản văn hoặc bản quét.")
      }
      return ReadPlan(fileName: name, bytes: bytes, source: source, reading: reader.read(source))
    } catch {
      throw Problem(error)
    }
  }
}

extension ReadingKnowledge {
  /// The part of the law that reading needs.
  package init(_ law: DocumentLaw) {
    self.init(
      documentTypes: law.documentTypes, bodyCodes: law.bodyCodes, authorityPrefixes: law.authorityPrefixes,
      planParts: law.planParts, titles: law.titles, instruments: law.instruments)
  }
}

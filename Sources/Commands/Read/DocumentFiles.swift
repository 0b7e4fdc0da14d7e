import Blocks
import Domain
import Formats
import Law
import Reading

extension DocumentSource {
  /// The files of this machine, read by what the law built into the program says.
  static let files = DocumentSource(
    read: { path in
      do throws(Problem) {
        return [.success(try DocumentFiles.read(path))]
      } catch {
        return [.failure(error)]
      }
    },
    example: {
      do throws(Problem) {
        return .success(try DocumentFiles.example())
      } catch {
        return .failure(error)
      }
    })
}

/// Path → text → reading.
enum DocumentFiles {
  static func read(_ path: String) throws(Problem) -> ReadDocument {
    let isPipe = path == "-"
    let piped = isPipe ? try StandardInput.bytes(limit: ReadOptions().sizeLimit) : []
    do throws(FileProblem) {
      return try read(isPipe ? InputFile(bytes: piped, name: "đầu vào chuẩn") : InputFile(path: path), named: path)
    } catch {
      throw Problem(error, path)
    }
  }

  /// The plan that is built into the program.
  static func example() throws(Problem) -> ReadDocument {
    let name = "so-noi-vu.docx"
    do throws(FileProblem) {
      return try read(InputFile(bytes: Embedded.bytes("examples/\(name)") ?? [], name: name), named: name)
    } catch {
      throw Problem(error, name)
    }
  }

  private static func read(_ file: InputFile, named path: String) throws(FileProblem) -> ReadDocument {
    read(try FileReader.read(file), named: path, sha256: try file.sha256())
  }

  static func read(_ source: SourceText, named path: String, sha256: String) -> ReadDocument {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    return ReadDocument(file: name, sha256: sha256, source: source, reading: reader.read(source))
  }

  private static let reader = PlanReader(knowledge: ReadingKnowledge(LawBook.embedded))
}

extension ReadingKnowledge {
  /// The part of the law that reading needs.
  package init(_ law: LawBook) {
    self.init(
      documentTypes: law.documentTypes, bodyCodes: law.bodyCodes, authorityPrefixes: law.authorityPrefixes,
      planParts: law.planParts, titles: law.titles, instruments: law.instruments,
      commemorativeDays: law.commemorativeDays)
  }
}

extension Problem {
  /// What a file reader refused, with the path as the person gave it.
  init(_ problem: FileProblem, _ path: String) {
    let code: Code =
      switch problem.code {
      case .notFound: .notFound
      case .toolMissing, .timedOut: .unavailable
      default: .invalid
      }
    self.init(
      code, "file.\(problem.code.rawValue)", Wording(problem.message, en: problem.message),
      field: problem.file.isEmpty ? path : problem.file)
  }
}

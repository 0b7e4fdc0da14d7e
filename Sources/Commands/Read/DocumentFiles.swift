import Blocks
import Domain
import Formats
import Law
import Reading

extension DocumentSource {
  /// The files of this machine, read by what the law built into the program says.
  package static let files = DocumentSource(
    open: { path in
      do throws(Problem) {
        return .success(try DocumentFiles.open(path))
      } catch {
        return .failure(error)
      }
    },
    example: { DocumentFiles.example.read() })
}

/// Path → files → text → reading.
enum DocumentFiles {
  static func open(_ path: String) throws(Problem) -> [DocumentSource.Readable] {
    let isPipe = path == "-"
    let piped = isPipe ? try StandardInput.bytes(limit: ReadOptions().sizeLimit) : []
    do throws(FileProblem) {
      let file = isPipe ? InputFile(bytes: piped, name: "đầu vào chuẩn") : InputFile(path: path)
      return try FileExpansion.expand(file).map { readable($0, named: isPipe ? "-" : name($0.name, at: path)) }
    } catch {
      throw Problem(error, path)
    }
  }

  /// The document of a path that is one file.
  static func read(_ path: String) throws(Problem) -> ReadDocument {
    guard let file = try open(path).first else {
      throw Problem(FileProblem(.empty, file: path, "Tệp «\(path)» không có văn bản nào."), path)
    }
    return try file.read().get()
  }

  /// The plan that is built into the program.
  static var example: DocumentSource.Readable {
    let name = "so-noi-vu.docx"
    return readable(InputFile(bytes: Embedded.bytes("examples/\(name)") ?? [], name: name), named: name)
  }

  /// Without the folders that lead to the file; of a file in a zip the path inside stays: `a.zip: b/c.docx`.
  private static func name(_ name: String, at path: String) -> String {
    let folders = path.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      path.utf8.distance(from: path.startIndex, to: $0) + 1
    }
    return String(decoding: name.utf8.dropFirst(folders ?? 0), as: UTF8.self)
  }

  private static func readable(_ file: InputFile, named name: String) -> DocumentSource.Readable {
    DocumentSource.Readable(name: name) {
      do throws(FileProblem) {
        let file = try file.takenOut()
        let source = try FileReader.read(file)
        guard !source.paragraphs.isEmpty else {
          throw FileProblem(
            .empty, file: file.name, "Tệp «\(file.name)» không có chữ nào. Hãy kiểm tra lại bản văn hoặc bản quét.")
        }
        return .success(
          ReadDocument(
            file: name, sha256: try file.sha256(), source: source, reader: reader, layout: FileLayout(of: file)))
      } catch {
        return .failure(Problem(error, file.name))
      }
    }
  }

  private static let reader = PlanReader(knowledge: ReadingKnowledge(DocumentLaw.embedded))
}

extension FileLayout {
  /// A layout that cannot be told is not judged.
  fileprivate init(of file: InputFile) {
    self.init(
      setting: { (try? TypesettingReader.read(file)) ?? nil },
      mended: { repair throws(Problem) in
        do throws(FileProblem) {
          return try WordRepair.bytes(file, repair)
        } catch {
          throw Problem(error, file.name)
        }
      })
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

import Domain
import Glibc
import Testing

@testable import Commands

struct OutputFileTests {
  private let folder: String

  init() {
    var template = Array("/tmp/thidua-test-XXXXXX".utf8CString)
    mkdtemp(&template)
    folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  @Test func replacesAWholeFileAndKeepsItsMode() throws {
    let path = folder + "/a.csv"
    let writer = FileWriter(inputs: [])
    try writer.write([1, 2, 3], to: path)
    chmod(path, 0o640)
    try writer.write([4], to: path)
    #expect(contents(path) == [4])
    #expect(FileStatus(path)?.mode == 0o640)
    #expect(names() == ["a.csv"])
  }

  @Test func aLinkSurvivesAndItsTargetIsWritten() throws {
    let (target, link) = (folder + "/that.csv", folder + "/noi.csv")
    try FileWriter(inputs: []).write([1], to: target)
    symlink(target, link)
    try FileWriter(inputs: []).write([2], to: link)
    #expect(contents(target) == [2])
  }

  @Test func neverWritesOverWhatIsRead() throws {
    let input = folder + "/kehoach.txt"
    try FileWriter(inputs: []).write([7], to: input)
    symlink(input, folder + "/khac.html")
    let writer = FileWriter(inputs: [input])
    for path in [input, folder + "/./kehoach.txt", folder + "/khac.html"] {
      let problem = #expect(throws: Problem.self) { try writer.write([8], to: path) }
      #expect(problem?.key == "output.isInput")
    }
    #expect(contents(input) == [7])
  }

  @Test func aFailureLeavesNothingBehind() {
    let writer = FileWriter(inputs: [])
    let missing = #expect(throws: Problem.self) { try writer.write([1], to: folder + "/khong/co.html") }
    #expect(missing?.code == .unavailable)
    #expect(throws: Problem.self) { try writer.write([1], to: folder) }
    #expect(names() == [])
  }

  @Test func severalDocumentsNeedAFolder() {
    let run = SampleRun("read", "a.txt", "b.txt", "--html", folder + "/x.html")
    #expect(run.status == 2)
    #expect(run.err.contains("phải là một thư mục"))
    #expect(SampleRun("read", "a.txt", "b.txt", "--html", folder + "/trang/", "--csv", folder).status == 0)
    #expect(names() == ["a.txt.csv", "b.txt.csv", "trang"])
  }

  @Test func documentsOfOneNameKeepApart() {
    #expect(SampleRun("read", "x/a.txt", "y/a.txt", "z/a.txt", "--csv", folder).status == 0)
    #expect(names() == ["a.txt-2.csv", "a.txt-3.csv", "a.txt.csv"])
  }

  @Test func dashIsStandardOutput() {
    #expect(SampleRun("read", "a.txt", "--csv", "-").out.hasPrefix("\u{FEFF}Mục,"))
  }

  private func contents(_ path: String) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }

  private func names() -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

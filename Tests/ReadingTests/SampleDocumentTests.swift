import Domain
import Formats
import Reading
import TestSupport
import Testing

/// Short invented documents of many offices, read whole; what a person has checked is kept beside them.
@Suite struct SampleDocumentTests {
  static let names = [
    "chi-thi-xa", "chuong-trinh-dang-uy", "cong-dien", "giao-uoc-cum", "huong-dan-mat-tran", "ke-hoach-cong-doan",
    "ke-hoach-dai-hoc", "ke-hoach-doan", "ke-hoach-so", "nghi-quyet-dang-uy", "nghi-quyet-hdnd", "phat-dong-cong-ty",
    "quyet-dinh-bo", "thong-bao-ket-luan", "to-trinh", "tong-cong-ty",
  ]

  @Test(arguments: names)
  func reads(name: String) throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let source = try FileReader.read(path: "\(folder)/Golden/\(name).txt")
    let reading = PlanReader(knowledge: lawKnowledge).read(source)
    let lines = ReadingSummary(reading).lines.joined(separator: "\n") + "\n"
    Golden(beside: #filePath).check(Array(lines.utf8), "\(name).reading")
  }
}

import CivilTime
import Domain
import Testing

@testable import Cascade

@Suite struct CitedDocumentsTests {
  private func id(_ number: Int64) -> Identifier { SampleAgency.id(number) }

  private let library = [
    LibraryDocument(id: SampleAgency.id(1), type: "Chỉ thị", number: "05/CT-UBND", issued: Day(2026, 1, 12)),
    LibraryDocument(id: SampleAgency.id(2), type: "Chỉ thị", number: "05/CT-UBND", issued: Day(2024, 1, 10)),
    LibraryDocument(id: SampleAgency.id(3), type: "Kế hoạch", number: "162-KH/TU", issued: Day(2019, 3, 21)),
    LibraryDocument(id: SampleAgency.id(4), type: "Luật", number: nil, issued: nil, subject: "Thi đua, khen thưởng"),
  ]

  private func citation(
    _ type: String, _ number: String?, _ date: PartialDate?, _ subject: String? = nil, by issuer: String? = nil
  ) -> DocumentCitation {
    DocumentCitation(type: type, number: number, date: date, issuer: issuer, subject: subject, role: .basis)
  }

  @Test func numberAndDayTellDocumentsApart() {
    let found = CitedDocuments(
      [
        citation("Chỉ thị", "5-CT/UBND", .day(Day(2026, 1, 12)!)), citation("Chỉ thị", "05/CT-UBND", nil),
        citation("Chỉ thị", "05/CT-UBND", .day(Day(2024, 1, 11)!)),
        citation("Chỉ thị", "05/CT-UBND", .day(Day(2025, 1, 11)!)),
        citation("Kế hoạch", "162/KH-UBND", .day(Day(2019, 3, 21)!)), citation("Kế hoạch", "162-KH/TU", .year(2019)),
        citation("Luật", nil, nil, "Thi đua khen thưởng"), citation("Luật", nil, nil, "Phòng, chống tham nhũng"),
      ], among: library)
    #expect(
      found.answers == [
        .kept(id(1)), .perhaps([id(1), id(2)]), .perhaps([id(2)]), .missing, .missing, .kept(id(3)), .kept(id(4)),
        .missing,
      ])
  }

  @Test func askingForADocument() {
    #expect(
      citation("Chỉ thị", "05/CT-UBND", .day(Day(2026, 1, 12)!), by: "Ủy ban nhân dân tỉnh").request
        == "Chỉ thị số 05/CT-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh")
    #expect(citation("Luật", nil, nil, "Thi đua, khen thưởng").request == "Luật Thi đua, khen thưởng")
  }
}

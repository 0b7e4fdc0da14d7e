import CivilTime
import Domain
import JSON
import Testing

@testable import Law

/// Regulations of a province and of a unit over the law.
@Suite struct LayerTests {
  private func example(_ name: String, replacing files: [String: String] = [:]) throws -> LawLayer {
    let folder = "law/examples/\(name)"
    let names = LayerLoader.fileNames + files.keys
    return try LayerLoader.load(folder, names: names, over: LawBook.embedded) { file in
      let bytes = files[file].map { Array($0.utf8) } ?? Embedded.bytes("\(folder)/\(file)")
      return bytes.map { JSONSource(name: "\(folder)/\(file)", bytes: $0) }
    }
  }

  @Test func theExamplesAreSound() throws {
    let province = try example("bac-ninh")
    #expect(province.level == .province && province.requirements.contains { $0.kind == .opinion })
    #expect(try example("so-an-phu").settings.map(\.name).sorted().contains("maxAbsenceMonths"))
  }

  @Test func theUnitGoesBeforeTheProvince() throws {
    let layers = LayerSet([try example("so-an-phu"), try example("bac-ninh")])
    let day = try #require(Day(2026, 3, 1))
    #expect(layers.layers.map(\.id) == ["bac-ninh", "so-an-phu"])
    #expect(layers.settings(under: Settings(), on: day)[.quorumPercent] == .number(75))
    #expect(LayerSet([layers.layers[0]]).settings(under: Settings(), on: day)[.quorumPercent] == .number(80))
    let before = try #require(Day(2025, 12, 31))
    #expect(layers.settings(under: Settings(), on: before)[.quorumPercent] == .number(80))
  }

  @Test func theQuestionGoesBeforeTheLayers() throws {
    let desk = AskingDesk(layers: [try example("so-an-phu")])
    let person =
      #""subject":{"group":"civilServant","years":[{"year":2026,"rating":"good","registered":true,"leave":[{"kind":"sick","months":4}]}]}"#
    let ask = #"{"ask":"title","title":"advancedWorker","received":"2026-06-15","year":2026,"#
    let barred = try desk.ask(ask + person + "}")
    #expect(barred.answer == .notEligible)
    #expect(barred.clause("absence")?.cite.instrument == "12/QC-SNV")
    #expect(barred.instruments.contains("12/QC-SNV"))
    #expect(try desk.ask(ask + person + #","parameters":{"maxAbsenceMonths":6}}"#).answer == .eligible)
    #expect(try AskingDesk().ask(ask + person + "}").answer == .eligible)
  }

  @Test func twoOfOneLevelThatDisagreeAreShownWithBoth() throws {
    let head = #"{"kind":"layer","id":"x","name":"Đơn vị hư cấu","level":"unit"}"#
    let other = try example(
      "so-an-phu",
      replacing: [
        "layer.json": head,
        "settings.json":
          #"{"kind":"settings","records":[{"parameter":"maxAbsenceMonths","value":5,"from":"2026-01-01","until":null,"source":"x","confidence":"known"}]}"#,
      ])
    let desk = AskingDesk(layers: [try example("so-an-phu"), other])
    let ruling = try desk.ask(
      #"{"ask":"title","title":"advancedWorker","received":"2026-06-15","year":2026,"subject":{"group":"civilServant","years":[{"year":2026,"rating":"good","registered":true,"leave":[{"kind":"sick","months":4}]}]}}"#
    )
    #expect(ruling.answer == .unverified && ruling.warningCodes.contains("conflict"))
    #expect(ruling.clause("absence", reading: "maxAbsenceMonths=3")?.holds == false)
    #expect(ruling.clause("absence", reading: "maxAbsenceMonths=5")?.holds == true)
  }

  @Test func refusals() throws {
    func record(_ inner: String) -> String { "{\"kind\":\"settings\",\"records\":[\n\(inner)\n]}" }
    let tail = #","from":"2026-01-01","until":null,"source":"x","confidence":"known"}"#
    let cases: [(file: String, text: String, line: Int, part: String)] = [
      ("settings.json", record(#"{"parameter":"nope","value":1"# + tail), 2, "không có tham số"),
      ("settings.json", record(#"{"parameter":"voteHigh","value":80"# + tail), 2, "không được đặt"),
      ("settings.json", record(#"{"parameter":"quorumPercent","value":"x""# + tail), 2, "không hợp"),
      ("settings.json", record(#"{"parameter":"quorumPercent","value":80,"colour":1"# + tail), 2, "colour"),
      (
        "settings.json",
        record(
          #"{"parameter":"quorumPercent","value":80"# + tail + ",\n" + #"{"parameter":"quorumPercent","value":70"#
            + tail), 3,
        "chồng"
      ),
      (
        "settings.json",
        record(
          #"{"parameter":"quorumPercent","value":80,"from":null,"until":null,"cite":{"instrument":"9/QC"},"confidence":"seen"}"#
        ),
        2, "9/QC"
      ),
      ("extra.json", "{}", 1, "không có loại tệp này"),
    ]
    for one in cases {
      let error = #expect(throws: JSONError.self) {
        _ = try example("so-an-phu", replacing: [one.file: one.text])
      }
      #expect(error?.file == "law/examples/so-an-phu/\(one.file)")
      #expect(error?.line == one.line && error?.message.contains(one.part) == true, "\(String(describing: error))")
    }
  }
}

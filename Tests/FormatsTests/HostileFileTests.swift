import Blocks
import Glibc
import Testing

@testable import Formats

@Suite struct HostileFileTests {
  private func problem(_ bytes: [UInt8], _ name: String = "thử") -> FileProblem.Code? {
    do throws(FileProblem) {
      _ = try FileReader.read(bytes: bytes, name: name)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func filesThatAreNoDocuments() {
    #expect(problem([]) == .empty)
    #expect(problem([0x7F, 0x45, 0x4C, 0x46] + [UInt8](repeating: 0, count: 400)) == .unsupported)
    #expect(problem(Array("{\\rtf1 xin chào}".utf8)) == .unsupported)
    #expect(problem([0x1F, 0x8B, 8, 0, 0, 0]) == .unsupported)
    #expect(problem([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .damaged)
    #expect(
      problem(OfficePackage([("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>")]).bytes) == .unsupported)
  }

  @Test func emptyFilesSayWhichKindsAreRead() {
    do throws(FileProblem) {
      _ = try FileReader.read(bytes: [], name: "trống.csv")
      Issue.record("đọc được tệp không có gì")
    } catch {
      #expect(error.message.contains("«trống.csv»") && error.message.contains("docx, doc, odt, pdf"))
    }
    do throws(FileProblem) {
      _ = try Workbook(InputFile(bytes: [], name: "trống.csv"))
      Issue.record("mở được bảng tính không có gì")
    } catch {
      #expect(error.message.contains("xlsx, csv, tsv"))
    }
  }

  /// A small file that swells to more text than any document has is read to the limit, and says so.
  @Test func textBeyondTheLimitIsLeftOutAndTold() {
    var builder = SourceBuilder(limit: 40)
    for line in ["một hai ba", "bốn năm sáu", "bảy tám chín mười", "hết"] { builder.append(Draft(Array(line.utf8))) }
    let source = builder.finish(.odt, isLineBased: false)
    #expect(source.lines == ["một hai ba", "bốn năm sáu"])
    #expect(source.remarks.count == 1 && source.remarks[0].contains("không được đọc"))
    var whole = SourceBuilder(reserving: 10)
    whole.append(Draft([UInt8](repeating: 0x61, count: SourceBuilder.textLimit + 1)))
    #expect(whole.finish(.txt, isLineBased: true).remarks.isEmpty)
  }

  @Test(arguments: ["/khong/co/tep.docx", "/tmp", "/dev/zero"])
  func pathsThatAreNoFiles(_ path: String) {
    #expect(throws: FileProblem.self) { _ = try FileReader.read(path: path) }
  }

  @Test func hugeFilesAreRefusedUnread() throws {
    var template = Array("/tmp/thidua-huge-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    defer {
      close(descriptor)
      unlink(template)
    }
    #expect(ftruncate(descriptor, 1 << 30) == 0)
    let path = String(cString: template)
    do throws(FileProblem) {
      _ = try FileReader.read(path: path)
      Issue.record("đọc cả tệp 1 GB")
    } catch {
      #expect(error.code == .tooLarge && error.message.contains("256 MB"))
    }
  }

  @Test func entitiesOfItsOwnAreRefused() {
    let bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    #expect(problem(OfficePackage([("word/document.xml", bomb)]).bytes) == .hostile)
  }

  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "<w:sdt>", count: 100_000)
    #expect(problem(OfficePackage.docx(deep)) == .hostile)
    let tables = String(repeating: "<w:tbl><w:tr><w:tc>", count: 5_000)
    #expect(problem(OfficePackage.docx(tables)) == .hostile)
    let page = "<html>" + String(repeating: "<table><tr><td><div><ul><li>", count: 20_000) + "đáy"
    #expect(problem(Array(page.utf8)) == nil)
  }

  @Test func inflatedSizesAreLimited() {
    var package = OfficePackage([("word/document.xml", "<w:document/>")])
    package.claimedSize = 100 << 20
    package.add("word/styles.xml", Array("<w:styles/>".utf8))
    #expect(problem(package.bytes) == .tooLarge)
  }

  @Test func cutAndChangedFilesAreDamaged() {
    let whole = OfficePackage.docx("<w:p><w:r><w:t>Một hai ba</w:t></w:r></w:p>")
    for length in stride(from: 30, to: whole.count, by: 7) {
      #expect(problem(Array(whole[..<length])) == .damaged)
    }
    #expect(problem(OfficePackage([("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>cụt")]).bytes) == .damaged)
    #expect(problem(OfficePackage([("word/document.xml", "</w:p>")]).bytes) == .damaged)
    var changed = whole
    if let at = (0..<whole.count - 3).first(where: { whole[$0..<$0 + 3].elementsEqual("hai".utf8) }) {
      changed[at] = 0x48
    }
    #expect(problem(changed) == .damaged)
  }

  /// 12 kB whose list of the table leads back to itself, each round naming the same sector a thousand times.
  @Test func aTableThatNamesItselfEnds() throws {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 4088)
    bytes[30] = 12
    bytes[32] = 6
    bytes += (0..<1023).flatMap { _ in [1, 0, 0, 0] as [UInt8] } + [0, 0, 0, 0]
    bytes += [UInt8](repeating: 0xFF, count: 4096)
    let file = try #require(CompoundFile(bytes))
    #expect(file.table.count <= 1024)
    #expect(problem(bytes) == .unsupported)
  }

  @Test func lockedFilesAreNamedAsSuch() {
    let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    let odt = OfficePackage([("mimetype", "x"), ("META-INF/manifest.xml", manifest), ("content.xml", "rác")])
    #expect(problem(odt.bytes) == .encrypted)
    #expect(problem(CompoundDraft(streams: [("EncryptedPackage", [1, 2, 3])]).bytes) == .encrypted)
    #expect(problem(CompoundDraft(streams: [("Workbook", [1, 2, 3])]).bytes) == .unsupported)
  }

  /// Every message says what to do and names the file.
  @Test func messagesAreForPeople() {
    for problem in [
      FileProblem.notFound("a.docx"), .empty("a.docx"), .encrypted("a.docx"), .damaged("a.docx", "đâu đó"),
      .hostile("a.docx", "vì sao"), .unsupported("a.docx", "cái gì"), .timedOut("a.docx", seconds: 20),
      .tooLarge("a.docx", what: "dung lượng", limit: 64 << 20),
      .toolMissing("a.docx", tool: "catdoc", debianPackage: "catdoc"),
    ] {
      #expect(problem.message.contains("«a.docx»"))
      #expect(
        problem.message.contains("Hãy") || problem.message.contains("hãy") || problem.message.contains("Các loại"))
    }
  }

  /// Bytes changed at random never stop the program.
  @Test func randomChangesAreSurvived() throws {
    let seeds: [[UInt8]] = [
      Array("<html><table><tr><td>a<ul><li>b</table><p>c &amp; &#7879; <b>d".utf8),
      Array("## **Kế hoạch**\n|\na\n|\nb\n|\n\n| x | y |\n*z* (*) 1 * 2".utf8),
      OfficePackage.docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
      CompoundDraft(streams: [
        ("WordDocument", [0xEC, 0xA5, 0xC1, 0] + [UInt8](repeating: 3, count: 1200)),
        ("0Table", [UInt8](repeating: 2, count: 900)),
      ]).bytes,
    ]
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ below: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(below))
    }
    var options = ReadOptions()
    options.allowsOCR = false
    var read = 0
    for seed in seeds {
      for _ in 0..<300 {
        var bytes = seed
        for _ in 0...random(8) { bytes[random(bytes.count)] = UInt8(random(256)) }
        guard !bytes.starts(with: "%PDF".utf8) else { continue }
        if (try? FileReader.read(bytes: bytes, name: "ngẫu nhiên", options: options)) != nil { read += 1 }
      }
    }
    #expect(read > 0)
  }
}

@Suite struct FileExpansionTests {
  @Test func aZipIsOpenedOneLevelDeep() throws {
    var package = OfficePackage([
      ("../../etc/hai.txt", "Hai"), ("một.txt", "Một"), ("__MACOSX/x", "rác"), ("thư mục/", ""),
    ])
    package.add("trong.zip", OfficePackage([("ba.txt", "Ba")]).bytes)
    let members = try FileExpansion.expand(InputFile(bytes: package.bytes, name: "gói.zip"))
    #expect(members.map(\.name) == ["gói.zip: ../../etc/hai.txt", "gói.zip: một.txt", "gói.zip: trong.zip"])
    #expect(try FileReader.read(members[1]).lines == ["Một"])
    #expect(throws: FileProblem.self) { _ = try FileReader.read(members[2]) }
    let docx = InputFile(bytes: OfficePackage.docx("<w:p/>"), name: "a.docx")
    #expect(try FileExpansion.expand(docx).map(\.name) == ["a.docx"])
  }

  @Test func tooManyMembersAreRefused() {
    let package = OfficePackage((0...FileExpansion.memberLimit).map { ("\($0).txt", "x") })
    #expect(throws: FileProblem.self) { _ = try FileExpansion.expand(InputFile(bytes: package.bytes, name: "gói.zip")) }
  }

  @Test func digestsAreThoseOfTheBytes() throws {
    let file = InputFile(bytes: Array("abc".utf8), name: "abc")
    #expect(try file.sha256() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}

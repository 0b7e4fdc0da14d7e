import Blocks
import Glibc
import Testing

@testable import Formats

private let hasPoppler = Tool.pdftotext.path != nil && Tool.pdftohtml.path != nil && Tool.pdftoppm.path != nil
private let hasTesseract = Tool.tesseract.path != nil

@Suite struct PDFReaderTests {
  @Test(.enabled(if: hasPoppler, "bỏ qua: máy chưa có poppler-utils"))
  func textLayerIsRead() throws {
    let source = try FileReader.read(bytes: DrawnPDF.plan.bytes, name: "thử.pdf")
    #expect(source.format == .pdf && source.pages == 1 && source.ocrConfidence == nil && source.isLineBased)
    #expect(
      source.lines == [
        "UBND XÃ CÙ LÔ", "TÔ CÔNG TÁC", "CÔNG HÒA XÃ HÔI CHÚ NGHÌA VIÊT NAM", "Dôc lâp - Tú do - Hanh phúc",
        "Sô: 7/KH-TCT", "Cù Lô, ngày 3 tháng 2 nám 2026", "KÊ HOÁCH",
        "Các cô giáo và các bé thi tô lá cà, quét sân sách sé, trông cây, chám sóc cá khu nhà bên sông.",
        "Các tô có trách nhiêm báo cáo kêt quá vê tô công tác ngày 5 hàng tháng, có ghi rõ lý do nêu châm.",
      ])
    #expect(source.paragraphs.allSatisfy { $0.page == 1 && $0.style.fontSize == 12 })
  }

  @Test(.enabled(if: hasPoppler && hasTesseract, "bỏ qua: máy chưa có tesseract hoặc poppler-utils"))
  func scansAreRecognised() throws {
    let drawn = try AnonymousFile(DrawnPDF.plan.bytes)
    let render = try Tool.pdftoppm.require(for: "")
    let (_, child) = try ChildProgram.run([render, "-r", "150", "-gray", "-"], input: drawn, file: "")
    let image = child.output.bytes(limit: 8 << 20)
    let (width, height) = (1240, 1755)
    var scan = DrawnPDF()
    scan.addPage(grey: Array(image.suffix(width * height)), width: width, height: height)
    let source = try FileReader.read(bytes: scan.bytes, name: "quét.pdf")
    #expect(source.ocrConfidence?.count == 1 && (source.ocrConfidence?.first ?? 0) > 60)
    #expect(source.lines.contains { $0.hasPrefix("Các cô giáo và các bé thi") })
    #expect(source.lines.first { $0.contains("7/KH-TCT") } != nil)
    #expect(throws: FileProblem.self) {
      var options = ReadOptions()
      options.allowsOCR = false
      _ = try FileReader.read(bytes: scan.bytes, name: "quét.pdf", options: options)
    }
  }

  @Test(.enabled(if: hasPoppler, "bỏ qua: máy chưa có poppler-utils"))
  func passwordsAndDamageAreTold() {
    var locked = DrawnPDF.plan
    locked.trailer =
      "/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<\(String(repeating: "41", count: 32))>/U<\(String(repeating: "42", count: 32))>>>/ID[<00><00>]"
    #expect(problem(locked.bytes) == .encrypted)
    #expect(problem(Array("%PDF-1.4\nkhông có gì".utf8)) == .damaged)
    #expect(problem(Array(DrawnPDF.plan.bytes.prefix(60))) == .damaged)
  }

  private func problem(_ bytes: [UInt8]) -> FileProblem.Code? {
    do throws(FileProblem) {
      _ = try FileReader.read(bytes: bytes, name: "thử.pdf")
      return nil
    } catch {
      return error.code
    }
  }

  @Test func missingToolsAreNamed() {
    Tool.$folders.withValue(["/khong-co"]) {
      do throws(FileProblem) {
        _ = try FileReader.read(bytes: DrawnPDF.plan.bytes, name: "thử.pdf")
        Issue.record("đọc được dù không có công cụ")
      } catch {
        #expect(error.code == .toolMissing && error.message.contains("poppler-utils"))
      }
    }
  }
}

@Suite struct ChildProgramTests {
  private func run(_ command: [String], _ limits: ChildLimits) throws -> (ChildProgram.Outcome, ChildProgram) {
    let (outcome, child) = try ChildProgram.run(command, input: try AnonymousFile([]), limits: limits, file: "thử")
    return (outcome, child)
  }

  @Test func timeIsLimited() throws {
    var limits = ChildLimits()
    limits.seconds = 0.3
    let started = ChildProgram.now
    #expect(try run(["/bin/sh", "-c", "sleep 50 & sleep 50"], limits).0 == .timedOut)
    #expect(ChildProgram.now - started < 20)
  }

  @Test func outputAndProcessorTimeAreLimited() throws {
    var limits = ChildLimits()
    limits.output = 1 << 16
    let (outcome, child) = try run(["/bin/sh", "-c", "while :; do echo aaaaaaaaaaaaaaaa; done"], limits)
    #expect(outcome != .finished(status: 0))
    #expect(child.output.size <= 1 << 16)
    limits = ChildLimits()
    limits.cpu = 1
    #expect(try run(["/bin/sh", "-c", "while :; do :; done"], limits).0 != .finished(status: 0))
  }

  @Test(.enabled(if: Sandbox.isUsable, "bỏ qua: máy chưa có bubblewrap"))
  func theSandboxHasNoNetworkAndNoHomes() throws {
    let (outcome, child) = try run(["/bin/sh", "-c", "cat /proc/net/dev; ls /root /home /etc/passwd"], ChildLimits())
    guard Sandbox.isUsable else { return }
    let text = String(decoding: child.output.bytes(limit: 1 << 16), as: UTF8.self)
    #expect(outcome != .finished(status: 0))
    #expect(text.split(separator: "\n").filter { $0.contains(":") }.allSatisfy { $0.contains("lo:") })
    #expect(!text.contains("passwd"))
  }

  /// Runs `body` with a folder that holds these tools alone, and files with these contents.
  private func withTools(_ tools: [Tool], _ scripts: [String: String] = [:], _ body: () throws -> Void) throws {
    var template = Array("/tmp/thidua-tools-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    defer {
      for name in tools.map(\.rawValue) + scripts.keys { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    for tool in tools { symlink(try #require(tool.path), "\(folder)/\(tool.rawValue)") }
    for (name, text) in scripts {
      let descriptor = open("\(folder)/\(name)", O_WRONLY | O_CREAT, 0o755)
      write(descriptor, text, text.utf8.count)
      close(descriptor)
    }
    try Tool.$folders.withValue([folder]) { try body() }
  }

  @Test func commandsRunWithoutBubblewrap() throws {
    try withTools([.prlimit]) {
      let (outcome, child) = try run(["/bin/echo", "xin chào"], ChildLimits())
      #expect(outcome == .finished(status: 0))
      #expect(child.output.bytes(limit: 100) == Array("xin chào\n".utf8))
    }
  }

  @Test(.enabled(if: hasPoppler, "bỏ qua: máy chưa có poppler-utils"))
  func aBubblewrapThatMayNotWorkIsLeftOut() throws {
    let refusal = "#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n"
    let usual = try FileReader.read(bytes: DrawnPDF.plan.bytes, name: "thử.pdf")
    try withTools([.prlimit, .pdftotext, .pdftohtml], ["bwrap": refusal]) {
      #expect(Sandbox.isUsable)
      let source = try FileReader.read(bytes: DrawnPDF.plan.bytes, name: "thử.pdf")
      #expect(source.text == usual.text && source.paragraphs.map(\.style) == usual.paragraphs.map(\.style))
      #expect(!Sandbox.isUsable)
    }
  }

  @Test func redInkTurnsWhite() throws {
    let image = try AnonymousFile(Array("P6\n2 1\n255\n".utf8) + [255, 0, 0, 10, 20, 30])
    #expect(try PageImage.withoutRedInk(image).bytes(limit: 99) == Array("P5\n2 1\n255\n".utf8) + [255, 10])
    let other = try AnonymousFile(Array("P5\n1 1\n255\n".utf8) + [7])
    #expect(try PageImage.withoutRedInk(other).bytes(limit: 99) == Array("P5\n1 1\n255\n".utf8) + [7])
  }
}

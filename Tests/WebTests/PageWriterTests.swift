import Domain
import Testing

@testable import Web

struct PageWriterTests {
  @Test func writesTheAskedLanguageOnly() {
    for (language, words) in [(.vi, "Lưu &amp; gửi"), (.en, "Save &amp; send")] as [(Domain.Language, String)] {
      var page = PageWriter(language)
      page.element("b", "Lưu & gửi", en: "Save & send")
      #expect(String(decoding: page.bytes, as: UTF8.self) == "<b>\(words)</b>")
    }
  }

  @Test func everyFormCarriesItsToken() {
    var page = PageWriter(token: { "T\($0)" })
    page.form("/vao") { $0.text("x") }
    #expect(String(decoding: page.bytes, as: UTF8.self).contains(#"name="ma-bieu-mau" value="T/vao""#))
  }
}

import Testing

@testable import Markup

struct MarkupWriterTests {
  @Test(arguments: [
    ("a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;"),
    ("</script><!--", "&lt;/script&gt;&lt;!--"), ("Ủy ban", "Ủy ban"), ("", ""), ("a\u{0}b\u{1B}c\u{7F}", "a b c "),
    ("x\n\ty", "x\n\ty"),
  ])
  func escapesWords(_ words: String, _ written: String) {
    var writer = MarkupWriter()
    writer.text(words)
    #expect(writer.string == written)
    var bytes = MarkupWriter()
    bytes.text(Array(words.utf8)[...])
    #expect(bytes.string == written)
  }

  @Test func writesElements() {
    var page = MarkupWriter()
    page.open("p", ["class": "a\"b", "id": nil])
    page.element("b", "<x>")
    page.close("p")
    page.raw("<br>")
    #expect(page.string == "<p class=\"a&quot;b\"><b>&lt;x&gt;</b></p><br>")
  }
}

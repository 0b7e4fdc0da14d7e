import Blocks
import Markup

/// A paper as one HTML page that needs nothing else: a preview on the screen, pages when printed.
package enum HTMLPaper {
  package static func bytes(_ paper: Paper) -> [UInt8] {
    var out = MarkupWriter()
    out.raw("<!DOCTYPE html>\n")
    out.open("html", ["lang": String(paper.metadata.language.prefix { $0 != "-" })])
    out.raw("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
    out.element("title", paper.metadata.title)
    out.open("meta", ["name": "author", "content": paper.metadata.author])
    out.open("meta", ["name": "date", "content": paper.metadata.day])
    out.raw("<style>")
    out.raw(Array(PaperStyleSheet.text(paper).utf8))
    out.raw("</style></head><body>")
    var body = HTMLBlocks(paper, out)
    for (index, section) in paper.sections.enumerated() { body.section(section, index) }
    out = body.out
    out.raw("</body></html>\n")
    return out.bytes
  }
}

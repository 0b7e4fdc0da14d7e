import Blocks

/// A paper as a Word file (Office Open XML): real styles, repeated header rows, page number fields, A4 in the font the
/// law names. Same paper, same bytes.
package enum WordPaper {
  /// Nil when the machine has no memory left, or no libzip.
  package static func bytes(_ paper: Paper) -> [UInt8]? {
    var body = WordBody(paper)
    body.write { WordSections.properties(paper.sections, $0, &$1) }
    var zip = ZipWriter()
    let feet = WordSections.feet(paper, styles: &body)
    zip.add("[Content_Types].xml", WordPackage.contentTypes(feet: feet.count))
    zip.add("_rels/.rels", WordPackage.relations)
    zip.add("word/document.xml", body.out.bytes)
    zip.add("word/styles.xml", WordStyleSheet.bytes(paper, used: body.used))
    zip.add("word/settings.xml", WordPackage.settings)
    zip.add("word/header1.xml", WordSections.numberedHead)
    zip.add("word/header2.xml", WordSections.emptyHead)
    for (index, foot) in feet.enumerated() { zip.add("word/footer\(index + 1).xml", foot) }
    zip.add("word/_rels/document.xml.rels", WordPackage.documentRelations(feet: feet.count))
    zip.add("docProps/core.xml", WordPackage.core(paper.metadata))
    zip.add("docProps/app.xml", WordPackage.app)
    return zip.bytes()
  }
}

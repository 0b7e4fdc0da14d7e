/// The elements of WordprocessingML (ISO/IEC 29500-1) that matter for reading.
enum WordName: String, ElementName {
  case other = ""
  // Flow.
  case document, body, p, r, t, tab, br, cr, sym, hyperlink, ins, del, moveFrom, moveTo, sdt, sdtContent, smartTag
  case customXml, fldSimple, fldChar, instrText, delText, noBreakHyphen, txbxContent, AlternateContent, Choice
  case Fallback, drawing, pict, object, footnoteReference, endnoteReference, sectPr, ruby, rt, ptab, sdtPr
  // Properties.
  case pPr, rPr, pStyle, rStyle, jc, ind, numPr, ilvl, numId, outlineLvl, b, i, u, sz, caps, vanish, vertAlign, rFonts
  case pPrChange, rPrChange, tblPrChange, trPrChange, tcPrChange, sectPrChange
  // Tables.
  case tbl, tr, tc, tblPr, trPr, tcPr, tblGrid, gridCol, gridSpan, vMerge, tblBorders, tcBorders, tblStyle
  case gridBefore, top, bottom, left, right, start, end, insideH, insideV
  // Styles, numbering, notes, headers.
  case styles, style, basedOn, docDefaults, rPrDefault, pPrDefault, name, abstractNum, num, lvl, numFmt, lvlText
  case lvlRestart, isLgl, abstractNumId, lvlOverride, startOverride, styleLink, numStyleLink, suff
  case footnotes, footnote, endnotes, endnote, hdr, ftr
  // Page set-up and looks, for judging a layout.
  case pgSz, pgMar, pgNumType, titlePg, headerReference, footerReference, spacing, contextualSpacing, framePr
  case majorFont, minorFont, latin, Relationship, Pages

  static let table = NameTable<WordName>()
}

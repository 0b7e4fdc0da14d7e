import Blocks

extension DocumentKind {
  /// Giấy khen, bằng khen: one page for each who receives it.
  static let certificateCommend = DocumentKind(
    "certificate", "Giấy khen, Bằng khen in trên phôi", type: "certificate", fields: CertificateFields.rows,
    example: CertificateFields.example("GIẤY KHEN", "TẶNG")
  ) { form, paper in paper.addCertificates(form, verb: "TẶNG") }

  /// The certificate of an emulation title.
  static let certificateTitle = DocumentKind(
    "certificate-title", "Giấy chứng nhận danh hiệu thi đua", type: "certificate", fields: CertificateFields.rows,
    example: CertificateFields.example("CHIẾN SĨ THI ĐUA CƠ SỞ", "TẶNG DANH HIỆU", collective: false)
  ) { form, paper in paper.addCertificates(form, verb: "TẶNG DANH HIỆU") }

  /// The golden register: which number each certificate bears and who has taken it.
  static let certificateRegister = DocumentKind(
    "certificate-register", "Sổ vàng cấp bằng, giấy khen", type: "certificate", fields: CertificateFields.rows,
    example: CertificateFields.example("GIẤY KHEN", "TẶNG")
  ) { form, paper in
    paper.lieAcross()
    paper.addHeading(withNumber: false)
    paper.addType("SỔ VÀNG", subject: "Cấp \(OfficialText.sentence(form[CertificateFields.title].lowercased()))")
    paper.add(.annexOrigin, "(\(CertificateFields.decisionLine(form, paper.style)))")
    let columns = [
      ListColumn("Số sổ", 0.08, .tableCentre), ListColumn("Họ và tên, tên tập thể", 0.26),
      ListColumn("Chức vụ, đơn vị", 0.26), ListColumn("Thành tích", 0.26), ListColumn("Ngày nhận, ký nhận", 0.14),
    ]
    let first = form[CertificateFields.first]
    paper.addTable(
      columns,
      form[CertificateFields.awarded].enumerated().map { index, one in
        paper.row(
          columns,
          [
            OfficialText.number(first + index), one[CertificateFields.name], one[CertificateFields.detail],
            one[CertificateFields.achievement], "",
          ])
      })
    paper.addSignature()
  }
}

extension PaperMaker {
  fileprivate mutating func addCertificates(_ form: Form, verb: String) {
    let stock = CertificateStock(form[CertificateFields.size], moved: form[CertificateFields.moved])
    useStock(width: stock.width, height: stock.height)
    name("\(form[CertificateFields.title]) theo \(CertificateFields.decisionLine(form, style))")
    let given = form[CertificateFields.verb]
    for (index, one) in form[CertificateFields.awarded].enumerated() {
      if index > 0 { add(.pageBreak) }
      if !form[CertificateFields.isOverprint] { addFixedLines(form, given.isEmpty ? verb : given, stock) }
      add(stock.placed(.name, [PaperParagraph(.certificateName, one[CertificateFields.name])]))
      if !one[CertificateFields.detail].isEmpty {
        add(stock.placed(.detail, [PaperParagraph(.certificateText, one[CertificateFields.detail])]))
      }
      add(stock.placed(.achievement, [PaperParagraph(.certificateText, one[CertificateFields.achievement])]))
      add(stock.placed(.decision, [PaperParagraph(.certificateSmall, CertificateFields.decisionLine(form, style))]))
      let serial = OfficialText.number(form[CertificateFields.first] + index)
      add(stock.placed(.serial, [PaperParagraph(.certificateSmall, "Số sổ vàng: \(serial)")]))
      add(stock.placed(.day, [PaperParagraph(.placeDate, head.dayLine)]))
      add(stock.placed(.signature, signatureLines))
    }
  }

  /// What a printed stock already bears.
  private mutating func addFixedLines(_ form: Form, _ verb: String, _ stock: CertificateStock) {
    let nation =
      [PaperParagraph(.nation, style.nation[0])] + style.nation.dropFirst().map { PaperParagraph(.motto, $0) }
    add(stock.placed(.nation, nation))
    add(stock.placed(.authority, [PaperParagraph(.certificateAuthority, form[CertificateFields.authority])]))
    add(stock.placed(.verb, [PaperParagraph(.certificateVerb, verb)]))
    add(stock.placed(.title, [PaperParagraph(.certificateTitle, form[CertificateFields.title])]))
  }

  private var signatureLines: [PaperParagraph] {
    signature(head.signer.powers, head.signer.post, head.signer.name).compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
  }
}

import Blocks

/// An invented decision as a paper: heading beside heading, bases, articles, a list over many pages, a signature.
enum PaperSample {
  static let page = PageSetup(width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15)

  static var styles: PaperStyles {
    var base = PaperStyle(size: 14)
    base.alignment = .justified
    base.firstLine = 12.7
    base.before = 6
    base.line = .multiple(1.1)
    var styles = PaperStyles(base: base)
    for (role, size, bold) in [
      (PaperRole.nation, 13.0, true), (.motto, 14, true), (.superior, 13, false), (.agency, 13, true),
      (.number, 13, false), (.type, 14, true), (.subject, 14, true), (.power, 14, true), (.signer, 14, true),
      (.pageNumber, 14, false), (.resolution, 14, true),
    ] {
      var style = PaperStyle(size: size)
      style.alignment = .centre
      style.isBold = bold
      styles[role] = style
    }
    styles[.placeDate] = styles[.number]
    styles[.placeDate].isItalic = true
    styles[.placeDate].size = 14
    styles[.number].before = 6
    styles[.placeDate].before = 6
    styles[.type].before = 18
    styles[.basis].isItalic = true
    styles[.section].keepWithNext = true
    styles[.power].keepWithNext = true
    for role in [PaperRole.recipientsTitle, .recipient] {
      styles[role] = PaperStyle(size: role == .recipient ? 11 : 12)
      styles[role].isBold = role == .recipientsTitle
      styles[role].isItalic = role == .recipientsTitle
    }
    for role in [PaperRole.tableHeader, .tableText, .tableCentre] {
      styles[role] = PaperStyle(size: 12)
      styles[role].before = 2
      styles[role].after = 2
      if role != .tableText { styles[role].alignment = .centre }
      styles[role].isBold = role == .tableHeader
    }
    return styles
  }

  static var heading: PaperBlock {
    .table(
      PaperTable(
        .heading, columns: [62, 103],
        rows: [
          PaperRow([
            PaperCell([
              .paragraph(PaperParagraph(.superior, "UBND TỈNH AN PHÚ")),
              .paragraph(PaperParagraph(.agency, "SỞ NỘI VỤ")), .rule(PaperRule(.ofText(0.5))),
            ]),
            PaperCell([
              .paragraph(PaperParagraph(.nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
              .paragraph(PaperParagraph(.motto, "Độc lập - Tự do - Hạnh phúc")), .rule(PaperRule(.ofText(1))),
            ]),
          ]),
          PaperRow([
            PaperCell(.number, "Số: 27/QĐ-SNV"), PaperCell(.placeDate, "An Phú, ngày 05 tháng 02 năm 2026"),
          ]),
        ]))
  }

  static var signature: PaperBlock {
    .table(
      PaperTable(
        .signature, columns: [80, 85],
        rows: [
          PaperRow([
            PaperCell([
              .paragraph(PaperParagraph(.recipientsTitle, "Nơi nhận:")),
              .paragraph(PaperParagraph(.recipient, "- Như Điều 3;")),
              .paragraph(PaperParagraph(.recipient, "- Lưu: VT, TĐKT.")),
            ]),
            PaperCell([
              .paragraph(PaperParagraph(.power, "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")),
              .paragraph(PaperParagraph(.signer, "\n\n\nĐoàn Hữu Tường")),
            ]),
          ])
        ]))
  }

  static func decision(articles: Int = 3, names: Int = 0) -> Paper {
    var blocks: [PaperBlock] = [
      heading, .paragraph(PaperParagraph(.type, "QUYẾT ĐỊNH")),
      .paragraph(PaperParagraph(.subject, "Về việc công nhận danh hiệu “Lao động tiên tiến” năm 2026")),
      .rule(PaperRule(.ofText(0.4))),
      .paragraph(PaperParagraph(.basis, "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;")),
      .paragraph(PaperParagraph(.basis, "Theo đề nghị của Hội đồng Thi đua - Khen thưởng Sở Nội vụ.")),
      .paragraph(PaperParagraph(.resolution, "QUYẾT ĐỊNH:")),
    ]
    for k in 1...articles {
      blocks.append(
        .paragraph(
          PaperParagraph(
            .article,
            [
              PaperRun("Điều \(k). ", bold: true),
              PaperRun(
                "Công nhận danh hiệu “Lao động tiên tiến” năm 2026 cho các công chức, viên chức có tên trong danh sách "
                  + "kèm theo; mức thưởng theo quy định hiện hành, trích từ quỹ thi đua, khen thưởng của Sở Nội vụ."),
            ])))
    }
    if names > 0 { blocks.append(list(names)) }
    blocks.append(signature)
    return Paper(
      metadata: PaperMetadata(
        title: "Quyết định về việc công nhận danh hiệu", subject: "27/QĐ-SNV", author: "Sở Nội vụ", day: "2026-02-05"),
      styles: styles, sections: [PaperSection(page: page, numbering: PageNumbering(), blocks: blocks)])
  }

  static func list(_ names: Int) -> PaperBlock {
    let families = ["Nguyễn Thị", "Trần Văn", "Lê Hữu", "Phạm Quỳnh", "Đặng Thế"]
    let given = ["Ánh", "Bằng", "Chương", "Diệu", "Giang", "Hường", "Khuê"]
    let rows = (1...names).map { k in
      PaperRow([
        PaperCell(.tableCentre, "\(k)"), PaperCell(.tableText, "\(families[k % 5]) \(given[k % 7])"),
        PaperCell(.tableText, "Chuyên viên"), PaperCell(.tableText, "Phòng Thi đua - Khen thưởng"),
      ])
    }
    let header = PaperRow([
      PaperCell(.tableHeader, "TT"), PaperCell(.tableHeader, "Họ và tên"), PaperCell(.tableHeader, "Chức vụ"),
      PaperCell(.tableHeader, "Đơn vị"),
    ])
    return .table(PaperTable(.data, columns: [12, 55, 38, 60], headerRows: 1, rows: [header] + rows))
  }
}

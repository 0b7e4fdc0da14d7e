import Domain

extension DocumentSource {
  /// The files of this machine.
  static let files = DocumentSource { path in
    [
      .failure(
        Problem(
          .unavailable, "formats.absent", Wording("bản dựng này chưa đọc được tệp", en: "this build reads no files")))
    ]
  }
}

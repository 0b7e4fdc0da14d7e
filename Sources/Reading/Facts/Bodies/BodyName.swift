/// The name of whoever can be asked to do something, as it stands in the text: "Sở Nội vụ", "các phòng, đơn vị thuộc
/// Sở", "Chủ tịch Công đoàn", "cán bộ, công chức".
struct BodyName: Equatable {
  /// Who it is.
  enum Kind { case unit, post, people }

  /// Indices of its words, the quantifier ("các", "toàn thể") included.
  var words: Range<Int>
  var kind: Kind
}

/// Names in a row: "Sở Tài chính, Sở Nội vụ và các đơn vị liên quan".
struct BodyList {
  var names: [BodyName]
  /// From the first name to what follows the last one, its explanation in brackets included.
  var words: Range<Int>
}

import CivilTime
import Domain
import Law

/// By what authority and under which name a paper is signed (Decree 30/2020/NĐ-CP, Appendix I, II.7).
package struct SigningAuthority: Sendable {
  private static let collectiveField = Field<String>.optionalText("onBehalfOf", "tập thể được ký thay mặt (TM.)")
  private static let deputyField = Field<String>.optionalText("deputyFor", "chức vụ người đứng đầu được ký thay (KT.)")
  private static let orderField = Field<String>.optionalText("byOrderOf", "người đứng đầu ra lệnh ký (TL.)")
  private static let authorisedField = Field<String>.optionalText("authorisedBy", "người ủy quyền ký (TUQ.)")
  private static let actingField = Field<Bool>.flag("isActing", "quyền người đứng đầu (Q.)")
  private static let postField = Field<String>.text("post", "chức vụ người ký, chữ in hoa")
  private static let nameField = Field<String>.text("name", "họ và tên người ký, không ghi học hàm, học vị")

  static let rows: [FieldRow] = [
    collectiveField.row, deputyField.row, orderField.row, authorisedField.row, actingField.row, postField.row,
    nameField.row,
  ]

  /// «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH», each a line.
  let powers: [String]
  let post: String
  let name: String
  /// The post alone, in capitals: who a decision names as its decider.
  let decider: String
  /// Signed on behalf of a collective, which decides.
  let isCollective: Bool

  init(_ form: Form, _ words: LawWords) {
    let lines: [(Field<String>, String)] = [
      (Self.collectiveField, "onBehalf"), (Self.deputyField, "deputyForHead"), (Self.orderField, "byOrder"),
      (Self.authorisedField, "byAuthorisation"),
    ]
    powers = lines.compactMap { field, id in
      form[field].isEmpty ? nil : "\(words.prefix(id)) \(form[field])"
    }
    let post = form[Self.postField]
    self.post = form[Self.actingField] ? "\(words.prefix("acting")) \(post)" : post
    name = form[Self.nameField]
    let collective = form[Self.collectiveField]
    let head = [Self.deputyField, Self.orderField, Self.authorisedField].map { form[$0] }.first { !$0.isEmpty } ?? post
    decider = collective.isEmpty ? head : collective
    isCollective = !collective.isEmpty
  }
}

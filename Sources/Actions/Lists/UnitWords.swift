import Domain
import Vietnamese

/// What the first words of a unit's name say of it.
enum UnitWords {
  static func kind(of name: String) -> (Unit.Kind, Unit.Line) {
    let key = Folding.searchKey(of: name) + " "
    func opens(_ words: [String]) -> Bool { words.contains { key.hasPrefix($0 + " ") } }
    if opens(["chi bo", "dang bo", "dang uy", "dang doan", "ban can su"]) { return (.body, .party) }
    if opens(["cong doan", "lien doan lao dong", "to cong doan"]) { return (.body, .union) }
    if opens(["doan thanh nien", "chi doan", "doan tncs", "hoi lien hiep thanh nien"]) { return (.body, .youth) }
    if opens(["hoi dong", "ban chi dao", "to cong tac", "hoi"]) { return (.body, .government) }
    if opens(["to", "doi", "nhom", "khoa", "lop"]) { return (.team, .government) }
    if opens(["trung tam", "truong", "benh vien", "ban quan ly", "chi cuc", "vien", "tram", "cong ty", "bao tang"]) {
      return (.subordinate, .government)
    }
    return (.office, .government)
  }
}

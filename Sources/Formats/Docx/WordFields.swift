/// Which of the fields around a place are open, and whether their code is being read or their result.
struct WordFields {
  private var open = 0
  /// Fields whose code is being read and not yet the result.
  private var inCode = 0

  var isInCode: Bool { inCode > 0 }

  /// Called at the start of a `w:fldChar`.
  mutating func meet(_ xml: borrowing XMLReader<WordName>) {
    if xml.attribute("fldCharType", is: "begin") {
      open += 1
      inCode += 1
    } else if xml.attribute("fldCharType", is: "separate") {
      inCode = max(0, inCode - 1)
    } else if open > 0 {
      open -= 1
      inCode = min(inCode, open)
    }
  }
}

import Law
import Reading

/// The law the program is built with, as the reader takes it.
let lawKnowledge: ReadingKnowledge = {
  let book = LawBook.embedded
  return ReadingKnowledge(
    documentTypes: book.documentTypes, bodyCodes: book.bodyCodes, authorityPrefixes: book.authorityPrefixes,
    planParts: book.planParts, titles: book.titles, instruments: book.instruments)
}()

import CXlsxWriter
import CivilTime

/// Writes an .xlsx file row by row: a row is on its way to the disk when the next one comes. The same rows and the same
/// day give the same bytes.
package final class WorkbookWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: WorkbookFormats
  private let file: AnonymousFile
  private let name: String
  private var sheet: SheetInWriting?
  private var tabs: Set<String> = []
  private var lists: [ChoiceList] = []
  private var isOpen = true

  /// `title` and `created` go into the properties of the file; `name` is for messages.
  package init(title: String, created: Day, name: String = "") throws(FileProblem) {
    self.name = name.isEmpty ? title : name
    guard thidua_open_xlsxwriter() else {
      throw .libraryMissing(self.name, library: "libxlsxwriter", debianPackage: "libxlsxwriter4")
    }
    file = try AnonymousFile()
    var options = lxw_workbook_options()
    options.constant_memory = 1
    let opened = "/proc/self/fd/\(file.descriptor)".withCString { workbook_new_opt($0, &options) }
    guard let opened else { throw .unwritable(self.name, "máy hết bộ nhớ") }
    book = opened
    formats = WorkbookFormats(opened)
    Self.setProperties(opened, title, created)
  }

  deinit {
    // Closing is what frees the library's memory.
    if isOpen { _ = workbook_close(book) }
  }

  private static func setProperties(_ book: UnsafeMutablePointer<lxw_workbook>, _ title: String, _ created: Day) {
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      // Midday, so that no zone makes another day of it; zero would mean now.
      properties.created = time_t(created.number * 86_400 + 43_200)
      _ = workbook_set_properties(book, &properties)
    }
  }

  /// Ends the sheet before and begins the next one: titles, header, print set-up.
  package func begin(_ layout: SheetLayout) throws(FileProblem) {
    try endSheet()
    guard !layout.columns.isEmpty, layout.columns.count <= WorkbookLimits.columns else {
      throw .tooMany(name, "cột", limit: WorkbookLimits.columns)
    }
    let tab = freeTab(layout.tab)
    guard let pointer = workbook_add_worksheet(book, tab) else {
      throw .unwritable(name, "không mở được trang «\(tab)»")
    }
    sheet = SheetInWriting(pointer, layout, formats, name: name)
    try sheet?.writeHead()
  }

  /// The next row of the sheet that was begun. Cells beyond the columns of the layout are refused.
  package func append(_ cells: [SheetCell]) throws(FileProblem) {
    guard sheet != nil else { throw .unwritable(name, "chưa có trang tính nào được mở") }
    try sheet?.append(cells)
  }

  /// The whole file. Nothing can be written afterwards.
  package func finish() throws(FileProblem) -> [UInt8] {
    try endSheet()
    try writeLists()
    isOpen = false
    let result = workbook_close(book)
    guard result == LXW_NO_ERROR else { throw .unwritable(name, String(cString: lxw_strerror(result))) }
    return file.bytes(limit: .max)
  }

  private func endSheet() throws(FileProblem) {
    guard let sheet else { return }
    try sheet.end(&lists)
    self.sheet = nil
  }

  private func writeLists() throws(FileProblem) {
    guard !lists.isEmpty, let pointer = workbook_add_worksheet(book, freeTab(ChoiceList.sheet)) else { return }
    try ChoiceList.write(lists, into: pointer, formats, name: name)
    worksheet_hide(pointer)
  }

  /// Two tabs cannot bear one name, whatever the case.
  private func freeTab(_ wanted: String) -> String {
    var tab = wanted
    var count = 1
    while tabs.contains(tab.lowercased()) {
      count += 1
      tab = String(wanted.prefix(27)) + " \(count)"
    }
    tabs.insert(tab.lowercased())
    return tab
  }
}

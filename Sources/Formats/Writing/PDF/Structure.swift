/// What a paper is made of, for readers who listen (ISO 32000-1, 14.7): paragraphs, headings, tables with their rows and
/// cells. Nodes are known by number; what is never printed is never part of it.
final class Structure {
  enum Kid {
    case node(Int)
    /// A stretch of a page's content: the page counts from 0.
    case content(page: Int, mark: Int)
  }
  struct Node {
    var tag: StaticString
    /// Above it; `none` while it has not been printed.
    var parent: Int
    /// Entries of its dictionary besides the usual ones.
    var entries: String
    var kids: [Kid] = []
  }

  /// The whole paper.
  static let root = 0
  static let none = -1

  private(set) var nodes = [Node(tag: "Document", parent: none, entries: "")]

  /// A node below another, or one that finds its place when it is printed.
  func add(_ tag: StaticString, in parent: Int = none, entries: String = "") -> Int {
    nodes.append(Node(tag: tag, parent: parent, entries: entries))
    let id = nodes.count - 1
    if parent != Self.none { nodes[parent].kids.append(.node(id)) }
    return id
  }

  /// A stretch of a page belongs to the node.
  func add(page: Int, mark: Int, to node: Int) {
    var top = node
    while nodes[top].parent != Self.none, nodes[top].parent != Self.root { top = nodes[top].parent }
    if nodes[top].parent == Self.none {
      nodes[top].parent = Self.root
      nodes[Self.root].kids.append(.node(top))
    }
    nodes[node].kids.append(.content(page: page, mark: mark))
  }

  /// Writes the tree and, by page, which node each stretch belongs to; gives the number of its root.
  func write(to file: inout PDFFile, pages: [Int], marks: [[Int]]) -> Int {
    let tree = file.reserve()
    let parents = file.reserve()
    // What was set and never printed (a head that was measured) has no place in the tree.
    var ids = [Int](repeating: 0, count: nodes.count)
    for (k, node) in nodes.enumerated() where k == Self.root || node.parent != Self.none { ids[k] = file.reserve() }
    for (k, node) in nodes.enumerated() where ids[k] != 0 {
      file.pack(ids[k], dictionary(node, below: k == Self.root ? tree : ids[node.parent], ids, pages))
    }
    file.add(
      tree,
      "<</Type/StructTreeRoot/K \(ids[Self.root]) 0 R/ParentTree \(parents) 0 R/ParentTreeNextKey \(pages.count)>>")
    var table: [UInt8] = []
    table.add("<</Nums[")
    for (page, nodes) in marks.enumerated() {
      table.add(page)
      table.add("[")
      for node in nodes { table.add(reference: ids[node]) }
      table.add("]")
    }
    table.add("]>>")
    file.add(parents, table)
    return tree
  }

  private func dictionary(_ node: Node, below parent: Int, _ ids: [Int], _ pages: [Int]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(64)
    out.add("<</S/")
    out.add(node.tag)
    out.add("/P ")
    out.add(reference: parent)
    out += node.entries.utf8
    // Nearly every node has all its words on one page.
    var page: Int?
    for case .content(let own, _) in node.kids where page == nil { page = own }
    if let page {
      out.add("/Pg ")
      out.add(reference: pages[page])
    }
    out.add("/K[")
    for kid in node.kids {
      switch kid {
      case .node(let id): out.add(reference: ids[id])
      case .content(let own, let mark) where own == page:
        out.add(mark)
        out.add(" ")
      case .content(let own, let mark):
        out.add("<</Type/MCR/Pg ")
        out.add(reference: pages[own])
        out.add("/MCID ")
        out.add(mark)
        out.add(">>")
      }
    }
    out.add("]>>")
    return out
  }
}

extension [UInt8] {
  fileprivate mutating func add(reference id: Int) {
    add(id)
    add(" 0 R ")
  }
}

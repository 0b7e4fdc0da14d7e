"""The decision that the program writes, from the same data, by python-docx and by docxtpl: CPU milliseconds, best round.

write_docx.py docx|docxtpl DATA.json WRITTEN.docx

Both read the JSON, and both give the same page: the same text, margins, letters, heading in two columns, a list with a
repeated head whose rows do not split. docxtpl fills a template made of the program's own Word file, as an office keeps
one; python-docx builds the file from nothing. What they give is counted against what the program gives.
"""
import copy
import io
import json
import sys
import time

import docx
import docxtpl
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT as Vertical
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

KIND, DATA, WRITTEN = sys.argv[1:4]
TEXT = open(DATA, encoding="utf-8").read()
OURS = docx.Document(WRITTEN)


def people(data):
    """Rows of the list: a label, two texts, and whether it is the heading of a unit."""
    count = 0
    for index, unit in enumerate(data["awards"][0]["units"]):
        yield roman(index + 1), unit["unit"], None
        for person in unit["people"]:
            count += 1
            yield str(count), person["name"], person["post"]


def roman(number):
    text = ""
    for value, letters in [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
                           (1, "I")]:
        text += letters * (number // value)
        number %= value
    return text


# What stands around the list, taken once from the program's file: (kind, content), paragraphs with style and runs.
def outline(document):
    body = []
    for child in document.element.body.iterchildren():
        if child.tag == qn("w:p"):
            paragraph = docx.text.paragraph.Paragraph(child, document)
            body.append(("p", paragraph.style.name, [(run.text, run.bold) for run in paragraph.runs]))
        elif child.tag == qn("w:tbl"):
            table = docx.table.Table(child, document)
            if len(table.columns) == 3:
                body.append(("list", [cell.text for cell in table.rows[0].cells], None))
            else:
                cells = [[[(p.style.name, p.text) for p in cell.paragraphs] for cell in row.cells] for row in table.rows]
                body.append(("columns", cells, None))
    return body


OUTLINE = outline(OURS)
STYLES = [(style.name, style.font.size, style.font.bold, style.font.italic, style.paragraph_format.alignment)
          for style in OURS.styles if style.type == 1]


def by_python_docx(text):
    data = json.loads(text)
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin, section.left_margin, section.right_margin = Mm(20), Mm(20), Mm(30), Mm(15)
    document.styles["Normal"].font.name = "Times New Roman"
    known = {style.name for style in document.styles}
    for name, size, bold, italic, alignment in STYLES:
        style = document.styles[name] if name in known else document.styles.add_style(name, 1)
        style.font.name, style.font.size, style.font.bold, style.font.italic = "Times New Roman", size, bold, italic
        style.paragraph_format.alignment = alignment
    for kind, what, runs in OUTLINE:
        if kind == "p":
            paragraph = document.add_paragraph(style=what)
            for words, bold in runs:
                paragraph.add_run(words).bold = bold
        elif kind == "columns":
            table = document.add_table(0, len(what[0]))
            for cells in what:
                for cell, lines in zip(table.add_row().cells, cells):
                    for index, (style, words) in enumerate(lines):
                        paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
                        paragraph.style, paragraph.text = style, words
        else:
            listed(document, what, data)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def listed(document, head, data):
    table = document.add_table(0, 3)
    table.autofit = False
    table.style = "Table Grid"
    widths = [Mm(13.2), Mm(56.1), Mm(95.7)]
    heads = table.add_row()
    whole(heads, "w:tblHeader")
    # A style is looked up once: by name it would be searched for in every cell.
    named = {name: document.styles[name].style_id for name in ("Đầu bảng", "Cộng", "Nhóm trong bảng", "Ô giữa", "Ô chữ")}
    for cell, text, width in zip(heads.cells, head, widths):
        put(cell, text, named["Đầu bảng"], width)
    for label, first, second in people(data):
        row = table.add_row()
        whole(row)
        cells = row.cells
        if second is None:
            put(cells[0], label, named["Cộng"], widths[0])
            put(cells[1].merge(cells[2]), first, named["Nhóm trong bảng"], widths[1] + widths[2])
        else:
            put(cells[0], label, named["Ô giữa"], widths[0])
            put(cells[1], first, named["Ô chữ"], widths[1])
            put(cells[2], second, named["Ô chữ"], widths[2])


def whole(row, *more):
    properties = row._tr.get_or_add_trPr()
    for name in ("w:cantSplit", *more):
        properties.append(OxmlElement(name))


def put(cell, text, style, width):
    cell.width = width
    cell.vertical_alignment = Vertical.CENTER
    paragraph = cell.paragraphs[0]
    paragraph._p.style = style
    paragraph.add_run(text)


def template():
    """The program's file with one row for a unit and one for a person, between the marks of the loops."""
    document = docx.Document(WRITTEN)
    table = next(t for t in document.tables if len(t.columns) == 3)
    rows = [row._tr for row in table.rows]
    group, person = rows[1], rows[2]
    for row in rows[3:]:
        table._tbl.remove(row)

    def fill(row, texts):
        for cell, text in zip(row.findall(qn("w:tc")), texts):
            cell.find(".//" + qn("w:t")).text = text

    def mark(text):
        row = copy.deepcopy(group)
        fill(row, (text, ""))
        return row

    fill(group, ("{{ unit.label }}", "{{ unit.name }}"))
    fill(person, ("{{ person.label }}", "{{ person.name }}", "{{ person.post }}"))
    group.addprevious(mark("{%tr for unit in units %}"))
    person.addprevious(mark("{%tr for person in unit.people %}"))
    person.addnext(mark("{%tr endfor %}"))
    person.addnext(mark("{%tr endfor %}"))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


TEMPLATE = template()


def by_docxtpl(text):
    data = json.loads(text)
    units = []
    for label, first, second in people(data):
        if second is None:
            units.append({"label": label, "name": first, "people": []})
        else:
            units[-1]["people"].append({"label": label, "name": first, "post": second})
    document = docxtpl.DocxTemplate(io.BytesIO(TEMPLATE))
    document.render({"units": units})
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def rows_of(document):
    table = next(t for t in document.tables if len(t.columns) == 3)
    return [[cell.text for cell in docx.table._Row(tr, table).cells] for tr in table._tbl.tr_lst]


write = {"docx": by_python_docx, "docxtpl": by_docxtpl}[KIND]
same = rows_of(docx.Document(io.BytesIO(write(TEXT)))) == rows_of(OURS)
if not same:
    raise SystemExit(KIND + " does not give the same list")
times = []
for _ in range(5 if len(TEXT) < 20000 else 2):
    start = time.process_time()
    write(TEXT)
    times.append((time.process_time() - start) * 1000)
print(min(times))

"""A decision with a list of names, by python-docx and by docxtpl: CPU milliseconds, best of several rounds.

write_docx.py docx|docxtpl COUNT
"""
import io
import sys
import time

import docx
import docxtpl
from docx.shared import Pt

NAMES = ["Nguyễn Thị Hồng Hạnh", "Trần Văn Mười", "Lê Thị Ánh Nguyệt", "Đặng Quốc Bảo", "Lò Thị Pả"]
LINES = [
    "QUYẾT ĐỊNH", "Về việc công nhận danh hiệu thi đua năm 2025", "GIÁM ĐỐC SỞ NỘI VỤ",
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "QUYẾT ĐỊNH:", "Điều 1. Công nhận danh hiệu.",
    "Điều 2. Tiền thưởng theo quy định.", "Điều 3. Trách nhiệm thi hành./.",
]


def by_python_docx(count):
    document = docx.Document()
    document.styles["Normal"].font.name = "Times New Roman"
    document.styles["Normal"].font.size = Pt(14)
    heading = document.add_table(1, 2)
    heading.cell(0, 0).text = "SỞ NỘI VỤ"
    heading.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    for line in LINES:
        document.add_paragraph(line)
    table = document.add_table(count + 1, 3)
    for row, cells in enumerate(table.rows):
        for cell, text in zip(cells.cells, (str(row), NAMES[row % 5], "Chuyên viên")):
            cell.text = text
    out = io.BytesIO()
    document.save(out)


def template():
    document = docx.Document()
    for line in LINES:
        document.add_paragraph(line)
    table = document.add_table(3, 3)
    table.cell(0, 0).text = "{%tr for p in people %}"
    for place, text in enumerate(("{{ loop.index }}", "{{ p.name }}", "{{ p.post }}")):
        table.cell(1, place).text = text
    table.cell(2, 0).text = "{%tr endfor %}"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


TEMPLATE = template()


def by_docxtpl(count):
    document = docxtpl.DocxTemplate(io.BytesIO(TEMPLATE))
    document.render({"people": [{"name": NAMES[i % 5], "post": "Chuyên viên"} for i in range(count)]})
    document.save(io.BytesIO())


write = {"docx": by_python_docx, "docxtpl": by_docxtpl}[sys.argv[1]]
count = int(sys.argv[2])
times = []
for _ in range(5 if count < 100 else 2):
    start = time.process_time()
    write(count)
    times.append((time.process_time() - start) * 1000)
print(min(times))

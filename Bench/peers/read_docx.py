"""The text of a .docx by python-docx: paragraphs and table cells, in order of the body."""
import sys
import time

import docx


def text(path):
    document = docx.Document(path)
    lines = [p.text for p in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            lines += [cell.text for cell in row.cells]
    return "\n".join(lines)


path, seconds = sys.argv[1], float(sys.argv[2])
times, end = [], time.process_time() + seconds
while len(times) < 3 or time.process_time() < end:
    start = time.process_time()
    text(path)
    times.append(time.process_time() - start)
times.sort()
print("%f\t%f\t%d" % (times[0] * 1000, times[len(times) // 2] * 1000, len(times)))

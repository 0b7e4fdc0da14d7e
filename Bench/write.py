"""bin/bench write: documents from their data, beside python-docx, docxtpl, WeasyPrint and LibreOffice, in one run.

Times are CPU time. LibreOffice takes part where it is installed.
"""
import os
import resource
import shutil
import subprocess
import sys
import tempfile

BENCH, PYTHON = sys.argv[2:4]
PEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers")
PAPERS = [("two-pages", "a decision of two pages", 2, 8), ("500-names", "500 names", 10, 50),
          ("2000-rows", "2,000 rows", 50, None)]


def run(words):
    child = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if child.returncode != 0:
        raise SystemExit("failed: " + " ".join(words))
    return child.stdout.decode("utf-8")


def peer(name, *words):
    return float(run([PYTHON, os.path.join(PEERS, name), *words]))


def weighed(words):
    """(CPU seconds, peak resident memory in MB) of one process and its children."""
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
        os.dup2(1, 2)
        os.execvp(words[0], words)
    _, status, use = os.wait4(pid, 0)
    if status != 0:
        raise SystemExit("failed: " + " ".join(words))
    return use.ru_utime + use.ru_stime, use.ru_maxrss / 1024


def office(path, folder):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(["soffice", "--headless", "-env:UserInstallation=file://" + folder + "/office", "--convert-to", "pdf", "--outdir",
         folder, path])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def row(what, figure, unit, note=""):
    print("%-46s %12.2f %-6s %s" % (what, figure, unit, note), flush=True)


with tempfile.TemporaryDirectory() as folder:
    best = {}
    for line in run([BENCH, "write", "time"]).splitlines():
        words = line.split("\t")
        best[words[0]] = float(words[2])
    run([BENCH, "write", "save", folder])
    has_office = shutil.which("soffice") is not None
    if has_office:
        office(os.path.join(folder, "two-pages.docx"), folder)
    for key, title, docx_budget, pdf_budget in PAPERS:
        print(title)
        ours = best[key + " docx"]
        row("docx", ours, "ms", "budget %d" % docx_budget)
        for name in ("docx", "docxtpl"):
            theirs = peer("write_docx.py", name, os.path.join(folder, key + ".json"), os.path.join(folder, key + ".docx"))
            row("python-docx" if name == "docx" else "docxtpl", theirs, "ms", "%.0f×" % (theirs / ours))
        row("html", best[key + " html"], "ms")
        ours = best[key + " pdf"]
        row("pdf", ours, "ms", "budget %d" % pdf_budget if pdf_budget else "")
        theirs = peer("write_weasyprint.py", os.path.join(folder, key + ".html"))
        row("WeasyPrint, the same as HTML", theirs, "ms", "%.0f×" % (theirs / ours))
        if has_office:
            theirs = office(os.path.join(folder, key + ".docx"), folder)
            row("LibreOffice, the same as docx", theirs, "ms", "%.0f×" % (theirs / ours))
        for form in ("docx", "pdf"):
            seconds, memory = weighed([BENCH, "write", "one", key, form])
            row("%s, whole process" % form, memory, "MB", "budget 60; %.0f ms" % (seconds * 1000))
        print()
    seconds, memory = weighed([BENCH, "write", "certificates", "1000", os.path.join(folder, "certificates.pdf")])
    row("1,000 certificates, pdf, whole process", seconds, "s", "budget 3; %.0f MB" % memory)

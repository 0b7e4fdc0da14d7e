"""bin/bench read: what reading a plan costs, beside its peers, in one run. Times are CPU time unless named otherwise."""
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
THIDUA, BENCH, PYTHON = sys.argv[1:4]
PEERS = os.path.join(ROOT, "Bench", "peers")
EXAMPLES = os.path.join(ROOT, "examples")


def run(words, **more):
    """(output, CPU ms, wall ms, peak MB) of one child."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    child = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **more)
    wall = (time.monotonic() - start) * 1000
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000
    if child.returncode != 0:
        raise SystemExit("failed: " + " ".join(words))
    return child.stdout.decode("utf-8"), cpu, wall


def peak(words):
    """Peak resident memory of one process in MB; the children it starts are not in it."""
    script = (
        "import os,sys,resource\n"
        "pid=os.fork()\n"
        "if pid==0:\n"
        "  os.dup2(os.open('/dev/null',os.O_WRONLY),1); os.execvp(sys.argv[1],sys.argv[1:])\n"
        "_,status,use=os.wait4(pid,0)\n"
        "print(use.ru_maxrss/1024)\n"
    )
    return float(run([sys.executable, "-c", script] + words)[0])


def best(words, rounds=15):
    measured = [run(words)[1:] for _ in range(rounds)]
    return min(m[0] for m in measured), min(m[1] for m in measured)


def inside(paths):
    """{(station, file): (bytes, best ms)} from the bench in process."""
    table = {}
    for line in run([BENCH, "read"] + paths)[0].splitlines():
        station, name, size, low, _, _ = line.split("\t")
        table[station, name] = (int(size), float(low))
    return table


def peer(script, path, seconds="1.5"):
    try:
        return float(run([PYTHON, os.path.join(PEERS, script), path, seconds])[0].split("\t")[0])
    except SystemExit:
        return None


def row(what, figure, unit, note=""):
    print("%-46s %12s %-6s %s" % (what, "–" if figure is None else "%.3f" % figure, unit, note), flush=True)


def ratio(ours, theirs):
    return "" if not theirs else "%.0f× thidua" % (theirs / ours)


def examples(suffix):
    return sorted(os.path.join(EXAMPLES, f) for f in os.listdir(EXAMPLES) if f.endswith(suffix))


def grown(text, size, folder):
    """The text repeated to a size; the repeats stand below each other as annexes would."""
    path = os.path.join(folder, "text-%d.txt" % size)
    data = text.encode("utf-8") + b"\n\n"
    with open(path, "wb") as out:
        written = 0
        while written < size:
            written += out.write(data)
    return path


def main():
    texts, words = examples(".txt"), examples(".docx")
    plan = max(texts, key=os.path.getsize)
    document = max(words, key=os.path.getsize)
    with tempfile.TemporaryDirectory() as folder:
        text = open(plan, encoding="utf-8").read()
        twelve = grown(text, 12_000, folder)
        open(twelve, "r+b").truncate(len(open(twelve, "rb").read()[:12_000].decode("utf-8", "ignore").encode()))
        ladder = [grown(text, size, folder) for size in (10_000, 100_000, 1_000_000, 10_000_000, 50_000_000)]
        table = inside([twelve, document] + ladder)

        print("In process, one thread")
        name = os.path.basename(twelve)
        for station, label in (("words", "words"), ("text", "text of the file"), ("facts", "facts"), ("full", "read in full, as JSON")):
            row("12 kB text: " + label, table[station, name][1], "ms")
        print()
        print("Growth, read in full")
        for path in ladder:
            size, low = table["full", os.path.basename(path)]
            row("  %.0f kB" % (size / 1000), low, "ms", "%.1f ns a byte" % (low * 1e6 / size))
        print()
        print("Word documents: the text alone")
        ours = table["text", os.path.basename(document)][1]
        row("thidua", ours, "ms")
        theirs = peer("read_docx.py", document)
        row("python-docx", theirs, "ms", ratio(ours, theirs))
        if shutil.which("pandoc"):
            theirs = best(["pandoc", "-t", "plain", document], 5)[0]
            row("pandoc (whole process)", theirs, "ms", ratio(ours, theirs))
        row("thidua: read in full", table["full", os.path.basename(document)][1], "ms")
        print()
        print("Other readers of the 12 kB text")
        full = table["full", name][1]
        row("thidua: all facts", full, "ms")
        theirs = peer("read_words.py", twelve)
        row("underthesea: words only", theirs, "ms", ratio(full, theirs))
        # Its time grows faster than the text: a sixth of the plan, times six, flatters it.
        piece = os.path.join(folder, "piece.txt")
        with open(twelve, "rb") as whole, open(piece, "wb") as part:
            part.write(whole.read(2_000).decode("utf-8", "ignore").encode())
        sixth = peer("read_dates.py", piece)
        theirs = sixth and sixth * 6
        row("dateparser: dates only (2 kB, times six)", theirs, "ms", ratio(full, theirs))
        print()
        print("Whole process, start to output (CPU ms, wall ms)")
        for path in (twelve, document):
            cpu, wall = best([THIDUA, "read", "--json", path])
            row("thidua read --json " + os.path.splitext(path)[1], cpu, "ms", "%.1f ms wall" % wall)
        if shutil.which("soffice") is None and shutil.which("pdftotext") and examples(".pdf"):
            path = examples(".pdf")[0]
            ours = best([THIDUA, "read", "--json", path], 5)
            theirs = best(["pdftotext", "-bbox-layout", path, "/dev/null"], 5)
            row("thidua read --json .pdf", ours[0], "ms", "%.1f ms wall" % ours[1])
            row("pdftotext -bbox-layout", theirs[0], "ms", "its share of it")
        print()
        print("Peak memory of the program itself")
        row("10 MB text", peak([THIDUA, "read", "--json", ladder[3]]), "MB")
        row("Word document", peak([THIDUA, "read", "--json", document]), "MB")


main()

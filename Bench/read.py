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
# A peer that needs longer than this is left out of the table.
PATIENCE = 60


def run(words, patience=None):
    """(output, CPU ms, wall ms) of one child; None when it needs more than `patience` seconds."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    try:
        child = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=patience)
    except subprocess.TimeoutExpired:
        return None
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


def inside(path, *stations):
    """{station: (bytes, best ms)} from the bench in process, for all stations or those named."""
    table = {}
    for line in run([BENCH, "read", ",".join(stations) or "all", path])[0].splitlines():
        station, _, size, low, _, _ = line.split("\t")
        table[station] = (int(size), float(low))
    return table


def peer(script, path, seconds="1.5"):
    """The best time in ms; None when the peer fails or wants more time than it is given."""
    try:
        answer = run([PYTHON, os.path.join(PEERS, script), path, seconds], patience=PATIENCE)
    except SystemExit:
        return None
    return answer and float(answer[0].split("\t")[0])


def say(line=""):
    print(line, flush=True)


def row(what, figure, unit, note=""):
    say("%-46s %12s %-6s %s" % (what, "–" if figure is None else "%.3f" % figure, unit, note))


def ratio(ours, theirs, note=""):
    return note if not theirs else "%.0f× thidua%s" % (theirs / ours, note and ", " + note)


def examples(suffix):
    return sorted(os.path.join(EXAMPLES, f) for f in os.listdir(EXAMPLES) if f.endswith(suffix))


def cut(data, size):
    """The first `size` bytes, never through a letter."""
    return data[:size].decode("utf-8", "ignore").encode("utf-8")


def stored(data, name, folder):
    path = os.path.join(folder, name)
    with open(path, "wb") as out:
        out.write(data)
    return path


def grown(text, size, folder):
    """The text repeated to a size; the repeats stand below each other as annexes would."""
    return stored((text + b"\n\n") * (size // (len(text) + 2) + 1), "text-%d.txt" % size, folder)


def stations(twelve):
    say("In process, one thread")
    table = inside(twelve)
    for station, label in (
        ("words", "words"), ("text", "text of the file"), ("facts", "facts"), ("full", "read in full, as JSON"),
    ):
        row("12 kB text: " + label, table[station][1], "ms")
    return table["full"][1]


def growth(text, folder):
    say("\nGrowth, read in full")
    for size in (10_000, 100_000, 1_000_000, 10_000_000, 50_000_000):
        count, low = inside(grown(text, size, folder), "full")["full"]
        row("  %.0f kB" % (count / 1000), low, "ms", "%.1f ns a byte" % (low * 1e6 / count))


def documents(document):
    say("\nWord documents: the text alone")
    table = inside(document, "text", "full")
    ours = table["text"][1]
    row("thidua", ours, "ms")
    theirs = peer("read_docx.py", document)
    row("python-docx", theirs, "ms", ratio(ours, theirs))
    if shutil.which("pandoc"):
        theirs = best(["pandoc", "-t", "plain", document], 5)[0]
        row("pandoc (whole process)", theirs, "ms", ratio(ours, theirs))
    else:
        row("pandoc (whole process)", None, "", "not on this machine: apt-get install pandoc")
    row("thidua: read in full", table["full"][1], "ms")


def others(twelve, full, folder):
    say("\nOther readers of the 12 kB text")
    row("thidua: all facts, as JSON", full, "ms")
    theirs = peer("read_words.py", twelve)
    row("underthesea: words only", theirs, "ms", ratio(full, theirs))
    # It grows faster than its text: a piece is all it can be given, and the rest is reckoned in its favour.
    with open(twelve, "rb") as whole:
        piece = cut(whole.read(), 2_000)
    theirs = peer("read_dates.py", stored(piece, "piece.txt", folder))
    row("dateparser: dates only", theirs and theirs * 6, "ms", ratio(full, theirs and theirs * 6, "2 kB times six"))


def processes(paths):
    say("\nWhole process, start to output (CPU ms, wall ms)")
    for path in paths:
        cpu, wall = best([THIDUA, "read", "--json", path])
        row("thidua read --json " + os.path.splitext(path)[1], cpu, "ms", "%.1f ms wall" % wall)
    if shutil.which("pdftotext") and examples(".pdf"):
        path = examples(".pdf")[0]
        ours = best([THIDUA, "read", "--json", path], 5)
        theirs = best(["pdftotext", "-bbox-layout", path, "/dev/null"], 5)
        row("thidua read --json .pdf", ours[0], "ms", "%.1f ms wall" % ours[1])
        row("pdftotext -bbox-layout", theirs[0], "ms", "its share of it")


def memory(long, document):
    say("\nPeak memory of the program itself")
    row("10 MB text", peak([THIDUA, "read", "--json", long]), "MB")
    row("Word document", peak([THIDUA, "read", "--json", document]), "MB")


def main():
    document = max(examples(".docx"), key=os.path.getsize)
    with tempfile.TemporaryDirectory() as folder:
        with open(max(examples(".txt"), key=os.path.getsize), "rb") as plan:
            text = plan.read()
        twelve = stored(cut((text + b"\n\n") * 4, 12_000), "text-12000.txt", folder)
        full = stations(twelve)
        growth(text, folder)
        documents(document)
        others(twelve, full, folder)
        processes([twelve, document])
        memory(grown(text, 10_000_000, folder), document)


main()

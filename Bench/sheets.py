"""bin/bench sheets: workbooks out and in, beside openpyxl, in one run. Times are CPU time."""
import os
import subprocess
import sys
import tempfile

BENCH, PYTHON = sys.argv[2:4]
PEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers")


def run(words):
    child = subprocess.run(words, stdout=subprocess.PIPE)
    if child.returncode != 0:
        raise SystemExit("failed: " + " ".join(words))
    return child.stdout.decode("utf-8")


def peak(words):
    """(CPU seconds, peak resident memory in MB) of one process."""
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
        os.execvp(words[0], words)
    _, status, use = os.wait4(pid, 0)
    if status != 0:
        raise SystemExit("failed: " + " ".join(words))
    return use.ru_utime + use.ru_stime, use.ru_maxrss / 1024


def row(what, figure, unit, note=""):
    print("%-46s %12.1f %-6s %s" % (what, figure, unit, note), flush=True)


with tempfile.TemporaryDirectory() as folder:
    peer = [PYTHON, os.path.join(PEERS, "sheets_openpyxl.py")]
    shared = os.path.join(folder, "shared.xlsx")
    theirs_out = float(run(peer + ["write", shared, "10000"]))
    theirs_in = float(run(peer + ["read", shared]))
    best = {}
    for line in run([BENCH, "sheets", "time", folder]).splitlines():
        words = line.split("\t")
        best[words[0]] = float(words[2])
    print("100,000 cells")
    row("out", best["out"], "ms", "budget 120")
    row("openpyxl (write-only)", theirs_out, "ms", "%.0f×" % (theirs_out / best["out"]))
    row("in", best["in"], "ms", "budget 60")
    row("in, the file of openpyxl (shared strings)", best["in-shared"], "ms", "budget 60")
    row("openpyxl (read-only), the same", theirs_in, "ms", "%.0f×" % (theirs_in / best["in-shared"]))
    print()
    print("200,000 rows of 10 columns, whole process")
    big = os.path.join(folder, "big.xlsx")
    seconds, memory = peak([BENCH, "sheets", "write", big, "200000"])
    row("written", memory, "MB", "%.2f s, file %.1f MB" % (seconds, os.path.getsize(big) / 1e6))
    seconds, memory = peak([BENCH, "sheets", "read", big])
    row("read", memory, "MB", "%.2f s" % seconds)
    run(peer + ["write", big, "200000"])
    seconds, memory = peak([BENCH, "sheets", "read", big])
    row("read, shared strings", memory, "MB", "%.2f s, file %.1f MB" % (seconds, os.path.getsize(big) / 1e6))

"""bin/bench law: the law engine alone and beside two peers on the same cases, in one run. Times are CPU time."""
import os
import subprocess
import sys
import tempfile

BENCH, PYTHON = sys.argv[2:4]
PEERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers")
CASES = 100_000


def run(*words):
    child = subprocess.run([str(w) for w in words], stdout=subprocess.PIPE)
    if child.returncode != 0:
        raise SystemExit("failed: " + " ".join(str(w) for w in words))
    return child.stdout.decode("utf-8")


def peak(*words):
    """(first printed milliseconds, peak resident memory in MB) of one process."""
    with tempfile.TemporaryFile() as out:
        pid = os.fork()
        if pid == 0:
            os.dup2(out.fileno(), 1)
            os.execvp(words[0], [str(w) for w in words])
        _, status, use = os.wait4(pid, 0)
        if status != 0:
            raise SystemExit("failed: " + " ".join(str(w) for w in words))
        out.seek(0)
        return float(out.read().split(b"\t")[1]), use.ru_maxrss / 1024


def row(what, figure, unit, note=""):
    print("%-52s %12.2f %-4s %s" % (what, figure, unit, note), flush=True)


row("all law data read and checked", float(run(BENCH, "law", "load").split("\t")[2]), "ms", "budget 20")
print("\none ruling")
for line in run(BENCH, "law", "ruling", 20_000).splitlines():
    title, reasons, answer, clauses, eligible = line.split("\t")
    row(title, float(reasons), "µs", "budget 20, %s clauses, %s %% eligible; the answer alone %.2f µs"
        % (clauses[:4], eligible, float(answer)))

print("\npeople with ten years, four individual titles each, one core")
for count in (10_000, 100_000, 1_000_000):
    making, _ = peak(BENCH, "law", "making", count)
    answers, memory = peak(BENCH, "law", "answers", count)
    row("%9d: answers alone" % count, (answers - making) / 1000, "s",
        "%.0f MB%s; making the people %.2f s apart" % (memory, ", budget 10 s" if count == 1_000_000 else "", making / 1000))
    reasons, memory = peak(BENCH, "law", "reasons", count)
    row("%9d: with all reasons" % count, (reasons - making) / 1000, "s",
        "%.0f MB%s" % (memory, ", budget 100 s" if count == 1_000_000 else ""))

print("\n%d cases of three titles" % CASES)
with tempfile.NamedTemporaryFile("w", suffix=".tsv") as table:
    table.write(run(BENCH, "law", "cases", CASES))
    table.flush()
    ours = float(run(BENCH, "law", "compared", CASES).split("\t")[1])
    plain, traced, wrong = run(PYTHON, os.path.join(PEERS, "law_zen.py"), table.name).split("\t")
    vector, missed = run(PYTHON, os.path.join(PEERS, "law_openfisca.py"), table.name).split("\t")
    each = ours * 1000 / CASES
    row("with all reasons", each, "µs", "a person, three titles")
    row("zen-engine, traced", float(traced) * 1000 / CASES, "µs",
        "%.1f× (untraced %.1f µs); %s answers differ" % (float(traced) / ours, float(plain) * 1000 / CASES, wrong.strip()))
    row("openfisca-core, vectorised, no reasons", float(vector) * 1000 / CASES, "µs", "%s answers differ" % missed.strip())

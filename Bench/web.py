"""bin/bench web: the page of a movement in a province of 10,000 units and 200,000 people, beside the same page and the
same statements in FastAPI. Times are CPU time of the serving process; what SQLite itself costs is measured apart."""
import hashlib
import html
import http.client
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

import web_office

PROGRAM, BENCH, PYTHON = sys.argv[1:4]
PEER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers", "web")
# What the peer asks for each time, and what the program does.
THEIRS, OURS = ("movement.sql", "movement-anew.sql"), ("movement.sql", "movement-kept.sql")
SECONDS = os.environ.get("THIDUA_BENCH_SECONDS", "6")
TICK = os.sysconf("SC_CLK_TCK")
PORT, PEER_PORT = 18123, 18124
folder = tempfile.mkdtemp(dir="/var/tmp")
started = []
data = os.path.join(folder, "data")
os.environ["THIDUA_DATA"] = data


def thidua(*words):
    child = subprocess.run([PROGRAM, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if child.returncode != 0:
        raise SystemExit("thidua %s:\n%s" % (" ".join(words), child.stdout.decode()))
    return child.stdout.decode()


def weighed(*words):
    """(seconds by the clock, seconds of CPU, peak MB) of one command."""
    start = time.monotonic()
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open("/dev/null", os.O_WRONLY), 1)
        os.execv(PROGRAM, [PROGRAM, *words])
    _, status, use = os.wait4(pid, 0)
    if status != 0:
        raise SystemExit("thidua failed: " + " ".join(words))
    return time.monotonic() - start, use.ru_utime + use.ru_stime, use.ru_maxrss / 1024


def row(what, figure, unit, note=""):
    print("%-58s %10.2f %-4s %s" % (what, figure, unit, note), flush=True)


class Browser:
    def __init__(self):
        self.cookies = {}

    def ask(self, path, form=None):
        """Follows nothing: (status, place, body)."""
        connection = http.client.HTTPConnection("127.0.0.1", PORT)
        headers = {"Cookie": "; ".join("%s=%s" % pair for pair in self.cookies.items())}
        if form is not None:
            headers["Origin"] = "http://127.0.0.1:%d" % PORT
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        body = urllib.parse.urlencode(form) if form is not None else None
        connection.request("POST" if form is not None else "GET", path, body, headers)
        answer = connection.getresponse()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.split(";")[0]
        text = answer.read().decode()
        return answer.status, answer.getheader("Location"), text

    def send(self, page, path, **form):
        _, _, text = self.ask(page)
        token = re.search(r'action="%s"[^>]*><input type="hidden" name="ma-bieu-mau" value="([^"]*)"' % re.escape(path), text)
        status, place, text = self.ask(path, dict(form, **{"ma-bieu-mau": html.unescape(token.group(1))}))
        if status != 303:
            raise SystemExit("%s answered %d" % (path, status))
        return place

    def sign_in(self, login, password):
        """With the password of an account that was just made, which has to be changed at once."""
        self.send("/vao", "/vao", ten=login, **{"mat-khau": password})
        fields = re.findall(r'name="([^"]*)" type="password"', self.ask("/mat-khau")[2])
        self.send("/mat-khau", "/mat-khau", **dict(zip(fields, (password, "An Hòa một sớm mai", "An Hòa một sớm mai"))))


def begin(words, port, path, **environment):
    """A server that answers, with the milliseconds it took to its first answer."""
    start = time.monotonic()
    child = subprocess.Popen(words, env=dict(os.environ, **environment), stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    started.append(child)
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port)) as connection:
                connection.sendall(b"GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n" % path.encode())
                if connection.recv(12):
                    return child, (time.monotonic() - start) * 1000
        except ConnectionRefusedError:
            if child.poll() is not None:
                raise SystemExit("does not start: " + " ".join(words))
            time.sleep(0.0005)


def end(child):
    child.send_signal(signal.SIGTERM)
    child.wait()


def cpu(child):
    with open("/proc/%d/stat" % child.pid) as file:
        fields = file.read().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def private(child):
    with open("/proc/%d/smaps_rollup" % child.pid) as file:
        return sum(int(line.split()[1]) for line in file if line.startswith("Private")) / 1024


def load(child, port, path, cookie, clients=16):
    """(CPU milliseconds a request, requests a second) under wrk."""
    words = ["wrk", "-t1", "-c%d" % clients, "-d%ss" % SECONDS, "-H", "Cookie: thidua=" + cookie, "http://127.0.0.1:%d%s" % (port, path)]
    subprocess.run(words[:3] + ["-d1s"] + words[4:], stdout=subprocess.DEVNULL)
    before = cpu(child)
    told = subprocess.run(words, stdout=subprocess.PIPE).stdout.decode()
    spent = cpu(child) - before
    if "Non-2xx" in told:
        raise SystemExit(path + ":\n" + told)
    count = max(1, int(re.search(r"(\d+) requests in", told).group(1)))
    return spent * 1000 / count, float(re.search(r"Requests/sec: *([\d.]+)", told).group(1))


def account(login, role, *words):
    return json.loads(thidua("account", "add", login, "--role", role, "--json", *words))["password"]


try:
    units, people, plan = (os.path.join(folder, name) for name in ("units.csv", "people.xlsx", "plan.txt"))
    web_office.write_units(units)
    web_office.write_people(people)
    with open(plan, "w", encoding="utf-8") as file:
        file.write(web_office.plan())
    thidua("init", web_office.AGENCY)
    print("10,000 units, 200,000 people")
    clock, spent, memory = weighed("unit", "import", units)
    row("import of the units", spent, "s", "CPU; %.1f s by the clock" % clock)
    clock, spent, memory = weighed("people", "import", people)
    row("import of the people, xlsx of %.0f MB" % (os.path.getsize(people) / 1e6), spent, "s",
        "CPU; %.1f s by the clock; budget 20 s" % clock)
    row("  peak memory", memory, "MB", "budget 300")
    thidua("plan", "add", plan)
    thidua("plan", "confirm", "--rest", "keep")
    for number in range(100):
        thidua("duty", "assign", "target-1", "Xã An Lạc %d" % (number + 1))
    for number in range(1, 8):
        thidua("duty", "assign", "target-%d" % (number + 1), "Xã An Lạc %d" % number)
    thidua("movement", "launch")
    officer = account("chuyenvien", "emulationOfficer")
    head = account("phutrach", "unitHead", "--unit", "Xã An Lạc 7")

    serve = [PROGRAM, "serve", "--listen", "127.0.0.1:%d" % PORT]
    starts = []
    for _ in range(5):
        child, first = begin(serve, PORT, "/vao")
        starts.append(first)
        end(child)
    child, first = begin(serve, PORT, "/vao")
    row("start to first answer, best of 6", min(starts + [first]), "ms", "median %.1f; budget 50" % sorted(starts + [first])[3])
    time.sleep(1)
    row("private memory, idle", private(child), "MB", "budget 50")
    browser, chief = Browser(), Browser()
    browser.sign_in("chuyenvien", officer)
    chief.sign_in("phutrach", head)
    movement = re.search(r"/phong-trao/[0-9a-z]{13}", browser.ask("/phong-trao")[2]).group(0)
    status, _, text = browser.ask(movement)
    chief.ask(movement)

    with sqlite3.connect(os.path.join(data, "thidua.sqlite")) as database:
        agency, number, of = database.execute("SELECT agency, id, plan FROM movement").fetchone()
    cookie = browser.cookies["thidua"]
    token = hashlib.sha256(cookie.encode()).hexdigest()
    with sqlite3.connect(os.path.join(data, "thidua.sqlite")) as database:
        who, = database.execute("SELECT account FROM session WHERE token = ?", (bytes.fromhex(token),)).fetchone()
    today = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 7 * 3600))

    print("\nthe page of a movement: CPU a request")
    values = ["agency=%d" % agency, "movement=%d" % number, "plan=%d" % of, "account=%d" % who, "token=x'%s'" % token,
              "today=" + today]

    def alone(statements):
        """(rows, CPU milliseconds) of these statements in a loop in C."""
        together = os.path.join(folder, "statements.sql")
        with open(together, "w", encoding="utf-8") as file:
            for name in statements:
                with open(os.path.join(PEER, name), encoding="utf-8") as part:
                    file.write(part.read())
        told = subprocess.run([BENCH, "web", os.path.join(data, "thidua.sqlite"), together, "2000", *values],
                              stdout=subprocess.PIPE, check=True).stdout.decode().split("\t")
        return told[1], float(told[2]) / 1000

    (rows, bare), (kept_rows, kept) = alone(THEIRS), alone(OURS)
    ours, speed = load(child, PORT, movement, cookie)
    row("ours, %.0f kB" % (len(text.encode()) / 1000), ours, "ms", "budget 1; %.0f a second" % speed)
    row("  its statements in a C loop, %s rows" % kept_rows, kept, "ms", "the plan is kept decoded: docs/decisions/0024")

    peer = [PYTHON, "-m", "uvicorn", "app:app", "--app-dir", PEER, "--port", str(PEER_PORT), "--no-access-log", "--log-level", "error"]
    other, first = begin(peer, PEER_PORT, movement, DATABASE=os.path.join(data, "thidua.sqlite"), TODAY=today)
    connection = http.client.HTTPConnection("127.0.0.1", PEER_PORT)
    connection.request("GET", movement, headers={"Cookie": "thidua=" + cookie})
    answer = connection.getresponse()
    size = len(answer.read())
    if answer.status != 200:
        raise SystemExit("the peer answers %d" % answer.status)
    theirs, speed = load(other, PEER_PORT, movement, cookie)
    row("FastAPI, sqlite3, Jinja2, %.0f kB" % (size / 1000), theirs, "ms", "%.0f a second" % speed)
    row("  its statements in a C loop, %s rows" % rows, bare, "ms")
    end(other)
    row("ratio in all", theirs / ours, "×", "budget 4")
    row("ratio outside SQLite", (theirs - bare) / max(ours - kept, 0.001), "×", "budget 10")

    with sqlite3.connect(os.path.join(data, "thidua.sqlite")) as database:
        deep, = database.execute(
            "SELECT t.id FROM person p JOIN post t ON t.agency = p.agency AND t.person = p.id ORDER BY p.sort_key, p.id"
            " LIMIT 1 OFFSET 150000").fetchone()
    letters = "".join("0123456789abcdefghjkmnpqrstvwxyz"[deep >> shift & 31] for shift in range(60, -1, -5))

    print("\nother pages: CPU a request")
    spent, _ = load(child, PORT, movement, chief.cookies["thidua"])
    row("the movement, as the head of one unit of a hundred", spent, "ms", "budget 1")
    for name, path, who in (
            ("list of units, head of one", "/don-vi", chief), ("list of people, head of one", "/nguoi", chief),
            ("own work, head of one", "/viec-cua-toi", chief), ("today", "/", browser),
            ("list of movements", "/phong-trao", browser), ("list of units, all", "/don-vi", browser),
            ("list of people, all", "/nguoi", browser),
            ("  its 3,000th page", "/nguoi?tu=150000&sau=" + letters, browser), ("search", "/tim?q=nguyen+van+an", browser)):
        spent, _ = load(child, PORT, path, who.cookies["thidua"], clients=1)
        row(name, spent, "ms")
    row("private memory, after all that", private(child), "MB")
    end(child)
finally:
    for child in started:
        child.kill()
        child.wait()
    shutil.rmtree(folder)

"""What the browser tests share: a browser, axe, a running demonstration with its accounts."""
import contextlib
import glob
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"


@contextlib.contextmanager
def browser():
    with sync_playwright() as engine:
        started = engine.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"])
        yield started
        started.close()


def violations(page):
    """One line for each element that axe complains of."""
    found = Axe().run(page).response["violations"]
    return [f"axe {one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"][:4]]


@contextlib.contextmanager
def cluster():
    """A throw-away PostgreSQL on a unix socket: its address; None where PostgreSQL is not installed."""
    programs = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda path: int(path.split("/")[4]))
    if not programs:
        yield None
        return
    bin = os.path.dirname(programs[-1])
    folder = tempfile.mkdtemp(prefix="thidua-pg-")
    other = []
    if os.geteuid() == 0:
        # PostgreSQL refuses to run as root.
        shutil.chown(folder, "postgres")
        other = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/"}
    subprocess.run(
        [*other, f"{bin}/initdb", "-D", f"{folder}/data", "-U", "thidua", "-A", "trust", "-E", "UTF8", "--no-locale",
         "-N"], check=True, **quiet)
    server = subprocess.Popen(
        [*other, f"{bin}/postgres", "-D", f"{folder}/data", "-c", "listen_addresses=", "-c",
         f"unix_socket_directories={folder}", "-c", "fsync=off", "-c", "max_connections=100"], **quiet)
    try:
        for _ in range(600):
            if subprocess.run([f"{bin}/pg_isready", "-q", "-h", folder], **quiet).returncode == 0:
                break
            time.sleep(0.05)
        yield f"postgres://thidua@/postgres?host={folder}"
    finally:
        server.send_signal(signal.SIGQUIT)
        server.wait(timeout=15)
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def demonstration(program, folder, *options, database=None):
    """`thidua demo` with fresh data: its address and, by login, the passwords it printed."""
    log = pathlib.Path(folder) / "demo.log"
    if database:
        # A data directory keeps the address of its database.
        pathlib.Path(folder, "data").mkdir()
        pathlib.Path(folder, "data", "database").write_text(database)
    with log.open("w") as out:
        server = subprocess.Popen(
            [program, "demo", "--data", f"{folder}/data", "--listen", "127.0.0.1:0", *options], stdout=out, stderr=out)
    try:
        for _ in range(600):
            words = log.read_text()
            if "Ctrl-C" in words or server.poll() is not None:
                break
            time.sleep(0.1)
        base = re.search(r"http://127\.0\.0\.1:\d+", words)
        if base is None:
            raise SystemExit(f"the demonstration did not start:\n{words[-2000:]}")
        accounts = dict(re.findall(r"^  (\w+) +([a-z0-9]{4}(?:-[a-z0-9]{4}){3}) ", words, re.M))
        yield base.group(), accounts
    finally:
        server.terminate()
        server.wait(timeout=15)


class Visitor:
    """Somebody at a browser; every page they come to is looked at by axe, unless what is tried is the database."""

    def __init__(self, started, base, name, size, faults, pictures=None, isLooking=True):
        self.context = started.new_context(
            viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", has_touch=size[0] < 500)
        self.page = self.context.new_page()
        self.base, self.name, self.faults, self.pictures, self.shots = base, name, faults, pictures, 0
        self.isLooking = isLooking
        self.page.on("pageerror", lambda error: self.fault(f"script: {error}"))

    def fault(self, words):
        self.faults.append(f"{self.name} at {self.page.url.removeprefix(self.base)}: {words}")

    def check(self, holds, words):
        if not holds:
            self.fault(words)

    def look(self):
        if not self.isLooking:
            return
        for line in violations(self.page):
            self.fault(line)
        wide = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        self.check(wide <= 0, f"{wide} px wider than the screen")
        if self.pictures:
            self.shots += 1
            self.page.screenshot(path=str(self.pictures / f"{self.name}-{self.shots:02}.png"))

    def open(self, path):
        self.page.goto(self.base + path)
        self.look()

    def heading(self):
        return self.page.inner_text("h1")

    def settle(self):
        self.page.wait_for_load_state("load")
        self.look()

    def sign_in(self, login, accounts):
        """By keyboard alone. A password that was given is changed, and the new one kept in `accounts`."""
        password = accounts[login]
        self.open("/vao")
        self.page.focus("[name=ten]")
        self.page.keyboard.type(login)
        self.page.keyboard.press("Tab")
        self.page.keyboard.type(password)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")
        self.settle()
        if self.page.url.endswith("/mat-khau"):
            own = "một câu dễ nhớ " + login
            for value in (password, own, own):
                self.page.keyboard.press("Tab") if value != password else self.page.focus("[name=mat-khau-cu]")
                self.page.keyboard.type(value)
            with self.page.expect_navigation():
                self.page.keyboard.press("Enter")
            self.settle()
            accounts[login] = own
        self.check("/vao" not in self.page.url, f"{login} cannot sign in")

    def tab_to(self, words, most=200):
        """Walks with Tab until the element with exactly these words has the focus; never touches a mouse."""
        for _ in range(most):
            self.page.keyboard.press("Tab")
            text = self.page.evaluate(
                "(document.activeElement.innerText || document.activeElement.value || '').replace(/\\s+/g, ' ').trim()")
            if text == words:
                return True
        self.fault(f"Tab never reached «{words}»")
        return False

    def press(self, words):
        if self.tab_to(words):
            with self.page.expect_navigation():
                self.page.keyboard.press("Enter")
            self.settle()

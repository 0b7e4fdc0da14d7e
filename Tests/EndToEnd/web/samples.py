"""Looks at every sample page of the face with a real browser: wide and narrow, light and dark.

  python3 samples.py PROGRAM [--pictures FOLDER] [NAME…]

PROGRAM serves the samples (web-samples). For each page: no violation in axe, no error on the console, nothing
fetched from elsewhere, nothing wider than the screen, less than 100 kB besides the words of a document.
Exit status 0 when all is well; each fault is a line.
"""
import argparse
import pathlib
import subprocess
import sys
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

LIMIT = 100_000
SIZES = {"390": (390, 844), "1440": (1440, 900)}
CHROMIUM = "/usr/bin/chromium"


def look(page, base, name, pictures):
    faults, errors, foreign, weight = [], [], [], [0]

    def said(message):
        if message.type == "error":
            errors.append(message.text)

    def weigh(response):
        if response.url.startswith(base):
            weight[0] += len(response.body())
        else:
            foreign.append(response.url)

    page.on("console", said)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("response", weigh)
    page.goto(f"{base}/mau/{name}")
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            where = f"{name} {size} {scheme}"
            for violation in Axe().run(page).response["violations"]:
                for node in violation["nodes"][:4]:
                    faults.append(f"{where}: axe {violation['id']}: {node['html'][:160]}")
            too_wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if too_wide > 0:
                faults.append(f"{where}: {too_wide} px wider than the screen")
            if pictures:
                page.screenshot(
                    path=str(pictures / f"{name}-{size}-{scheme}.png"), full_page=True,
                    clip={"x": 0, "y": 0, "width": width, "height": min(1800, page.evaluate("document.documentElement.scrollHeight"))})
    faults += [f"{name}: console: {error}" for error in errors] + [f"{name}: foreign: {url}" for url in foreign]
    if weight[0] > LIMIT:
        faults.append(f"{name}: {weight[0]} bytes")
    return faults, weight[0]


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("program")
    reader.add_argument("names", nargs="*")
    reader.add_argument("--pictures", type=pathlib.Path)
    asked = reader.parse_args()
    if asked.pictures:
        asked.pictures.mkdir(parents=True, exist_ok=True)
    server = subprocess.Popen([asked.program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        base = "http://" + server.stdout.readline().strip()
        names = [line.split("/")[-1] for line in urllib.request.urlopen(base).read().decode().split()]
        names = asked.names or names
        faults, heaviest = [], (0, "")
        with sync_playwright() as engine:
            browser = engine.chromium.launch(
                executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"])
            for name in names:
                page = browser.new_page()
                found, weight = look(page, base, name, asked.pictures)
                faults += found
                heaviest = max(heaviest, (weight, name))
                page.close()
            browser.close()
        print("\n".join(faults))
        print(f"{len(names)} pages, 4 ways each, {len(faults)} faults, heaviest {heaviest[1]}: {heaviest[0]} bytes")
        return 1 if faults else 0
    finally:
        server.stdin.close()
        server.wait(timeout=10)


sys.exit(main())

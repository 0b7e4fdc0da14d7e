"""The page of a movement as one would write it with FastAPI, sqlite3 and Jinja2: same data, same statements, same tables
on the page. Started as `uvicorn app:app`; DATABASE names the file, TODAY the day."""
import hashlib
import json
import os
import sqlite3
from collections import defaultdict

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader

HERE = os.path.dirname(os.path.abspath(__file__))
TODAY = os.environ["TODAY"]
# As the program writes ids in addresses; pages of the peer name plain numbers, which costs it less.
LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
KINDS = {"target": "chỉ tiêu", "duty": "nhiệm vụ", "pledge": "giao ước", "report": "báo cáo", "phase": "giai đoạn",
         "anniversary": "kỷ niệm", "movement": "phong trào"}
ANSWERS = {"duty": "lead", "report": "report", "target": "lead", "pledge": "lead"}

lines = []
for name in ("movement.sql", "movement-anew.sql"):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        lines += [line for line in file if not line.startswith("--")]
(SESSION, ACCOUNT, ROLES, AGENCY, MOVEMENT, ROOT, RECEIPTS, PLAN, ITEMS, ASSIGNMENTS, TIMES, TARGETS) = [
    text for text in "".join(lines).split(";") if text.strip()]

database = sqlite3.connect(os.environ["DATABASE"], check_same_thread=False)
database.execute("PRAGMA mmap_size = 268435456")
database.execute("PRAGMA query_only = ON")
page = Environment(loader=FileSystemLoader(HERE), autoescape=True).get_template("movement.html")
app = FastAPI(openapi_url=None)


def number(text):
    value = 0
    for letter in text:
        value = value << 5 | LETTERS.index(letter)
    return value


def day(iso):
    return "%s/%s/%s" % (iso[8:10], iso[5:7], iso[:4])


def moment(milliseconds):
    minutes = (milliseconds + 7 * 3_600_000) // 60_000
    return "%02d:%02d" % (minutes // 60 % 24, minutes % 60)


def receipt(row):
    _, unit, _, seen, acknowledged, _, is_paper, name, head, by = row
    if acknowledged:
        words = ", ".join(word for word in (moment(acknowledged), by or "", "trên giấy" if is_paper else "") if word)
        state = ("done", "đã nhận", words)
    elif seen:
        state = ("info", "đã xem", moment(seen))
    else:
        state = ("soon", "chưa xem", "")
    return {"unit": name, "address": "/don-vi/%d" % unit, "head": head or "", "state": state}


@app.get("/phong-trao/{name}")
async def movement_page(name: str, request: Request):
    cookie = request.cookies.get("thidua", "")
    values = {"token": hashlib.sha256(cookie.encode()).digest(), "movement": number(name), "today": TODAY}
    database.execute("BEGIN")
    try:
        session = database.execute(SESSION, values).fetchone()
        if session is None:
            return RedirectResponse("/vao", 303)
        values["agency"], values["account"] = session[1], session[2]
        account = database.execute(ACCOUNT, values).fetchone()
        roles = database.execute(ROLES, values).fetchall()
        agency = database.execute(AGENCY, values).fetchone()
        movement = database.execute(MOVEMENT, values).fetchone()
        values["plan"] = movement[1]
        root = database.execute(ROOT, values).fetchone()
        if not any(path == root[10] for _, _, path in roles):
            return HTMLResponse("", 403)
        receipts = database.execute(RECEIPTS, values).fetchall()
        plan = database.execute(PLAN, values).fetchone()
        items = database.execute(ITEMS, values).fetchall()
        assignments = database.execute(ASSIGNMENTS, values).fetchall()
        times = database.execute(TIMES, values).fetchall()
        database.execute(TARGETS, values).fetchall()
    finally:
        database.execute("COMMIT")

    units = {row[1]: row[7] for row in receipts}
    owners, due = defaultdict(list), defaultdict(list)
    for row in assignments:
        owners[row[2]].append(row)
    for row in times:
        due[row[2]].append(row)
    document = "/van-ban/%d" % plan[0]
    groups, dates = defaultdict(list), []
    for row in sorted(items, key=lambda row: (row[2], row[3])):
        if row[7] is None:
            continue
        kept, kind = json.loads(row[7]), row[2]
        label = "%s-%d" % (kind, row[3])
        address = "%s#s-%s" % (document, label)
        figure = "%s %s%s" % (kept["comparator"], kept["value"], kept["unit"]) if kept["comparator"] else ""
        line = (figure + " " + kept["text"]).strip()
        own = due[row[0]]
        nearest = next((time[6] for time in own if time[6] and time[6] >= TODAY), own[-1][6] if own else None)
        groups[kind].append({
            "name": label, "text": kept["text"], "figure": figure, "clause": kept["section"], "address": address,
            "owner": ", ".join(units[found[4]] for found in owners[row[0]] if found[3] == ANSWERS.get(kind)),
            "when": kept["deadline"]["text"] if kept["deadline"] else "",
            "state": ("late", "đã qua") if nearest and nearest < TODAY else ("info", "đến " + day(nearest)) if nearest
            else ("plain", "không ghi hạn"), "from": kept["from"], "to": kept["to"]})
        for time in own:
            if time[6]:
                dates.append((time[6], line + (" (%s)" % time[7] if time[7] else ""), KINDS[kind], address))
    dates.sort()
    return HTMLResponse(page.render(
        agency=agency, account=account, movement=movement, plan=plan, document=document, groups=groups, day=day,
        dates=[(day(when), *rest) for when, *rest in dates], receipts=[receipt(row) for row in receipts]))

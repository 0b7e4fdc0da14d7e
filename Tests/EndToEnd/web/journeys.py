"""Four people use a demonstration in a real browser: the officer (keyboard alone), a head of unit on a phone, the
administrator, and somebody who only tries doors.

  python3 journeys.py PROGRAM PLAN [--postgres] [--pictures FOLDER]

PLAN is a document to drop. With --postgres the same is done on a throw-away PostgreSQL, without looking at the pages
themselves again; without one installed the exit status is 77. Exit status 0 when all is well; each fault is a line.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from browser import Visitor, browser, cluster, demonstration

WIDE, PHONE = (1440, 900), (390, 844)


def officer(visitor, accounts, plan):
    """From the dropped file to the launch, without a mouse."""
    page = visitor.page
    visitor.sign_in("thidua", accounts)
    visitor.check(page.locator("text=Thả văn bản phát động vào đây").count() == 1, "there is no drop zone")
    visitor.open("/van-ban")
    page.set_input_files("#tep", plan)
    page.wait_for_url("**/van-ban/0*")
    visitor.settle()
    document = page.url
    visitor.check(page.locator("mark[id^=s-]").count() > 20, "few facts are lit")
    decide(visitor)
    give_time(visitor)
    visitor.press("Xem trước khi giao")
    assign(visitor)
    confirm(visitor)
    visitor.press("Phát động…")
    visitor.check("Phát động?" in visitor.heading(), "no confirmation is asked for")
    visitor.press("Phát động")
    visitor.check("/phong-trao/" in page.url, "the launch did not lead to the movement")
    visitor.check("Đã phát động" in page.inner_text("[role=status]"), "nothing says that it was launched")
    visitor.check(page.locator("[data-count=da-nhan]").inner_text() == "0", "somebody acknowledged already")
    return page.url, document


def decide(visitor):
    """One key for each doubt, which takes the focus by Tab."""
    page = visitor.page
    for _ in range(40):
        if page.locator("[data-doubt]").count() == 0:
            return
        page.focus("[data-doubt] >> nth=0")
        with page.expect_navigation():
            page.keyboard.press("1")
    visitor.fault("the doubts never end")


def give_time(visitor):
    page = visitor.page
    if page.input_value("[name=tu]") and page.input_value("[name=den]"):
        return
    page.focus("[name=tu]")
    page.keyboard.press("Control+A")
    page.keyboard.type("01/01/2026")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+A")
    page.keyboard.type("31/12/2026")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    visitor.settle()


def assign(visitor):
    """The nearest proposal of each item without an owner."""
    page = visitor.page
    for _ in range(60):
        buttons = page.locator("button[name=nguoi-nhan]")
        if buttons.count() == 0:
            break
        buttons.first.focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
    for _ in range(60):
        others = page.locator("a:has-text('Chọn nơi khác')")
        if others.count() == 0:
            return visitor.look()
        others.first.focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
        page.focus("#nguoi-nhan")
        page.keyboard.press("ArrowDown")
        visitor.press("Giao")
    visitor.fault("items without an owner never end")


def confirm(visitor):
    """Nobody signs a draft: the wording of each pledge is read and confirmed."""
    page = visitor.page
    preview = page.url
    for _ in range(20):
        drafts = page.locator("a:has-text('Xem dự thảo rồi xác nhận')")
        if drafts.count() == 0:
            return
        drafts.first.focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
        visitor.look()
        visitor.press("Xác nhận lời ký")
        page.goto(preview)
    visitor.fault("pledges without wording never end")


def head(visitor, accounts, movement, watcher):
    """Ninety seconds to the first useful act, on a phone."""
    page = visitor.page
    visitor.sign_in("truongphong", accounts)
    visitor.check("việc" in visitor.heading() and "chỉ tiêu" in visitor.heading(), "the headline is not the news")
    visitor.open(movement.removeprefix(visitor.base))
    page.locator("button:has-text('Đã nhận')").first.click()
    visitor.settle()
    visitor.check("Đã báo nhận" in page.inner_text("[role=status]"), "nothing says that it was received")
    # The officer's open page counts up by itself.
    counter = watcher.page.locator("[data-count=da-nhan]", has_text="1")
    counter.wait_for(timeout=8000)
    visitor.open("/viec-cua-toi")
    choosers = page.locator("form:has(select[name=nguoi]) >> visible=true")
    visitor.check(choosers.count() > 0, "there is nobody to give the work to")
    if choosers.count() > 0:
        choosers.first.locator("button").click()
        visitor.settle()
        visitor.check(page.locator("text=Người làm:").count() > 0, "the work has nobody still")
    for closed in ("/nhat-ky", "/tai-khoan", "/van-ban"):
        answer = page.goto(visitor.base + closed)
        visitor.check(answer.status == 403, f"{closed} is open to a head of unit: {answer.status}")
        visitor.look()


def command(program, folder, *words):
    """What a command line prints while the server runs."""
    done = subprocess.run(
        [program, *words, "--data", f"{folder}/data", "--json"], capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        raise SystemExit(f"thidua {' '.join(words)}: {done.stderr}")
    return json.loads(done.stdout)


def paper(watcher, program, folder, movement):
    """A letter entered at the command line shows on the page that somebody has open."""
    page = watcher.page
    status = command(program, folder, "movement", "status", movement.split("/")[-1])
    waiting = [receipt["unit"] for receipt in status["receipts"] if receipt["acknowledgedAt"] is None]
    command(
        program, folder, "movement", "ack", waiting[0], "--paper", "phiếu ngày 18/3/2026", "--movement", status["id"])
    page.locator("[data-count=da-nhan]", has_text=str(status["acknowledged"] + 1)).wait_for(timeout=8000)
    page.locator("[data-changed]").wait_for(state="visible", timeout=8000)
    watcher.look()
    watcher.press("Tải lại để xem")
    watcher.check(
        page.locator("[data-changed]").is_hidden(), "the page still says that something changed after it was reloaded")


def share(officer, head, program, folder):
    """A target of the running movement goes out to units; one refuses, the others take its part over."""
    page = officer.page
    running = command(program, folder, "movement", "list")["movements"]
    movement = next(one for one in running if one["name"].startswith("Nền"))
    officer.open(f"/phong-trao/{movement['id']}")
    officer.press("được công nhận cấp cơ sở")
    target = page.url.removeprefix(officer.base)
    officer.press("Điền theo số người")
    page.focus("[data-part] >> nth=0")
    page.keyboard.press("Control+A")
    page.keyboard.type("0")
    officer.check("Còn thiếu" in page.inner_text("[data-sum-words]"), "the sum is not followed while it is typed")
    page.reload()
    page.focus("button:has-text('Gửi phần cho đơn vị')")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    officer.settle()
    officer.check("Đã gửi phần" in page.inner_text("[role=status]"), "the parts were not sent")
    head.open("/viec-cua-toi")
    head.page.click("text=Nhận hoặc từ chối")
    head.settle()
    head.page.click("text=Từ chối, có lý do…")
    head.page.fill("textarea", "phòng đang sắp xếp lại nhân sự")
    head.page.click("text=Từ chối phần này")
    head.settle()
    officer.open(target)
    officer.check(page.locator("text=phòng đang sắp xếp lại nhân sự").count() == 1, "the refusal does not show")
    officer.press("Chia lại phần bị từ chối")
    officer.check(page.locator("text=phòng đang sắp xếp lại nhân sự").count() == 0, "the refused part is still there")


def move(officer, movement):
    """A due day by keyboard, then by dragging, which only fills the form."""
    page = officer.page
    officer.open(f"{movement.removeprefix(officer.base)}/lich?thang=2026-3")
    first = page.locator("li[data-due]").first
    if first.count() == 0:
        return officer.fault("there is nothing due in March")
    page.drag_and_drop("li[data-due] >> nth=0", "td[data-on='26/3/2026']")
    officer.check(page.input_value("[name=ngay]") == "26/3/2026", "dragging does not fill the form")
    page.keyboard.type("trùng ngày họp Ban Thường vụ")
    officer.press("Dời ngày")
    officer.check("Đã dời ngày" in page.inner_text("[role=status]"), "the day was not moved")


def administrator(visitor, accounts, folder):
    """A list of people in the office's own layout, one row wrong; then seeing as another."""
    page = visitor.page
    visitor.sign_in("quantri", accounts)
    people = pathlib.Path(folder) / "danhsach.csv"
    people.write_text(
        "Họ và tên;Ngày sinh;Phòng;Chức vụ\nPhạm Thử Một;31/02/1990;Tổ Thử nghiệm;Chuyên viên\n"
        "Phạm Thử Hai;02/03/1991;Tổ Thử nghiệm;Tổ trưởng\n")
    visitor.open("/nhap-danh-sach")
    page.set_input_files("#tep", str(people))
    page.click("text=Đọc tệp")
    visitor.settle()
    page.click("text=Xem trước >> nth=-1")
    visitor.settle()
    visitor.check("1 trong 2 dòng cần sửa" in visitor.heading(), f"the wrong row was not found: {visitor.heading()}")
    page.fill("[aria-invalid=true]", "28/02/1990")
    page.click("text=Kiểm tra lại")
    visitor.settle()
    page.click("button:has-text('Nhập 2 dòng')")
    visitor.settle()
    page.click("text=Hoàn tác lần nhập này")
    visitor.settle()
    visitor.check("Đã hoàn tác" in page.inner_text("[role=status]"), "the import was not taken back")
    visitor.open("/he-thong")
    visitor.check(page.locator("td:has-text('thidua backup')").count() > 0, "nothing says how to make a backup")
    page.click("text=Sao lưu ngay")
    visitor.settle()
    page.click("button:has-text('Thử khôi phục')")
    visitor.settle()
    visitor.check(page.locator("text=đã thử, khớp").count() == 1, "the backup was not proved")
    visitor.open("/tai-khoan")
    page.locator("button:has-text('Xem như')").nth(3).click()
    visitor.settle()
    visitor.check(page.locator(".banner").count() == 1, "nothing says that one looks as another")
    page.click("text=Thôi xem như")
    visitor.settle()
    visitor.check(page.locator(".banner").count() == 0, "the looking does not end")
    for path in ("/nhat-ky", "/don-vi", "/nguoi", "/toi", "/tim?q=van+phong", "/kieu-dang"):
        visitor.open(path)


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("program")
    reader.add_argument("plan")
    reader.add_argument("--postgres", action="store_true")
    reader.add_argument("--pictures", type=pathlib.Path)
    asked = reader.parse_args()
    if asked.pictures:
        asked.pictures.mkdir(parents=True, exist_ok=True)
    if not asked.postgres:
        return walk(asked, None)
    with cluster() as database:
        return 77 if database is None else walk(asked, database)


def walk(asked, database):
    faults = []
    with tempfile.TemporaryDirectory() as folder, \
            demonstration(asked.program, folder, database=database) as (base, accounts), browser() as started:

        def visitor(name, size):
            return Visitor(started, base, name, size, faults, asked.pictures, isLooking=database is None)

        first, phone = visitor("officer", WIDE), visitor("head", PHONE)
        movement, document = officer(first, accounts, asked.plan)
        head(phone, accounts, movement, first)
        paper(first, asked.program, folder, movement)
        share(first, phone, asked.program, folder)
        move(first, movement)
        administrator(visitor("administrator", WIDE), accounts, folder)
        if database is None:
            other = visitor("officer-phone", PHONE)
            other.sign_in("thidua", accounts)
            for path in ("/", document.removeprefix(base), movement.removeprefix(base), "/phong-trao"):
                other.open(path)
    print("\n".join(faults))
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())

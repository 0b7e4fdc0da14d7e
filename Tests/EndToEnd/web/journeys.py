"""Four people use a demonstration in a real browser: the officer (keyboard alone), a head of unit on a phone, the
administrator, and somebody who only tries doors.

  python3 journeys.py PROGRAM PLAN [--pictures FOLDER]

PLAN is a document to drop. Exit status 0 when all is well; each fault is a line.
"""
import argparse
import pathlib
import sys
import tempfile

from browser import Visitor, browser, demonstration

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
    reader.add_argument("--pictures", type=pathlib.Path)
    asked = reader.parse_args()
    if asked.pictures:
        asked.pictures.mkdir(parents=True, exist_ok=True)
    faults = []
    with tempfile.TemporaryDirectory() as folder, demonstration(asked.program, folder) as (base, accounts):
        with browser() as started:
            first = Visitor(started, base, "officer", WIDE, faults, asked.pictures)
            movement, document = officer(first, accounts, asked.plan)
            head(Visitor(started, base, "head", PHONE, faults, asked.pictures), accounts, movement, first)
            administrator(Visitor(started, base, "administrator", WIDE, faults, asked.pictures), accounts, folder)
            phone = Visitor(started, base, "officer-phone", PHONE, faults, asked.pictures)
            phone.sign_in("thidua", accounts)
            for path in ("/", document.removeprefix(base), movement.removeprefix(base), "/phong-trao"):
                phone.open(path)
    print("\n".join(faults))
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())

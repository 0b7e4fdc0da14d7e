"""The invented province of bin/bench web: 10,000 units in three tiers, 200,000 people, one movement."""
import csv
import zipfile
from xml.sax.saxutils import escape

AGENCY = "Ủy ban nhân dân tỉnh An Hòa"
FIELDS = ["Y tế", "Giáo dục", "Tài chính", "Xây dựng", "Nội vụ", "Tư pháp", "Công Thương", "Khoa học", "Môi trường", "Văn hóa"]
FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"]
MIDDLES = ["Văn", "Thị", "Đức", "Thu", "Minh", "Ngọc", "Quang", "Thanh", "Hữu", "Kim", "Xuân"]
GIVENS = ["An", "Ánh", "Bình", "Chi", "Dũng", "Đạt", "Giang", "Hà", "Hạnh", "Hiếu", "Hoa", "Hùng", "Khánh", "Lan",
          "Linh", "Long", "Mai", "Nam", "Nga", "Oanh", "Phúc", "Quyên", "Sơn", "Thảo", "Trang", "Tú", "Uyên", "Vinh"]


def units():
    """(name, parent) of every unit, a parent before its children: 100 + 900 + 9,000."""
    for one in range(100):
        top = "Xã An Lạc %d" % (one + 1)
        yield top, None
        for two in range(9):
            middle = "Phòng %s, %s" % (FIELDS[two], top)
            yield middle, top
            for three in range(10):
                yield "Tổ công tác số %d, %s" % (three + 1, middle), middle


def write_units(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Tên đơn vị", "Trực thuộc"])
        for name, parent in units():
            rows.writerow([name, parent or ""])


def people():
    """Twenty to a unit; the first of them leads it."""
    number = 0
    for name, _ in units():
        for seat in range(20):
            number += 1
            person = "%s %s %s" % (
                FAMILIES[number * 5 % 13], MIDDLES[number * 7 % 11], GIVENS[number * 11 % 28])
            born = "%02d/%02d/%d" % (number % 28 + 1, number % 12 + 1, 1966 + number % 36)
            yield "CB%06d" % number, person, born, name, "Trưởng phòng" if seat == 0 else "Chuyên viên"


def write_people(path):
    """A workbook as offices keep them: texts shared, one sheet."""
    texts = {}

    def cell(column, row, text):
        return '<c r="%s%d" t="s"><v>%d</v></c>' % (column, row, texts.setdefault(text, len(texts)))

    types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("[Content_Types].xml", (
            '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/xl/workbook.xml" ContentType="' + types + 'sheet.main+xml"/>'
            '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="' + types + 'worksheet+xml"/>'
            '<Override PartName="/xl/sharedStrings.xml" ContentType="' + types + 'sharedStrings+xml"/></Types>'))
        relations = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        book.writestr("_rels/.rels", relations + (
            '<Relationship Id="a" Type="' + office + '/officeDocument" Target="xl/workbook.xml"/></Relationships>'))
        book.writestr("xl/_rels/workbook.xml.rels", relations + (
            '<Relationship Id="a" Type="' + office + '/worksheet" Target="worksheets/sheet1.xml"/>'
            '<Relationship Id="b" Type="' + office + '/sharedStrings" Target="sharedStrings.xml"/></Relationships>'))
        main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        book.writestr("xl/workbook.xml", (
            '<?xml version="1.0"?><workbook ' + main + ' xmlns:r="' + office + '">'
            '<sheets><sheet name="Cán bộ" sheetId="1" r:id="a"/></sheets></workbook>'))
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(('<?xml version="1.0"?><worksheet %s><sheetData>' % main).encode())
            titles = ("Mã CBCC", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ")
            for row, values in enumerate([titles, *people()], 1):
                cells = "".join(cell(column, row, value) for column, value in zip("ABCDE", values))
                sheet.write(('<row r="%d">%s</row>' % (row, cells)).encode())
            sheet.write(b"</sheetData></worksheet>")
        with book.open("xl/sharedStrings.xml", "w") as shared:
            shared.write(('<?xml version="1.0"?><sst %s>' % main).encode())
            for text in texts:
                shared.write(("<si><t>%s</t></si>" % escape(text)).encode())
            shared.write(b"</sst>")


PLAN = """          ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH AN HÒA                      Độc lập - Tự do - Hạnh phúc
              -------                             ---------------
           Số: 15/KH-UBND                  An Hòa, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Phát động phong trào thi đua “Việc hôm nay không để ngày mai” năm 2026

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Ủy ban nhân dân tỉnh ban hành Kế hoạch phát động phong trào thi đua “Việc hôm nay không để ngày mai” với các nội dung sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Giữ nền nếp làm việc ở mọi cấp.

II. CHỈ TIÊU THI ĐUA

%s

III. THỜI GIAN

Phong trào thực hiện từ ngày 15/01/2026 đến ngày 15/12/2026, chia làm hai đợt:
- Đợt 1: từ ngày 15/01/2026 đến ngày 30/6/2026;
- Đợt 2: từ ngày 01/7/2026 đến ngày 15/12/2026.

IV. TỔ CHỨC THỰC HIỆN

%s

Nơi nhận:                                                    TM. ỦY BAN NHÂN DÂN
- Các xã;                                                         CHỦ TỊCH
- Lưu: VT, NV.                                               Nguyễn Hữu Tâm
"""


def plan():
    """8 targets, 24 duties and 4 reports."""
    targets = ["%d. Hồ sơ lĩnh vực %s được giải quyết đúng hạn đạt %d%% trở lên." % (n + 1, FIELDS[n].lower(), 90 + n)
               for n in range(8)]
    duties = ["%d. Xã An Lạc %d chủ trì rà soát, công khai thủ tục lĩnh vực %s, hoàn thành trước ngày %02d/%d/2026."
              % (n + 1, n * 4 + 1, FIELDS[n % 10].lower(), n + 1, n % 9 + 3) for n in range(24)]
    reports = ["%d. Xã An Lạc %d báo cáo kết quả lĩnh vực %s về Xã An Lạc 1 trước ngày %d hằng tháng."
               % (n + 25, n * 25 + 2, FIELDS[n].lower(), 20 + n) for n in range(4)]
    return PLAN % ("\n\n".join(targets), "\n\n".join(duties + reports))

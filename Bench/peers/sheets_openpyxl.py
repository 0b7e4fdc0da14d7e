"""Workbooks by openpyxl in its fastest modes: write FILE ROWS, read FILE. Prints milliseconds of CPU."""
import datetime
import sys
import time

import openpyxl

NAMES = ["Nguyễn Thị Hồng Hạnh", "Trần Văn Mười", "Lê Thị Ánh Nguyệt", "Đặng Quốc Bảo", "Lò Thị Pả"]


def write(path, rows):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(["Mã CBCC", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị", "Loại hợp đồng", "Hệ số", "Số quyết định", "Năm tuyển dụng"])
    start = datetime.date(1970, 1, 1)
    for k in range(rows):
        sheet.append([
            "CB%d" % k, NAMES[k % 5], start + datetime.timedelta(days=k % 12000), "Nam" if k % 2 == 0 else "Nữ",
            "Chuyên viên", "Phòng Nghiệp vụ số %d" % (k % 40), "Công chức", 2.34 + k % 9 * 0.33, "%d/QĐ-SNV" % k, 1990 + k % 35])
    book.save(path)


def read(path):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return sum(1 for row in book.worksheets[0].iter_rows(values_only=True) for cell in row if cell is not None)


start = time.process_time()
if sys.argv[1] == "write":
    write(sys.argv[2], int(sys.argv[3]))
else:
    read(sys.argv[2])
print((time.process_time() - start) * 1000)

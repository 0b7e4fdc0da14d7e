/// An invented plan as a department issues it, and the morning on which it is worked on. What is tested by command and
/// by page is the same plan.
package enum WaterPlan {
  /// 20 January 2026, 08:00 in Việt Nam.
  package static let moment: Int64 = 1_768_870_800_000

  package static let text = """
    ỦY BAN NHÂN DÂN TỈNH AN HÒA
    SỞ THỦY LỢI
    Số: 12/KH-STL
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    An Hòa, ngày 15 tháng 01 năm 2026

    KẾ HOẠCH
    Phát động phong trào thi đua “Nước về đúng hẹn” năm 2026

    I. MỤC ĐÍCH
    Phát động phong trào thi đua “Nước về đúng hẹn” từ ngày 15/01/2026 đến ngày 15/12/2026.
    II. CHỈ TIÊU
    1. 100% công chức, viên chức ký giao ước thi đua trước ngày 15/02/2026.
    2. 90% trở lên công chức, viên chức đạt danh hiệu “Lao động tiên tiến”.
    III. TỔ CHỨC THỰC HIỆN
    1. Văn phòng chủ trì, phối hợp với các phòng tổ chức lễ phát động trước ngày 20/02/2026.
    2. Phòng Công trình chủ trì rà soát hồ sơ công trình trong quý I/2026.
    3. Các phòng báo cáo kết quả về Văn phòng trước ngày 05 hằng tháng.

    Nơi nhận:
    - Các phòng;
    - Lưu: VT.
    GIÁM ĐỐC
    Trần Văn Mẫu
    """
}

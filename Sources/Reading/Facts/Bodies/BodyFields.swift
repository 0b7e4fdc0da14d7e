import Vietnamese

/// What offices look after, with the small letters, commas and "và" that a name may hold: where such a run stands in a
/// name, it belongs to it whole.
enum BodyFields {
  static let names = PhraseTable([
    "Nội vụ", "Ngoại vụ", "Ngoại giao", "Tư pháp", "Tài chính", "Công Thương", "Xây dựng", "Y tế", "Du lịch",
    "Quốc phòng", "Công an", "Giao thông vận tải", "Giao thông công chánh", "Kế hoạch và Đầu tư", "Kế hoạch đầu tư",
    "Giáo dục và Đào tạo", "Giáo dục đào tạo", "Khoa học và Công nghệ", "Khoa học, Công nghệ và Môi trường",
    "Thông tin và Truyền thông", "Tài nguyên và Môi trường", "Nông nghiệp và Môi trường",
    "Nông nghiệp và Phát triển nông thôn", "Nông nghiệp", "Văn hóa và Thể thao", "Văn hóa, Thể thao và Du lịch",
    "Văn hóa, Thông tin", "Văn hóa - Thông tin", "Văn hóa, Khoa học và Thông tin", "Lao động - Thương binh và Xã hội",
    "Lao động, Thương binh và Xã hội", "Lao động Thương binh và Xã hội", "Dân tộc và Tôn giáo", "Dân tộc", "Tôn giáo",
    "Quy hoạch - Kiến trúc", "Quy hoạch và Kiến trúc", "An toàn thực phẩm", "Thi đua - Khen thưởng",
    "Thi đua Khen thưởng", "Thi đua, khen thưởng", "Tuyên giáo", "Tuyên giáo và Dân vận", "Dân vận", "Tổ chức",
    "Tổ chức Cán bộ", "Tổ chức - Cán bộ", "Tổ chức - Hành chính", "Tổ chức Hành chính", "Tổ chức, hành chính",
    "Tổ chức cán bộ - Lao động", "Tổ chức - Kiểm tra", "Tổ chức và Biên chế", "Kiểm tra", "Kiểm tra - Thanh tra",
    "Nội chính", "Pháp chế", "Thanh tra", "Thanh tra - Pháp chế", "Hành chính", "Hành chính - Tổng hợp",
    "Hành chính tổng hợp", "Hành chính - Quản trị", "Hành chính quản trị", "Tổng hợp", "Tổ chức tổng hợp",
    "Tổng hợp - Hành chính", "Kế hoạch tổng hợp", "Kế hoạch - Tổng hợp", "Kế hoạch nghiệp vụ", "Kế hoạch",
    "Kế hoạch - Tài chính", "Kế hoạch tài chính", "Kế hoạch, Tài chính", "Kế hoạch - Kỹ thuật", "Kế hoạch kỹ thuật",
    "Kế hoạch - Kinh doanh", "Kỹ thuật", "Kinh doanh", "Kế toán", "Kế toán - Tài vụ", "Tài chính - Kế toán",
    "Tài chính Kế toán", "Tài chính - Kế hoạch", "Tài vụ", "Quản trị", "Đào tạo", "Khảo thí",
    "Công tác chính trị và học sinh, sinh viên", "Công tác học sinh, sinh viên", "Điều dưỡng", "Quản lý chất lượng",
    "Công nghệ thông tin", "Kinh tế", "Kinh tế, Hạ tầng và Đô thị", "Kinh tế và Hạ tầng", "Kinh tế - Hạ tầng",
    "Quản lý đô thị", "Văn hóa - Xã hội", "Văn hóa xã hội", "Phụ nữ", "Nông dân", "Cựu chiến binh",
    "Liên hiệp Phụ nữ", "Chữ thập đỏ", "Thanh niên", "Quản lý dự án", "Dự án đầu tư xây dựng", "Dự án",
    "Quản lý dự án đầu tư xây dựng", "Quản lý bảo trì đường bộ", "Quản lý các khu công nghiệp", "Quản lý Khu kinh tế",
    "Quản lý vận tải", "Thư viện", "An toàn giao thông", "Hỗ trợ thi đua", "Phục vụ hành chính công", "Kiểm sát",
    "Thống kê", "Thuế", "Hải quan", "Quản lý thị trường", "Kiểm lâm", "Đăng ký đất đai", "Dịch vụ việc làm",
    "Phát thanh và Truyền hình", "Phát thanh - Truyền hình", "Phát thanh, Truyền hình", "Khí tượng Thủy văn",
    "Chính sách xã hội", "Truyền thông", "Việc làm", "Bảo trợ xã hội", "Người có công", "Tiền lương", "Chuyển đổi số",
    "Cải cách hành chính", "Xây dựng Đảng", "Chỉ đạo", "Phòng thủ dân sự", "Phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Phòng, chống thiên tai và tìm kiếm cứu nạn", "Cảnh sát", "Biên phòng", "Bộ đội Biên phòng", "Quân sự",
    "Quản lý Nhà nước về Kinh tế - Kỹ thuật", "Đại biểu Quốc hội và Hội đồng nhân dân", "Mặt trận Tổ quốc Việt Nam",
    "Mặt trận Tổ quốc", "Vật tư", "Thiết bị", "Thiết bị y tế", "Vật tư, thiết bị y tế", "Vật tư, thiết bị",
    "Kế hoạch - Đầu tư", "Đầu tư", "Tài chính - Đầu tư", "Kỹ thuật - Công nghệ", "Tổ chức - Tổng hợp",
    "Tổ chức - Nhân sự", "Tổ chức nhân sự", "Chính sách pháp luật - Quan hệ lao động", "Chính sách pháp luật",
    "Tuyên giáo - Nữ công", "Nữ công", "Thanh tra - Khảo thí", "Quan hệ lao động", "Đối ngoại", "Hợp tác quốc tế",
    "Nghiên cứu khoa học", "Quản lý khoa học", "Trang thiết bị y tế", "Kiểm soát nhiễm khuẩn", "Công tác xã hội",
  ])
}

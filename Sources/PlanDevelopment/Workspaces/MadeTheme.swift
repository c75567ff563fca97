/// A kind of work that the made-up plans repeat from place to place; `{p}` is the place.
struct MadeTheme {
    let title: String
    let output: String
    /// The indicator; `{n}` is its level.
    let kpi: String
    let levels: ClosedRange<Int>

    static let all = [
        MadeTheme(
            title: "Lắp đặt trạm phát sóng 5G tại {p}", output: "Biên bản nghiệm thu trạm phát sóng",
            kpi: "tối thiểu {n}% hộ gia đình có sóng 5G", levels: 60...95),
        MadeTheme(
            title: "Cài đặt Sổ tay đảng viên điện tử cho đảng viên {p}",
            output: "Danh sách đảng viên đã cài đặt",
            kpi: "tối thiểu {n}% đảng viên cài đặt Sổ tay đảng viên",
            levels: 80...99),
        MadeTheme(
            title: "Số hóa hồ sơ hộ tịch của {p}", output: "Kho dữ liệu hộ tịch điện tử",
            kpi: "tối thiểu {n}% hồ sơ hộ tịch được số hóa", levels: 70...99),
        MadeTheme(
            title: "Tổ chức lớp tập huấn kỹ năng số cho người dân {p}",
            output: "Báo cáo tổng hợp các lớp tập huấn", kpi: "tối thiểu {n} lớp tập huấn được tổ chức",
            levels: 2...9),
        MadeTheme(
            title: "Cấp tài khoản định danh điện tử cho người dân {p}",
            output: "Danh sách người dân được cấp tài khoản",
            kpi: "tối thiểu {n}% người dân có tài khoản định danh điện tử", levels: 75...98),
        MadeTheme(
            title: "Hướng dẫn hộ kinh doanh {p} thanh toán không dùng tiền mặt",
            output: "Danh sách hộ kinh doanh đã chuyển đổi",
            kpi: "tối thiểu {n}% hộ kinh doanh nhận thanh toán điện tử", levels: 50...90),
        MadeTheme(
            title: "Lắp đặt camera giám sát an ninh tại {p}", output: "Biên bản bàn giao hệ thống camera",
            kpi: "tối thiểu {n} camera được lắp đặt", levels: 4...20),
        MadeTheme(
            title: "Thành lập tổ công nghệ số cộng đồng {p}", output: "Quyết định thành lập tổ",
            kpi: "tối thiểu {n} thành viên tham gia tổ", levels: 5...15),
        MadeTheme(
            title: "Lập hồ sơ sức khỏe điện tử cho người cao tuổi {p}",
            output: "Hồ sơ sức khỏe trên hệ thống",
            kpi: "tối thiểu {n}% người cao tuổi có hồ sơ sức khỏe điện tử",
            levels: 70...99),
        MadeTheme(
            title: "Vận động người dân {p} nộp hồ sơ trực tuyến", output: "Báo cáo kết quả tuyên truyền",
            kpi: "tối thiểu {n}% hồ sơ được nộp trực tuyến", levels: 60...95),
    ]

    static let sections = [
        "Hoàn thiện hạ tầng số", "Phát triển nguồn nhân lực số", "Xây dựng chính quyền số",
        "Phát triển kinh tế số", "Phát triển xã hội số", "Bảo đảm an toàn thông tin",
    ]

    static let indicators = [
        "Tỷ lệ hộ gia đình có sóng 5G", "Tỷ lệ đảng viên sử dụng Sổ tay đảng viên điện tử",
        "Tỷ lệ hồ sơ hộ tịch được số hóa", "Tỷ lệ người dân được tập huấn kỹ năng số",
        "Tỷ lệ người dân có tài khoản định danh điện tử", "Tỷ lệ hộ kinh doanh nhận thanh toán điện tử",
        "Tỷ lệ tuyến đường có camera giám sát", "Tỷ lệ tổ dân phố có tổ công nghệ số cộng đồng",
        "Tỷ lệ người cao tuổi có hồ sơ sức khỏe điện tử", "Tỷ lệ hồ sơ nộp trực tuyến",
    ]
}

import PlanModel
import PlanPhrases
import Testing

/// The phrases of the ward plan for 2026, as they were issued, slips included.
@Suite struct RealPlanTests {
    @Test("all 32 deadlines are read", arguments: realDeadlines)
    func deadline(_ task: String, _ phrase: String, _ expected: String) {
        let reading = DeadlineGrammar.read(phrase, in: plan2026)
        #expect(reading.value?.summary == expected, "\(task): \(reading.faults)")
    }

    @Test("all 32 measures are read; I.3 has its measure in the output column", arguments: realMeasures)
    func measure(_ task: String, _ phrase: String, _ expected: String) {
        let reading = KPIGrammar.read(phrase)
        #expect(reading.value?.summary == expected, "\(task): \(reading.faults)")
    }

    @Test(
        "all 36 target measures are read, once a scanner's formula is replaced as suggested",
        arguments: realTargets)
    func target(_ code: String, _ phrase: String, _ expected: String) {
        var reading = KPIGrammar.read(phrase)
        #expect((reading.value == nil) == phrase.contains("$"), "\(code)")
        if let fault = reading.faults.first, let replacement = fault.replacement {
            reading = KPIGrammar.read(replacing(fault.range, of: phrase, with: replacement))
        }
        #expect(reading.value?.summary == expected, "\(code): \(reading.faults)")
    }

    @Test("the tables are complete")
    func completeness() {
        #expect(realDeadlines.count == 32)
        #expect(realMeasures.count == 32)
        #expect(realTargets.count == 36)
    }
}

private let realDeadlines = [
    ("I.1", "Thường xuyên", "standing"),
    ("I.2", "Thường xuyên", "standing"),
    ("I.3", "2026", "2026-01-01…2026-12-31 year implied"),
    ("II.1", "Quý I/2026", "2026-01-01…2026-03-31 quarter implied"),
    (
        "II.2",
        "Quý I/2026 hoàn thành xây dựng Đề án, triển khai nhiệm vụ theo phân kỳ năm 2026 (thực hiện theo hướng dẫn của tỉnh)",
        "2026-01-01…2026-12-31 year implied <guidance: thực hiện theo hướng dẫn của tỉnh> {2026-03-31 hoàn thành xây dựng Đề án} {2026-12-31 triển khai nhiệm vụ theo phân kỳ} compound"
    ),
    ("II.3", "Quý I/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("II.4", "Tháng 02/2026", "2026-02-01…2026-02-28 month implied"),
    ("II.5", "Quý I/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("III._", "Quý IV/2026", "2026-10-01…2026-12-31 quarter implied"),
    ("IV.1", "Thường xuyên", "standing"),
    ("IV.2", "Năm 2026", "2026-01-01…2026-12-31 year implied"),
    ("IV.3", "Năm 2026", "2026-01-01…2026-12-31 year implied"),
    ("IV.4", "Năm 2026", "2026-01-01…2026-12-31 year implied"),
    (
        "V.1.1", "Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW",
        "<schedule: Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW | 204-QĐ/TW>"
    ),
    (
        "V.1.2", "Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW",
        "<schedule: Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW | 204-QĐ/TW>"
    ),
    (
        "V.1.3", "Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW",
        "<schedule: Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW | 204-QĐ/TW>"
    ),
    (
        "V.1.4", "Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW",
        "<schedule: Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW | 204-QĐ/TW>"
    ),
    (
        "V.1.5", "Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW",
        "<schedule: Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW | 204-QĐ/TW>"
    ),
    (
        "V.1.6", "Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW",
        "<schedule: Phân kỳ năm 2026 theo Quyết định số 204-QĐ/TW | 204-QĐ/TW>"
    ),
    ("V.2.1", "Năm 2026", "2026-01-01…2026-12-31 year implied"),
    ("V.2.2", "Năm 2026", "2026-01-01…2026-12-31 year implied"),
    (
        "V.2.3", "- Sổ tay đảng viên trong quý I/2026. - Hồ sơ CBCB trong năm 2026.",
        "2026-01-01…2026-12-31 year implied {2026-03-31 Sổ tay đảng viên} {2026-12-31 Hồ sơ CBCB} compound"
    ),
    ("V.2.4", "Quý 1/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("V.2.5", "2026", "2026-01-01…2026-12-31 year implied"),
    ("V.3", "Năm 2026", "2026-01-01…2026-12-31 year implied"),
    ("V.4", "Năm 2026", "2026-01-01…2026-12-31 year implied"),
    ("V.5", "Thường xuyên", "standing"),
    ("V.6", "Quý I/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("V.7#1", "Quý I/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("V.7#2", "Quý II/2026", "2026-04-01…2026-06-30 quarter implied"),
    ("VI.1", "Quý I/2026", "2026-01-01…2026-03-31 quarter implied"),
    ("VI.2", "Quý II/2026", "2026-04-01…2026-06-30 quarter implied"),
]

private let realMeasures = [
    (
        "I.1",
        "100% cơ quan, đơn vị trong hệ thống chính trị tổ chức học tập, quán triệt, thực hiện Nghị quyết số 57",
        "ratio = 100 (%) | cơ quan, đơn vị trong hệ thống chính trị tổ chức học tập, quán triệt, thực hiện Nghị quyết số 57"
    ),
    (
        "I.2", "100% cơ sở Đảng tổ chức sinh hoạt chuyên đề “Đảng viên tiên phong học tập kỹ năng số”",
        "ratio = 100 (%) | cơ sở Đảng tổ chức sinh hoạt chuyên đề “Đảng viên tiên phong học tập kỹ năng số”"
    ),
    (
        "I.3", "Trong năm 2026 tổ chức ít nhất 01 cuộc thi",
        "count >= 1 (cuộc thi) | Trong năm 2026 tổ chức cuộc thi"
    ),
    (
        "II.1", "100% các mục tiêu, nhiệm vụ được hoàn thành",
        "ratio = 100 (%) | các mục tiêu, nhiệm vụ được hoàn thành"
    ),
    (
        "II.2", "Dự thảo được thông qua và ban hành đúng tiến độ đề ra",
        "milestone | Dự thảo được thông qua và ban hành đúng tiến độ đề ra"
    ),
    (
        "II.3", "Dự thảo được thông qua và ban hành đúng tiến độ đề ra",
        "milestone | Dự thảo được thông qua và ban hành đúng tiến độ đề ra"
    ),
    ("II.4", "Dữ liệu được cập nhật định kỳ", "unmeasurable | Dữ liệu được cập nhật định kỳ"),
    (
        "II.5", "100% đơn vị được triển khai bộ công cụ",
        "ratio = 100 (%) | đơn vị được triển khai bộ công cụ"
    ),
    (
        "III._", "Mạng viễn thông sử dụng công nghệ vệ tinh quỹ đạo tầm thấp được triển khai",
        "milestone | Mạng viễn thông sử dụng công nghệ vệ tinh quỹ đạo tầm thấp được triển khai"
    ),
    ("IV.1", "100% trường học triển khai áp dụng", "ratio = 100 (%) | trường học triển khai áp dụng"),
    (
        "IV.2", "100% cán bộ, công chức, viên chức được bồi dưỡng",
        "ratio = 100 (%) | cán bộ, công chức, viên chức được bồi dưỡng"
    ),
    ("IV.3", "80% giáo viên được bồi dưỡng", "ratio = 80 (%) implied | giáo viên được bồi dưỡng"),
    (
        "IV.4", "100% công chức chuyên trách, không chuyên trách được tập huấn",
        "ratio = 100 (%) | công chức chuyên trách, không chuyên trách được tập huấn"
    ),
    (
        "V.1.1", "Hệ thống được đưa vào khai thác, vận hành",
        "milestone | Hệ thống được đưa vào khai thác, vận hành"
    ),
    (
        "V.1.2", "Hệ thống được đưa vào khai thác, vận hành",
        "milestone | Hệ thống được đưa vào khai thác, vận hành"
    ),
    (
        "V.1.3", "Hệ thống được đưa vào khai thác, vận hành",
        "milestone | Hệ thống được đưa vào khai thác, vận hành"
    ),
    (
        "V.1.4", "Hệ thống được đưa vào khai thác, vận hành",
        "milestone | Hệ thống được đưa vào khai thác, vận hành"
    ),
    (
        "V.1.5", "Hệ thống được đưa vào khai thác, vận hành",
        "milestone | Hệ thống được đưa vào khai thác, vận hành"
    ),
    (
        "V.1.6", "Hệ thống được đưa vào khai thác, vận hành",
        "milestone | Hệ thống được đưa vào khai thác, vận hành"
    ),
    (
        "V.2.1", "100% CSDL chuyên ngành được số hóa, chuẩn hóa làm giàu cho Local AI.",
        "ratio = 100 (%) | CSDL chuyên ngành được số hóa, chuẩn hóa làm giàu cho Local AI"
    ),
    (
        "V.2.2", "Tối thiểu 01 mô hình Digital Twin được ứng dụng hiệu quả.",
        "count >= 1 (mô hình) | mô hình Digital Twin được ứng dụng hiệu quả"
    ),
    (
        "V.2.3", "Toàn thể đảng viên, cán bộ, công chức",
        "unmeasurable | Toàn thể đảng viên, cán bộ, công chức"
    ),
    (
        "V.2.4", "100% đảng viên được cập nhật đúng, đủ dữ liệu",
        "ratio = 100 (%) | đảng viên được cập nhật đúng, đủ dữ liệu"
    ),
    ("V.2.5", "Giảm 70% tài liệu giấy", "delta decrease = 70 (%) implied | tài liệu giấy"),
    (
        "V.3", "100% hạ tầng công nghệ thông tin, chuyển đổi số được hoàn thiện",
        "ratio = 100 (%) | hạ tầng công nghệ thông tin, chuyển đổi số được hoàn thiện"
    ),
    ("V.4", "100% TTHC được rà soát, đề xuất", "ratio = 100 (%) | TTHC được rà soát, đề xuất"),
    (
        "V.5", "Dự thảo được thông qua và ban hành đúng thời hạn",
        "milestone | Dự thảo được thông qua và ban hành đúng thời hạn"
    ),
    (
        "V.6", "100% số, ban ngành đồng bộ CSDL về IOC",
        "ratio = 100 (%) | số, ban ngành đồng bộ CSDL về IOC"
    ),
    ("V.7#1", "Đúng tiến độ lộ trình đề ra", "circular | Đúng tiến độ lộ trình đề ra"),
    (
        "V.7#2", "Dự thảo thông qua và ban hành đúng tiến độ đề ra",
        "milestone | Dự thảo thông qua và ban hành đúng tiến độ đề ra"
    ),
    (
        "VI.1", "Dự thảo được thông qua và ban hành đúng thời hạn",
        "milestone | Dự thảo được thông qua và ban hành đúng thời hạn"
    ),
    (
        "VI.2", "84 nền tảng số dùng chung quốc gia được sử dụng",
        "count = 84 (nền tảng) implied | nền tảng số dùng chung quốc gia được sử dụng"
    ),
]

private let realTargets = [
    (
        "1.1(1)", "Tỷ lệ phủ sóng 5G trên địa bàn đạt từ 60% dân số trở lên",
        "ratio >= 60 (%) | Tỷ lệ phủ sóng 5G trên địa bàn dân số"
    ),
    (
        "1.1(2)",
        "Tỷ lệ hộ gia đình có khả năng truy cập băng rộng cố định với tốc độ 01 Gbps đạt từ 70% trở lên",
        "ratio >= 70 (%) | Tỷ lệ hộ gia đình có khả năng truy cập băng rộng cố định với tốc độ 01 Gbps"
    ),
    (
        "1.2(1)",
        "Tỷ lệ chi ngân sách phường chi cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số đạt từ 3%",
        "ratio >= 3 (%) | Tỷ lệ chi ngân sách phường chi cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số"
    ),
    (
        "1.2(2)", "Tỷ lệ cán bộ, công chức cấp xã, phường được bồi dưỡng kỹ năng số căn bản 100%",
        "ratio = 100 (%) | Tỷ lệ cán bộ, công chức cấp xã, phường được bồi dưỡng kỹ năng số căn bản"
    ),
    (
        "1.2(3)",
        "Tỷ lệ cán bộ, công chức, viên chức làm chủ kỹ năng số, ứng dụng công nghệ trong quản lý, điều hành 100%",
        "ratio = 100 (%) | Tỷ lệ cán bộ, công chức, viên chức làm chủ kỹ năng số, ứng dụng công nghệ trong quản lý, điều hành"
    ),
    (
        "1.2(4)", "100% học sinh từ cấp tiểu học được trang bị kiến thức, kỹ năng số …",
        "ratio = 100 (%) | học sinh từ cấp tiểu học được trang bị kiến thức, kỹ năng số"
    ),
    (
        "1.2(5)",
        "Tỷ lệ dân số trưởng thành tiếp cận dịch vụ số trong y tế, giáo dục, bảo hiểm, giao thông $\\geq 90\\%$",
        "ratio >= 90 (%) | Tỷ lệ dân số trưởng thành tiếp cận dịch vụ số trong y tế, giáo dục, bảo hiểm, giao thông"
    ),
    (
        "1.3",
        "Triển khai Ứng dụng AI, IoT, Big Data... trong quản lý môi trường, đô thị thông minh; nâng cao chất lượng sống người dân",
        "unmeasurable | Triển khai Ứng dụng AI, IoT, Big Data... trong quản lý môi trường, đô thị thông minh; nâng cao chất lượng sống người dân"
    ),
    (
        "1.4(1)", "Doanh nghiệp có hoạt động đổi mới sáng tạo trong tổng số doanh nghiệp từ 40% trở lên",
        "ratio >= 40 (%) | Doanh nghiệp có hoạt động đổi mới sáng tạo trong tổng số doanh nghiệp"
    ),
    (
        "1.4(2)", "Có sáng kiến trong khu vực công được công nhận",
        "milestone | Có sáng kiến trong khu vực công được công nhận"
    ),
    (
        "1.5(1)", "Xếp hạng chỉ số chuyển đổi số cấp xã/phường: trong nhóm 10 đơn vị dẫn đầu",
        "rank <= 10 (hạng) | Xếp hạng chỉ số chuyển đổi số cấp xã/phường"
    ),
    (
        "1.5(2)",
        "Tỷ lệ TTHC được tiếp nhận, giải quyết phi địa giới hành chính giữa trung ương và địa phương, giữa các cấp chính quyền 90%",
        "ratio = 90 (%) implied | Tỷ lệ TTHC được tiếp nhận, giải quyết phi địa giới hành chính giữa trung ương và địa phương, giữa các cấp chính quyền"
    ),
    (
        "1.5(3)",
        "Tỷ lệ TTHC liên quan đến đào tạo, nghiên cứu, sản xuất, kinh doanh phải được thực hiện trực tuyến 100%",
        "ratio = 100 (%) | Tỷ lệ TTHC liên quan đến đào tạo, nghiên cứu, sản xuất, kinh doanh phải được thực hiện trực tuyến"
    ),
    (
        "1.5(4)", "Tỷ lệ giao dịch hành chính thuộc diện “phi tiếp xúc”: 100%",
        "ratio = 100 (%) | Tỷ lệ giao dịch hành chính thuộc diện “phi tiếp xúc”"
    ),
    (
        "1.5(5)", "Tỷ lệ hồ sơ, kết quả giải quyết TTHC được số hóa 100%",
        "ratio = 100 (%) | Tỷ lệ hồ sơ, kết quả giải quyết TTHC được số hóa"
    ),
    (
        "1.5(6)", "Tỷ lệ DVC trực tuyến toàn trình trên tổng số TTHC có đủ điều kiện 100%",
        "ratio = 100 (%) | Tỷ lệ DVC trực tuyến toàn trình trên tổng số TTHC có đủ điều kiện"
    ),
    (
        "1.5(7)", "Tỷ lệ hồ sơ TTHC xử lý trực tuyến 95%",
        "ratio = 95 (%) implied | Tỷ lệ hồ sơ TTHC xử lý trực tuyến"
    ),
    (
        "1.5(8)", "Tỷ lệ sử dụng DVC trực tuyến của người dân và doanh nghiệp $\\geq 80\\%$",
        "ratio >= 80 (%) | Tỷ lệ sử dụng DVC trực tuyến của người dân và doanh nghiệp"
    ),
    (
        "1.5(9)", "Tỷ lệ cấp kết quả giải quyết TTHC điện tử $\\geq 90\\%$",
        "ratio >= 90 (%) | Tỷ lệ cấp kết quả giải quyết TTHC điện tử"
    ),
    (
        "1.5(10)", "Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu đã được số hóa … $\\geq 80\\%$",
        "ratio >= 80 (%) | Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu đã được số hóa"
    ),
    (
        "1.5(11)", "Tỷ lệ thanh toán trực tuyến trong giải quyết TTHC, DVC $\\geq 80\\%$",
        "ratio >= 80 (%) | Tỷ lệ thanh toán trực tuyến trong giải quyết TTHC, DVC"
    ),
    (
        "1.5(12)",
        "Tỷ lệ xử lý văn bản, hồ sơ công việc toàn trình trên môi trường điện tử của các cơ quan hành chính nhà nước 100%",
        "ratio = 100 (%) | Tỷ lệ xử lý văn bản, hồ sơ công việc toàn trình trên môi trường điện tử của các cơ quan hành chính nhà nước"
    ),
    (
        "1.5(13)",
        "Tỷ lệ nhiệm vụ được theo dõi, quản lý, giám sát của các cơ quan hành chính thực hiện trên môi trường điện tử 100%",
        "ratio = 100 (%) | Tỷ lệ nhiệm vụ được theo dõi, quản lý, giám sát của các cơ quan hành chính thực hiện trên môi trường điện tử"
    ),
    (
        "1.5(14)",
        "Tỷ lệ các cơ quan nhà nước thực hiện chỉ đạo, điều hành, quản trị nội bộ trên môi trường điện tử 100%",
        "ratio = 100 (%) | Tỷ lệ các cơ quan nhà nước thực hiện chỉ đạo, điều hành, quản trị nội bộ trên môi trường điện tử"
    ),
    (
        "1.5(15)", "Tỷ lệ giao dịch không dùng tiền mặt $\\geq 80\\%$",
        "ratio >= 80 (%) | Tỷ lệ giao dịch không dùng tiền mặt"
    ),
    (
        "1.5(16)a", "Tỷ lệ CSDL được số hóa & liên thông $\\geq 60\\%$",
        "ratio >= 60 (%) | Tỷ lệ CSDL được số hóa & liên thông"
    ),
    (
        "1.5(16)b", "tỷ lệ kết nối, chia sẻ đồng bộ CSDL quốc gia, CSDL các ngành $80\\%$",
        "ratio = 80 (%) implied | tỷ lệ kết nối, chia sẻ đồng bộ CSDL quốc gia, CSDL các ngành"
    ),
    (
        "1.5(17)", "Tỷ lệ doanh nghiệp ứng dụng công nghệ số $\\geq 60\\%$",
        "ratio >= 60 (%) | Tỷ lệ doanh nghiệp ứng dụng công nghệ số"
    ),
    (
        "1.5(18)", "Tỷ lệ người dân có tài khoản định danh điện tử (VNeID) $\\geq 80\\%$",
        "ratio >= 80 (%) | Tỷ lệ người dân có tài khoản định danh điện tử (VNeID)"
    ),
    (
        "1.5(19)", "Tỷ lệ người dân trưởng thành có chữ ký số $\\geq 50\\%$",
        "ratio >= 50 (%) | Tỷ lệ người dân trưởng thành có chữ ký số"
    ),
    (
        "1.5(20)", "Đảng ủy, UBND phường sử dụng phần mềm quản trị điều hành do tỉnh cung cấp",
        "unmeasurable | Đảng ủy, UBND phường sử dụng phần mềm quản trị điều hành do tỉnh cung cấp"
    ),
    (
        "1.5(21)",
        "Quản lý nhà nước trên môi trường số, kết nối và vận hành thông suốt giữa các cơ quan trong HTCT $100\\%$",
        "ratio = 100 (%) | Quản lý nhà nước trên môi trường số, kết nối và vận hành thông suốt giữa các cơ quan trong HTCT"
    ),
    (
        "1.5(22)",
        "Dân số từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác $\\geq 95\\%$",
        "ratio >= 95 (%) | Dân số từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác"
    ),
    (
        "1.5(23)", "Tỷ lệ người dân có Sổ sức khỏe điện tử $\\geq 95\\%$",
        "ratio >= 95 (%) | Tỷ lệ người dân có Sổ sức khỏe điện tử"
    ),
    (
        "1.5(24)", "Tỷ lệ người dân được định danh số $100\\%$",
        "ratio = 100 (%) | Tỷ lệ người dân được định danh số"
    ),
    (
        "1.5(25)",
        "Tỷ lệ các HTTT phê duyệt và triển khai đầy đủ phương án bảo đảm ATTT theo cấp độ $100\\%$",
        "ratio = 100 (%) | Tỷ lệ các HTTT phê duyệt và triển khai đầy đủ phương án bảo đảm ATTT theo cấp độ"
    ),
]

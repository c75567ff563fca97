/// Every word (a written syllable) that some grammar knows; a case's name is its spelling.
///
/// The names are Vietnamese so that a grammar reads like the phrase that it accepts.
enum Word: String, CaseIterable {
    case other

    // Times
    case năm, tháng, quý, q, tuần, ngày, nửa, đầu, cuối, giữa, hết, kỳ, t, w, h, giờ, phút, g, p, thứ, nay
    case i, ii, iii, iv, v, vi, vii, viii, ix, x
    case một, hai, ba, tư, bốn, bảy, sáu, tám, chín, mười, chủ, nhật, cn

    // Limits and intervals
    case trong, trước, sau, chậm, muộn, trễ, nhất, là, vào, đến, tới, từ, kể, tính, bắt, giai, đoạn, hạn, thời
    case và, những, các, tiếp, theo, sớm, tri, tịch, động, lúc, rưỡi, cột, mốc, phối, hợp, đưa, hoàn, thành,
        xong, tất, gian, kết, thúc, quá, không, hơn, vòng, khoảng
    case qua, cho, đợt, dự, kiến, đúng, asap, tết, ngay, khẩn, trương, kịp, hoặc, hay, với, của, ở, tại, này

    // Cadences
    case thường, xuyên, liên, tục, hằng, hàng, mỗi, từng, định, lần, báo, cáo, họp, tổ, chức, cập, rà, soát
    case đánh, giá, kiểm, tra, nhiệm, vụ, việc

    // Conditions
    case khi, có, phân, tiến, độ, lộ, trình, tùy, căn, cứ, làm, ban, hành, kế, hoạch, hướng, dẫn, nghị, quyết
    case được, ký, duyệt, thông, phê, yêu, cầu, chỉ, đạo, tỉnh, trung, ương, cấp, trên

    // Levels
    case đạt, lên, xuống, tối, thiểu, đa, ít, thấp, cao, nhiều, lớn, nhỏ, dưới, vượt, bằng, gần, xấp, xỉ
    case chiếm, thiện
    case phần, trăm, nghìn, ngàn, triệu, tỷ, tăng, giảm, cắt, nâng, thêm, bớt, còn, so, mức, nhóm, top, hạng
    case xếp, đứng, tổng, số, nằm, trở, điểm, đơn, vị, lệ, phải

    // Happenings
    case triển, khai, thác, vận, sử, dụng, thực, hiện, xây, dựng, lập, công, nhận, bố, nghiệm, thu, khánh
    case ra, mắt, nối, lắp, đặt, duy, trì, tuyến, mở, đào, tạo, tập, huấn, hỗ, trợ, phát, đi, chỉnh, cài, hóa
    case cung, nhập, tốt, đề, đảm, bảo, quy, chế

    // Documents
    case hút, hoạt, phấn, đấu, chừng, ngắn, rút, kênh, tuổi, gbps, mbps, trưởng, mới, thuộc, khóa, lượng
    case chương, luật, thị, luận, án, văn, bản, tờ, lịch, pháp, lệnh, điều, biên, điện, hiến
    case về, sửa, đổi, bổ, sung, địa, bàn, đã, kèm, ngành, nhân, dân, s

    /// As a dictionary has it, in lower case.
    var spelling: String { rawValue }

    /// The key of the word without its marks.
    var folded: UInt64 { SyllableKey(spelling: spelling).folded }

    /// The Roman figures in the order of their numbers, from 1.
    static let figures: [Word] = [.i, .ii, .iii, .iv, .v, .vi, .vii, .viii, .ix, .x]

    /// Spellings that are as good: i for y, and what English-speaking spreadsheets put.
    static let otherSpellings: [(String, Word)] = [
        ("quí", .quý), ("kì", .kỳ), ("tỉ", .tỷ), ("tùy", .tùy), ("bẩy", .bảy), ("kí", .ký), ("hoá", .hóa),
    ]
}

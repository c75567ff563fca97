/// Verbs that tell a wish, and verbs that tell a piece of work.
///
/// Both lists are closed: a title is only blamed when it begins with a wish and holds none of the many words for work,
/// so that an unlisted verb of work costs a finding at most where the title begins like a slogan.
enum VagueVerbs {
    private static let wishes = [
        "tăng cường", "tiếp tục tăng cường", "đẩy mạnh", "tiếp tục đẩy mạnh", "nâng cao", "tiếp tục nâng cao",
        "phát huy", "tiếp tục phát huy", "chú trọng", "quan tâm", "thực hiện tốt", "tiếp tục thực hiện tốt",
        "làm tốt", "thực hiện có hiệu quả", "thực hiện hiệu quả", "thực hiện nghiêm", "thực hiện nghiêm túc",
    ]

    private static let works = [
        "ban hành", "xây dựng", "soạn thảo", "dự thảo", "trình ban hành", "trình phê duyệt", "phê duyệt",
        "thẩm định", "lập kế hoạch", "lập hồ sơ", "lập danh sách", "thành lập",
        "kiện toàn", "triển khai", "tổ chức", "phát động", "ký kết", "bố trí", "phân bổ", "giải ngân",
        "đầu tư",
        "mua sắm", "trang bị", "lắp đặt", "cài đặt", "nâng cấp", "sửa chữa", "vận hành", "bảo trì",
        "hoàn thiện",
        "rà soát", "kiểm tra", "giám sát", "thanh tra", "đánh giá", "khảo sát", "thống kê", "thu thập",
        "cập nhật",
        "làm sạch", "số hóa", "chuẩn hóa", "đồng bộ", "kết nối", "tích hợp", "chia sẻ", "khai thác",
        "sử dụng",
        "ứng dụng", "áp dụng", "thí điểm", "nhân rộng", "tiếp nhận", "chuyển giao", "bàn giao", "cung cấp",
        "tập huấn", "đào tạo", "bồi dưỡng", "huấn luyện", "diễn tập", "học tập", "phổ biến", "tuyên truyền",
        "quán triệt", "hướng dẫn", "hỗ trợ", "vận động", "tham mưu", "đề xuất", "báo cáo", "sơ kết",
        "tổng kết",
        "đôn đốc", "theo dõi", "xử lý", "giải quyết", "tiếp công dân", "công khai", "niêm yết", "đối thoại",
        "sắp xếp", "luân chuyển", "tuyển dụng", "cắt giảm", "đơn giản hóa", "thu hút", "cấp phát", "tham gia",
        "tuần tra",
    ]

    /// The skeletons of the first two words of every wish; a title that begins with none needs no further look.
    static let beginnings = Array(Set(wishes.map { TextSkeleton.hash(of: $0, words: 2) }))

    private static let comparableWishes =
        wishes.map { (text: $0, words: ComparableText($0)) }
        .sorted { $0.words.bytes.count > $1.words.bytes.count }
    private static let comparableWorks = works.map { ComparableText($0) }

    /// The wish that a title begins with when the rest tells no work.
    static func only(in title: String) -> String? {
        let words = ComparableText(title.titleText)
        guard let wish = comparableWishes.first(where: { words.starts(with: $0.words) }),
            !comparableWorks.contains(where: { words.contains($0) })
        else { return nil }
        return wish.text
    }
}

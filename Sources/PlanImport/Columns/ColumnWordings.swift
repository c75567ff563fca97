import VietnameseText

/// How plans head their columns.
enum ColumnWordings {
    /// Collected from plans of wards, communes and provinces; English ones from kehoach's own tables.
    private static let table: [(ColumnMeaning, [String])] = [
        (.ordinal, ["STT", "TT", "Số TT", "Số thứ tự", "No.", "Row"]),
        (.number, ["Số", "Số nhiệm vụ", "Number"]),
        (.code, ["Mã", "Mã nhiệm vụ", "Mã số", "Code", "ID"]),
        (.section, ["Mục", "Phần", "Lĩnh vực", "Section", "Section title"]),
        (
            .group,
            [
                "Nhiệm vụ tổng quát", "Nhiệm vụ chung", "Nhiệm vụ lớn", "Nhóm nhiệm vụ", "Nhiệm vụ trọng tâm",
                "Nhiệm vụ, giải pháp", "Thuộc nhiệm vụ", "Part of", "Group", "Task group", "Task group title",
            ]
        ),
        (
            .task,
            [
                "Tiểu nhiệm vụ", "Nhiệm vụ cụ thể", "Nhiệm vụ", "Tên nhiệm vụ", "Nội dung nhiệm vụ",
                "Nội dung công việc", "Nội dung thực hiện", "Nội dung", "Công việc", "Công việc cụ thể",
                "Đầu việc", "Task", "Sub-task", "Subtask",
            ]
        ),
        (
            .output,
            [
                "Sản phẩm", "Sản phẩm đầu ra", "Sản phẩm đầu ra bắt buộc", "Kết quả đầu ra",
                "Sản phẩm hoàn thành",
                "Sản phẩm, kết quả", "Kết quả", "Kết quả, sản phẩm", "Sản phẩm dự kiến", "Output",
            ]
        ),
        (
            .kpi,
            [
                "KPI", "KPIs", "KPI đo lường hiệu quả", "Chỉ số đo lường", "Chỉ tiêu đo lường",
                "Chỉ số đánh giá",
                "Chỉ số KPI", "Tiêu chí đánh giá", "Mức độ hoàn thành", "Chỉ tiêu", "Định lượng",
            ]
        ),
        (
            .owner,
            [
                "Chủ trì", "Đơn vị chủ trì", "Cơ quan chủ trì", "Cơ quan, đơn vị chủ trì", "Đơn vị thực hiện",
                "Cơ quan thực hiện", "Cơ quan, đơn vị thực hiện", "Đơn vị chịu trách nhiệm",
                "Chủ trì thực hiện",
                "Đơn vị chủ trì thực hiện", "Owner",
            ]
        ),
        (
            .support,
            [
                "Phối hợp", "Đơn vị phối hợp", "Cơ quan phối hợp", "Cơ quan, đơn vị phối hợp",
                "Đơn vị tham mưu/phối hợp", "Tham mưu, phối hợp", "Đơn vị phối hợp thực hiện", "Support",
                "Coordinating",
            ]
        ),
        (.advisor, ["Tham mưu", "Đơn vị tham mưu", "Cơ quan tham mưu", "Advice", "Advisor"]),
        (
            .person,
            [
                "Phụ trách", "Người phụ trách", "Lãnh đạo phụ trách", "Cán bộ phụ trách",
                "Đồng chí phụ trách",
                "Lãnh đạo chỉ đạo", "Người thực hiện", "Person", "In charge",
            ]
        ),
        (
            .deadline,
            [
                "Thời hạn", "Thời hạn hoàn thành", "Thời gian", "Thời gian hoàn thành", "Thời gian thực hiện",
                "Tiến độ", "Tiến độ hoàn thành", "Hạn hoàn thành", "Ngày hoàn thành", "Hoàn thành",
                "Deadline",
                "Deadline raw",
            ]
        ),
        (.start, ["Bắt đầu", "Thời gian bắt đầu", "Ngày bắt đầu", "Start"]),
        (.cadence, ["Định kỳ", "Chu kỳ", "Cadence"]),
        (.condition, ["Điều kiện", "Điều kiện thực hiện", "Condition"]),
        (.review, ["Rà soát điều kiện", "Ngày rà soát", "Condition reviews"]),
        (.milestones, ["Mốc", "Các mốc", "Mốc thời gian", "Milestones"]),
        (.budget, ["Kinh phí", "Nguồn kinh phí", "Kinh phí thực hiện", "Dự toán", "Budget"]),
        (.evidence, ["Minh chứng", "Hồ sơ minh chứng", "Evidence"]),
        (.weight, ["Trọng số", "Weight"]),
        (.note, ["Ghi chú", "Điều kiện, ghi chú", "Note", "Notes", "Remarks"]),
        (
            .computed,
            [
                "Mã đơn vị chủ trì", "Hạn theo kế hoạch", "Hạn thực hiện", "Sau khi xong", "Phục vụ chỉ tiêu",
                "Căn cứ", "Mã lỗi được miễn kiểm", "Owner's code", "Due as planned", "Due effectively",
                "After",
                "Serves targets", "Legal bases", "Waived rules",
            ]
        ),
    ]

    private struct Wording: Sendable {
        let meaning: ColumnMeaning
        let accented: [String]
        let folded: [String]

        init(_ meaning: ColumnMeaning, _ text: String) {
            self.meaning = meaning
            accented = Words.accented(text)
            folded = Words.folded(text)
        }
    }

    private static let wordings = table.flatMap { meaning, texts in texts.map { Wording(meaning, $0) } }

    /// In bytes; a longer text heads no column.
    static let longest = 200

    /// Below this a heading is not taken for a wording.
    private static let least = 50

    /// How well a heading says each meaning, best first, in percent: 100 for the same words, less for words without
    /// their diacritics or with others around them.
    static func meanings(of heading: String) -> [(meaning: ColumnMeaning, score: Int)] {
        guard heading.utf8.count <= longest else { return [] }
        let heading = withoutAsides(heading)
        let accented = Words.accented(heading)
        let folded = Words.folded(heading)
        guard !folded.isEmpty else { return [] }
        var best: [ColumnMeaning: Int] = [:]
        for wording in wordings {
            let score = max(
                score(wording.accented, in: accented, whole: 100),
                score(wording.folded, in: folded, whole: 92))
            if score >= least { best[wording.meaning] = max(score, best[wording.meaning] ?? 0) }
        }
        return ColumnMeaning.allCases.compactMap { meaning in best[meaning].map { (meaning, $0) } }
            .sorted { $0.score > $1.score }
    }

    private static func score(_ wording: [String], in heading: [String], whole: Int) -> Int {
        if wording == heading { return whole }
        guard wording.count < heading.count, heading.contains(wording) else { return 0 }
        return whole * (35 + 60 * wording.count / heading.count) / 100
    }

    /// Without the column's number and what stands in parentheses: `(5) Đơn vị chủ trì (Rõ người)`.
    private static func withoutAsides(_ heading: String) -> String {
        var depth = 0
        let outside = heading.filter { sign in
            if sign == "(" { depth += 1 }
            defer { if sign == ")" { depth = max(0, depth - 1) } }
            return depth == 0
        }
        return Words.folded(outside).isEmpty ? heading : outside
    }
}

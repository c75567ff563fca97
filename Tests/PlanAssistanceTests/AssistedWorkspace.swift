import PlanAssistance
import PlanCompiler
import PlanDiagnostics
import Testing
import VietnameseCalendar

/// A small workspace in which one text has the author's cursor, written `‸`.
struct AssistedWorkspace {
    static let files = [
        "kehoach.yaml": "ngôn ngữ: vi\n",
        "units.yaml": """
        đơn vị:
          - mã: van-phong
            tên: Văn phòng Đảng ủy
            tên khác: [VPĐU]
            khối: đảng
            người đứng đầu: Chánh Văn phòng
          - mã: ban-xay-dung
            tên: Ban Xây dựng Đảng
            khối: đảng
        nhóm:
          - mã: cac-don-vi
            tên: Các cơ quan, đơn vị
            gồm: [van-phong, ban-xay-dung]
        """,
        "ke-hoach/plan.yaml": """
        năm: 2027
        ngày ban hành: 19/01/2027
        căn cứ:
          - mã: nq-57
            văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
        loại minh chứng:
          - mã: van-ban
            tên: Văn bản đã ký
        """,
        "ke-hoach/targets.yaml": """
        nhóm:
          - tên: Hạ tầng
            chỉ tiêu:
              - mã: phu-song
                tên: Tỷ lệ phủ sóng 5G
                mức: đạt từ 60% trở lên
                chủ trì: van-phong
        """,
        "ke-hoach/tasks/01.yaml": """
        mục: Nâng cao nhận thức # một nhận xét
        nhiệm vụ:
          - mã: hoc-tap
            tên: Học tập nghị quyết
            thời hạn: Quý I/2027
            chủ trì: Văn phòng Đảng ủy
            việc:
              - mã: mo-lop
                tên: >-
                  Mở lớp học tập
                  cho đảng viên
                sản phẩm: Lớp học
                KPI: 100% đảng viên dự học
              - mã: kiem-tra
                tên: Kiểm tra kết quả
                sản phẩm: Biên bản
                KPI: 02 cuộc kiểm tra
                thời hạn: 2027-06-30
                sau: [mo-lop]
                chỉ tiêu: [phu-song]
                căn cứ: [nq-57]
                minh chứng: [van-ban]
        """,
        "ke-hoach/reports/thang-02.yaml": """
        kỳ: tháng 02/2027
        đơn vị: van-phong
        ngày báo cáo: 27/02/2027
        kết quả:
          - nhiệm vụ: mo-lop
            tỷ lệ: 60%
          - nhiệm vụ: I.1.2
            tỷ lệ: 10%
        """,
    ]

    static let tasks = "ke-hoach/tasks/01.yaml"

    let path: String
    let cursor: Int
    let assistant: Assistant

    /// - Parameters:
    ///   - path: the file with the cursor.
    ///   - text: its text; nil for the one above.
    ///   - others: files beside those above.
    ///   - place: words of the text before whose `‸` the cursor stands; nil where the text has it itself.
    init(
        _ path: String = tasks, text: String? = nil, at place: String? = nil,
        _ language: Language = .vietnamese, others: [String: String] = [:]
    ) {
        var files = Self.files.merging(others) { $1 }
        var marked = text ?? files[path]!
        if let place {
            marked = marked.replacingFirst(place.replacingFirst("‸", with: ""), with: place)
        }
        let halves = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
        self.path = path
        cursor = halves[0].utf8.count
        files[path] = halves.joined()
        let inputs = files.map { SourceInput(path: $0.key, text: $0.value) }
        let settings = CompilationSettings(asOf: CivilDate(year: 2027, month: 1, day: 20)!)
        assistant = Assistant(Compilation(inputs, settings), language)
    }

    var file: FileID { file(path) }

    func file(_ path: String) -> FileID {
        assistant.compilation.sources.files.first { $0.path == path }!.id
    }

    func text(_ span: SourceSpan) -> String { assistant.compilation.sources.text(of: span) }

    /// `ke-hoach/tasks/01.yaml: mo-lop`
    func place(_ span: SourceSpan) -> String {
        "\(assistant.compilation.sources[span.file].path): \(text(span))"
    }

    /// The text of the file after edits of it.
    func edited(_ edits: [Edit]) -> String {
        var bytes = assistant.compilation.sources[file].bytes
        for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
            bytes.replaceSubrange(edit.span.range, with: edit.text.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    func replacingFirst(_ words: String, with others: String) -> String {
        guard let range = firstRange(of: words) else {
            Issue.record("the text has no “\(words)”")
            return self
        }
        return replacingCharacters(in: range, with: others)
    }

    private func firstRange(of words: String) -> Range<Index>? {
        indices.lazy.filter { self[$0...].hasPrefix(words) }.first.map {
            $0..<index($0, offsetBy: words.count)
        }
    }

    private func replacingCharacters(in range: Range<Index>, with others: String) -> String {
        self[..<range.lowerBound] + others + self[range.upperBound...]
    }
}

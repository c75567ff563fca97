extension Vocabulary {
    static let workspace = VocabularyTable(
        .workspace,
        vi: "Không gian làm việc: tệp kehoach.yaml ở thư mục gốc, nói các tệp còn lại nằm ở đâu.",
        en: "The workspace: kehoach.yaml at the root, which says where the other files are.",
        [
            VocabularyEntry(
                .language, "ngôn ngữ",
                .choice([Choice("vi", vi: "vi", en: "vi"), Choice("en", vi: "en", en: "en")]),
                vi: "Ngôn ngữ của thông báo và tài liệu.", en: "The language of messages and documents.",
                example: "vi"),
            VocabularyEntry(
                .plans, "kế hoạch", .list(.text),
                vi: "Thư mục của từng kế hoạch; để trống thì lấy mọi thư mục có plan.yaml.",
                en: "The folder of each plan; when absent, every folder that holds a plan.yaml.",
                example: "[2026]"),
            VocabularyEntry(
                .output, "kết quả", .text,
                vi: "Thư mục chứa những gì `build` tạo ra.", en: "The folder for what `build` makes.",
                example: "dist"),
            VocabularyEntry(
                .templates, "mẫu", .text,
                vi: "Thư mục chứa mẫu trình bày của cơ quan, thay các mẫu có sẵn cùng tên.",
                en: "The folder of the office's own templates, which take the place of built-in ones.",
                example: "mau"),
            VocabularyEntry(
                .tonePlacement, "đặt dấu",
                .choice([
                    Choice("traditional", vi: "kiểu cũ", en: "traditional"),
                    Choice("modern", vi: "kiểu mới", en: "modern"),
                ]),
                vi: "Cách đặt dấu thanh: kiểu cũ (hòa, thúy) hay kiểu mới (hoà, thuý).",
                en: "Where tone marks stand: traditional (hòa, thúy) or modern (hoà, thuý).",
                example: "kiểu cũ"),
            VocabularyEntry(
                .severities, "mức độ", .severities,
                vi: "Mức độ khác với mặc định cho từng mã lỗi: lỗi, cảnh báo, lưu ý hoặc tắt.",
                en: "A severity other than the default for a rule: error, warning, info or off.",
                example: "{KH314: cảnh báo}"),
            VocabularyEntry(
                .waive, "miễn kiểm", .list(.record(.waiver)),
                vi: "Các miễn kiểm cho toàn bộ không gian làm việc.", en: "Waivers for the whole workspace.",
                example: "[{lỗi: KH106, lý do: Chưa phân công cá nhân}]"),
        ])

    static let unitRegistry = VocabularyTable(
        .unitRegistry,
        vi: "Danh bạ đơn vị: mỗi cơ quan, đơn vị một mã và một tên chính thức.",
        en: "The registry of units: one code and one official name for each body.",
        [
            VocabularyEntry(
                .units, "đơn vị", .list(.record(.unit)), .required(rule: 905),
                vi: "Danh sách cơ quan, đơn vị.", en: "The units.",
                example: "[{mã: van-phong-dang-uy, tên: Văn phòng Đảng ủy}]"),
            VocabularyEntry(
                .groups, "nhóm", .list(.record(.unitGroup)),
                vi: "Nhóm đơn vị được gọi chung, ví dụ “Các cơ quan, đơn vị”.",
                en: "Units that are named together, such as “Các cơ quan, đơn vị”.",
                example: "[{mã: cac-co-quan, tên: 'Các cơ quan, đơn vị', gồm: [van-phong-dang-uy]}]"),
        ])

    static let unit = VocabularyTable(
        .unit,
        vi: "Một cơ quan, đơn vị.", en: "One unit.",
        [
            VocabularyEntry(
                .id, "mã", .code, .required(rule: 14),
                vi: "Mã không bao giờ đổi.", en: "The code, which never changes.",
                example: "van-phong-dang-uy"),
            VocabularyEntry(
                .name, "tên", .text, .required(rule: 15),
                vi: "Tên chính thức.", en: "The official name.", example: "Văn phòng Đảng ủy"),
            VocabularyEntry(
                .aliases, "tên khác", .oneOrMany(.text),
                vi: "Các cách gọi khác được chấp nhận.", en: "Other names by which it is known.",
                example: "[VPĐU, Văn phòng đảng ủy]"),
            VocabularyEntry(
                .block, "khối",
                .choice([
                    Choice("party", vi: "đảng", en: "party"),
                    Choice("government", vi: "chính quyền", en: "government"),
                    Choice("front", vi: "mặt trận", en: "front"),
                    Choice("police", vi: "công an", en: "police"),
                    Choice("military", vi: "quân sự", en: "military"),
                    Choice("other", vi: "khác", en: "other"),
                ]),
                vi: "Khối trong hệ thống chính trị.", en: "Its block in the political system.",
                example: "đảng"),
            VocabularyEntry(
                .head, "người đứng đầu", .text,
                vi: "Chức danh người đứng đầu, chịu trách nhiệm về dữ liệu.",
                en: "The position of its head, who answers for the data.", example: "Chánh Văn phòng"),
            VocabularyEntry(
                .note, "ghi chú", .text, vi: "Ghi chú.", en: "A note.", example: "Kiêm thư ký Ban Chỉ đạo"),
        ])

    static let unitGroup = VocabularyTable(
        .unitGroup,
        vi: "Một nhóm đơn vị có tên.", en: "A named group of units.",
        [
            VocabularyEntry(
                .id, "mã", .code, .required(rule: 14), vi: "Mã của nhóm.", en: "The group's code.",
                example: "cac-co-quan-don-vi"),
            VocabularyEntry(
                .name, "tên", .text, .required(rule: 15), vi: "Tên của nhóm.", en: "The group's name.",
                example: "Các cơ quan, đơn vị"),
            VocabularyEntry(
                .aliases, "tên khác", .oneOrMany(.text), vi: "Các cách gọi khác.", en: "Other names.",
                example: "[Các cơ quan đơn vị]"),
            VocabularyEntry(
                .members, "gồm", .list(.unitReference), vi: "Các đơn vị trong nhóm.", en: "The units in it.",
                example: "[van-phong-dang-uy, ban-xay-dung-dang]"),
        ])

    static let calendar = VocabularyTable(
        .calendar,
        vi: "Lịch làm việc của một năm: ngày nghỉ và hoán đổi đã được thông báo.",
        en: "One year's working calendar: days off and swaps that were announced.",
        [
            VocabularyEntry(
                .year, "năm", .integer(1900...2100), .required(rule: 906), vi: "Năm.", en: "The year.",
                example: "2026"),
            VocabularyEntry(
                .daysOff, "ngày nghỉ", .list(.record(.dayOff)), vi: "Ngày nghỉ được thông báo.",
                en: "Days off that were announced.",
                example:
                    "[{từ: 2026-02-14, đến: 2026-02-22, lý do: Tết Nguyên đán, văn bản: Thông báo nghỉ Tết}]"),
            VocabularyEntry(
                .workingDays, "làm bù", .list(.record(.workingDay)),
                vi: "Ngày nghỉ hằng tuần phải làm việc bù.", en: "Rest days that are worked instead.",
                example: "[{ngày: 2026-01-10, thay cho: 2026-01-02}]"),
        ])

    static let dayOff = VocabularyTable(
        .dayOff,
        vi: "Một ngày hoặc một khoảng ngày nghỉ.", en: "A day or a run of days off.",
        [
            VocabularyEntry(
                .date, "ngày", .date, vi: "Ngày nghỉ.", en: "The day off.", example: "2026-01-02"),
            VocabularyEntry(
                .from, "từ", .date, vi: "Ngày đầu của khoảng.", en: "The first day.", example: "2026-02-14"),
            VocabularyEntry(
                .to, "đến", .date, vi: "Ngày cuối của khoảng.", en: "The last day.", example: "2026-02-22"),
            VocabularyEntry(
                .reason, "lý do", .text, vi: "Dịp nghỉ.", en: "The occasion.", example: "Tết Nguyên đán"),
            VocabularyEntry(
                .document, "văn bản", .text, vi: "Văn bản thông báo.", en: "The document that announces it.",
                example: "Thông báo nghỉ Tết Nguyên đán 2026"),
        ])

    static let workingDay = VocabularyTable(
        .workingDay,
        vi: "Một ngày nghỉ hằng tuần phải làm bù.", en: "A rest day that is worked.",
        [
            VocabularyEntry(
                .date, "ngày", .date, .required(rule: 906), vi: "Ngày làm bù.", en: "The day worked.",
                example: "2026-01-10"),
            VocabularyEntry(
                .insteadOf, "thay cho", .date, vi: "Ngày được nghỉ thay.", en: "The day given off for it.",
                example: "2026-01-02"),
            VocabularyEntry(
                .document, "văn bản", .text, vi: "Văn bản thông báo.", en: "The document that announces it.",
                example: "Thông báo hoán đổi ngày làm việc"),
        ])

    static let waiver = VocabularyTable(
        .waiver,
        vi: "Một miễn kiểm: cho phép một phát hiện đã biết, có lý do, trong mục mà nó đứng.",
        en: "A waiver: allows a known finding, with a reason, in the record where it stands.",
        [
            VocabularyEntry(
                .rule, "lỗi", .oneOrMany(.ruleCode), .required(rule: 910),
                vi: "Mã lỗi được miễn.", en: "The rule that is waived.", example: "KH401"),
            VocabularyEntry(
                .reason, "lý do", .text, .required(rule: 911),
                vi: "Vì sao chấp nhận được; in trong mọi báo cáo.",
                en: "Why it is acceptable; printed in every report.",
                example: "Kế hoạch đã ban hành để trống cột này"),
            VocabularyEntry(
                .until, "đến ngày", .date, vi: "Hết ngày này miễn kiểm không còn hiệu lực.",
                en: "The last day on which the waiver holds.", example: "2026-12-31"),
        ])

    /// What a rule may be given to weigh, or not to weigh at all.
    package static let severityWords = [
        Choice("error", vi: "lỗi", en: "error"), Choice("warning", vi: "cảnh báo", en: "warning"),
        Choice("info", vi: "lưu ý", en: "info"), Choice("off", vi: "tắt", en: "off"),
    ]
}

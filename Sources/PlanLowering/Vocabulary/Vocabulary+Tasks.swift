extension Vocabulary {
    static let targetFile = VocabularyTable(
        .targetFile,
        vi: "Các nhóm chỉ tiêu của kế hoạch.", en: "The groups of targets of the plan.",
        [
            VocabularyEntry(
                .groups, "nhóm", .list(.record(.targetGroup)), .required(rule: 510), vi: "Các nhóm chỉ tiêu.",
                en: "The groups.", example: "[{tên: Phát triển hạ tầng, chỉ tiêu: []}]"),
            waivers(vi: "mọi chỉ tiêu của tệp", en: "every target of the file"),
        ])

    static let targetGroup = VocabularyTable(
        .targetGroup,
        vi: "Một nhóm chỉ tiêu.", en: "A group of targets.",
        [
            VocabularyEntry(
                .id, "mã", .code, vi: "Mã của nhóm.", en: "The group's code.", example: "ha-tang"),
            VocabularyEntry(
                .title, "tên", .text, .required(rule: 15), vi: "Tên nhóm.", en: "The group's title.",
                example: "Phát triển hạ tầng"),
            VocabularyEntry(
                .targets, "chỉ tiêu", .list(.record(.target)), .required(rule: 510), vi: "Các chỉ tiêu.",
                en: "The targets.",
                example: "[{mã: phu-song-5g, tên: Tỷ lệ phủ sóng 5G, mức: đạt từ 60% trở lên}]"),
            waivers(vi: "nhóm chỉ tiêu này", en: "this group"),
        ])

    static let target = VocabularyTable(
        .target,
        vi: "Một chỉ tiêu: đo cái gì, đạt mức nào.",
        en: "A target: what is measured, and the level to reach.",
        [
            VocabularyEntry(
                .id, "mã", .code, .required(rule: 14), vi: "Mã không bao giờ đổi.",
                en: "The code, which never changes.", example: "phu-song-5g"),
            VocabularyEntry(
                .title, "tên", .text, .required(rule: 15), vi: "Nội dung đo.", en: "What is measured.",
                example: "Tỷ lệ dân số được phủ sóng 5G trên địa bàn"),
            VocabularyEntry(
                .level, "mức", .oneOrMany(.kpi), .required(rule: 411), vi: "Mức phải đạt.",
                en: "The level to reach.", example: "đạt từ 60% trở lên"),
            VocabularyEntry(
                .owner, "chủ trì", .unitReference, .required(rule: 511), vi: "Đơn vị chịu trách nhiệm.",
                en: "The responsible unit.", example: "ubnd-phuong"),
            VocabularyEntry(
                .baseline, "hiện trạng", .text, vi: "Mức đạt của năm trước.",
                en: "The level of the year before.",
                example: "52% (năm 2025)"),
            VocabularyEntry(
                .population, "trong tổng số", .integer(1...1_000_000), vi: "Số đơn vị được xếp hạng.",
                en: "How many are ranked.", example: "95"),
            VocabularyEntry(
                .source, "nguồn số liệu", .text, vi: "Số liệu lấy từ đâu.",
                en: "Where the figure comes from.",
                example: "Cổng dịch vụ công"),
            VocabularyEntry(
                .implements, "cụ thể hóa", .oneOrMany(.upperReference),
                vi:
                    "Chỉ tiêu, nhiệm vụ của kế hoạch cấp trên mà chỉ tiêu này cụ thể hóa: mã hoặc số; một mã dùng cho cả hai thì hiểu là chỉ tiêu.",
                en:
                    "The targets and tasks of the plan above that this target makes concrete, by code or number; a code that both have means the target.",
                example: "[phu-song-5g-toan-tinh]"),
            VocabularyEntry(.note, "ghi chú", .text, vi: "Ghi chú.", en: "A note.", example: "Do tỉnh chấm"),
            waivers(vi: "chỉ tiêu này", en: "this target"),
        ])

    static let taskFile = VocabularyTable(
        .taskFile,
        vi: "Một mục của phụ lục nhiệm vụ.", en: "One section of the task appendix.",
        [
            VocabularyEntry(
                .section, "mục", .text, .required(rule: 205), vi: "Tên mục.", en: "The section's title.",
                example: "Nâng cao nhận thức"),
            VocabularyEntry(
                .tasks, "nhiệm vụ", .list(.record(.task)), .required(rule: 206),
                vi: "Các nhiệm vụ, nhóm nhiệm vụ.", en: "The tasks and task groups.", example: "[]"),
            waivers(vi: "mọi nhiệm vụ của mục", en: "every task of the section"),
        ])

    static let task = VocabularyTable(
        .task,
        vi: "Một nhiệm vụ, hoặc một nhóm nhiệm vụ nếu có `việc`.",
        en: "A task, or a group of tasks when it has `subtasks`.",
        [
            VocabularyEntry(
                .id, "mã", .code, .required(rule: 14),
                vi: "Mã không bao giờ đổi; báo cáo và liên kết dùng mã này.",
                en: "The code, which never changes; reports and links use it.", example: "so-tay-dang-vien"),
            VocabularyEntry(
                .title, "tên", .text, .required(rule: 201), vi: "Việc phải làm, nói cụ thể.",
                en: "What is to be done, concretely.", example: "Triển khai phần mềm Sổ tay đảng viên"),
            VocabularyEntry(
                .output, "sản phẩm", .oneOrMany(.text), .required(rule: 401), vi: "Sản phẩm đầu ra bắt buộc.",
                en: "The mandatory output.", example: "Phần mềm được cài đặt"),
            VocabularyEntry(
                .kpi, "KPI", .oneOrMany(.kpi), .required(rule: 402), vi: "Chỉ số đo lường hiệu quả.",
                en: "How success is measured.", example: "100% đảng viên cài đặt Sổ tay đảng viên"),
            VocabularyEntry(
                .owner, "chủ trì", .oneOrMany(.unitReference), .required(rule: 101),
                vi: "Một đơn vị chịu trách nhiệm.", en: "The one responsible unit.",
                example: "Ban Xây dựng Đảng"),
            VocabularyEntry(
                .support, "phối hợp", .oneOrMany(.unitReference), vi: "Các đơn vị phối hợp.",
                en: "The supporting units.", example: "[VPĐU]"),
            VocabularyEntry(
                .advisor, "tham mưu", .oneOrMany(.unitReference), vi: "Đơn vị tham mưu.",
                en: "The advising unit.", example: "[Phòng Văn hóa - Xã hội]"),
            VocabularyEntry(
                .person, "phụ trách", .text, vi: "Người phụ trách, ghi theo chức danh.",
                en: "The person in charge, by position.", example: "Phó Chủ tịch Ủy ban nhân dân phường"),
            VocabularyEntry(
                .deadline, "thời hạn", .oneOrMany(.recordOr(.deadline, .labelled(.deadline))),
                .required(rule: 301), vi: "Thời hạn hoàn thành, viết như trong văn bản.",
                en: "The deadline, as officials write it.", example: "Quý I/2026"),
            VocabularyEntry(
                .start, "bắt đầu", .deadline, vi: "Ngày bắt đầu.", en: "The start.", example: "15/01/2026"),
            VocabularyEntry(
                .cadence, "định kỳ", .cadence, vi: "Chu kỳ của nhiệm vụ thường xuyên.",
                en: "How often a standing task comes round.", example: "hằng quý"),
            VocabularyEntry(
                .condition, "điều kiện", .text, vi: "Điều phải có trước khi làm được.",
                en: "What has to be there first.", example: "Theo hướng dẫn của tỉnh"),
            VocabularyEntry(
                .review, "rà soát", .oneOrMany(.date), vi: "Ngày rà soát xem điều kiện đã có chưa.",
                en: "When to look whether the condition is met.", example: "[2026-03-31, 2026-06-30]"),
            VocabularyEntry(
                .milestones, "mốc", .list(.recordOr(.milestone, .labelled(.deadline))),
                vi: "Các mốc trung gian của lộ trình.", en: "Points on the way.",
                example: "[{ngày: 2026-02-15, việc: Trình dự thảo, tỷ lệ: 50%}]"),
            VocabularyEntry(
                .after, "sau", .oneOrMany(.taskReference), vi: "Nhiệm vụ phải xong trước.",
                en: "Tasks that must be done before.", example: "[ban-hanh-quy-che]"),
            VocabularyEntry(
                .continues, "tiếp nối", .oneOrMany(.text),
                vi: "Nhiệm vụ của kế hoạch trước mà nhiệm vụ này làm tiếp: mã kế hoạch, dấu /, mã nhiệm vụ.",
                en:
                    "The task of an earlier plan that this one goes on with: the plan's code, a slash, the task's code.",
                example: "ke-hoach-2026/so-tay-dang-vien"),
            VocabularyEntry(
                .targets, "chỉ tiêu", .oneOrMany(.targetReference), vi: "Các chỉ tiêu mà nhiệm vụ phục vụ.",
                en: "The targets that the task serves.", example: "[phu-song-5g]"),
            VocabularyEntry(
                .implements, "cụ thể hóa", .oneOrMany(.upperReference),
                vi:
                    "Chỉ tiêu, nhiệm vụ của kế hoạch cấp trên mà nhiệm vụ này cụ thể hóa: mã hoặc số; một mã dùng cho cả hai thì hiểu là nhiệm vụ.",
                en:
                    "The targets and tasks of the plan above that this task makes concrete, by code or number; a code that both have means the task.",
                example: "[mo-rong-vung-phu-song]"),
            VocabularyEntry(
                .basis, "căn cứ", .oneOrMany(.basisReference), vi: "Căn cứ riêng của nhiệm vụ.",
                en: "The task's own legal bases.", example: "[nq-57]"),
            VocabularyEntry(
                .evidence, "minh chứng", .oneOrMany(.evidenceKindReference), vi: "Loại minh chứng phải nộp.",
                en: "The kinds of evidence to hand in.", example: "[van-ban]"),
            VocabularyEntry(
                .budget, "kinh phí", .text, vi: "Kinh phí và nguồn.", en: "The budget and its source.",
                example: "50 triệu đồng, ngân sách phường"),
            VocabularyEntry(
                .weight, "trọng số", .integer(1...100), vi: "Trọng số khi tính điểm; mặc định 1.",
                en: "Its weight in scores; 1 by default.", example: "2"),
            VocabularyEntry(
                .note, "ghi chú", .text, vi: "Ghi chú.", en: "A note.", example: "Do tỉnh tổ chức"),
            VocabularyEntry(
                .subtasks, "việc", .list(.record(.task)), vi: "Các tiểu nhiệm vụ của nhóm.",
                en: "The group's sub-tasks.", example: "[]"),
            waivers(vi: "nhiệm vụ này", en: "this task"),
        ])

    /// The fields of a task that a group of tasks has too, or hands down to its sub-tasks.
    package static let groupFields: Set<FieldName> = [
        .id, .title, .owner, .support, .deadline, .condition, .note, .subtasks, .waive,
    ]

    static let deadline = VocabularyTable(
        .deadline,
        vi: "Thời hạn viết tường minh.", en: "A deadline spelled out.",
        [
            VocabularyEntry(
                .start, "bắt đầu", .date, vi: "Ngày bắt đầu.", en: "The start.", example: "2026-01-15"),
            VocabularyEntry(.due, "hạn", .date, vi: "Hạn cuối.", en: "The due date.", example: "2026-03-31"),
            VocabularyEntry(
                .cadence, "định kỳ", .cadence, vi: "Chu kỳ.", en: "How often.", example: "hằng tháng"),
            VocabularyEntry(
                .condition, "điều kiện", .text, vi: "Điều kiện.", en: "The condition.",
                example: "khi tỉnh ban hành"),
        ])

    static let milestone = VocabularyTable(
        .milestone,
        vi: "Một mốc trên lộ trình.", en: "A point on the roadmap.",
        [
            VocabularyEntry(
                .date, "ngày", .deadline, .required(rule: 308), vi: "Hạn của mốc.", en: "When it is due.",
                example: "2026-02-15"),
            VocabularyEntry(
                .title, "việc", .text, .required(rule: 308), vi: "Việc phải xong.", en: "What is to be done.",
                example: "Trình dự thảo"),
            VocabularyEntry(
                .share, "tỷ lệ", .percent, vi: "Phần việc phải đạt tại mốc.", en: "The share done by then.",
                example: "50%"),
        ])
}

extension Vocabulary {
    static let plan = VocabularyTable(
        .plan,
        vi: "Kế hoạch: thể thức văn bản, căn cứ, yêu cầu và các chế độ theo dõi.",
        en: "The plan: the document's form, its legal bases, requirements and regimes.",
        [
            VocabularyEntry(
                .id, "mã", .code, vi: "Mã của kế hoạch; để trống thì lấy tên thư mục.",
                en: "The plan's code; the folder's name when absent.", example: "ke-hoach-2026"),
            VocabularyEntry(
                .level, "cấp",
                .choice([
                    Choice("ward", vi: "xã", en: "ward"), Choice("province", vi: "tỉnh", en: "province"),
                    Choice("central", vi: "trung ương", en: "central"),
                    Choice("unit", vi: "đơn vị", en: "unit"),
                ]),
                vi: "Cấp ban hành; lời văn không được vượt quá địa bàn của cấp này.",
                en: "The tier that issues it; its words may not reach beyond that tier.", example: "xã"),
            VocabularyEntry(
                .parent, "thuộc", .planReference,
                vi:
                    "Mã kế hoạch cấp trên trong cùng không gian làm việc mà kế hoạch này cụ thể hóa; xem docs/lineage.md.",
                en:
                    "The code of the plan of the same workspace that this one stands under; see docs/lineage.md.",
                example: "ke-hoach-tinh-2026"),
            VocabularyEntry(
                .form, "thể thức",
                .choice([
                    Choice("36-HD", vi: "36-HD", en: "36-HD"), Choice("05-HD", vi: "05-HD", en: "05-HD"),
                    Choice("ND-30", vi: "NĐ-30", en: "ND-30"),
                ]),
                vi:
                    "Quy định về thể thức: Hướng dẫn 36-HD/VPTW, Hướng dẫn 05-HD/VPTW hay Nghị định 30/2020/NĐ-CP; để trống thì suy từ ký hiệu và ngày ban hành.",
                en:
                    "The rules of the document's form: Guidance 36-HD/VPTW, Guidance 05-HD/VPTW or Decree 30/2020/NĐ-CP; told by symbol and date when absent.",
                example: "05-HD"),
            VocabularyEntry(
                .parentBody, "cơ quan cấp trên", .text,
                vi: "Cơ quan cấp trên trực tiếp, in ở dòng đầu bên trái.",
                en: "The body directly above, printed first on the left.", example: "Tỉnh ủy Đồng Nai"),
            VocabularyEntry(
                .issuer, "cơ quan ban hành", .text, .required(rule: 601), vi: "Cơ quan ban hành kế hoạch.",
                en: "The body that issues the plan.", example: "Đảng ủy phường Phước Bình"),
            VocabularyEntry(
                .number, "số", .text, vi: "Số văn bản; để trống khi còn là dự thảo.",
                en: "The document's number; blank while it is a draft.", example: "12"),
            VocabularyEntry(
                .symbol, "ký hiệu", .text, vi: "Ký hiệu văn bản.", en: "The document's symbol.",
                example: "KH/ĐU"),
            VocabularyEntry(
                .place, "nơi ban hành", .text, vi: "Địa danh ghi trước ngày ban hành.",
                en: "The place printed before the date.", example: "Phước Bình"),
            VocabularyEntry(
                .issued, "ngày ban hành", .partialDate,
                vi: "Ngày ban hành; ghi tháng và năm nếu ngày còn để trống.",
                en: "The date of issue; month and year while the day is blank.", example: "01/2026"),
            VocabularyEntry(
                .year, "năm", .integer(1900...2100), .required(rule: 602), vi: "Năm kế hoạch.",
                en: "The year that the plan is for.", example: "2026"),
            VocabularyEntry(
                .title, "tên", .text, .required(rule: 601), vi: "Tên loại văn bản.",
                en: "The kind of document.",
                example: "Kế hoạch"),
            VocabularyEntry(
                .subject, "trích yếu", .text, .required(rule: 601), vi: "Trích yếu nội dung.",
                en: "The subject line.", example: "Triển khai thực hiện Nghị quyết số 57-NQ/TW năm 2026"),
            VocabularyEntry(
                .basis, "căn cứ", .list(.recordOr(.legalBasis, .citation)), .required(rule: 505),
                vi: "Căn cứ pháp lý.", en: "The legal bases.",
                example: "[Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị]"),
            VocabularyEntry(
                .preamble, "lời dẫn", .text, vi: "Câu dẫn trước phần nội dung.",
                en: "The sentence that leads into the plan.",
                example: "Ban Thường vụ Đảng ủy phường ban hành Kế hoạch như sau"),
            VocabularyEntry(
                .requirements, "yêu cầu", .oneOrMany(.text), vi: "Các yêu cầu.", en: "The requirements.",
                example: "[Phân công rõ trách nhiệm]"),
            VocabularyEntry(
                .measures, "giải pháp", .list(.record(.prose)), vi: "Phần giải pháp.", en: "The measures.",
                example: "[{tiêu đề: Chuyển đổi số, nội dung: [Tái cấu trúc dịch vụ công trực tuyến]}]"),
            VocabularyEntry(
                .implementation, "tổ chức thực hiện", .list(.record(.prose)), vi: "Phần tổ chức thực hiện.",
                en: "How the plan is carried out.",
                example: "[{tiêu đề: Trách nhiệm, nội dung: [Chỉ đạo quyết liệt]}]"),
            VocabularyEntry(
                .standingBody, "cơ quan thường trực", .oneOrMany(.recordOr(.standingBody, .unitReference)),
                .required(rule: 507), vi: "Cơ quan thường trực Ban Chỉ đạo.",
                en: "The standing body of the steering committee.", example: "van-phong-dang-uy"),
            VocabularyEntry(
                .defaultStart, "bắt đầu mặc định", .date,
                vi: "Ngày bắt đầu của nhiệm vụ không ghi ngày bắt đầu; mặc định là ngày đầu năm kế hoạch.",
                en: "The start of tasks that name none; by default the first day of the plan's year.",
                example: "2026-01-16"),
            VocabularyEntry(
                .reporting, "chế độ báo cáo", .list(.record(.reporting)), .required(rule: 504),
                vi: "Chế độ báo cáo nội bộ và báo cáo cấp trên.",
                en: "The reporting regimes, inside and upward.",
                example: "[{loại: nội bộ, định kỳ: [tuần, tháng, quý]}]"),
            VocabularyEntry(
                .evidenceRequired, "minh chứng bắt buộc", .boolean,
                vi: "Báo cáo hoàn thành có phải kèm minh chứng hay không; mặc định là có.",
                en: "Whether a report of completion must carry evidence; yes by default.", example: "có"),
            VocabularyEntry(
                .evidenceKinds, "loại minh chứng", .list(.record(.evidenceKind)),
                vi: "Các loại minh chứng được chấp nhận.", en: "The kinds of evidence that count.",
                example: "[{mã: van-ban, tên: Văn bản đã ký}]"),
            VocabularyEntry(
                .appraisal, "thẩm định", .record(.appraisal), .required(rule: 506),
                vi: "Ai thẩm định minh chứng, trong bao lâu.", en: "Who appraises evidence, and how soon.",
                example: "{đơn vị thẩm định: van-phong-dang-uy}"),
            VocabularyEntry(
                .warnings, "cảnh báo", .record(.warnings), .required(rule: 508),
                vi: "Cơ chế cảnh báo định kỳ.", en: "When and of what warnings are given.",
                example: "{đơn vị: van-phong-dang-uy, định kỳ: [tháng, quý]}"),
            VocabularyEntry(
                .scoring, "chấm điểm", .record(.scoring),
                vi: "Cách chấm điểm đơn vị để đề xuất biểu dương, phê bình; xem docs/tracking.md.",
                en: "How units are scored for commendation and criticism; see docs/tracking.md.",
                example: "{khen từ: 90, phê bình dưới: 50}"),
            VocabularyEntry(
                .reminders, "nhắc việc", .list(.integer(0...365)),
                vi: "Số ngày làm việc nhắc trước hạn.",
                en: "Working days before the due date on which to remind.",
                example: "[30, 14, 7, 3, 1]"),
            VocabularyEntry(
                .recipients, "nơi nhận", .list(.text), .required(rule: 605), vi: "Nơi nhận văn bản.",
                en: "Who receives the document.", example: "[Ủy ban nhân dân phường]"),
            VocabularyEntry(
                .signature, "ký", .record(.signature), .required(rule: 604), vi: "Khối chữ ký.",
                en: "The signature block.", example: "{thẩm quyền: T/M Ban Thường vụ, chức vụ: Bí thư}"),
            VocabularyEntry(
                .appendix, "phụ lục", .text, vi: "Tên phụ lục.", en: "The appendix's title.",
                example: "Phụ lục triển khai nhiệm vụ"),
            waivers(vi: "cả kế hoạch", en: "the whole plan"),
        ])

    static let legalBasis = VocabularyTable(
        .legalBasis,
        vi: "Một căn cứ pháp lý.", en: "One legal basis.",
        [
            VocabularyEntry(
                .id, "mã", .code, vi: "Mã để nhiệm vụ dẫn chiếu.", en: "A code for tasks to refer to.",
                example: "nq-57"),
            VocabularyEntry(
                .document, "văn bản", .citation, .required(rule: 505),
                vi: "Loại, số, ký hiệu, ngày và cơ quan ban hành.",
                en: "Kind, number, symbol, date and issuer.",
                example: "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị"),
            VocabularyEntry(
                .subject, "trích yếu", .text, vi: "Trích yếu của văn bản.", en: "Its subject.",
                example: "về đột phá phát triển khoa học, công nghệ"),
            waivers(vi: "căn cứ này", en: "this basis"),
        ])

    static let prose = VocabularyTable(
        .prose,
        vi: "Một tiểu mục lời văn.", en: "A passage of prose.",
        [
            VocabularyEntry(
                .heading, "tiêu đề", .text, vi: "Tiêu đề.", en: "Its heading.", example: "Chuyển đổi số"),
            VocabularyEntry(
                .paragraphs, "nội dung", .oneOrMany(.text), vi: "Các đoạn.", en: "Its paragraphs.",
                example: "[Số hóa nghiêm túc, nhất quán]"),
            waivers(vi: "tiểu mục này", en: "this passage"),
        ])

    static let reporting = VocabularyTable(
        .reporting,
        vi: "Một chế độ báo cáo.", en: "One reporting regime.",
        [
            VocabularyEntry(
                .kind, "loại",
                .choice([
                    Choice("internal", vi: "nội bộ", en: "internal"),
                    Choice("upward", vi: "cấp trên", en: "upward"),
                ]), .required(rule: 504), vi: "Báo cáo nội bộ hay báo cáo cấp trên.",
                en: "A report inside the ward or to the tier above.", example: "nội bộ"),
            VocabularyEntry(
                .cadence, "định kỳ", .oneOrMany(periodKind), .required(rule: 504), vi: "Các kỳ báo cáo.",
                en: "The periods that are reported.", example: "[tuần, tháng, quý]"),
            VocabularyEntry(
                .unit, "đơn vị", .unitReference,
                vi: "Đơn vị lập báo cáo; báo cáo nội bộ thì mỗi đơn vị chủ trì tự lập.",
                en: "Who reports; inside the ward each responsible unit does.",
                example: "phong-van-hoa-xa-hoi"),
            VocabularyEntry(
                .system, "hệ thống", .text, vi: "Hệ thống nhận báo cáo.",
                en: "The system that takes the reports.",
                example: "hệ thống theo dõi của tỉnh"),
            VocabularyEntry(
                .weekday, "ngày trong tuần", .weekday, vi: "Hạn nộp báo cáo tuần; mặc định thứ Sáu.",
                en: "The day on which the weekly report is due; Friday by default.", example: "thứ Sáu"),
            VocabularyEntry(
                .dayOfMonth, "ngày trong tháng", .integer(1...31),
                vi: "Hạn nộp báo cáo tháng, quý (trong tháng cuối của kỳ); mặc định ngày cuối kỳ.",
                en:
                    "The day of the period's last month on which monthly and longer reports are due; its last day by default.",
                example: "25"),
            waivers(vi: "chế độ báo cáo này", en: "this regime"),
        ])

    static let appraisal = VocabularyTable(
        .appraisal,
        vi: "Thẩm định minh chứng.", en: "The appraisal of evidence.",
        [
            VocabularyEntry(
                .appraiser, "đơn vị thẩm định", .unitReference, .required(rule: 506), vi: "Đơn vị thẩm định.",
                en: "The unit that appraises.", example: "van-phong-dang-uy"),
            VocabularyEntry(
                .deputy, "thẩm định thay", .unitReference,
                vi: "Đơn vị thẩm định nhiệm vụ do chính đơn vị thẩm định chủ trì.",
                en: "Who appraises the tasks that the appraiser itself owns.", example: "ban-xay-dung-dang"),
            VocabularyEntry(
                .within, "trong vòng", .integer(0...365), vi: "Số ngày làm việc để thẩm định; mặc định 5.",
                en: "Working days allowed for it; 5 by default.", example: "5"),
            waivers(vi: "việc thẩm định", en: "the appraisal"),
        ])

    static let warnings = VocabularyTable(
        .warnings,
        vi: "Cơ chế cảnh báo.", en: "The warnings.",
        [
            VocabularyEntry(
                .unit, "đơn vị", .unitReference, vi: "Đơn vị rà soát để cảnh báo.",
                en: "Who reviews and warns.",
                example: "van-phong-dang-uy"),
            VocabularyEntry(
                .cadence, "định kỳ", .oneOrMany(periodKind), .required(rule: 508), vi: "Kỳ rà soát.",
                en: "How often.", example: "[tháng, quý]"),
            VocabularyEntry(
                .overdue, "quá hạn", .boolean, vi: "Cảnh báo nhiệm vụ quá hạn; mặc định có.",
                en: "Warn of overdue tasks; yes by default.", example: "có"),
            VocabularyEntry(
                .behind, "chậm lộ trình", .boolean, vi: "Cảnh báo nhiệm vụ chậm lộ trình; mặc định có.",
                en: "Warn of tasks behind their roadmap; yes by default.", example: "có"),
            VocabularyEntry(
                .threshold, "ngưỡng", .percent, vi: "Ngưỡng so với lộ trình.",
                en: "The floor against the roadmap.",
                example: "50%"),
            VocabularyEntry(
                .method, "cách tính",
                .choice([
                    Choice("ratio", vi: "tỷ lệ", en: "ratio"),
                    Choice("points", vi: "điểm phần trăm", en: "points"),
                ]), .required(rule: 509),
                vi:
                    "“Thấp hơn 50% so với lộ trình” có hai cách hiểu: tỷ lệ (dưới một nửa của lộ trình) hay điểm phần trăm (kém lộ trình quá 50 điểm).",
                en:
                    "“Below 50% of the roadmap” has two readings: ratio (less than half of it) or points (more than 50 points under it).",
                example: "tỷ lệ"),
            VocabularyEntry(
                .rejected, "minh chứng bị loại", .boolean,
                vi: "Cảnh báo nhiệm vụ có minh chứng không hợp lệ; mặc định có.",
                en: "Warn of rejected evidence; yes by default.", example: "có"),
            VocabularyEntry(
                .appraisalLate, "chậm thẩm định", .boolean,
                vi: "Nhắc đơn vị thẩm định khi quá thời gian thẩm định mà chưa có kết luận; mặc định có.",
                en: "Warn the appraiser of evidence that has waited longer than allowed; yes by default.",
                example: "có"),
            VocabularyEntry(
                .nearDue, "sắp đến hạn", .integer(0...60),
                vi: "Số ngày làm việc trước hạn thì nhắc là sắp đến hạn; mặc định 3.",
                en: "Working days before a due date from which it counts as near; 3 by default.",
                example: "3"),
            VocabularyEntry(
                .longOverdue, "quá hạn lâu", .integer(1...365),
                vi: "Quá hạn từ bao nhiêu ngày làm việc thì lên mức nghiêm trọng; mặc định 10.",
                en: "Working days overdue from which the level is severe; 10 by default.", example: "10"),
            VocabularyEntry(
                .escalation, "báo lên", .list(.record(.escalation)),
                vi: "Ngoài đơn vị chủ trì và đơn vị rà soát, ai được báo từ mức nào trở lên.",
                en: "Who is told from which level on, beside the owner and the unit that warns.",
                example: "[{mức: nghiêm trọng, đơn vị: van-phong-dang-uy}]"),
            waivers(vi: "cơ chế cảnh báo", en: "the warnings"),
        ])

    static let scoring = VocabularyTable(
        .scoring,
        vi:
            "Điểm của đơn vị, từ 0 đến 100: trung bình điểm của các nhiệm vụ đã xét được và của các báo cáo đã đến hạn, theo tỷ trọng.",
        en:
            "A unit's score from 0 to 100: the mean of the points of its tasks that can be judged and of its reports that fell due, by their shares.",
        [
            VocabularyEntry(
                .taskShare, "tỷ trọng nhiệm vụ", .integer(0...100),
                vi: "Tỷ trọng của nhiệm vụ; mặc định 70.", en: "What tasks weigh; 70 by default.",
                example: "70"),
            VocabularyEntry(
                .reportShare, "tỷ trọng báo cáo", .integer(0...100),
                vi: "Tỷ trọng của báo cáo; mặc định 30.", en: "What reports weigh; 30 by default.",
                example: "30"),
            points(
                .completedLate, "hoàn thành muộn", vi: "nhiệm vụ hoàn thành sau hạn; mặc định 60",
                en: "a task completed late; 60 by default", "60"),
            points(
                .behind, "chậm lộ trình", vi: "nhiệm vụ chậm lộ trình; mặc định 40",
                en: "a task behind its roadmap; 40 by default", "40"),
            points(
                .overdue, "quá hạn", vi: "nhiệm vụ quá hạn chưa xong; mặc định 0",
                en: "an overdue task; 0 by default", "0"),
            points(
                .rejected, "không hoàn thành", vi: "nhiệm vụ bị thẩm định là không hoàn thành; mặc định 0",
                en: "a task whose evidence was rejected; 0 by default", "0"),
            points(
                .reportLate, "báo cáo muộn", vi: "báo cáo đến sau hạn; mặc định 50",
                en: "a report that came late; 50 by default", "50"),
            points(
                .reportMissing, "thiếu báo cáo", vi: "báo cáo quá hạn chưa có; mặc định 0",
                en: "a report that is missing; 0 by default", "0"),
            VocabularyEntry(
                .commendFrom, "khen từ", .integer(0...100),
                vi: "Đề xuất biểu dương từ điểm này, khi đã hoàn thành ít nhất một nhiệm vụ; mặc định 90.",
                en: "Commendation from this score on, once a task is completed; 90 by default.",
                example: "90"),
            VocabularyEntry(
                .criticiseBelow, "phê bình dưới", .integer(0...100),
                vi: "Đề xuất phê bình dưới điểm này; mặc định 50.",
                en: "Criticism below this score; 50 by default.", example: "50"),
        ])

    private static func points(
        _ name: FieldName, _ key: String, vi: String, en: String, _ example: String
    ) -> VocabularyEntry {
        VocabularyEntry(
            name, key, .integer(0...100), vi: "Điểm, trên 100, của \(vi).",
            en: "The points, of 100, of \(en).",
            example: example)
    }

    static let evidenceKind = VocabularyTable(
        .evidenceKind,
        vi: "Một loại minh chứng.", en: "A kind of evidence.",
        [
            VocabularyEntry(
                .id, "mã", .code, .required(rule: 14), vi: "Mã.", en: "Its code.", example: "van-ban"),
            VocabularyEntry(
                .name, "tên", .text, .required(rule: 15), vi: "Tên.", en: "Its name.",
                example: "Văn bản pháp lý đã ký"),
        ])

    static let standingBody = VocabularyTable(
        .standingBody,
        vi: "Cơ quan thường trực và nơi kế hoạch nói điều đó.",
        en: "A standing body, and where the plan says so.",
        [
            VocabularyEntry(
                .unit, "đơn vị", .unitReference, .required(rule: 507), vi: "Đơn vị.", en: "The unit.",
                example: "van-phong-dang-uy"),
            VocabularyEntry(
                .source, "theo", .text, vi: "Mục của kế hoạch.", en: "The place in the plan.",
                example: "mục IV.3"),
        ])

    static let signature = VocabularyTable(
        .signature,
        vi: "Khối chữ ký.", en: "The signature block.",
        [
            VocabularyEntry(
                .authority, "thẩm quyền", .text, vi: "Thẩm quyền ký.", en: "On whose behalf.",
                example: "T/M Ban Thường vụ"),
            VocabularyEntry(
                .position, "chức vụ", .text, .required(rule: 604), vi: "Chức vụ người ký.",
                en: "The signer's position.", example: "Bí thư"),
            VocabularyEntry(
                .person, "họ tên", .text, vi: "Họ và tên người ký.", en: "The signer's name.",
                example: "Nguyễn Văn Ví Dụ"),
        ])

    /// Words that name a period, shared by the regimes.
    static let periodKind = FieldType.choice([
        Choice("week", vi: "tuần", en: "week"), Choice("month", vi: "tháng", en: "month"),
        Choice("quarter", vi: "quý", en: "quarter"), Choice("half", vi: "6 tháng", en: "half"),
        Choice("year", vi: "năm", en: "year"),
    ])

    /// The waiver field, which reads the same wherever it may stand.
    static func waivers(vi: String, en: String) -> VocabularyEntry {
        VocabularyEntry(
            .waive, "miễn kiểm", .list(.record(.waiver)),
            vi: "Các phát hiện được chấp nhận trong \(vi), mỗi cái có lý do.",
            en: "Findings that are allowed in \(en), each with a reason.",
            example: "[{lỗi: KH401, lý do: Kế hoạch đã ban hành để trống}]")
    }
}

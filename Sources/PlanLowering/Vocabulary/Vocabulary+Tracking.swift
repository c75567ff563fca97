extension Vocabulary {
    static let escalation = VocabularyTable(
        .escalation,
        vi: "Ai được báo từ một mức cảnh báo trở lên.", en: "Who is told from a level of alert on.",
        [
            VocabularyEntry(
                .level, "mức",
                .choice([
                    Choice("notice", vi: "nhắc nhở", en: "notice"),
                    Choice("warning", vi: "cảnh báo", en: "warning"),
                    Choice("severe", vi: "nghiêm trọng", en: "severe"),
                ]), .required(rule: 704), vi: "Từ mức này trở lên.", en: "From this level on.",
                example: "nghiêm trọng"),
            VocabularyEntry(
                .unit, "đơn vị", .unitReference, .required(rule: 704), vi: "Đơn vị được báo.",
                en: "The unit that is told.", example: "van-phong-dang-uy"),
        ])

    static let report = VocabularyTable(
        .report,
        vi: "Báo cáo của một đơn vị về các nhiệm vụ mình chủ trì trong một kỳ.",
        en: "What one unit reports of its tasks for one period.",
        [
            VocabularyEntry(
                .period, "kỳ", .period, .required(rule: 704), vi: "Kỳ báo cáo.",
                en: "The period reported on.", example: "tháng 02/2026"),
            VocabularyEntry(
                .unit, "đơn vị", .unitReference, .required(rule: 704), vi: "Đơn vị báo cáo.",
                en: "The unit that reports.", example: "ban-xay-dung-dang"),
            VocabularyEntry(
                .date, "ngày báo cáo", .date, .required(rule: 704), vi: "Ngày gửi báo cáo.",
                en: "The day on which it was handed in.", example: "27/02/2026"),
            VocabularyEntry(
                .confirmed, "người đứng đầu xác nhận", .boolean, .required(rule: 727),
                vi:
                    "Người đứng đầu đơn vị, người chịu trách nhiệm về dữ liệu, đã xác nhận báo cáo này hay chưa.",
                en: "Whether the head of the unit, who answers for its data, has confirmed this report.",
                example: "có"),
            VocabularyEntry(
                .results, "kết quả", .list(.record(.reportEntry)), .required(rule: 704),
                vi: "Kết quả từng nhiệm vụ.", en: "How far each task is.",
                example: "[{nhiệm vụ: cai-dat-so-tay, tỷ lệ: 60%}]"),
            VocabularyEntry(
                .targets, "chỉ tiêu", .list(.record(.targetMeasure)),
                vi: "Số đo của các chỉ tiêu mà đơn vị chịu trách nhiệm, thường theo quý.",
                en: "What was measured of the targets that the unit answers for, each quarter as a rule.",
                example: "[{chỉ tiêu: phu-song-5g, giá trị: 52%}]"),
            noteField, waivers(vi: "báo cáo này", en: "this report"),
        ])

    static let reportEntry = VocabularyTable(
        .reportEntry,
        vi: "Kết quả của một nhiệm vụ trong kỳ báo cáo.", en: "How far one task is in the period reported.",
        [
            taskField,
            VocabularyEntry(
                .percent, "tỷ lệ", .percent, .required(rule: 704),
                vi:
                    "Tỷ lệ hoàn thành tính từ đầu; nhiệm vụ thường xuyên có chu kỳ thì là tỷ lệ của lần thực hiện trong kỳ này.",
                en:
                    "The share of the whole that is done; for a standing task with a cadence, of the instance in this period.",
                example: "60%"),
            VocabularyEntry(
                .state, "tình trạng",
                .choice([
                    Choice("not-started", vi: "chưa thực hiện", en: "not started"),
                    Choice("in-progress", vi: "đang thực hiện", en: "in progress"),
                    Choice("blocked", vi: "vướng mắc", en: "blocked"),
                    Choice("done", vi: "hoàn thành", en: "done"),
                ]), vi: "Đơn vị tự đánh giá.", en: "How the unit itself sees it.", example: "đang thực hiện"),
            VocabularyEntry(
                .kpi, "KPI", .oneOrMany(.measuredValue),
                vi:
                    "Giá trị đo được của từng KPI, theo thứ tự KPI của nhiệm vụ: 54%, 3 lớp, 45/50, đạt, chưa đạt, chưa đo.",
                en:
                    "What was measured for each KPI, in the order of the task's KPIs: 54%, 3 lớp, 45/50, met, not met, not measured.",
                example: "[54%, 3 lớp]"),
            VocabularyEntry(
                .evidence, "minh chứng", .list(.record(.evidence)),
                vi: "Minh chứng; bắt buộc khi báo cáo 100%.", en: "The evidence; a report of 100% needs it.",
                example: "[{tệp: evidence/danh-sach.pdf, loại: van-ban}]"),
            VocabularyEntry(
                .conditionMet, "điều kiện đáp ứng", .date,
                vi: "Ngày điều kiện mà nhiệm vụ chờ đã có, ví dụ ngày tỉnh ban hành hướng dẫn.",
                en: "The day on which what the task waited for came about.", example: "15/03/2026"),
            VocabularyEntry(
                .reason, "lý do", .text, vi: "Vì sao tỷ lệ giảm hoặc chậm.",
                en: "Why progress fell, or is late.", example: "Điều chỉnh danh sách sau rà soát"),
            VocabularyEntry(
                .difficulties, "khó khăn", .oneOrMany(.text), vi: "Khó khăn, vướng mắc.",
                en: "What stands in the way.", example: "[Thiếu thiết bị]"),
            VocabularyEntry(
                .proposals, "đề xuất", .oneOrMany(.text), vi: "Đề xuất, kiến nghị.", en: "What is proposed.",
                example: "[Bổ sung kinh phí]"),
            noteField, waivers(vi: "kết quả này", en: "this entry"),
        ])

    static let targetMeasure = VocabularyTable(
        .targetMeasure,
        vi: "Số đo của một chỉ tiêu trong kỳ báo cáo.",
        en: "What was measured of one target in the period reported.",
        [
            VocabularyEntry(
                .target, "chỉ tiêu", .targetReference, .required(rule: 704), vi: "Mã hoặc số của chỉ tiêu.",
                en: "The target's code or number.", example: "phu-song-5g"),
            VocabularyEntry(
                .value, "giá trị", .oneOrMany(.measuredValue), .required(rule: 704),
                vi:
                    "Giá trị đo được, tính đến hết kỳ, theo thứ tự các mức của chỉ tiêu: 52%, 12 nghìn lượt, 45/50, đạt, chưa đạt, chưa đo.",
                en:
                    "What was measured by the period's end, in the order of the target's levels: 52%, 12 nghìn lượt, 45/50, met, not met, not measured.",
                example: "52%"),
            VocabularyEntry(
                .reached, "đạt", .boolean,
                vi:
                    "Đã đạt mức hay chưa, khi con số không tự nói được: xếp hạng, tăng giảm so với hiện trạng, mức gần đúng.",
                en:
                    "Whether the level is reached, where the figure cannot tell: ranks, changes against a baseline, approximate levels.",
                example: "có"),
            VocabularyEntry(
                .reason, "lý do", .text, vi: "Vì sao giảm so với kỳ trước, hoặc chưa đạt.",
                en: "Why it is worse than before, or short of its level.",
                example: "Tổng số hộ tăng sau sáp nhập"),
            VocabularyEntry(
                .evidence, "minh chứng", .list(.record(.evidence)), vi: "Nguồn của con số.",
                en: "What the figure rests on.", example: "[{tệp: evidence/thong-ke.pdf, loại: van-ban}]"),
            noteField, waivers(vi: "số đo này", en: "this measure"),
        ])

    static let evidence = VocabularyTable(
        .evidence,
        vi: "Một minh chứng: một tệp, hoặc một văn bản ghi theo số, ký hiệu, ngày và cơ quan ban hành.",
        en: "A piece of evidence: a file, or a document by number, symbol, date and issuer.",
        [
            VocabularyEntry(
                .file, "tệp", .filePath, vi: "Tệp trong thư mục của kế hoạch.",
                en: "A file within the plan's folder.", example: "evidence/danh-sach.pdf"),
            VocabularyEntry(
                .document, "văn bản", .citation, vi: "Văn bản làm minh chứng.",
                en: "The document that shows it.",
                example: "Báo cáo số 15-BC/BXDĐ ngày 20/02/2026 của Ban Xây dựng Đảng"),
            VocabularyEntry(
                .kind, "loại", .evidenceKindReference, vi: "Loại minh chứng.", en: "The kind of evidence.",
                example: "van-ban"),
            VocabularyEntry(
                .sha256, "sha256", .sha256,
                vi: "Dấu SHA-256 của tệp lúc báo cáo hoặc thẩm định; tệp đổi thì biết ngay.",
                en: "The file's SHA-256 when it was reported or judged, so that a change shows.",
                example: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            noteField,
        ])

    static let appraisalDecision = VocabularyTable(
        .appraisalDecision,
        vi: "Kết quả thẩm định minh chứng của một ngày.", en: "What the appraiser found on one day.",
        [
            VocabularyEntry(
                .date, "ngày thẩm định", .date, .required(rule: 704), vi: "Ngày thẩm định.",
                en: "The day of the appraisal.", example: "03/04/2026"),
            VocabularyEntry(
                .appraiser, "đơn vị thẩm định", .unitReference, .required(rule: 704), vi: "Đơn vị thẩm định.",
                en: "Who appraised.", example: "van-phong-dang-uy"),
            VocabularyEntry(
                .results, "kết quả", .list(.record(.verdict)), .required(rule: 704),
                vi: "Kết luận từng nhiệm vụ.", en: "The verdict on each task.",
                example: "[{nhiệm vụ: cai-dat-so-tay, kết luận: đạt}]"),
            noteField, waivers(vi: "bản thẩm định này", en: "this appraisal"),
        ])

    static let verdict = VocabularyTable(
        .verdict,
        vi: "Kết luận thẩm định một nhiệm vụ.", en: "The verdict on one task.",
        [
            taskField,
            VocabularyEntry(
                .verdict, "kết luận",
                .choice([
                    Choice("accepted", vi: "đạt", en: "accepted"),
                    Choice("rejected", vi: "không đạt", en: "rejected"),
                ]), .required(rule: 704),
                vi: "Minh chứng đạt (nhiệm vụ hoàn thành) hay không đạt (không hoàn thành).",
                en: "Whether the evidence shows that the task is done.", example: "đạt"),
            VocabularyEntry(
                .reason, "lý do", .text, vi: "Vì sao không đạt; bắt buộc khi không đạt (KH723).",
                en: "Why it was rejected; a rejection needs it (KH723).",
                example: "Danh sách chưa có xác nhận của chi bộ"),
            VocabularyEntry(
                .evidence, "minh chứng", .list(.record(.evidence)),
                vi: "Minh chứng đã xem; để trống thì là mọi minh chứng đã báo cáo.",
                en: "What was looked at; all that was reported when absent.",
                example: "[{tệp: evidence/danh-sach.pdf}]"),
            noteField,
        ])

    static let amendment = VocabularyTable(
        .amendment,
        vi: "Một văn bản cho gia hạn, tạm hoãn, rút hoặc đổi đơn vị chủ trì của nhiệm vụ.",
        en: "A decision that extends, suspends, withdraws or hands over tasks.",
        [
            VocabularyEntry(
                .document, "văn bản", .citation, .required(rule: 724), vi: "Văn bản quyết định.",
                en: "The decision.",
                example: "Thông báo số 25-TB/ĐU ngày 20/3/2026 của Đảng ủy phường"),
            VocabularyEntry(
                .date, "từ ngày", .date, vi: "Ngày có hiệu lực; mặc định là ngày của văn bản.",
                en: "The day from which it holds; the document's date by default.", example: "20/03/2026"),
            VocabularyEntry(
                .changes, "nội dung", .list(.record(.taskChange)), .required(rule: 704),
                vi: "Thay đổi từng nhiệm vụ.", en: "What changes of each task.",
                example:
                    "[{nhiệm vụ: cai-dat-so-tay, loại: gia hạn, thời hạn: 30/06/2026, lý do: Chờ nâng cấp phần mềm}]"
            ),
            noteField, waivers(vi: "bản điều chỉnh này", en: "this amendment"),
        ])

    static let taskChange = VocabularyTable(
        .taskChange,
        vi: "Thay đổi của một nhiệm vụ.", en: "What a decision changes of one task.",
        [
            taskField,
            VocabularyEntry(
                .kind, "loại",
                .choice([
                    Choice("extension", vi: "gia hạn", en: "extension"),
                    Choice("suspension", vi: "tạm hoãn", en: "suspension"),
                    Choice("resumption", vi: "tiếp tục", en: "resumption"),
                    Choice("withdrawal", vi: "rút", en: "withdrawal"),
                    Choice("owner-change", vi: "đổi chủ trì", en: "owner change"),
                ]), .required(rule: 704), vi: "Loại thay đổi.", en: "The kind of change.", example: "gia hạn"),
            VocabularyEntry(
                .deadline, "thời hạn", .deadline, vi: "Thời hạn mới, khi gia hạn.",
                en: "The new deadline, for an extension.", example: "30/06/2026"),
            VocabularyEntry(
                .milestones, "mốc", .list(.recordOr(.milestone, .labelled(.deadline))),
                vi: "Mốc mới, khi gia hạn; để trống thì các mốc chưa đến giãn ra theo thời hạn mới.",
                en:
                    "New milestones, for an extension; without them those to come are moved with the deadline.",
                example: "[{ngày: 2026-05-15, việc: Lắp xong thiết bị, tỷ lệ: 80%}]"),
            VocabularyEntry(
                .owner, "chủ trì", .unitReference, vi: "Đơn vị chủ trì mới, khi đổi chủ trì.",
                en: "The new owner, for a change of owner.", example: "ubnd-phuong"),
            VocabularyEntry(
                .reason, "lý do", .text, .required(rule: 726), vi: "Lý do.", en: "The reason.",
                example: "Chờ nâng cấp phần mềm"),
        ])

    private static let taskField = VocabularyEntry(
        .task, "nhiệm vụ", .taskReference, .required(rule: 704), vi: "Mã hoặc số của nhiệm vụ.",
        en: "The task's code or number.", example: "cai-dat-so-tay")

    private static let noteField = VocabularyEntry(
        .note, "ghi chú", .text, vi: "Ghi chú.", en: "A note.", example: "Số liệu tính đến ngày báo cáo")
}

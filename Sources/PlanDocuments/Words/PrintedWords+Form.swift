import PlanDiagnostics
import PlanModel
import VietnameseCalendar

/// The form in which a unit reports on its tasks.
extension PrintedWords {
    func formTitle(_ year: Int?) -> String {
        let title = say("Biểu báo cáo tiến độ thực hiện nhiệm vụ", "Report on the progress of tasks")
        return year.map { say("\(title) năm \($0)", "\(title) in \($0)") } ?? title
    }

    var formSheet: String { say("Nhiệm vụ", "Tasks") }
    var guidanceSheet: String { say("Hướng dẫn", "Guidance") }
    var supportSheet: String { say("Phối hợp", "Supported tasks") }

    package var reportingPeriod: String { say("Kỳ báo cáo", "Reporting period") }
    package var reportDate: String { say("Ngày báo cáo", "Date of report") }
    package var preparer: String { say("Người lập biểu", "Prepared by") }
    var givenByPlan: String { say("Nhiệm vụ được giao theo kế hoạch", "As the plan assigns it") }
    var filledInByUnit: String {
        say(
            "Kết quả thực hiện (đơn vị điền vào các ô nền vàng)",
            "What was done (the unit fills in the yellow cells)")
    }

    package func heading(_ column: FormLayout.Column) -> String {
        switch column {
        case .code: say("Mã nhiệm vụ", "Task code")
        case .remindedFrom: say("Nhắc từ ngày", "Reminded from")
        case .number: number
        case .task: task
        case .outputs: say("Sản phẩm đầu ra", "Output")
        case .kpis: kpi
        case .deadline: say("Thời hạn theo kế hoạch", "Deadline in the plan")
        case .due: say("Ngày đến hạn", "Due date")
        case .evidenceAsked: say("Minh chứng phải có", "Evidence asked for")
        case .partners: say("Phối hợp, tham mưu", "Support and advice")
        case .lastReported: say("Báo cáo gần nhất", "Last reported")
        case .percent: say("Hoàn thành (%)", "Done (%)")
        case .status: say("Tình trạng", "Status")
        case .result: say("Kết quả, số liệu đạt được", "Result, value measured")
        case .evidence:
            say(
                "Minh chứng (số, ngày văn bản hoặc tên tệp)",
                "Evidence (number and date of a document, or file)")
        case .difficulties: say("Khó khăn, vướng mắc; đề xuất", "Difficulties and proposals")
        case .confirmation: say("Xác nhận của người đứng đầu", "Confirmed by the head")
        }
    }

    package func status(_ status: FormLayout.Status) -> String {
        switch status {
        case .notStarted: say("Chưa bắt đầu", "Not started")
        case .underway: say("Đang thực hiện", "Under way")
        case .hindered: say("Gặp vướng mắc", "Hindered")
        case .done: say("Đã hoàn thành", "Done")
        }
    }

    package func confirmation(_ confirmation: FormLayout.Confirmation) -> String {
        switch confirmation {
        case .confirmed: say("Xác nhận", "Confirmed")
        case .returned: say("Trả lại", "Returned")
        }
    }

    /// `Tuần 07/2026 (09/02/2026 – 15/02/2026)`: the days of a week are not known by heart.
    func choice(_ period: Period) -> String {
        let name = self.period(period).capitalizedFirst
        guard period.kind == .week else { return name }
        return "\(name) (\(period.first.vietnamesePadded) – \(period.last.vietnamesePadded))"
    }

    func groupLine(_ group: RecordName, isAlone: Bool) -> String {
        let title = group.title ?? group.code
        return say("Thuộc: ", "Part of: ") + (isAlone ? title : "\(group.number). \(title)")
    }

    var emptyForm: String {
        say(
            "Đơn vị không chủ trì nhiệm vụ nào; không phải điền biểu này.",
            "The unit owns no task; there is nothing to fill in.")
    }

    /// Under the table: what the colours mean.
    var legend: String {
        say(
            """
            Màu của ô Số và Ngày đến hạn: đỏ, chữ đậm – đã quá hạn; vàng cam, chữ nghiêng – sắp đến hạn; nền xanh – đã \
            hoàn thành. Ô điền bị tô đỏ là ô còn thiếu hoặc chưa khớp với ô khác.
            """,
            """
            Colours of number and due date: red and bold, overdue; orange and slanted, near due; green, done. A cell to \
            fill in that turns red is missing or does not agree with another one.
            """)
    }

    func page(of unit: String) -> String { say("\(unit) – trang ", "\(unit) – page ") }
}

/// What the cells of the form say while they are filled in, each with a heading of at most 32 characters.
extension PrintedWords {
    var percentPrompt: (String, String) {
        (
            say("Mức độ hoàn thành", "How much is done"),
            say(
                "Nhập số từ 0 đến 100, ví dụ 45 là đã xong 45%. Báo cáo 100% phải ghi minh chứng.",
                "A number from 0 to 100: 45 means 45% done. A report of 100% names its evidence.")
        )
    }
    var percentRefusal: (String, String) {
        (
            say("Mức độ hoàn thành chưa đúng", "Not a share of the work"),
            say("Chỉ nhập số từ 0 đến 100.", "Enter a number from 0 to 100.")
        )
    }
    var listRefusal: (String, String) {
        (
            say("Không có trong danh sách", "Not in the list"),
            say(
                "Bấm mũi tên bên phải ô và chọn một dòng trong danh sách.",
                "Press the arrow at the right of the cell and choose from the list.")
        )
    }
    var statusPrompt: (String, String) {
        (status, say("Chọn trong danh sách.", "Choose from the list."))
    }
    var periodPrompt: (String, String) {
        (
            reportingPeriod,
            say("Chọn kỳ mà báo cáo này nói về.", "Choose the period that this report is about.")
        )
    }
    var datePrompt: (String, String) {
        (reportDate, say("Nhập theo thứ tự ngày/tháng/năm.", "Enter the day that the report is made."))
    }
    var dateRefusal: (String, String) {
        (
            say("Ngày chưa đúng", "Not a date of this plan"),
            say(
                "Nhập một ngày, từ khi kế hoạch bắt đầu đến hết năm sau.",
                "Enter a date between the beginning of the plan and the end of the year after it.")
        )
    }
    var evidencePrompt: (String, String) {
        (
            evidence,
            say(
                """
                Ghi số, ký hiệu, ngày và cơ quan ban hành của văn bản, hoặc tên tệp gửi kèm; nhiều minh chứng thì mỗi \
                minh chứng một dòng (Alt+Enter).
                """,
                """
                Number, date and issuer of a document, or the name of the file sent along; several, each on its own \
                line (Alt+Enter).
                """)
        )
    }
    var confirmationPrompt: (String, String) {
        (
            say("Người đứng đầu xác nhận", "By the head of the unit"),
            say(
                "Người đứng đầu chọn sau khi xem từng dòng.",
                "The head chooses after having looked at each row.")
        )
    }
    private var status: String { heading(.status) }
}

/// The sheet that says how the form is filled in.
extension PrintedWords {
    var guidanceTitle: String {
        say("Hướng dẫn điền biểu và gửi báo cáo", "How to fill in and return the form")
    }

    var howToFillIn: String { say("Cách điền", "Filling in") }
    var fillingIn: [String] {
        [
            say(
                "Chọn kỳ báo cáo ở đầu biểu; ghi ngày báo cáo và người lập biểu.",
                "Choose the reporting period above the table; enter the date and who prepared the report."),
            say(
                "Mỗi dòng là một nhiệm vụ do đơn vị chủ trì. Chỉ điền vào các ô nền vàng; các ô khác đã khóa.",
                "Each row is one task of the unit. Only the yellow cells are filled in; the others are locked."
            ),
            say(
                "“\(heading(.percent))”: số từ 0 đến 100, tính đến ngày báo cáo.",
                "“\(heading(.percent))”: a number from 0 to 100, as of the date of the report."),
            say(
                """
                “\(heading(.status))”: “\(status(.notStarted))” khi chưa có việc nào được làm; “\(status(.underway))”; \
                “\(status(.hindered))” khi không tự tháo gỡ được – phải ghi rõ vướng mắc và đề xuất; \
                “\(status(.done))” khi đạt đủ sản phẩm và KPI.
                """,
                """
                “\(heading(.status))”: “\(status(.notStarted))” when nothing was done yet; “\(status(.underway))”; \
                “\(status(.hindered))” when the unit cannot go on by itself – say why and propose; \
                “\(status(.done))” when output and KPIs are reached.
                """),
            say(
                "“\(heading(.result))”: sản phẩm đã có và số đo được theo từng KPI.",
                "“\(heading(.result))”: the output there is, and the value measured for each KPI."),
            say(
                "“\(heading(.difficulties))”: ghi ngắn gọn; xin lùi thời hạn phải có văn bản đề nghị riêng.",
                "“\(heading(.difficulties))”: in short; an extension is asked for in a document of its own."),
            say(
                """
                “\(heading(.confirmation))”: người đứng đầu chọn “\(confirmation(.confirmed))” hoặc \
                “\(confirmation(.returned))” cho từng dòng rồi ký bản in.
                """,
                """
                “\(heading(.confirmation))”: the head chooses “\(confirmation(.confirmed))” or \
                “\(confirmation(.returned))” in each row and signs the printed form.
                """),
        ]
    }

    var evidenceForm: String {
        say(
            """
            Văn bản: ghi đủ số, ký hiệu, ngày, cơ quan ban hành. Tệp (ảnh, biên bản, bảng số liệu): gửi kèm và ghi đúng \
            tên tệp.
            """,
            """
            A document is named by number, date and issuer. A file (picture, minutes, table) is sent along and named as \
            it is called.
            """)
    }

    var colours: String { say("Màu sắc", "Colours") }

    var careOfFile: String { say("Giữ tệp", "Keeping the file whole") }
    var caringForFile: [String] {
        [
            say(
                "Gửi lại chính tệp này (.xlsx), không chép sang tệp khác: mã của từng nhiệm vụ nằm trong cột ẩn.",
                "Return this very file (.xlsx) rather than a copy of its text: each task's code is in a hidden column."
            ),
            say(
                "Lọc bằng mũi tên ở dòng tiêu đề; giãn cột, giãn dòng tùy ý.",
                "Filter with the arrows of the header row; columns and rows may be made wider and higher."),
            say(
                """
                Muốn sắp xếp: mục Xem lại (Review), bỏ bảo vệ trang tính (Unprotect Sheet, không có mật khẩu), chọn cả \
                bảng rồi sắp xếp.
                """,
                """
                To sort: Review, Unprotect Sheet (there is no password), then sort the whole table.
                """),
            say(
                "Không thêm, xóa dòng hoặc cột; không xóa trang tính ẩn.",
                "Add or delete no rows or columns, and leave the hidden sheet."),
        ]
    }
}

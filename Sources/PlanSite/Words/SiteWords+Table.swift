/// Every word that stands by itself, by the name that templates use: `{{words.tasks}}`.
extension SiteWords {
    package static let table: [(name: String, vi: String, en: String)] = [
        // Pages.
        ("board", "Bảng theo dõi", "Board"),
        ("overview", "Tổng quan", "Overview"),
        ("tasks", "Nhiệm vụ", "Tasks"),
        ("timeline", "Tiến độ", "Timeline"),
        ("calendar", "Lịch", "Calendar"),
        ("targets", "Chỉ tiêu", "Targets"),
        ("units", "Đơn vị", "Units"),
        ("gaps", "Còn thiếu", "Gaps"),
        ("text", "Nội dung kế hoạch", "The plan"),
        ("search", "Tìm kiếm", "Search"),
        ("plans", "Các kế hoạch", "Plans"),
        ("byUnit", "Tiến độ theo đơn vị", "Timeline by unit"),
        ("bySection", "Tiến độ theo mục", "Timeline by section"),

        // The frame of every page.
        ("skip", "Đến nội dung chính", "Skip to the content"),
        ("navigation", "Các trang của kế hoạch", "Pages of the plan"),
        ("find", "Tìm", "Find"),
        ("findHint", "Gõ có dấu hoặc không dấu", "With or without diacritics"),
        ("draft", "Dự thảo", "Draft"),
        ("number", "Số", "No."),
        ("asOf", "Tính đến ngày", "As of"),
        (
            "factsOnly",
            "Trang này lập tự động từ kế hoạch; chỉ cho biết việc và thời hạn theo kế hoạch, không cho biết kết quả thực hiện.",
            "Made from the plan; it tells the work and the dates that the plan sets, not what has been done."
        ),
        (
            "reportedFacts",
            "Trang này lập tự động từ kế hoạch, các báo cáo, kết luận thẩm định và văn bản điều chỉnh đã ghi đến hết ngày đó.",
            "Made from the plan and from the reports, verdicts and decisions that were on record by the end of that day."
        ),

        // The board.
        (
            "nothingReported",
            "Chưa có báo cáo nên chưa biết việc đã làm đến đâu; cảnh báo, nếu có, chỉ cho biết hạn đã đến mà chưa nhận được báo cáo.",
            "Nothing was reported, so what has been done is not known; alerts, if any, only tell of days that came without a report."
        ),
        ("alerts", "Cảnh báo", "Alerts"),
        ("alert", "Cảnh báo", "Alert"),
        ("noAlerts", "Không có cảnh báo nào.", "There are no alerts."),
        ("alertLevel", "Mức cảnh báo", "Level of alert"),
        ("hasToAct", "Đơn vị phải xử lý", "Has to act"),
        ("since", "Từ ngày", "Since"),
        ("why", "Vì sao", "Why"),
        ("boardNoun", "cảnh báo và nhiệm vụ", "alerts and tasks"),
        ("figureCompleted", "nhiệm vụ hoàn thành", "tasks completed"),
        ("figureAwaited", "nhiệm vụ chờ thẩm định", "tasks awaiting appraisal"),
        ("figureMissingReports", "báo cáo còn thiếu", "reports missing"),
        ("statusByUnit", "Tình hình theo đơn vị", "Status by unit"),
        ("statusBySection", "Tình hình theo mục", "Status by section"),
        ("shares", "Tỷ lệ", "Shares"),
        ("state", "Trạng thái", "State"),
        ("ahead", "Trong hai tuần tới", "The next two weeks"),
        ("nothingAhead", "Không có việc nào đến hạn.", "Nothing falls due."),
        ("awaited", "Minh chứng chờ thẩm định", "Evidence awaiting appraisal"),
        ("nothingAwaited", "Không có minh chứng nào chờ thẩm định.", "No evidence awaits appraisal."),
        ("handedIn", "Minh chứng đã nộp", "Handed in"),
        ("appraiser", "Đơn vị thẩm định", "Appraiser"),
        ("scoreboard", "Bảng kết quả của các đơn vị", "Scoreboard"),
        ("completedOnTime", "Hoàn thành đúng hạn", "Completed on time"),
        ("completedLate", "Hoàn thành muộn", "Completed late"),
        ("rejected", "Không hoàn thành", "Not completed"),
        ("overdue", "Quá hạn", "Overdue"),
        ("behind", "Chậm", "Behind"),
        ("reportsOnTime", "Báo cáo đúng hạn", "Reports on time"),
        ("reportsLate", "Báo cáo muộn", "Reports late"),
        ("reportsMissing", "Báo cáo thiếu", "Reports missing"),
        ("points", "Điểm (của 100)", "Score (of 100)"),
        ("courses", "Tiến độ so với lộ trình", "Progress against the roadmap"),
        ("reported", "Đã đạt", "Reported"),
        ("expected", "Lộ trình", "Expected"),
        ("chart", "Biểu đồ", "Chart"),

        // Overview.
        ("figures", "Số liệu chung", "Figures"),
        ("dueSoon", "Sắp đến hạn", "Due soon"),
        (
            "dueSoonNext", "Các việc đến hạn gần nhất", "What falls due next"
        ),
        ("dueSoonRange", "Trong 30 ngày tới", "Within 30 days"),
        ("nothingLeft", "Từ ngày này không còn việc nào đến hạn.", "Nothing falls due from this day on."),
        ("pastDue", "Hạn đã qua", "Dates passed"),
        ("pastDueText", "Nhiệm vụ có hạn trước ngày này:", "Tasks due before this day:"),
        ("workload", "Khối lượng theo đơn vị", "Work by unit"),
        ("own", "Chủ trì", "Owns"),
        ("support", "Phối hợp", "Supports"),
        ("nextDue", "Hạn gần nhất", "Next due"),
        ("monthlyTitle", "Nhiệm vụ và mốc đến hạn theo tháng", "Tasks and milestones due by month"),
        ("month", "Tháng", "Month"),
        ("milestones", "Mốc", "Milestones"),
        ("sections", "Nhiệm vụ theo mục", "Tasks by section"),
        ("section", "Mục", "Section"),
        ("check", "Cần xem lại", "To look at"),
        ("figuresTable", "Xem bảng số liệu", "Show the figures"),
        ("documents", "Tài liệu để in và điền", "Documents to print and fill in"),
        ("openEnded", "Không có ngày hạn", "Without a due date"),
        ("figureOwners", "Đơn vị chủ trì", "Units that own tasks"),
        ("figureSoon", "Hạn và mốc trong 30 ngày tới", "Due dates and milestones within 30 days"),
        ("figureUndated", "Nhiệm vụ không có ngày hạn", "Tasks without a due date"),
        ("figureUncovered", "Chỉ tiêu chưa có nhiệm vụ", "Targets without a task"),

        // Tasks.
        ("task", "Nhiệm vụ", "Task"),
        ("owner", "Chủ trì", "Owner"),
        ("due", "Hạn", "Due"),
        ("withoutTarget", "Không gắn chỉ tiêu", "Serves no target"),
        ("withWaiver", "Có nội dung được miễn kiểm", "Has a waived gap"),
        ("waivedInGeneral", "Được miễn kiểm chung", "Waived in general"),
        ("noSingleOwner", "Chưa có một đơn vị", "No single unit"),
        ("notNamed", "chưa nêu", "not named"),

        // Filters.
        ("filter", "Lọc", "Filter"),
        ("filterText", "Có chữ", "Contains"),
        ("all", "Tất cả", "All"),
        ("dueIn", "Đến hạn trong", "Due in"),
        ("timing", "Loại thời hạn", "Kind of deadline"),
        ("dated", "Có ngày hạn", "Has a due date"),
        ("recurring", "Thường xuyên, theo kỳ", "Standing or recurring"),
        ("conditional", "Tùy thuộc điều kiện", "Subject to a condition"),
        ("open", "Chưa rõ thời hạn", "No deadline"),
        ("withoutDate", "Không có ngày hạn", "No due date"),
        ("missing", "Còn thiếu", "Missing"),
        ("clear", "Bỏ lọc", "Clear"),
        ("kind", "Loại việc", "Kind"),
        ("shown", "Đang hiện", "Showing"),
        ("of", "trong", "of"),
        ("taskNoun", "nhiệm vụ", "tasks"),
        ("targetNoun", "chỉ tiêu", "targets"),
        ("calendarNoun", "việc", "items"),
        ("nothingFound", "Không có mục nào khớp.", "Nothing matches."),

        // Timeline.
        ("legend", "Chú giải", "Legend"),
        ("scrollable", "cuộn ngang để xem hết", "scrolls sideways"),
        (
            "noYear", "Kế hoạch chưa ghi năm nên chưa lập được lịch.",
            "The plan names no year, so there are no dates."
        ),

        // Calendar.
        ("day", "Ngày", "Day"),
        ("entries", "Việc trong tháng", "In this month"),
        ("months", "Các tháng", "Months"),
        ("evidenceNote", "Hạn hoàn thành cũng là hạn nộp minh chứng.", "Evidence is due on the due date."),

        // Targets.
        ("target", "Chỉ tiêu", "Target"),
        ("level", "Mức phải đạt", "Level"),
        ("servedBy", "Nhiệm vụ phục vụ", "Served by"),
        ("coverage", "Chỉ tiêu và nhiệm vụ theo mục", "Targets and tasks by section"),
        ("hasTask", "Có nhiệm vụ", "Has a task"),
        ("noTask", "Chưa có nhiệm vụ", "No task"),
        ("uncovered", "Chỉ tiêu chưa có nhiệm vụ", "Targets without a task"),
        ("total", "Cộng", "Total"),
        ("targetGroup", "Nhóm chỉ tiêu", "Group of targets"),
        ("tasksWithoutTarget", "Nhiệm vụ không gắn chỉ tiêu", "Tasks that serve no target"),
        ("responsible", "Đơn vị chịu trách nhiệm", "Answerable"),

        // Plans under plans.
        ("lineage", "Các cấp", "Above and below"),
        ("upperPlan", "Kế hoạch cấp trên", "The plan above"),
        ("lowerPlans", "Kế hoạch cấp dưới", "The plans below"),
        ("lowerPlan", "Kế hoạch", "Plan"),
        ("lineageDown", "Cấp dưới cụ thể hóa kế hoạch này", "What the plans below make concrete"),
        ("lineageUp", "Kế hoạch này cụ thể hóa cấp trên", "What this plan makes concrete above"),
        ("ownRecords", "Nội dung của kế hoạch này", "Of this plan"),
        ("takers", "Cấp dưới nhận", "Taken on below by"),
        ("upperRecords", "Nội dung cấp trên", "Above"),
        ("recordNoun", "nội dung", "records"),
        ("kindOfRecord", "Loại nội dung", "Kind of record"),
        ("takenOn", "Nơi nhận", "Taken on"),
        ("hasTaker", "Đã có nơi nhận", "Taken on below"),
        ("noTaker", "Chưa có nơi nhận", "Nobody takes it on"),
        ("reachedTargets", "Chỉ tiêu đạt", "Targets reached"),
        ("coveredTargets", "Chỉ tiêu có nơi nhận", "Targets taken on"),
        ("linkedRecords", "Cụ thể hóa cấp trên", "Makes concrete above"),
        ("withOpenGaps", "Còn chỉ tiêu chưa có nơi nhận", "Targets that nobody takes on"),
        ("planNoun", "kế hoạch", "plans"),
        ("notReported", "chưa có báo cáo", "no reports yet"),

        // Units.
        ("unit", "Đơn vị", "Unit"),
        ("head", "Người đứng đầu", "Head"),
        ("ownTasks", "Nhiệm vụ chủ trì", "Own tasks"),
        ("noOwnTasks", "Đơn vị không chủ trì nhiệm vụ nào.", "The unit owns no task."),
        ("supportedTasks", "Nhiệm vụ phối hợp", "Supported tasks"),
        ("role", "Vai trò", "Role"),
        ("unitTargets", "Chỉ tiêu chịu trách nhiệm", "Targets answered for"),
        ("duties", "Chế độ báo cáo", "Reports and reviews"),
        ("appraisals", "Thẩm định minh chứng", "Appraisals to give"),
        (
            "unitsText", "Các đơn vị chủ trì hoặc phối hợp thực hiện nhiệm vụ.",
            "Units that own or support a task."
        ),

        // Gaps.
        ("gapsTitle", "Nội dung còn thiếu được miễn kiểm", "What is missing and was allowed"),
        (
            "gapsText", "Kế hoạch được lập với những nội dung còn thiếu sau đây, mỗi nội dung có lý do.",
            "The plan stands with these gaps, each for a reason."
        ),
        ("noGaps", "Không có nội dung nào được miễn kiểm.", "Nothing was waived."),
        ("reason", "Lý do", "Reason"),
        ("shared", "miễn chung cho kế hoạch", "waived for the whole plan"),
        ("places", "Nơi", "Where"),

        // The plan's text.
        ("bases", "Căn cứ", "Legal bases"),
        ("requirements", "Yêu cầu", "Requirements"),
        ("measures", "Giải pháp", "Measures"),
        ("implementation", "Tổ chức thực hiện", "Implementation"),
        ("recipients", "Nơi nhận", "Recipients"),

        // Search.
        (
            "searchText", "Tìm trong nhiệm vụ, chỉ tiêu, đơn vị và căn cứ",
            "Search tasks, targets, units and legal bases"
        ),
        (
            "needsScript", "Trình duyệt này không chạy JavaScript nên không tìm được; mời xem",
            "This browser runs no JavaScript, so there is no search; see"
        ),
        ("basis", "Căn cứ", "Legal basis"),
        ("results", "Kết quả", "Results"),

        // Documents.
        ("documentPlan", "Văn bản kế hoạch", "The plan as a document"),
        ("documentChecklist", "Danh mục nhiệm vụ", "Checklist"),
        ("documentCalendar", "Lịch để đăng ký theo dõi", "Calendar to subscribe to"),
        ("documentReport", "Báo cáo", "Report on"),
        ("documentSchedule", "Bảng mốc thời gian", "Table of checkpoints"),
        ("documentTargets", "Bảng chỉ tiêu", "Table of targets"),
        ("documentTasks", "Bảng nhiệm vụ", "Table of tasks"),
    ]
}

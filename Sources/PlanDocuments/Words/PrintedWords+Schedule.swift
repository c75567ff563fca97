package import PlanModel

/// The words of the listing of a schedule.
extension PrintedWords {
    /// What a checkpoint is: `Nhắc việc`, `Milestone`.
    package func kind(_ kind: Checkpoint.Kind) -> String {
        switch kind {
        case .internalReport: say("Báo cáo nội bộ", "Internal report")
        case .upwardReport: say("Báo cáo cấp trên", "Report upward")
        case .warningReview: say("Rà soát cảnh báo", "Warning review")
        case .start: say("Bắt đầu", "Start")
        case .reminder: say("Nhắc việc", "Reminder")
        case .milestone: say("Mốc", "Milestone")
        case .instance: say("Kỳ thường xuyên", "Instance")
        case .due: say("Hạn hoàn thành", "Due")
        case .evidenceDue: say("Hạn nộp minh chứng", "Evidence due")
        case .appraisal: say("Hạn thẩm định", "Appraisal due")
        case .conditionReview: say("Rà soát điều kiện", "Condition review")
        case .targetMeasured: say("Đo chỉ tiêu", "Target measured")
        case .targetJudged: say("Đánh giá chỉ tiêu", "Target judged")
        }
    }

    /// Headings of the columns for people.
    var listingColumns: [String] { [day, say("Việc", "Kind"), unit, say("Nội dung", "Content")] }

    /// Headings of the columns of the comma-separated file, in the order of its cells.
    var csvColumns: [String] {
        [
            say("Ngày thực hiện", "Effective date"), say("Ngày theo kế hoạch", "Nominal date"),
            say("Loại", "Kind"), say("Mã đơn vị", "Unit code"), unit, say("Số nhiệm vụ", "Task numbers"),
            say("Mã nhiệm vụ", "Task codes"), say("Nội dung", "Content"), say("Kỳ", "Period"),
            say("Tỷ lệ phải đạt", "Expected"), planWord, say("Khóa", "Key"),
        ]
    }

    var emptyListing: String {
        say("Không có mốc thời gian nào trong phạm vi đã chọn.", "No checkpoint within the chosen bounds.")
    }

    func checkpointCount(_ count: Int) -> String { self.count(count, vi: "mốc thời gian", en: "checkpoint") }

    func taskCount(_ count: Int) -> String { self.count(count, vi: "nhiệm vụ", en: "task") }

    /// What a row is about, on one line.
    func content(_ row: ScheduleListing.Row) -> String {
        var parts: [String] = []
        let checkpoint = row.checkpoint
        if let period = checkpoint.period { parts.append(self.period(period).capitalizedFirst) }
        if let days = checkpoint.daysBefore {
            parts.append(workingDaysLeft(days))
        }
        if let title = checkpoint.title { parts.append(title) }
        if let target = row.target { parts.append(line(target)) }
        // Reports are over many tasks, whose titles would hide what the row is.
        let tasks = checkpoint.tasks
        if tasks.count == 1, row.target == nil, !checkpoint.kind.isAboutManyTasks {
            parts.append(line(row.name(tasks[0])))
        } else if !tasks.isEmpty {
            parts.append(taskCount(tasks.count))
        }
        if row.day.isMoved { parts.append("\(date(row.day.nominal)) \(whyMoved(row.day))") }
        return parts.joined(separator: " · ")
    }

    func workingDaysLeft(_ days: Int) -> String {
        say("Còn \(days) ngày làm việc", "\(count(days, vi: "", en: "working day")) left")
    }

    func line(_ name: RecordName) -> String {
        "\(name.number). \(name.title ?? name.code)"
    }
}

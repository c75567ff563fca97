import ByteScanning
import PlanDiagnostics
import PlanModel

/// A title that holds more than a title should.
enum KH209TitleTooLong: SectionRule {
    static let long = MessageTemplate(
        vi: "tên của {task} dài {words} từ, {characters} ký tự",
        en: "the title of {task} has {words} words, {characters} characters")
    static let limit = MessageTemplate(
        vi: "nên không quá {words} từ và {characters} ký tự",
        en: "better no more than {words} words and {characters} characters")

    static let rule = RuleDescriptor(
        code: 209, slug: "title-too-long", severity: .info,
        summary: BilingualText(
            vi: "tên nhiệm vụ quá dài",
            en: "a task's title is too long"),
        explanation: BilingualText(
            vi: """
                Tên dài hơn 40 từ hoặc 250 ký tự thường gộp nhiều việc, khó đọc trong phiếu giao việc và tin nhắn \
                nhắc hạn.

                Tách thành nhiều tiểu nhiệm vụ, hoặc chuyển mục đích, căn cứ sang `ghi chú`.
                """,
            en: """
                A title of more than 40 words or 250 characters mostly holds several pieces of work, and is hard \
                to read in checklists and reminders.

                Split it into sub-tasks, or move purpose and grounds into the `note`.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp với các doanh nghiệp viễn thông khảo sát, lựa chọn vị trí, vận động người dân đồng thuận, cấp phép xây dựng, bàn giao mặt bằng, đấu nối điện, lắp đặt, nghiệm thu và đưa vào khai thác các trạm thu phát sóng 5G tại tất cả các khu phố trên địa bàn phường
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Phối hợp doanh nghiệp viễn thông lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: 100% khu phố có sóng 5G
                    chủ trì: Ủy ban nhân dân phường
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    phụ trách: Phó Chủ tịch Ủy ban nhân dân phường
                    thời hạn: Quý III/2026
                    chỉ tiêu: [phu-song-5g]
                    minh chứng: [van-ban]

                """),
        messages: [long])

    private static let mostWords = 40
    private static let mostCharacters = 250

    static func check(_ section: Section, _ context: PlanContext, into findings: inout [Diagnostic]) {
        let groups = context.plan.groups
        for id in section.groups { check(groups[id].title, groups[id].code.value, into: &findings) }
        let tasks = context.plan.tasks
        for index in section.places where isTooLong(tasks[index].fields.title) {
            let task = tasks[index]
            // A sub-task that copies the title of its group is told so, and needs no second reason to change.
            let isCopy = task.group.map { task.isTitleCopied(from: $0, in: context.plan) }
            if isCopy != true { check(task.title, task.code.value, into: &findings) }
        }
    }

    private static func check(_ title: Field<String>, _ record: String, into findings: inout [Diagnostic]) {
        guard isTooLong(title), let title = title.spanned else { return }
        var text = title.value
        let words = text.withUTF8 { wordCount($0) }
        findings.append(
            Diagnostic(
                rule, long,
                [
                    "task": .quoted(record), "words": .number(words),
                    "characters": .number(title.value.unicodeScalars.count),
                ],
                at: title.span, record: record,
                notes: [Message(limit, ["words": .number(mostWords), "characters": .number(mostCharacters)])])
        )
    }

    private static func isTooLong(_ title: Field<String>) -> Bool {
        // A word has a letter and a space at least: shorter texts need no counting.
        title.read(isTooLong) == true
    }

    private static func isTooLong(_ title: borrowing String) -> Bool? {
        guard title.utf8.count > 2 * mostWords else { return false }
        return title.withBytes { bytes in
            let spaces = bytes.reduce(0) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) }
            if spaces >= mostWords, wordCount(bytes) > mostWords { return true }
            return bytes.count > mostCharacters
                && bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } > mostCharacters
        }
    }

    /// Runs of anything but spaces and line breaks.
    private static func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var isWithin = false
        for byte in bytes {
            let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
            if !isBlank, !isWithin { count += 1 }
            isWithin = !isBlank
        }
        return count
    }
}

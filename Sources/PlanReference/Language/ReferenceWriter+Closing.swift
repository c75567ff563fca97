import DataFormats
import PlanDiagnostics
import PlanLowering

extension ReferenceWriter {
    /// Every closed list of words with both spellings.
    var choices: String {
        let lists = Vocabulary.tables.flatMap { table in
            table.entries.compactMap { entry in
                Self.choices(in: entry.type).map { (table.scope, entry, $0) }
            }
        }
        let rows = lists.map { scope, entry, choices in
            let words = choices.map { code($0.spelling[language]) + " (\(code($0.spelling[other])))" }
            return ["\(code(entry.key[language])) – \(link(scope))", words.joined(separator: ", ")]
        }
        let columns = [say("Khóa", "Key"), say("Từ được dùng (tiếng Anh)", "Words (Vietnamese)")]
        return heading("Các từ lựa chọn", "Closed words") + "\n\n" + table(columns, rows)
    }

    private static func choices(in type: FieldType) -> [Choice]? {
        switch type {
        case .choice(let choices): choices
        case .severities: Vocabulary.severityWords
        case .list(let element), .oneOrMany(let element): choices(in: element)
        default: nil
        }
    }

    var waivers: String {
        heading("Miễn kiểm", "Waivers") + "\n\n"
            + say(
                """
                Thiếu sót đã biết của văn bản đã ban hành được miễn kiểm tại chỗ, có lý do và có thể có hạn. Miễn kiểm chỉ có \
                tác dụng trong mục mà nó đứng; được lưu trong cơ sở dữ liệu và in trong mọi báo cáo. Miễn kiểm không dùng đến \
                ([KH912](rules/KH912.md)) hoặc hết hạn ([KH913](rules/KH913.md)) cũng là một phát hiện; lỗi cấu trúc không \
                miễn kiểm được ([KH914](rules/KH914.md)).

                ```yaml
                miễn kiểm:
                  - lỗi: [KH402, KH404]
                    lý do: Cột 4 của phụ lục để trống
                    đến ngày: 2026-12-31
                ```
                """,
                """
                A known gap of an issued document is waived in place, with a reason and perhaps an expiry date. A waiver works \
                within the record where it stands; it is stored in the database and printed in every report. One that is not \
                used ([KH912](rules/KH912.md)) or has expired ([KH913](rules/KH913.md)) is a finding itself; faults of \
                structure cannot be waived ([KH914](rules/KH914.md)).

                ```yaml
                waive:
                  - rule: [KH402, KH404]
                    reason: Column 4 of the appendix is blank
                    until: 2026-12-31
                ```
                """)
    }
}

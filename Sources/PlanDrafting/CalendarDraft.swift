import DataFormats
package import PlanDiagnostics
import VietnameseCalendar

/// calendar/<year>.yaml before anything is announced: the law's holidays for people to read, the rest to fill in.
package enum CalendarDraft {
    /// - Parameter schema: what the first line names; nil for no such line.
    package static func file(year: Int, schema: String?, language: Language) -> DraftedFile {
        let holidays = HolidayLaw.labourCode2019.holidays(inYear: year).map { holiday in
            let name = language == .vietnamese ? holiday.vietnameseName : holiday.englishName
            return "  \(holiday.date.vietnamesePadded): \(name)"
        }
        let head = BilingualText(
            vi: """
                Ngày nghỉ năm \(year). Các ngày sau tính theo Bộ luật Lao động, không phải ghi:
                """,
            en: """
                Days off of \(year). These follow from the Labour Code and need not be written:
                """)
        let tail = BilingualText(
            vi: """
                Khi có thông báo nghỉ Tết, Quốc khánh, hoán đổi ngày làm việc thì bỏ dấu # và ghi:
                ngày nghỉ:
                  - từ: (năm-tháng-ngày)
                    đến: (năm-tháng-ngày)
                    lý do: Tết Nguyên đán
                    văn bản: (số, ngày của thông báo)
                làm bù:
                  - ngày: (năm-tháng-ngày)
                    thay cho: (năm-tháng-ngày)
                """,
            en: """
                When Tết, National Day or a swap is announced, take away the # and write:
                ngày nghỉ:
                  - từ: (year-month-day)
                    đến: (year-month-day)
                    lý do: Tết Nguyên đán
                    văn bản: (number and date of the notice)
                làm bù:
                  - ngày: (year-month-day)
                    thay cho: (year-month-day)
                """)
        var record = YAMLRecord(remarks: [head[language]] + holidays)
        record.add("năm", .text(String(year)))
        let text = record.document(modeline: schema)
        let closing = tail[language].split(separator: "\n").map { "# \($0)\n" }.joined()
        return DraftedFile(path: "calendar/\(year).yaml", text: text + closing)
    }

    /// The schema that a new calendar names, as the workspace's files do: that of another calendar, else the one beside
    /// kehoach.yaml's own; nil where no file names any.
    ///
    /// - Parameters:
    ///   - calendars: the texts of the calendars that are there.
    ///   - marker: the text of kehoach.yaml.
    package static func schema(like calendars: [String], _ marker: String) -> String? {
        if let named = calendars.lazy.compactMap(schema(of:)).first { return named }
        guard let own = schema(of: marker) else { return nil }
        let folder = own.lastIndex(of: "/").map { own[...$0] } ?? ""
        let up = own.hasPrefix("/") || own.contains("://") ? "" : "../"
        return up + folder + "calendar.vi.json"
    }

    private static func schema(of text: String) -> String? {
        let mark = "# yaml-language-server: $schema="
        guard let line = text.split(separator: "\n", maxSplits: 1).first, line.hasPrefix(mark) else {
            return nil
        }
        let named = line.dropFirst(mark.count).prefix { !$0.isWhitespace }
        return named.isEmpty ? nil : String(named)
    }
}

import DataFormats

/// Small appendices, each with one thing to judge.
enum Samples {
    static let columns = "Nhiệm vụ\tSản phẩm\tKPI\tChủ trì\tPhối hợp\tThời hạn"
    /// The heading and one section.
    static let heading = columns + "\nI. Chuyển đổi số\n"

    struct Sample: Sendable {
        let name: String
        let document: TableDocument
    }

    private static func tsv(_ name: String, _ rows: String) -> Sample {
        Sample(name: name, document: SeparatedText.read(heading + rows))
    }

    /// A day as Excel keeps it, in the only row of a table.
    static func dated(_ day: String) -> TableDocument {
        var document = SeparatedText.read(
            heading + "1. Số hóa hồ sơ\tKế hoạch\t100% hồ sơ được số hóa\tVPĐU\t\t\(day)\n")
        guard case .table(var table) = document.blocks[0] else { preconditionFailure("a text is a table") }
        table.rows[2].cells[5].isDate = true
        document.blocks[0] = .table(table)
        return document
    }

    static let all = [
        Sample(name: "swapped day", document: dated("05/01/2026")),
        Sample(name: "day of another year", document: dated("05/01/2027")),
        tsv(
            "swapped output and KPI",
            "1. Cài đặt Sổ tay\t100% đảng viên cài đặt Sổ tay\tTham gia đầy đủ\tVPĐU\t\tQuý I/2026\n"),
        tsv("unread KPI", "1. Số hóa hồ sơ\tKế hoạch\tkhoang\\geq 80% hồ sơ\tVPĐU\t\tQuý I/2026\n"),
        tsv(
            "several lines",
            "1. Số hóa hồ sơ\t\"Kế hoạch số hóa\nBáo cáo kết quả\"\t100% hồ sơ\tVPĐU\t\tQuý I/2026\n"),
        tsv(
            "group of units", "1. Số hóa hồ sơ\tKế hoạch\t100% hồ sơ\tVPĐU\tCác cơ quan, đơn vị\tQuý I/2026\n"
        ),
        tsv(
            "title of a section without a number",
            "HẠ TẦNG SỐ\n1. Số hóa hồ sơ\tKế hoạch\t100% hồ sơ\tVPĐU\t\tQuý I/2026\n"),
        Sample(
            name: "blank sub-task",
            document: SeparatedText.read(
                "Nhiệm vụ tổng quát\tTiểu nhiệm vụ\tSản phẩm\tChủ trì\tThời hạn\n1. Số hóa hồ sơ\t\tKế hoạch\tVPĐU\tQuý I/2026\n"
            )),
        Sample(
            name: "a column without a heading",
            document: SeparatedText.read(
                columns
                    + "\t\n1. Số hóa hồ sơ\tKế hoạch\t100% hồ sơ\tVPĐU\t\tQuý I/2026\tTheo hướng dẫn của tỉnh\n"
            )),
        Sample(
            name: "unread cadence",
            document: SeparatedText.read(
                columns + "\tĐịnh kỳ\n1. Số hóa hồ sơ\tKế hoạch\t100% hồ sơ\tVPĐU\t\tThường xuyên\tkhi rảnh\n"
            )),
    ]
}

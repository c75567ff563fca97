import DataFormats
import PlanDiagnostics

/// What stands in the comments of made files.
struct ImportWords: Sendable {
    let language: Language

    private func say(_ vi: String, _ en: String) -> String { BilingualText(vi: vi, en: en)[language] }

    func head(of source: String) -> [String] {
        [
            say("Nhập từ \(source) bằng kehoach import.", "Imported from \(source) by kehoach import."),
            say(
                "Số thứ tự do chương trình tính; dấu câu ở cuối ô được bỏ; “nguyên văn” là chữ của ô nguồn ở chỗ phải xem lại.",
                "Numbers are computed; marks at the end of a cell are left out; “as written” is the source's cell where a person should look."
            ),
        ]
    }

    var unitsHead: String {
        say(
            "Đề nghị danh bạ từ các tên gặp trong phụ lục: xem lại tên chính thức, khối và các cách gọi khác.",
            "A registry proposed from the names in the appendix: review official names, blocks and other names."
        )
    }

    var additionsHead: String {
        say(
            "Tên chưa có trong danh bạ; chép những gì đúng vào units.yaml.",
            "Names that the registry lacks; copy what is right into units.yaml.")
    }

    var registered: String {
        say("Đơn vị đã có trong danh bạ, thêm tên khác:", "Already in the registry, with another name:")
    }

    /// The cell as it was, line by line.
    func source(_ text: CellText) -> String {
        say("nguyên văn", "as written") + " (\(text.place.words[language])): "
            + text.lines.joined(separator: "\n  ")
    }

    func leftover(_ text: CellText) -> String {
        say("ngoài các cột", "outside the columns")
            + " (\(text.place.words[language])): " + text.lines.joined(separator: "\n  ")
    }

    func stranger(_ heading: String, _ text: CellText) -> String {
        let column =
            heading.isEmpty
            ? say("cột không tên", "column without a heading")
            : say("cột “\(heading)”", "column “\(heading)”")
        return "\(column) (\(text.place.words[language])): " + text.lines.joined(separator: "\n  ")
    }

    func number(_ label: String) -> String {
        say("số trong nguồn: \(label)", "number in the source: \(label)")
    }
}

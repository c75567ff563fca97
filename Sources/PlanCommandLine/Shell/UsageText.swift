import PlanDiagnostics

/// The words that the argument parser prints by itself, in the language of the run.
enum UsageText {
    static func translated(_ text: String) -> String {
        guard HelpLanguage.current == .vietnamese else { return text }
        return words.reduce(text) { text, word in text.replacing(word.en, with: word.vi) }
    }

    private static let words: [(en: String, vi: String)] = [
        ("OVERVIEW: ", "GIỚI THIỆU: "), ("USAGE: ", "CÁCH DÙNG: "), ("Usage: ", "Cách dùng: "),
        ("ARGUMENTS:", "THAM SỐ:"), ("SUBCOMMANDS:", "CÁC LỆNH:"), ("OPTIONS:", "TÙY CHỌN:"),
        ("Show the version.", "In phiên bản."), ("Show help information.", "In trợ giúp."),
        ("Show subcommand help information.", "In trợ giúp của một lệnh."), ("(default: ", "(mặc định: "),
        ("(default)", "(mặc định)"), ("Help:", "Trợ giúp:"),
        ("Please provide one of", "Các giá trị dùng được:"), ("(values: ", "(giá trị: "),
        // After a semicolon or at the beginning of a wrapped line.
        (" default: ", " mặc định: "),
        ("<subcommand>", "<lệnh>"), ("[<options>]", "[<tùy chọn>]"),
        ("Error: Unknown option", "Lỗi: không có tùy chọn"),
        ("Error: ", "Lỗi: "),
        ("Unexpected argument", "tham số thừa"), ("Missing value for", "thiếu giá trị cho"),
        ("Missing expected argument", "thiếu tham số"), ("Did you mean", "Có phải là"),
        ("The value", "giá trị"), ("is invalid for", "không hợp lệ cho"),
        ("See 'kehoach help <subcommand>' for detailed help.", "Xem 'kehoach help <lệnh>' để biết chi tiết."),
        ("See 'kehoach ", "Xem 'kehoach "), ("for more information.", "để biết thêm."),
    ]
}

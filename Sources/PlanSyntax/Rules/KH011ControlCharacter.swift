package import PlanDiagnostics

/// A character that no text may hold: C0 but tab and line breaks, DEL, C1, a stray byte order mark.
package enum KH011ControlCharacter {
    package static let rule = RuleDescriptor(
        code: 11, slug: "control-character", severity: .error,
        summary: BilingualText(
            vi: "ký tự điều khiển nằm trong văn bản",
            en: "a control character stands in the text"),
        explanation: BilingualText(
            vi: """
                Ký tự điều khiển không nhìn thấy được và không thuộc văn bản: thường do chép từ tệp PDF, \
                từ chương trình khác, hoặc do tệp bị hỏng. Chúng làm hỏng văn bản in ra và không được \
                YAML cho phép. Viết thành ký hiệu trong dấu ngoặc kép ("\\e", "\\x07") cũng là lỗi này: chúng \
                sẽ điều khiển màn hình của người đọc kết quả.

                Hãy xóa ký tự ở vị trí đã nêu. Phần còn lại của tệp vẫn được kiểm tra như thể tại đó là \
                dấu cách.
                """,
            en: """
                Control characters cannot be seen and are no part of text: they usually come from \
                copying out of a PDF or another program, or from a damaged file. They spoil what is \
                printed, and YAML does not allow them. Written as an escape between double quotes \
                ("\\e", "\\x07") they are this mistake too: they would command the terminal of whoever \
                reads the results.

                Delete the character at the given place. The rest of the file is checked as if a space \
                stood there.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm\u{8} 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026

                """,
            mended: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: Quý III/2026

                """),
        messages: [found], isWaivable: false)

    private static let found = MessageTemplate(
        vi: "ký tự điều khiển {character} không được có trong văn bản",
        en: "the control character {character} is not allowed in text")
    private static let delete = MessageTemplate(vi: "xóa ký tự {character}", en: "delete {character}")

    static func found(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        let arguments = ["character": Argument.plain(name)]
        return Diagnostic(
            rule, found, arguments, at: span, fixes: [Fix(delete, arguments, .unsafe, [Edit(span, "")])])
    }
}

package import PlanDiagnostics

/// Bytes that are no UTF-8, named by their encoding when it can be told.
package enum KH009NotUTF8 {
    package static let rule = RuleDescriptor(
        code: 9, slug: "not-utf8", severity: .error,
        summary: BilingualText(
            vi: "tệp không phải là văn bản UTF-8",
            en: "a file is not UTF-8 text"),
        explanation: BilingualText(
            vi: """
                Mọi tệp của kế hoạch được lưu bằng UTF-8, bảng mã chung của tiếng Việt hiện nay. Tệp lưu \
                bằng UTF-16, Windows-1258, TCVN3 (ABC) hay VNI không thể đọc đúng dấu, nên không được \
                đọc tiếp.

                Hãy mở tệp bằng chương trình đã tạo ra nó và lưu lại với bảng mã UTF-8; với phông chữ \
                TCVN3 hay VNI cần chuyển mã trước khi lưu.
                """,
            en: """
                Every file of a plan is saved as UTF-8, today's common encoding of Vietnamese. The marks \
                in a file saved as UTF-16, Windows-1258, TCVN3 (ABC) or VNI cannot be read reliably, so \
                it is read no further.

                Open the file with the program that made it and save it as UTF-8; text in TCVN3 or VNI \
                fonts has to be converted first.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: asSavedInUTF16("title: Ha tang so\n"),
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
        messages: [named, unnamed], isWaivable: false)

    private static let named = MessageTemplate(
        vi: "tệp được lưu bằng bảng mã {encoding}, không phải UTF-8",
        en: "the file is saved as {encoding}, not as UTF-8")
    private static let unnamed = MessageTemplate(
        vi: "byte {byte} ở đây không thuộc văn bản UTF-8",
        en: "the byte {byte} here is not part of UTF-8 text")

    static func found(_ encoding: BilingualText, at span: SourceSpan) -> Diagnostic {
        Diagnostic(rule, named, ["encoding": .word(encoding)], at: span)
    }

    static func found(byte: UInt8, at span: SourceSpan) -> Diagnostic {
        let digits = String(byte, radix: 16, uppercase: true)
        return Diagnostic(rule, unnamed, ["byte": .plain("0x" + digits)], at: span)
    }

    /// ASCII text as an editor saves it in UTF-16 LE: every second byte is zero.
    private static func asSavedInUTF16(_ text: String) -> String {
        String(text.unicodeScalars.flatMap { [Character($0), "\0"] })
    }
}

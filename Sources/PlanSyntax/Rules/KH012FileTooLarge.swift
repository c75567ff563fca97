package import PlanDiagnostics

/// A file that is refused by its size before anything of it is read.
package enum KH012FileTooLarge {
    package static let rule = RuleDescriptor(
        code: 12, slug: "file-too-large", severity: .error,
        summary: BilingualText(
            vi: "tệp vượt quá kích thước cho phép",
            en: "a file is larger than allowed"),
        explanation: BilingualText(
            vi: """
                Tệp kế hoạch là văn bản do người viết, vài chục đến vài trăm kilôbai. Tệp lớn hơn giới \
                hạn không phải là kế hoạch và không được đọc, để chương trình không cạn bộ nhớ.

                Hãy kiểm tra xem có tệp nào bị đặt nhầm vào thư mục không; kế hoạch thật sự lớn thì chia \
                thành nhiều tệp theo mục.
                """,
            en: """
                The files of a plan are written by people: tens or hundreds of kilobytes. A file above \
                the limit is no plan and is not read, lest memory run out.

                See whether a file was put into the folder by mistake; divide a plan that really is that \
                large into one file per section.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                # Tệp này dài hơn 64 MiB.
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
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
        messages: [tooLarge], isWaivable: false)

    private static let tooLarge = MessageTemplate(
        vi: "tệp dài {size} MiB, quá giới hạn {limit} MiB",
        en: "the file is {size} MiB long, over the limit of {limit} MiB")

    /// The finding for a file of that many bytes, or nil if it may be read.
    ///
    /// The reader of files asks before it reads; the span is the empty one at the start, since no text is there.
    package static func found(
        size: Int, in file: FileID, limit: Int = SyntaxLimits.maximumFileSize
    ) -> Diagnostic? {
        guard size > limit else { return nil }
        let mebibyte = 1 << 20
        return Diagnostic(
            rule, tooLarge,
            [
                "size": .number((size + mebibyte - 1) / mebibyte),
                "limit": .number(limit / mebibyte),
            ], at: SourceSpan(file: file, 0..<0))
    }
}

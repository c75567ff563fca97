import PlanDiagnostics
import PlanModel

/// An evidence file holds something else than its name says.
enum KH717EvidenceDisguised: JournalRule {
    static let found = MessageTemplate(
        vi: "tệp minh chứng {path} thực ra là {type}",
        en: "the evidence file {path} is really {type}")
    static let unknown = MessageTemplate(
        vi: "tệp minh chứng {path} không phải là {type}",
        en: "the evidence file {path} is not {type}")

    static let rule = RuleDescriptor(
        code: 717, slug: "evidence-disguised", severity: .warning,
        summary: BilingualText(
            vi: "nội dung tệp minh chứng không đúng với tên",
            en: "an evidence file that holds something else than its name says"),
        explanation: BilingualText(
            vi: """
                Mấy byte đầu của tệp cho biết tệp thực sự là gì. Một tệp .pdf không phải PDF sẽ không mở được khi thẩm định; một chương trình mang tên văn bản thì còn nguy hiểm.
                """,
            en: """
                The first bytes of a file tell what it really is. A .pdf that is none cannot be opened when it is appraised; a program with a document's name is dangerous besides.
                """),
        example: RuleExample(
            path: "ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml",
            faulty: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%
                    minh chứng:
                      - tệp: evidence/anh.pdf
                        loại: van-ban

                """,
            mended: """
                kỳ: quý I/2026
                đơn vị: Ban Xây dựng Đảng
                ngày báo cáo: 30/03/2026
                người đứng đầu xác nhận: có
                kết quả:
                  - nhiệm vụ: cai-dat-so-tay
                    tỷ lệ: 100%
                    minh chứng:
                      - tệp: evidence/danh-sach.pdf
                        loại: van-ban

                """),
        messages: [found, unknown])

    static func check(_ context: JournalContext, into findings: inout [Diagnostic]) {
        context.journal.forEachEvidenceFile { path, file, _ in
            guard case .readable(let size, _, let type) = file, size > 0 else { return }
            let promised = EvidenceType.promised(by: path.value)
            if let type, type == .executable || (promised != nil && promised != type) {
                findings.append(
                    context.finding(
                        rule, found, ["path": .quoted(path.value), "type": .word(type.name)], at: path.span))
            } else if type == nil, let promised {
                findings.append(
                    context.finding(
                        rule, unknown, ["path": .quoted(path.value), "type": .word(promised.name)],
                        at: path.span))
            }
        }
    }
}

extension EvidenceType {
    fileprivate var name: BilingualText {
        switch self {
        case .pdf: BilingualText(vi: "tệp PDF", en: "a PDF file")
        case .jpeg: BilingualText(vi: "ảnh JPEG", en: "a JPEG picture")
        case .png: BilingualText(vi: "ảnh PNG", en: "a PNG picture")
        case .gif: BilingualText(vi: "ảnh GIF", en: "a GIF picture")
        case .webp: BilingualText(vi: "ảnh WebP", en: "a WebP picture")
        case .heic: BilingualText(vi: "ảnh HEIC", en: "a HEIC picture")
        case .zip: BilingualText(vi: "tệp nén ZIP (hoặc .docx, .xlsx)", en: "a ZIP archive (or .docx, .xlsx)")
        case .ole: BilingualText(vi: "tệp Office cũ (.doc, .xls)", en: "an old Office file (.doc, .xls)")
        case .video: BilingualText(vi: "video MP4", en: "an MP4 video")
        case .executable: BilingualText(vi: "một chương trình", en: "a program")
        }
    }
}

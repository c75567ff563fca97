import PlanDiagnostics
import PlanModel

/// A symbol that does not suit the issuer or the kind of document.
enum KH609SymbolMismatch: PlanRule {
    static let partyForm = MessageTemplate(
        vi: "ký hiệu {symbol} không đúng mẫu của văn bản Đảng",
        en: "the symbol {symbol} is not in the form of a Party document")
    static let stateForm = MessageTemplate(
        vi: "ký hiệu {symbol} không đúng mẫu của văn bản cơ quan nhà nước",
        en: "the symbol {symbol} is not in the form of a State document")
    static let otherKind = MessageTemplate(
        vi: "ký hiệu {symbol} không phải của văn bản tên là {title}",
        en: "the symbol {symbol} is not that of a document called {title}")
    static let join = MessageTemplate(
        vi: "nối bằng {sign}",
        en: "join them with {sign}")
    static let rename = MessageTemplate(
        vi: "sửa phần đầu thành {words}",
        en: "change the first part to {words}")

    static let rule = RuleDescriptor(
        code: 609, slug: "symbol-mismatch", severity: .warning,
        summary: BilingualText(
            vi: "ký hiệu không khớp với cơ quan ban hành hoặc tên loại văn bản",
            en: "the symbol does not suit the issuer or the kind of document"),
        explanation: BilingualText(
            vi: """
                Ký hiệu văn bản của Đảng viết loại trước, cơ quan sau dấu gạch chéo: `KH/ĐU` (Hướng dẫn \
                36-HD/VPTW). Ký hiệu văn bản của cơ quan nhà nước nối bằng gạch ngang: `KH-UBND` (Nghị \
                định 30/2020/NĐ-CP). Phần đầu phải là chữ viết tắt của tên loại: Kế hoạch là KH.

                Sửa `ký hiệu` cho đúng cơ quan và loại văn bản.
                """,
            en: """
                A document of the Party has its kind before a slash and its issuer after it: `KH/ĐU` \
                (Guidance 36-HD/VPTW). One of a State body joins them with a hyphen: `KH-UBND` (Decree \
                30/2020/NĐ-CP). The first part is short for the kind of document: KH for Kế hoạch.

                Mend `symbol` to suit the issuer and the kind.
                """),
        example: RuleExample(
            path: "ke-hoach/plan.yaml",
            faulty: """
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH-ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 19/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
                căn cứ:
                  - mã: nq-57
                    văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
                    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
                cơ quan thường trực: van-phong-dang-uy
                chế độ báo cáo:
                  - loại: nội bộ
                    định kỳ: [tuần, tháng, quý]
                  - loại: cấp trên
                    định kỳ: [tháng, quý]
                    đơn vị: phong-van-hoa-xa-hoi
                loại minh chứng:
                  - mã: van-ban
                    tên: Văn bản đã ký
                  - mã: hinh-anh
                    tên: Ảnh chụp sản phẩm
                thẩm định:
                  đơn vị thẩm định: van-phong-dang-uy
                  thẩm định thay: ban-xay-dung-dang
                  trong vòng: 5
                cảnh báo:
                  đơn vị: van-phong-dang-uy
                  định kỳ: [tháng, quý]
                  ngưỡng: 50%
                  cách tính: tỷ lệ
                nơi nhận:
                  - Tỉnh ủy (để báo cáo)
                  - Các cơ quan, đơn vị
                  - Lưu Văn phòng Đảng ủy
                ký:
                  thẩm quyền: T/M Ban Thường vụ
                  chức vụ: Bí thư
                phụ lục: Phụ lục triển khai nhiệm vụ

                """,
            mended: """
                cấp: xã
                cơ quan cấp trên: Tỉnh ủy Ví Dụ
                cơ quan ban hành: Đảng ủy phường Ví Dụ
                số: "12"
                ký hiệu: KH/ĐU
                nơi ban hành: Ví Dụ
                ngày ban hành: 19/01/2026
                năm: 2026
                tên: Kế hoạch
                trích yếu: Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị năm 2026
                căn cứ:
                  - mã: nq-57
                    văn bản: Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị
                    trích yếu: về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
                cơ quan thường trực: van-phong-dang-uy
                chế độ báo cáo:
                  - loại: nội bộ
                    định kỳ: [tuần, tháng, quý]
                  - loại: cấp trên
                    định kỳ: [tháng, quý]
                    đơn vị: phong-van-hoa-xa-hoi
                loại minh chứng:
                  - mã: van-ban
                    tên: Văn bản đã ký
                  - mã: hinh-anh
                    tên: Ảnh chụp sản phẩm
                thẩm định:
                  đơn vị thẩm định: van-phong-dang-uy
                  thẩm định thay: ban-xay-dung-dang
                  trong vòng: 5
                cảnh báo:
                  đơn vị: van-phong-dang-uy
                  định kỳ: [tháng, quý]
                  ngưỡng: 50%
                  cách tính: tỷ lệ
                nơi nhận:
                  - Tỉnh ủy (để báo cáo)
                  - Các cơ quan, đơn vị
                  - Lưu Văn phòng Đảng ủy
                ký:
                  thẩm quyền: T/M Ban Thường vụ
                  chức vụ: Bí thư
                phụ lục: Phụ lục triển khai nhiệm vụ

                """),
        messages: [partyForm, stateForm, otherKind])

    static func check(_ context: PlanContext, into findings: inout [Diagnostic]) {
        let heading = context.plan.heading
        guard let symbol = heading.symbol.spanned else { return }
        if let issuer = heading.issuer.value, let sign = sign(of: issuer),
            let finding = misjoined(symbol, sign)
        {
            findings.append(finding)
        } else if let title = heading.title.value, let abbreviation = abbreviations[ComparableText(title)],
            let start = kindStart(symbol.value), start != abbreviation
        {
            findings.append(
                Diagnostic(
                    rule, otherKind, ["symbol": .quoted(symbol.value), "title": .quoted(title)],
                    at: symbol.span,
                    fixes: [
                        Fix(
                            rename, ["words": .quoted(abbreviation)], .unsafe,
                            [Edit(symbol.piece(0..<start.utf8.count), abbreviation)])
                    ]))
        }
    }

    // MARK: The sign between kind and issuer

    private static let partyBodies = PhraseMatcher(
        [
            "đảng ủy", "đảng uỷ", "tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ", "chi bộ", "ban thường vụ",
            "đảng bộ",
        ])
    private static let stateBodies = PhraseMatcher(
        ["ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd"])

    /// Nil for bodies of which the form is not certain.
    private static func sign(of issuer: String) -> Character? {
        let issuer = issuer.lowercased()
        if partyBodies.hasMatch(in: issuer) { return "/" }
        return stateBodies.hasMatch(in: issuer) ? "-" : nil
    }

    private static func misjoined(_ symbol: Spanned<String>, _ sign: Character) -> Diagnostic? {
        let other: Character = sign == "/" ? "-" : "/"
        guard !symbol.value.contains(sign), symbol.value.contains(other) else { return nil }
        let place = symbol.onlyOccurrence(of: String(other))
        let fixes = place.map {
            [Fix(join, ["sign": .quoted(String(sign))], .unsafe, [Edit($0, String(sign))])]
        }
        return Diagnostic(
            rule, sign == "/" ? partyForm : stateForm, ["symbol": .quoted(symbol.value)], at: symbol.span,
            fixes: fixes ?? [])
    }

    // MARK: The kind

    private static let abbreviations: [ComparableText: String] = [
        ComparableText("Kế hoạch"): "KH", ComparableText("Nghị quyết"): "NQ",
        ComparableText("Quyết định"): "QĐ",
        ComparableText("Chỉ thị"): "CT", ComparableText("Kết luận"): "KL", ComparableText("Hướng dẫn"): "HD",
        ComparableText("Chương trình"): "CTr", ComparableText("Đề án"): "ĐA",
    ]

    /// What stands before the sign.
    private static func kindStart(_ symbol: String) -> String? {
        symbol.firstIndex { $0 == "/" || $0 == "-" }.map { String(symbol[..<$0]) }.flatMap {
            $0.isEmpty ? nil : $0
        }
    }
}

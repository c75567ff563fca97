package import PlanDiagnostics

/// An alias that cannot be followed, or that would make the plan explode.
package enum KH006AliasLimit {
    package static let rule = RuleDescriptor(
        code: 6, slug: "alias-limit", severity: .error,
        summary: BilingualText(
            vi: "một bí danh YAML không dùng được hoặc nở ra quá lớn",
            en: "a YAML alias cannot be followed or grows too large"),
        explanation: BilingualText(
            vi: """
                Bí danh “*tên” lặp lại nội dung đã đánh dấu “&tên” ở phía trên. Nó phải trỏ tới một dấu \
                đã có và đã kết thúc; bí danh chứa chính nó thì không bao giờ hết.

                Vài dòng bí danh lồng nhau có thể nở thành hàng tỉ mục, vì vậy số lần dùng, độ sâu và \
                kích thước sau khi nở đều có giới hạn. Kế hoạch bình thường không bao giờ chạm tới các \
                giới hạn này; hãy viết rõ nội dung thay cho bí danh.
                """,
            en: """
                An alias “*name” repeats what was marked “&name” above it. The mark must exist and must \
                have ended; an alias within what it stands for would never end.

                A few lines of nested aliases can grow into billions of nodes, so their number, depth \
                and expanded size are limited. No ordinary plan comes near these limits; write the \
                content out instead.
                """),
        example: RuleExample(
            path: "ke-hoach/tasks/01.yaml",
            faulty: """
                mục: Hoàn thiện hạ tầng số
                nhiệm vụ:
                  - mã: phu-song-5g-khu-pho
                    tên: Lắp đặt trạm 5G tại các khu phố
                    sản phẩm: Biên bản nghiệm thu các trạm 5G
                    KPI: [100% khu phố có sóng 5G]
                    chủ trì: Ủy ban nhân dân phường
                    thời hạn: *han-chung

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
        messages: [undefined, containsItself, tooMany, tooLarge, tooDeep], isWaivable: false)

    /// Why an alias is refused; numbers are the limits.
    enum Problem {
        case undefined
        case containsItself
        case tooMany(Int)
        case tooLarge(Int)
        case tooDeep(Int)

        /// Whether it is about the file's aliases as a whole.
        var isLimit: Bool {
            switch self {
            case .undefined, .containsItself: false
            case .tooMany, .tooLarge, .tooDeep: true
            }
        }
    }

    private static let undefined = MessageTemplate(
        vi: "bí danh {name} không có dấu {anchor} nào ở phía trên",
        en: "the alias {name} has no {anchor} above it")
    private static let containsItself = MessageTemplate(
        vi: "bí danh {name} nằm trong chính nội dung mà nó lặp lại",
        en: "the alias {name} lies within what it stands for")
    private static let tooMany = MessageTemplate(
        vi: "bí danh {name} vượt quá {limit} lần dùng bí danh trong một tệp",
        en: "the alias {name} exceeds {limit} uses of aliases in one file")
    private static let tooLarge = MessageTemplate(
        vi: "bí danh {name} làm nội dung nở quá {limit} mục",
        en: "the alias {name} makes the content grow beyond {limit} nodes")
    private static let tooDeep = MessageTemplate(
        vi: "bí danh {name} làm nội dung lồng quá {limit} cấp",
        en: "the alias {name} makes the content nest more than {limit} levels deep")

    static func found(_ problem: Problem, name: String, at span: SourceSpan) -> Diagnostic {
        let alias = Argument.quoted("*" + name)
        return switch problem {
        case .undefined:
            Diagnostic(rule, undefined, ["name": alias, "anchor": .quoted("&" + name)], at: span)
        case .containsItself: Diagnostic(rule, containsItself, ["name": alias], at: span)
        case .tooMany(let limit):
            Diagnostic(rule, tooMany, ["name": alias, "limit": .number(limit)], at: span)
        case .tooLarge(let limit):
            Diagnostic(rule, tooLarge, ["name": alias, "limit": .number(limit)], at: span)
        case .tooDeep(let limit):
            Diagnostic(rule, tooDeep, ["name": alias, "limit": .number(limit)], at: span)
        }
    }
}

package import PlanDiagnostics

/// The same key twice in one mapping, to which libyaml does not object.
package enum KH002DuplicateKey {
    package static let rule = RuleDescriptor(
        code: 2, slug: "duplicate-key", severity: .error,
        summary: BilingualText(
            vi: "một khóa được viết hai lần trong cùng một mục",
            en: "a key is written twice in one mapping"),
        explanation: BilingualText(
            vi: """
                Mỗi khóa chỉ có một giá trị; khi một khóa được viết hai lần thì không ai biết giá trị \
                nào là đúng, và nhiều công cụ lặng lẽ lấy giá trị sau. Ở đây giá trị viết trước được giữ \
                để kiểm tra tiếp.

                Hai khóa trông giống nhau nhưng gõ bằng dấu dựng sẵn và dấu tổ hợp (NFC và NFD) cũng là \
                một khóa. Hãy xóa một trong hai chỗ, hoặc gộp hai giá trị làm một.
                """,
            en: """
                A key has one value; when it is written twice nobody can tell which value is meant, and \
                many tools silently take the later one. Here the first is kept for the checks that \
                follow.

                Two keys that look alike but are typed with composed and with combining marks (NFC and \
                NFD) are one key as well. Delete one of them, or merge their values.
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
                    chủ trì: Văn phòng Đảng ủy
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
                    phối hợp: [Phòng Văn hóa - Xã hội]
                    thời hạn: Quý III/2026

                """),
        messages: [repeated, sameField], isWaivable: false)

    private static let repeated = MessageTemplate(
        vi: "khóa {key} được viết hai lần", en: "the key {key} is written twice")
    /// For a field written once in each language, which lowering finds.
    package static let sameField = MessageTemplate(
        vi: "{key} và {other} là cùng một khóa", en: "{key} and {other} are the same key")
    package static let first = MessageTemplate(vi: "lần đầu ở đây", en: "first written here")

    static func found(_ key: String, at span: SourceSpan, first firstSpan: SourceSpan) -> Diagnostic {
        Diagnostic(
            rule, repeated, ["key": .quoted(key)], at: span, labels: [Label(first, at: firstSpan)])
    }
}

import PlanDiagnostics

extension GoldenCase {
    private static let missingKPI = MessageTemplate(
        vi: "nhiệm vụ {task} thiếu KPI", en: "task {task} has no KPI")
    private static let unknownKey = MessageTemplate(
        vi: "khóa {key} không có trong từ vựng", en: "the key {key} is not in the vocabulary")
    private static let unknownUnit = MessageTemplate(
        vi: "đơn vị {unit} không có trong danh bạ", en: "the unit {unit} is not in the registry")
    private static let duplicate = MessageTemplate(
        vi: "khóa {key} lặp lại trong cùng một mục", en: "the key {key} appears twice in one record")
    private static let firstHere = MessageTemplate(vi: "lần đầu ở đây", en: "first defined here")
    private static let registry = MessageTemplate(
        vi: "danh bạ được tra cứu ở đây", en: "the registry that was searched")
    private static let hidden = MessageTemplate(
        vi: "ký tự ẩn trong {text}", en: "a hidden character in {text}")
    private static let change = MessageTemplate(vi: "sửa thành {new}", en: "change it to {new}")

    /// In the order of their names.
    static let all: [GoldenCase] = [
        GoldenCase(name: "clean", variants: GoldenVariant.everyFormat) { _ in [] },
        GoldenCase(name: "crlf-bom", variants: GoldenVariant.everyFormat) { sources in
            [
                Diagnostic(
                    SampleRules.unknownKey, unknownKey, ["key": .quoted("mả")],
                    at: sources.span("01.yaml", "mả"),
                    fixes: [
                        Fix(
                            change, ["new": .quoted("mã")], .safe, [Edit(sources.span("01.yaml", "mả"), "mã")]
                        )
                    ]),
                Diagnostic(
                    SampleRules.kpiMissing, missingKPI, ["task": .quoted("b")],
                    at: sources.span("01.yaml", from: "- mã: b", to: "Hai\r\n"), record: "b"),
            ]
        },
        GoldenCase(name: "empty-span-at-end", variants: GoldenVariant.everyFormat) { sources in
            [
                Diagnostic(
                    SampleRules.syntax,
                    MessageTemplate(
                        vi: "thiếu dấu ] trước khi hết tệp", en: "a ] is missing before the end of the file"),
                    at: sources.endOfFile("01.yaml"))
            ]
        },
        GoldenCase(name: "escapes", variants: GoldenVariant.everyFormat + [.ascii]) { sources in
            [
                Diagnostic(
                    SampleRules.hiddenCharacter, hidden,
                    ["text": .quoted("Đỏ\u{1B}[31m,\u{202E}nược\u{7}\nhai")],
                    at: sources.span("a:b,100%.yaml", "\u{202E}"),
                    notes: [
                        MessageTemplateSamples.plain(
                            "xem [luật](1) và {ngoặc}", "see [the law](1) and {braces}")
                    ]),
                Diagnostic(
                    SampleRules.hiddenCharacter, hidden, ["text": .quoted("byte")],
                    at: sources.span("a:b,100%.yaml", bytes: [0xFF, 0xC3])),
                Diagnostic(
                    SampleRules.hiddenCharacter, hidden, ["text": .quoted("zwj")],
                    at: sources.span("a:b,100%.yaml", "\u{200D}")),
            ]
        },
        GoldenCase(name: "label-elsewhere", variants: GoldenVariant.everyFormat + [.color, .hosted]) {
            sources in
            [
                Diagnostic(
                    SampleRules.unknownUnit, unknownUnit, ["unit": .quoted("Ban Xây dưng Đảng")],
                    at: sources.span("ke-hoach/01.yaml", "Ban Xây dưng Đảng"), record: "so-tay",
                    labels: [
                        Label(registry, at: sources.span("danh bạ.yaml", "đơn vị")),
                        Label(
                            MessageTemplate(vi: "đơn vị gần giống", en: "a similar unit"),
                            at: sources.span("danh bạ.yaml", "Ban Xây dựng Đảng")),
                    ],
                    fixes: [
                        Fix(
                            change, ["new": .quoted("Ban Xây dựng Đảng")], .unsafe,
                            [Edit(sources.span("ke-hoach/01.yaml", "Ban Xây dưng Đảng"), "Ban Xây dựng Đảng")]
                        ),
                        Fix(
                            MessageTemplate(
                                vi: "thêm tên này vào danh bạ", en: "add this name to the registry"), [:],
                            .displayOnly,
                            [Edit(sources.endOfFile("danh bạ.yaml"), "  - tên: Ban Xây dưng Đảng\n")]),
                    ])
            ]
        },
        GoldenCase(name: "label-same-file", variants: [.full, .ascii, .color]) { sources in
            [
                Diagnostic(
                    SampleRules.duplicateKey, duplicate, ["key": .quoted("tên")],
                    at: sources.span("01.yaml", "tên", occurrence: 2), record: "a",
                    labels: [Label(firstHere, at: sources.span("01.yaml", "tên"))]),
                Diagnostic(
                    SampleRules.duplicateKey, duplicate, ["key": .quoted("x")],
                    at: sources.span("01.yaml", "x", occurrence: 2),
                    labels: [
                        Label(firstHere, at: sources.span("01.yaml", "x")),
                        Label(
                            MessageTemplate(vi: "của mục này", en: "of this record"),
                            at: sources.span("01.yaml", "{x: 1, x: 2}")),
                    ]),
            ]
        },
        GoldenCase(name: "long-line", variants: [.full, .narrow, .ascii]) { sources in
            [
                Diagnostic(
                    SampleRules.unknownUnit, unknownUnit, ["unit": .quoted("Ban Lạ")],
                    at: sources.span("01.yaml", "Ban Lạ"),
                    labels: [Label(firstHere, at: sources.span("01.yaml", "chủ trì"))],
                    notes: [
                        MessageTemplateSamples.plain(
                            "tên đơn vị được so sánh không phân biệt dấu, chữ hoa và chữ thường; danh bạ có 42 đơn vị",
                            "names of units are compared without marks and without case; the registry has 42 units"
                        )
                    ]),
                Diagnostic(
                    SampleRules.unknownKey, unknownKey, ["key": .quoted("dài")],
                    at: sources.span("01.yaml", from: "Đảng ủy 1,", to: "Đảng ủy 30"),
                    fixes: [
                        Fix(
                            change, ["new": .quoted("Ban")], .safe,
                            [Edit(sources.span("01.yaml", "Ban Lạ"), "Ban Tổ chức")])
                    ]),
            ]
        },
        GoldenCase(name: "multi-line", variants: GoldenVariant.everyFormat + [.ascii]) { sources in
            [
                Diagnostic(
                    SampleRules.kpiMissing, missingKPI, ["task": .quoted("a")],
                    at: sources.span("01.yaml", from: "- mã: a", to: "Một"), record: "a",
                    labels: [
                        Label(
                            MessageTemplate(vi: "trong nhóm này", en: "in this group"),
                            at: sources.span("01.yaml", from: "việc:", to: "Bảy"))
                    ]),
                Diagnostic(
                    SampleRules.kpiMissing, missingKPI, ["task": .quoted("c")],
                    at: sources.span("01.yaml", from: "- mã: c", to: "Bảy\n"), record: "c"),
            ]
        },
        GoldenCase(name: "no-final-newline") { sources in
            [
                Diagnostic(
                    SampleRules.kpiMissing, missingKPI, ["task": .quoted("a")],
                    at: sources.span("01.yaml", "Một"),
                    fixes: [
                        Fix(
                            MessageTemplate(vi: "thêm KPI", en: "add a KPI"), [:], .displayOnly,
                            [Edit(sources.endOfFile("01.yaml"), "\n  KPI:\n    - …")])
                    ])
            ]
        },
        GoldenCase(name: "normal-forms", variants: GoldenVariant.everyFormat) { sources in
            [
                Diagnostic(
                    SampleRules.unknownKey, unknownKey, ["key": .quoted("chủ chì")],
                    at: sources.span("nfc.yaml", "chủ chì"),
                    fixes: [
                        Fix(
                            change, ["new": .quoted("chủ trì")], .safe,
                            [Edit(sources.span("nfc.yaml", "chủ chì"), "chủ trì")])
                    ]),
                Diagnostic(
                    SampleRules.unknownKey, unknownKey, ["key": .quoted("chủ chì")],
                    at: sources.span("nfd.yaml", "chu\u{309} chi\u{300}"),
                    fixes: [
                        Fix(
                            change, ["new": .quoted("chủ trì")], .safe,
                            [Edit(sources.span("nfd.yaml", "chu\u{309} chi\u{300}"), "chu\u{309} tri\u{300}")]
                        )
                    ]),
                Diagnostic(
                    SampleRules.hiddenCharacter, hidden, ["text": .quoted("dấu")],
                    at: sources.span("nfd.yaml", "\u{309}", occurrence: 2)),
            ]
        },
        GoldenCase(name: "notes-and-cap", variants: [.full, .narrow, .color], hidden: cappedFindings) {
            sources in
            [
                Diagnostic(
                    SampleRules.kpiMissing, missingKPI, ["task": .quoted("cuoc-thi-cong-dan-so")],
                    at: sources.span("01.yaml", "cuoc-thi-cong-dan-so"), record: "cuoc-thi-cong-dan-so",
                    notes: [
                        MessageTemplateSamples.plain(
                            "mỗi nhiệm vụ phải đo được: tỷ lệ, số lượng, mốc hoặc thứ hạng",
                            "every task must be measurable: a ratio, a count, a milestone or a rank"),
                        MessageTemplateSamples.plain("xem mục IV", "see section IV"),
                    ])
            ]
        },
        GoldenCase(name: "several-fixes", variants: GoldenVariant.everyFormat) { sources in
            let unit = sources.span("01.yaml", "VPDU")
            return [
                Diagnostic(
                    SampleRules.unknownUnit, unknownUnit, ["unit": .quoted("VPDU")], at: unit, record: "a",
                    fixes: [
                        Fix(change, ["new": .quoted("VPĐU")], .safe, [Edit(unit, "VPĐU")]),
                        Fix(
                            MessageTemplate(
                                vi: "thêm phối hợp và đánh dấu cuối", en: "add support and mark the end"),
                            [:],
                            .unsafe,
                            [
                                Edit(unit.atEnd, "\n  phối hợp: [A]"),
                                Edit(sources.span("01.yaml", "cuối"), "hết"),
                            ]),
                        Fix(
                            MessageTemplate(vi: "xóa dòng chủ trì", en: "delete the owner"), [:], .unsafe,
                            [Edit(sources.span("01.yaml", "  chủ trì: VPDU\n"), "")]),
                        Fix(
                            MessageTemplate(vi: "hỏi Văn phòng Đảng ủy", en: "ask the Party Office"), [:],
                            .displayOnly, []),
                    ])
            ]
        },
        GoldenCase(name: "single-line", variants: GoldenVariant.everyFormat + [.narrow, .ascii, .color]) {
            sources in
            [
                Diagnostic(
                    SampleRules.kpiMissing, missingKPI, ["task": .quoted("a")],
                    at: sources.span("01.yaml", "a\n").dropLast,
                    record: "a"),
                Diagnostic(
                    SampleRules.kpiMissing, missingKPI, ["task": .quoted("b")],
                    at: sources.span("01.yaml", "b\n").dropLast,
                    record: "b"),
            ]
        },
        GoldenCase(name: "tabs") { sources in
            [
                Diagnostic(
                    SampleRules.syntax,
                    MessageTemplate(vi: "không thụt lề bằng ký tự tab", en: "tabs may not indent"),
                    at: sources.span("01.yaml", "\t")),
                Diagnostic(
                    SampleRules.unknownUnit, unknownUnit, ["unit": .quoted("Lạ")],
                    at: sources.span("01.yaml", "Lạ")),
            ]
        },
        GoldenCase(name: "wide", variants: [.full, .ascii]) { sources in
            [
                Diagnostic(
                    SampleRules.unknownUnit, unknownUnit, ["unit": .quoted("Lạ")],
                    at: sources.span("01.yaml", "Lạ")),
                Diagnostic(
                    SampleRules.unknownUnit, unknownUnit, ["unit": .quoted("漢字")],
                    at: sources.span("01.yaml", "漢字")),
                Diagnostic(
                    SampleRules.unknownUnit, unknownUnit, ["unit": .quoted("👩‍👩‍👧")],
                    at: sources.span("01.yaml", "👩‍👩‍👧")),
            ]
        },
    ]

    private static let cappedFindings: [Diagnostic] = {
        let span = SourceSpan(file: FileID(0), 0..<1)
        let fix = Fix(change, ["new": .quoted("x")], .safe, [Edit(span, "x")])
        return [
            Diagnostic(SampleRules.kpiMissing, missingKPI, ["task": .quoted("z")], at: span),
            Diagnostic(SampleRules.unknownUnit, unknownUnit, ["unit": .quoted("z")], at: span, fixes: [fix]),
        ]
    }()
}

extension SourceSpan {
    /// Without its last byte.
    fileprivate var dropLast: SourceSpan { SourceSpan(file: file, start: start, end: end - 1) }
}

/// Sentences without holes.
enum MessageTemplateSamples {
    static func plain(_ vi: String, _ en: String) -> Message {
        Message(MessageTemplate(vi: "{text}", en: "{text}"), ["text": .word(BilingualText(vi: vi, en: en))])
    }
}

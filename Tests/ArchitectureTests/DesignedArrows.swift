/// The arrows between targets that the design has. Adding one here is the change to review most closely.
enum DesignedArrows {
    /// Target → what it may import.
    static let targets: [String: Set<String>] = [
        "CYaml": [], "CSQLite": [], "CCrypto": [], "CMinizip": [], "CExpat": [],
        "CXlsxWriter": [], "CPostgres": [],
        "CMstch": [],

        "PlanDiagnostics": [],
        "ByteScanning": [],
        "VietnameseText": ["ByteScanning"],
        "VietnameseCalendar": [],
        "DataFormats": [],
        "ConcurrentWork": [],
        "DiagnosticRendering": ["PlanDiagnostics", "VietnameseText", "DataFormats"],
        "OfficeOpenXML": ["CMinizip", "CExpat", "CXlsxWriter", "DataFormats", "PlanDiagnostics"],
        "PlanTemplates": ["CMstch", "DataFormats"],

        "PlanSyntax": ["CYaml", "ByteScanning", "PlanDiagnostics"],
        "PlanModel": ["PlanDiagnostics", "VietnameseCalendar"],
        "PlanPhrases": ["PlanDiagnostics", "PlanModel", "VietnameseText", "VietnameseCalendar"],
        "PlanLowering": [
            "ByteScanning", "ConcurrentWork", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases",
            "VietnameseText",
            "VietnameseCalendar",
        ],
        "PlanChecks": [
            "ByteScanning", "PlanDiagnostics", "PlanModel", "VietnameseText", "VietnameseCalendar",
        ],
        "PlanScheduling": ["PlanModel", "VietnameseCalendar"],
        "PlanTracking": ["PlanModel", "VietnameseCalendar"],
        "PlanComparison": ["PlanDiagnostics", "PlanModel", "VietnameseText", "VietnameseCalendar"],
        "PlanFormatting": [
            "PlanDiagnostics", "PlanSyntax", "PlanLowering", "DataFormats", "VietnameseCalendar",
        ],
        "PlanCompiler": [
            "ConcurrentWork", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanLowering", "PlanChecks",
            "PlanScheduling",
            "PlanTracking", "VietnameseText", "VietnameseCalendar",
        ],

        "PlanDrafting": [
            "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering", "PlanFormatting",
            "DataFormats", "VietnameseText", "VietnameseCalendar",
        ],

        "PlanDatabase": [
            "CSQLite", "ConcurrentWork", "PlanModel", "PlanDiagnostics", "VietnameseText",
            "VietnameseCalendar",
        ],
        "PlanPublishing": ["CPostgres", "PlanDatabase", "PlanModel", "PlanDiagnostics"],
        "PlanDocuments": [
            "PlanModel", "PlanDiagnostics", "VietnameseText", "VietnameseCalendar", "DataFormats",
            "OfficeOpenXML", "PlanTemplates",
        ],
        "PlanSite": [
            "PlanModel", "PlanDiagnostics", "VietnameseText", "VietnameseCalendar", "DataFormats",
            "PlanTemplates", "PlanDocuments",
        ],
        "PlanReference": [
            "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering", "PlanCompiler",
            "DataFormats", "VietnameseCalendar",
        ],

        "PlanImport": [
            "DataFormats", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering",
            "PlanCompiler", "VietnameseText", "VietnameseCalendar",
        ],
        "PlanForms": [
            "OfficeOpenXML", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering",
            "PlanDocuments", "DataFormats", "VietnameseText", "VietnameseCalendar",
        ],

        "PlanAssistance": [
            "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering", "PlanCompiler",
            "PlanReference", "DataFormats", "VietnameseText", "VietnameseCalendar",
        ],

        "PlanWorkspace": ["CCrypto", "ConcurrentWork", "PlanDiagnostics"],
        "PlanLanguageServer": [
            "ConcurrentWork", "PlanWorkspace", "PlanAssistance", "PlanFormatting", "PlanCompiler",
            "PlanLowering", "PlanSyntax",
            "PlanModel", "PlanDiagnostics", "DataFormats", "VietnameseCalendar",
        ],
        "PlanCommandLine": [
            "ConcurrentWork",
            "PlanLanguageServer",
            "PlanWorkspace",
            "PlanCompiler",
            "PlanModel",
            "PlanSyntax",
            "PlanLowering",
            "PlanPhrases",
            "PlanDiagnostics",
            "DiagnosticRendering",
            "PlanDatabase",
            "PlanPublishing",
            "PlanDocuments",
            "PlanSite",
            "PlanTemplates",
            "PlanReference",
            "PlanComparison",
            "PlanFormatting",
            "PlanDrafting",
            "PlanForms",
            "PlanImport",
            "OfficeOpenXML",
            "DataFormats",
            "VietnameseText",
            "VietnameseCalendar",
        ],
        "kehoach": ["PlanCommandLine"],
        "PlanDevelopment": ["PlanDiagnostics"],
        "kehoach-dev": [
            "PlanDevelopment", "PlanReference", "PlanCompiler", "PlanDiagnostics", "PlanWorkspace",
        ],
    ]

    /// Modules from outside the package, and who may import them. The core imports none: no disk, clock, locale
    /// or thread.
    static let outside: [String: Set<String>] = [
        "Glibc": ["PlanWorkspace", "PlanCommandLine", "kehoach-dev"],
        "Mustache": ["PlanTemplates"],
        "Dispatch": ["PlanCommandLine"],
        "Synchronization": ["PlanDiagnostics", "PlanLowering", "PlanWorkspace"],
        "ArgumentParser": ["PlanCommandLine", "kehoach-dev"],
    ]
}

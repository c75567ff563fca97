// swift-tools-version: 6.2
//
// The target list is the architecture: data flows from the top of this file to the bottom.
// docs/ARCHITECTURE.md draws it (generated), and ArchitectureTests refuses an arrow that is not here and there.

import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// - Parameter embedded: folders whose files are held by the binary itself, so that it needs nothing beside it.
func library(_ name: String, _ dependencies: [Target.Dependency] = [], embedded: [String] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, resources: embedded.map { .embedInCode($0) },
        swiftSettings: strict)
}

/// - Parameter fixtures: folders of test data, found by the tests through #filePath.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], fixtures: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: fixtures,
        swiftSettings: strict)
}

let package = Package(
    name: "kehoach",
    products: [
        .executable(name: "kehoach", targets: ["kehoach"]),
        .executable(name: "kehoach-dev", targets: ["kehoach-dev"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // System libraries: module maps only.
        .systemLibrary(
            name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
        .systemLibrary(
            name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        // Opens libxlsxwriter when a workbook is first written, so that no other command waits for it to load.
        .target(name: "CXlsxWriter"),
        // Opens libpq when something is first published.
        .target(name: "CPostgres"),
        .target(name: "CMstch", linkerSettings: [.linkedLibrary("mstch"), .linkedLibrary("stdc++")]),

        // Foundations: they know nothing of each other, nor of plans.
        library("PlanDiagnostics"),
        library("ByteScanning"),
        library("VietnameseText", ["ByteScanning"]),
        library("VietnameseCalendar"),
        library("DataFormats"),
        library("ConcurrentWork"),
        library("DiagnosticRendering", ["PlanDiagnostics", "VietnameseText", "DataFormats"]),
        library(
            "OfficeOpenXML",
            ["CMinizip", "CExpat", "CXlsxWriter", "DataFormats", "PlanDiagnostics"]),
        library(
            "PlanTemplates",
            ["CMstch", "DataFormats"]),

        // Forms (data) and passes (data → data).
        library("PlanSyntax", ["CYaml", "ByteScanning", "PlanDiagnostics"]),
        library("PlanModel", ["PlanDiagnostics", "VietnameseCalendar"]),
        library(
            "PlanPhrases", ["PlanDiagnostics", "PlanModel", "VietnameseText", "VietnameseCalendar"]),
        library(
            "PlanLowering",
            [
                "ByteScanning", "ConcurrentWork", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases",
                "VietnameseText",
                "VietnameseCalendar",
            ]),
        library(
            "PlanChecks",
            ["ByteScanning", "PlanDiagnostics", "PlanModel", "VietnameseText", "VietnameseCalendar"]),
        library("PlanScheduling", ["PlanModel", "VietnameseCalendar"]),
        library("PlanTracking", ["PlanModel", "VietnameseCalendar"]),
        library(
            "PlanComparison", ["PlanDiagnostics", "PlanModel", "VietnameseText", "VietnameseCalendar"]),
        library(
            "PlanFormatting",
            ["PlanDiagnostics", "PlanSyntax", "PlanLowering", "DataFormats", "VietnameseCalendar"]),
        library(
            "PlanCompiler",
            [
                "ConcurrentWork", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanLowering", "PlanChecks",
                "PlanScheduling", "PlanTracking", "VietnameseText", "VietnameseCalendar",
            ]),

        library(
            "PlanDrafting",
            [
                "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering", "PlanFormatting",
                "DataFormats", "VietnameseText", "VietnameseCalendar",
            ]),

        // Back ends: each takes the compiled plan and imports nothing before it.
        library(
            "PlanDatabase",
            [
                "CSQLite", "ConcurrentWork", "PlanModel", "PlanDiagnostics", "VietnameseText",
                "VietnameseCalendar",
            ]),
        library("PlanPublishing", ["CPostgres", "PlanDatabase", "PlanModel", "PlanDiagnostics"]),
        library(
            "PlanDocuments",
            [
                "PlanModel", "PlanDiagnostics", "VietnameseText", "VietnameseCalendar",
                "DataFormats", "OfficeOpenXML", "PlanTemplates",
            ]),
        library(
            "PlanSite",
            [
                "PlanModel", "PlanDiagnostics", "VietnameseText", "VietnameseCalendar",
                "DataFormats", "PlanTemplates", "PlanDocuments",
            ], embedded: ["Templates"]),
        library(
            "PlanReference",
            [
                "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering", "PlanCompiler",
                "DataFormats", "VietnameseCalendar",
            ]),

        // The way in from other programs' documents.
        library(
            "PlanImport",
            [
                "DataFormats", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering",
                "PlanCompiler", "VietnameseText", "VietnameseCalendar",
            ]),

        // Forms that units have filled in, on their way to being sources.
        library(
            "PlanForms",
            [
                "OfficeOpenXML", "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering",
                "PlanDocuments", "DataFormats", "VietnameseText", "VietnameseCalendar",
            ]),

        // What an editor asks of a place in a plan, without any editor's protocol.
        library(
            "PlanAssistance",
            [
                "PlanDiagnostics", "PlanSyntax", "PlanModel", "PlanPhrases", "PlanLowering", "PlanCompiler",
                "PlanReference", "DataFormats", "VietnameseText", "VietnameseCalendar",
            ]),

        // Shells: the only targets that touch the disk, the clock and the terminal.
        library("PlanWorkspace", ["CCrypto", "ConcurrentWork", "PlanDiagnostics"]),
        library(
            "PlanLanguageServer",
            [
                "ConcurrentWork", "PlanWorkspace", "PlanAssistance", "PlanFormatting", "PlanCompiler",
                "PlanLowering",
                "PlanSyntax", "PlanModel", "PlanDiagnostics", "DataFormats", "VietnameseCalendar",
            ]),
        library(
            "PlanCommandLine",
            [
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
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "kehoach", dependencies: ["PlanCommandLine"], swiftSettings: strict),

        // What only contributors run.
        library("PlanDevelopment", ["PlanDiagnostics"]),
        .executableTarget(
            name: "kehoach-dev",
            dependencies: [
                "PlanDevelopment", "PlanReference", "PlanCompiler", "PlanDiagnostics", "PlanWorkspace",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),

        tests(of: "PlanDiagnostics"),
        tests(of: "ByteScanning"),
        tests(of: "VietnameseText"),
        tests(of: "VietnameseCalendar"),
        tests(of: "DataFormats"),
        tests(of: "OfficeOpenXML", ["CMinizip", "DataFormats"], fixtures: ["Goldens", "WorkbookGoldens"]),
        tests(of: "PlanTemplates"),
        tests(of: "DiagnosticRendering", ["PlanDiagnostics"], fixtures: ["Goldens"]),
        tests(
            of: "PlanSyntax", ["CYaml", "PlanDiagnostics", "PlanWorkspace", "DataFormats"],
            fixtures: ["YAMLTestSuite"]),
        tests(
            of: "PlanFormatting",
            [
                "PlanSyntax", "PlanDiagnostics", "PlanDevelopment", "PlanCompiler", "PlanLowering",
                "PlanModel",
                "PlanWorkspace", "DataFormats", "VietnameseCalendar",
            ]),
        tests(
            of: "PlanDrafting",
            [
                "PlanModel", "PlanCompiler", "PlanFormatting", "PlanLowering", "PlanDiagnostics",
                "PlanWorkspace",
                "VietnameseCalendar",
            ]),
        tests(of: "PlanPhrases", ["PlanDiagnostics", "PlanModel", "VietnameseCalendar"]),
        tests(
            of: "PlanScheduling", ["PlanModel", "PlanDiagnostics", "VietnameseCalendar"]),
        tests(
            of: "PlanTracking", ["PlanModel", "PlanScheduling", "PlanDiagnostics", "VietnameseCalendar"]),
        tests(
            of: "PlanComparison",
            ["PlanModel", "PlanDiagnostics", "PlanCompiler", "PlanWorkspace", "VietnameseCalendar"]),
        tests(
            of: "PlanCompiler",
            [
                "PlanModel", "PlanChecks", "PlanSyntax", "PlanLowering", "PlanDiagnostics", "PlanWorkspace",
                "DiagnosticRendering", "VietnameseCalendar",
            ], fixtures: ["Base", "Reported", "Rules"]),
        tests(
            of: "PlanDatabase",
            ["PlanModel", "PlanDiagnostics", "PlanCompiler", "PlanWorkspace", "VietnameseCalendar"],
            fixtures: ["Base", "Province", "Ward"]),
        tests(
            of: "PlanPublishing",
            [
                "PlanDatabase", "PlanModel", "PlanDiagnostics", "PlanCompiler", "PlanWorkspace",
                "VietnameseCalendar",
            ]),
        tests(
            of: "PlanDocuments",
            [
                "PlanModel", "PlanDiagnostics", "PlanCompiler", "PlanWorkspace", "VietnameseText",
                "VietnameseCalendar", "OfficeOpenXML", "PlanTemplates",
            ], fixtures: ["Goldens"]),
        tests(
            of: "PlanSite",
            [
                "PlanModel", "PlanDiagnostics", "PlanCompiler", "PlanWorkspace", "PlanDocuments",
                "PlanTemplates",
                "VietnameseText", "VietnameseCalendar",
            ], fixtures: ["Goldens"]),
        tests(
            of: "PlanReference",
            [
                "PlanDiagnostics", "PlanSyntax", "PlanPhrases", "PlanLowering", "PlanCompiler",
                "PlanWorkspace",
                "DataFormats", "VietnameseCalendar",
            ]),
        tests(
            of: "PlanDevelopment",
            ["PlanDiagnostics", "PlanCompiler", "PlanModel", "PlanWorkspace", "VietnameseCalendar"]),
        tests(
            of: "PlanImport",
            [
                "DataFormats", "OfficeOpenXML", "PlanDiagnostics", "PlanModel", "PlanCompiler",
                "PlanDocuments",
                "PlanWorkspace", "VietnameseText", "VietnameseCalendar",
            ]),
        tests(
            of: "PlanForms",
            [
                "OfficeOpenXML", "PlanCompiler", "PlanDiagnostics", "PlanDocuments", "PlanModel",
                "PlanWorkspace",
                "VietnameseCalendar",
            ]),
        tests(of: "PlanWorkspace"),
        tests(
            of: "PlanAssistance", ["PlanCompiler", "PlanDiagnostics", "VietnameseCalendar"]),
        tests(of: "PlanLanguageServer", ["DataFormats", "PlanDiagnostics"]),
        tests(
            of: "PlanCommandLine",
            [
                "PlanCompiler", "PlanModel", "PlanDiagnostics", "PlanTemplates", "PlanDocuments",
                "PlanWorkspace",
                "OfficeOpenXML",
                "VietnameseCalendar",
            ],
            fixtures: ["Scenarios"]),
        .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzzers (docs/fuzzing.md), no part of the architecture. Their `main` is libFuzzer's, which the ordinary build does
// not link; scripts/fuzz.sh sets the variable.
if Context.environment["KEHOACH_FUZZ"] != nil {
    let workspace: [Target.Dependency] = ["FuzzedWorkspace", "PlanCompiler", "PlanDiagnostics", "PlanModel"]
    package.targets += [
        fuzzing(
            "FuzzedWorkspace",
            [
                "PlanChecks", "PlanCompiler", "PlanDiagnostics", "PlanWorkspace", "VietnameseCalendar",
                "VietnameseText",
            ],
            isProgram: false),
        fuzzing("SyntaxFuzzer", ["FuzzedWorkspace", "PlanDiagnostics", "PlanFormatting", "PlanSyntax"]),
        fuzzing("SourceFuzzer", workspace + ["DiagnosticRendering"]),
        fuzzing(
            "PhraseFuzzer",
            workspace + ["PlanPhrases", "PlanLowering", "VietnameseText", "VietnameseCalendar"]),
        fuzzing(
            "OfficeFuzzer",
            workspace + [
                "OfficeOpenXML", "PlanDocuments", "PlanForms", "PlanImport", "DataFormats",
                "VietnameseCalendar",
            ]),
        fuzzing(
            "ServerFuzzer",
            workspace + [
                "ConcurrentWork", "PlanLanguageServer", "PlanLowering", "PlanWorkspace", "DataFormats",
            ]),
    ]
}

func fuzzing(_ name: String, _ dependencies: [Target.Dependency], isProgram: Bool = true) -> Target {
    let path = "Fuzzing/\(name)"
    let settings = isProgram ? strict + [.unsafeFlags(["-parse-as-library"])] : strict
    return isProgram
        ? .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
        : .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

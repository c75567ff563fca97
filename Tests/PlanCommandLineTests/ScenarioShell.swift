import Foundation

/// Runs scenarios with the binary that the package built, each in a temporary folder of its own.
enum ScenarioShell {
    /// The folder of the package's sources.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path()

    /// Where the build put `kehoach`: beside the test bundle, which is the running program.
    static let binaries = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .path()

    /// The scenario with the outcomes that its commands have now.
    static func played(_ scenario: Scenario) throws -> Scenario {
        let home = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "kehoach-\(UUID().uuidString)")
        let work = home.appending(path: "work")
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        for file in scenario.files {
            let place = work.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: place)
        }
        return scenario.replacingSteps(try scenario.steps.map { try played($0, in: home) })
    }

    /// A command that hangs is ended; its status is then 124.
    private static let patience = "120"

    private static func played(_ step: Scenario.Step, in home: URL) throws -> Scenario.Step {
        let work = home.appending(path: "work")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments = [patience, "/bin/sh", "-c", step.command]
        process.currentDirectoryURL = work
        process.environment = [
            "PATH": "\(binaries):/usr/local/bin:/usr/bin:/bin", "HOME": home.path(), "REPO": repository,
            "BASE": repository + "Tests/PlanCompilerTests/Base",
            "SWIFT_BACKTRACE": "enable=no",
        ]
        process.standardInput = FileHandle.nullDevice
        let output = try stream(home.appending(path: "output"))
        let talk = try stream(home.appending(path: "talk"))
        process.standardOutput = output.handle
        process.standardError = talk.handle
        try process.run()
        process.waitUntilExit()
        let status = process.terminationStatus
        return Scenario.Step(
            command: step.command,
            said: try lines(of: output.place, after: "|", work) + lines(of: talk.place, after: "!", work)
                + (status == 0 ? [] : ["= \(status)"]))
    }

    private static func stream(_ place: URL) throws -> (place: URL, handle: FileHandle) {
        try Data().write(to: place)
        return (place, try FileHandle(forWritingTo: place))
    }

    /// What was printed as marked lines, with the places of this machine named by variables.
    private static func lines(of place: URL, after mark: String, _ work: URL) throws -> [String] {
        let text = String(decoding: try Data(contentsOf: place), as: UTF8.self)
            .replacing(work.path(), with: "$WORK").replacing(repository, with: "$REPO/")
        guard !text.isEmpty else { return [] }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let isEnded = lines.last == ""
        if isEnded { lines.removeLast() }
        return lines.map { $0.isEmpty ? mark : "\(mark) \($0)" } + (isEnded ? [] : ["\(mark)\\"])
    }
}

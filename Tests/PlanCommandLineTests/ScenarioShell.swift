import Foundation
import Glibc

/// Runs scenarios with the binary that the package built, each in a temporary folder of its own.
enum ScenarioShell {
    /// The folder of the package's sources.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path()

    /// Where the build put `kehoach`: beside the test bundle, which is the running program.
    static let binaries = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()
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
        return scenario.replacingSteps(try scenario.steps.map { try played($0, in: home.path()) })
    }

    /// Runs its second argument in the folder of its first. A command that hangs is ended with status 124.
    private static let runner = """
        cd "$1/work" && exec timeout --kill-after 1 60 /bin/sh -c "$2" < /dev/null > ../output 2> ../talk
        """

    private static func played(_ step: Scenario.Step, in home: String) throws -> Scenario.Step {
        let environment = [
            "PATH=\(binaries):/usr/local/bin:/usr/bin:/bin", "HOME=\(home)", "REPO=\(repository)",
            "BASE=\(repository)Tests/PlanCompilerTests/Base", "FORMS=\(try FilledForms.folder.get())",
            "SWIFT_BACKTRACE=enable=no",
        ]
        let status = try run(["/bin/sh", "-c", runner, "sh", home, step.command], environment)
        return Scenario.Step(
            command: step.command,
            said: try lines(of: home + "/output", after: "|", home)
                + lines(of: home + "/talk", after: "!", home) + (status == 0 ? [] : ["= \(status)"]))
    }

    /// Runs a program to its end and gives its exit status, as a shell would.
    private static func run(_ arguments: [String], _ environment: [String]) throws -> Int32 {
        var process: pid_t = 0
        let argv = arguments.map { strdup($0) } + [nil]
        let envp = environment.map { strdup($0) } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        // Threads of the test runner block every signal, which a child would inherit.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let failure = posix_spawn(&process, arguments[0], nil, &attributes, argv, envp)
        guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    /// What was printed as marked lines, with the places of this machine named by variables.
    private static func lines(of path: String, after mark: String, _ home: String) throws -> [String] {
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
            .replacingOccurrences(of: home + "/work", with: "$WORK")
            .replacingOccurrences(of: repository, with: "$REPO/")
        guard !text.isEmpty else { return [] }
        var lines = Scenario.lines(text)
        let isEnded = lines.last == ""
        if isEnded { lines.removeLast() }
        return lines.map { $0.isEmpty ? mark : "\(mark) \($0)" } + (isEnded ? [] : ["\(mark)\\"])
    }
}

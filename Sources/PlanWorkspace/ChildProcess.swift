import Glibc

/// Another program run to its end, without a shell.
package struct ChildProcess {
    package enum Outcome: Hashable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
        case timedOut
    }

    /// The path of the program.
    package let program: String
    package let arguments: [String]
    /// Variables besides those of this process.
    package var environment: [String: String] = [:]
    /// The file that takes what the program prints; its input is empty.
    package let log: String

    package init(_ program: String, _ arguments: [String], log: String) {
        self.program = program
        self.arguments = arguments
        self.log = log
    }

    /// Where a program of one of these names is found in `PATH`; of several names the first that is found at all.
    package static func find(_ names: [String]) -> String? {
        let folders = (environmentVariable("PATH") ?? "").split(separator: ":").map(String.init)
        for name in names {
            for folder in folders where access("\(folder)/\(name)", X_OK) == 0 { return "\(folder)/\(name)" }
        }
        return nil
    }

    /// Waits for the end, which an interrupt of this process brings too.
    ///
    /// - Parameter limit: in seconds; the program and all that it started are then ended.
    /// - Throws: ``WorldError`` when the program cannot be started.
    package func run(limit: Int) throws(WorldError) -> Outcome {
        let child = try start()
        Interrupts.pass(to: child)
        defer { Interrupts.pass(to: 0) }
        var now = Clock.uptimeSeconds
        let end = now + Double(limit)
        while now < end {
            var status: Int32 = 0
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child {
                let signal = status & 0x7F
                return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
            }
            if ended < 0, errno != EINTR { throw WorldError(.run, program) }
            usleep(10_000)
            now = Clock.uptimeSeconds
        }
        kill(-child, SIGKILL)
        while waitpid(child, nil, 0) < 0, errno == EINTR {}
        return .timedOut
    }

    /// In a process group of its own, so that what it starts can be ended with it.
    private func start() throws(WorldError) -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO)
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let variables = mergedEnvironment().map { strdup($0) } + [nil]
        defer {
            (words + variables).forEach { free($0) }
            posix_spawn_file_actions_destroy(&files)
            posix_spawnattr_destroy(&attributes)
        }
        var child: pid_t = 0
        let failure = posix_spawn(&child, program, &files, &attributes, words, variables)
        guard failure == 0 else { throw WorldError(.run, program, code: failure) }
        return child
    }

    private func mergedEnvironment() -> [String] {
        var variables: [String] = []
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            let name = text.prefix { $0 != "=" }
            if environment[String(name)] == nil { variables.append(text) }
            next += 1
        }
        return variables + environment.map { "\($0.key)=\($0.value)" }.sorted()
    }
}

/// Ends the program that runs for this process when this process is told to end.
private enum Interrupts {
    // Written before and after a child's life on one thread, and read by the handler of a signal, which can reach
    // nothing but a global.
    nonisolated(unsafe) private static var child: pid_t = 0

    /// - Parameter process: 0 when there is none any more.
    static func pass(to process: pid_t) {
        child = process
        for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, process == 0 ? SIG_DFL : handler) }
    }

    private static let handler: @convention(c) (Int32) -> Void = { number in
        if child > 0 { kill(-child, SIGKILL) }
        signal(number, SIG_DFL)
        raise(number)
    }
}

import Glibc

/// Another run of this program that talks through its standard input and output.
package struct PipedProcess: Sendable {
    /// Where it reads from.
    package let input: Descriptor
    /// Where it writes to.
    package let output: Descriptor
    private let process: pid_t

    /// Starts this program anew, with its messages for people on the standard error of this process.
    ///
    /// - Throws: ``WorldError`` when it cannot be started.
    package init(ofThisProgram arguments: [String]) throws(WorldError) {
        let program = "/proc/self/exe"
        let (toChild, fromChild) = (try Self.pipe(), try Self.pipe())
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        posix_spawn_file_actions_adddup2(&files, toChild.reading.number, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&files, fromChild.writing.number, STDOUT_FILENO)
        let words = ([CommandLine.arguments[0]] + arguments).map { strdup($0) } + [nil]
        defer {
            words.forEach { free($0) }
            posix_spawn_file_actions_destroy(&files)
            toChild.reading.close()
            fromChild.writing.close()
        }
        var process: pid_t = 0
        let failure = posix_spawn(&process, program, &files, nil, words, environ)
        guard failure == 0 else {
            toChild.writing.close()
            fromChild.reading.close()
            throw WorldError(.run, program, code: failure)
        }
        self.process = process
        (input, output) = (toChild.writing, fromChild.reading)
    }

    /// Ends it if it has not ended, and forgets it.
    ///
    /// - Returns: the signal that ended it, if one did.
    @discardableResult
    package func end() -> Int32? {
        input.close()
        output.close()
        kill(process, SIGKILL)
        return wait()
    }

    /// Waits until it has ended by itself, which closing its input makes it do.
    ///
    /// - Returns: the signal that ended it, if one did.
    @discardableResult
    package func wait() -> Int32? {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? nil : signal
    }

    /// Writing to a program that has gone is then told by the write alone, and ends nothing.
    package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Neither end is handed on to programs that are started later.
    private static func pipe() throws(WorldError) -> (reading: Descriptor, writing: Descriptor) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw WorldError(.run, "pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (Descriptor(number: ends[0]), Descriptor(number: ends[1]))
    }
}

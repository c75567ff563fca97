import Glibc
import Synchronization

/// The process's own streams: data goes to the output, talk to the error.
package enum StandardStreams {
    /// What kept data from the output, be it a full disk; the system's number, 0 while nothing did.
    private static let outputCode = Atomic<Int32>(0)

    /// Why data is missing from the output; nil when all of it is there, or its reader went away.
    package static var outputFault: WorldError? {
        let code = outputCode.load(ordering: .relaxed)
        return code == 0 ? nil : WorldError(.print, "", code: code)
    }

    package static func printData(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Bytes as they are, which may be no text.
    package static func printData(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) }
    }

    package static func printTalk(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
    }

    /// A question on standard error whose answer is typed on the same line.
    package static func printPrompt(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Whether a person types the input.
    package static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// Whether a person is looking at the output.
    package static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    package static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns of the terminal; nil when the output is not one.
    package static var terminalWidth: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// A reader that went away ends the writing quietly, as in any pipeline.
    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes
        while let base = rest.baseAddress, !rest.isEmpty {
            let count = Glibc.write(descriptor, base, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                if descriptor == STDOUT_FILENO, errno != EPIPE { outputCode.store(errno, ordering: .relaxed) }
                return
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }
}

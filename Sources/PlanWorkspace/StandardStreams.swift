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

    /// Says something to people.
    ///
    /// Talk quotes names of files and arguments as they came; what a terminal would obey in them is shown as U+FFFD.
    package static func printTalk(_ text: String) {
        write(harmless(text) + "\n", to: STDERR_FILENO)
    }

    /// The text with line feeds as its only controls, and none of the direction of writing.
    package static func harmless(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isHarmless(scalar) ? scalar : "\u{FFFD}") }
        return String(result)
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x20..<0x7F: true
        case ..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
        default: true
        }
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

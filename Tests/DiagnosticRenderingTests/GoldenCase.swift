import DiagnosticRendering
import PlanDiagnostics
import Testing

/// A folder of sources and what is found in them.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    let name: String
    var variants: [GoldenVariant] = [.full]
    var hidden: [Diagnostic] = []
    let findings: @Sendable (GoldenSources) -> [Diagnostic]

    var testDescription: String { name }
}

/// A format with its settings; the name is the middle of the golden's file name.
struct GoldenVariant: Sendable {
    let name: String
    let format: DiagnosticFormat
    var width = 80
    var color = false
    var ascii = false
    var rulePagesBase = "docs/rules/"

    static let full = GoldenVariant(name: "full", format: .full)
    static let narrow = GoldenVariant(name: "full-narrow", format: .full, width: 44)
    static let ascii = GoldenVariant(name: "full-ascii", format: .full, ascii: true)
    static let color = GoldenVariant(name: "full-color", format: .full, color: true)
    static let hosted = GoldenVariant(
        name: "sarif-hosted", format: .sarif, rulePagesBase: "https://example.org/rules/")
    static let everyFormat = DiagnosticFormat.allCases.map { GoldenVariant(name: $0.rawValue, format: $0) }
}

/// The sources of a case, with spans found by the text that they cover.
struct GoldenSources {
    let map: SourceMap

    /// The bytes of `text`, at its n-th occurrence (from 1) in the file.
    func span(
        _ path: String, _ text: String, occurrence: Int = 1
    ) -> SourceSpan {
        span(path, bytes: Array(text.utf8), occurrence: occurrence)
    }

    /// From the start of one text to the end of the next occurrence of another.
    func span(_ path: String, from first: String, to last: String) -> SourceSpan {
        let start = span(path, first)
        let bytes = map[start.file].bytes
        let ending = Array(last.utf8)
        var end = Int(start.start)
        while end + ending.count <= bytes.count, !bytes[end...].starts(with: ending) { end += 1 }
        return SourceSpan(file: start.file, Int(start.start)..<end + ending.count)
    }

    func endOfFile(_ path: String) -> SourceSpan {
        guard let file = map.files.first(where: { $0.path == path }) else {
            preconditionFailure("no \(path)")
        }
        return SourceSpan(file: file.id, file.bytes.count..<file.bytes.count)
    }

    func span(
        _ path: String, bytes: [UInt8], occurrence: Int = 1
    ) -> SourceSpan {
        let file = endOfFile(path)
        let all = map[file.file].bytes
        var left = occurrence
        for start in all.indices where all[start...].starts(with: bytes) {
            left -= 1
            if left == 0 { return SourceSpan(file: file.file, start..<start + bytes.count) }
        }
        preconditionFailure("\(path) has no such text")
    }
}

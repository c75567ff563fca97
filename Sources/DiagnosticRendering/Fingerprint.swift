import PlanDiagnostics

/// Names for findings that stay the same when lines move, so that services know an old finding again.
///
/// A name is made of the rule, the file, the record and the blamed text, and counts equal ones in order; the
/// language, the place and the wording of the message have no part in it.
enum Fingerprint {
    static func all(of report: DiagnosticReport) -> [String] {
        var occurrences: [UInt64: Int] = [:]
        return report.diagnostics.map { diagnostic in
            let hash = hash(of: diagnostic, report.sources)
            let occurrence = occurrences[hash, default: 0] + 1
            occurrences[hash] = occurrence
            let digits = String(hash, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits + ":\(occurrence)"
        }
    }

    private static func hash(of diagnostic: Diagnostic, _ sources: SourceMap) -> UInt64 {
        let file = sources[diagnostic.span.file]
        var hash = FNV1a()
        hash.combine("\(diagnostic.rule.code)".utf8)
        hash.combine(file.path.utf8)
        hash.combine((diagnostic.record ?? "").utf8)
        for byte in file.bytes[diagnostic.span.range] where byte > UInt8(ascii: " ") { hash.combine(byte) }
        return hash.value
    }
}

/// The 64-bit hash of Fowler, Noll and Vo (variant 1a): the same on every machine, unlike Swift's own.
private struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0100_0000_01B3
    }

    /// Adds a field; the zero after it keeps `ab`, `c` apart from `a`, `bc`.
    mutating func combine(_ field: String.UTF8View) {
        for byte in field { combine(byte) }
        combine(0)
    }
}

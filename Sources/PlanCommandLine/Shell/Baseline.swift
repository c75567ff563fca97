import PlanDiagnostics
import PlanWorkspace

/// Findings that were accepted on some day, so that only new ones fail.
///
/// A text file of one sorted line a finding, made for review and for merging: code, path, record, message.
/// Lines of the source do not stand in it, so moving a task changes nothing; the same finding twice stands
/// twice, and a third is new.
struct Baseline {
    private static let heading = "# kehoach baseline 1"
    private let lines: [String]

    init(_ diagnostics: [Diagnostic], _ sources: SourceMap) {
        lines = diagnostics.map { Self.line($0, sources) }.sorted()
    }

    private init(lines: [String]) {
        self.lines = lines
    }

    /// - Throws: ``WorldError`` when the file cannot be read, ``Failure`` when it is none of ours.
    static func read(_ path: String) throws -> Baseline {
        guard case .bytes(let bytes) = try readFile(path, limit: 64 << 20) else {
            throw Failure(vi: "\(path) quá lớn", en: "\(path) is too large")
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.first == heading else {
            throw Failure(
                vi: "\(path) không phải là tệp do --update-baseline ghi",
                en: "\(path) was not written by --update-baseline")
        }
        return Baseline(lines: Array(lines.dropFirst()))
    }

    var text: String { ([Self.heading] + lines).joined(separator: "\n") + "\n" }

    func newFindings(among diagnostics: [Diagnostic], _ sources: SourceMap) -> [Diagnostic] {
        var accepted: [String: Int] = [:]
        for line in lines { accepted[line, default: 0] += 1 }
        return diagnostics.filter { diagnostic in
            let line = Self.line(diagnostic, sources)
            guard let count = accepted[line], count > 0 else { return true }
            accepted[line] = count - 1
            return false
        }
    }

    private static func line(_ diagnostic: Diagnostic, _ sources: SourceMap) -> String {
        // The English message, whatever language the run speaks: the file is shared.
        let message = diagnostic.message.rendered(in: .english)
        return [
            diagnostic.rule.code.description, sources[diagnostic.span.file].path, diagnostic.record ?? "-",
            message,
        ].map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
    }
}

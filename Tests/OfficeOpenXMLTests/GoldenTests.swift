import Foundation
import OfficeOpenXML
import Testing

/// Every part of the sample document is as its golden has it; `KEHOACH_BLESS=1` rewrites them and still fails.
@Suite("Parts of Word documents")
struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Goldens")
    private static let isBlessing = ProcessInfo.processInfo.environment["KEHOACH_BLESS"] == "1"

    @Test("each part is as its golden has it, and no golden is left over")
    func goldens() throws {
        var names: Set<String> = []
        for part in Samples.document.package.entries {
            let name = part.path.replacing("/", with: "_")
            names.insert(name)
            let file = Self.folder.appending(path: name)
            let text = ReadableXML.text(of: part.bytes)
            guard (try? String(contentsOf: file, encoding: .utf8)) != text else { continue }
            if Self.isBlessing { try text.write(to: file, atomically: true, encoding: .utf8) }
            Issue.record("\(name) differs\(Self.isBlessing ? " and was rewritten" : ""):\n\(text)")
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        where !names.contains(name) {
            Issue.record("\(name) is the golden of no part")
        }
    }

    @Test("the same document gives the same bytes")
    func reproducible() {
        #expect(Samples.document.bytes == Samples.document.bytes)
    }
}

import DataFormats
import PlanDiagnostics

/// JUnit's XML: a suite for each file, a failed case for each finding, a passed one for a clean file.
enum JUnitFormat {
    static func render(_ context: RenderingContext) -> String {
        let diagnostics = context.report.diagnostics
        let byPath = Dictionary(grouping: diagnostics.indices) {
            context.path(of: diagnostics[$0].span).utf8Bytes
        }
        let paths = Set(context.report.checkedPaths.map(\.utf8Bytes)).union(byPath.keys)
            .sorted { $0.lexicographicallyPrecedes($1) }
        let cleanCount = paths.count - byPath.count

        var writer = XMLWriter()
        writer.open(
            "testsuites",
            [
                ("name", "kehoach"), ("tests", "\(diagnostics.count + cleanCount)"),
                ("failures", "\(diagnostics.count)"), ("errors", "0"),
            ])
        for path in paths {
            let findings = (byPath[path] ?? []).map { diagnostics[$0] }
            appendSuite(String(decoding: path, as: UTF8.self), findings, context, to: &writer)
        }
        writer.close("testsuites")
        return writer.text
    }

    private static func appendSuite(
        _ path: String, _ findings: [Diagnostic], _ context: RenderingContext, to writer: inout XMLWriter
    ) {
        writer.open(
            "testsuite",
            [
                ("name", path), ("tests", "\(max(findings.count, 1))"), ("failures", "\(findings.count)"),
                ("errors", "0"),
            ])
        if findings.isEmpty {
            writer.empty("testcase", [("name", "kehoach check"), ("classname", path), ("file", path)])
        }
        for finding in findings { appendCase(finding, path, context, to: &writer) }
        writer.close("testsuite")
    }

    private static func appendCase(
        _ finding: Diagnostic, _ path: String, _ context: RenderingContext, to writer: inout XMLWriter
    ) {
        let start = context.start(of: finding.span)
        let name = "\(finding.rule.code) \(finding.rule.slug) (\(start.line):\(start.column))"
        writer.open(
            "testcase", [("name", name), ("classname", path), ("file", path), ("line", "\(start.line)")])
        writer.element(
            "failure",
            [("message", context.text(finding.message)), ("type", finding.severity.rawValue)],
            text: "\(path):\(start.line):\(start.column): \(context.fullText(of: finding))")
        writer.close("testcase")
    }
}

extension String {
    /// The bytes, which keep apart what `==` on strings would equate.
    fileprivate var utf8Bytes: [UInt8] { Array(utf8) }
}

/// Indented XML with everything escaped.
private struct XMLWriter {
    private var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var depth = 0

    var text: String { String(decoding: output, as: UTF8.self) }

    mutating func open(_ name: String, _ attributes: [(String, String)]) {
        tag(name, attributes, end: ">\n")
        depth += 1
    }

    mutating func close(_ name: String) {
        depth -= 1
        output.append(contentsOf: "\(indentation)</\(name)>\n".utf8)
    }

    mutating func empty(_ name: String, _ attributes: [(String, String)]) {
        tag(name, attributes, end: "/>\n")
    }

    mutating func element(_ name: String, _ attributes: [(String, String)], text: String) {
        tag(name, attributes, end: ">")
        XMLText.append(text, isAttribute: false, to: &output)
        output.append(contentsOf: "</\(name)>\n".utf8)
    }

    private var indentation: String { String(repeating: "  ", count: depth) }

    private mutating func tag(_ name: String, _ attributes: [(String, String)], end: String) {
        output.append(contentsOf: "\(indentation)<\(name)".utf8)
        for (name, value) in attributes {
            output.append(contentsOf: " \(name)=\"".utf8)
            XMLText.append(value, isAttribute: true, to: &output)
            output.append(UInt8(ascii: "\""))
        }
        output.append(contentsOf: end.utf8)
    }
}

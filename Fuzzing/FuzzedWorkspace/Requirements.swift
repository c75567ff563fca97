package import PlanDiagnostics

/// Ends the process, which libFuzzer takes for a find, unless a property holds.
package func require(_ holds: Bool, _ property: @autoclosure () -> String) {
    if !holds { fatalError("does not hold: \(property())") }
}

/// The bytes of an input; the pointer is nil for none.
package func fuzzedBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start, count: count))
}

/// Holds findings to what renderers rely on: places within their files, and words in both languages.
package func requireSound(_ findings: [Diagnostic], in sources: SourceMap) {
    for finding in findings {
        let edits = finding.fixes.flatMap(\.edits)
        for span in [finding.span] + finding.labels.map(\.span) + edits.map(\.span) {
            require(Int(span.file.rawValue) < sources.files.count, "\(finding.rule.code) is in a file")
            require(
                span.range.upperBound <= sources[span.file].bytes.count,
                "\(finding.rule.code) lies within \(sources[span.file].path)")
        }
        for fix in finding.fixes {
            for (left, right) in zip(fix.edits, fix.edits.dropFirst())
            where left.span.file == right.span.file {
                require(left.span.end <= right.span.start, "\(finding.rule.code) edits in the text's order")
            }
        }
        let messages =
            [finding.message] + finding.notes + finding.labels.map(\.message) + finding.fixes.map(\.title)
        for message in messages {
            for language in [Language.vietnamese, .english] {
                require(!message.rendered(in: language).isEmpty, "\(finding.rule.code) has words")
            }
        }
    }
}

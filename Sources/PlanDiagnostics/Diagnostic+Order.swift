extension [Diagnostic] {
    /// Sorted by path, offset and code, with equal findings kept once: the one place that orders findings.
    package func inReportingOrder(_ sources: SourceMap) -> [Diagnostic] {
        var seen = Set<Diagnostic>()
        return filter { seen.insert($0).inserted }.sorted { left, right in
            if left.span.file != right.span.file {
                let paths = (sources[left.span.file].path, sources[right.span.file].path)
                return Array<UInt8>(paths.0.utf8).lexicographicallyPrecedes(Array<UInt8>(paths.1.utf8))
            }
            return (left.span.start, left.span.end, left.rule.code)
                < (right.span.start, right.span.end, right.rule.code)
        }
    }
}

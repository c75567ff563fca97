import PlanDiagnostics

extension SourceFile {
    /// Whether changing a character here might change what YAML reads: it begins a line, or stands beside a sign
    /// that means something once a space is next to it (`a: b`, `- a`, `a #b`).
    func isBesideStructure(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : UInt8(ascii: "\n")
        let after = range.upperBound < bytes.count ? bytes[range.upperBound] : UInt8(ascii: "\n")
        return "\n:-?,".utf8.contains(before) || "#:,[]{}".utf8.contains(after)
    }
}

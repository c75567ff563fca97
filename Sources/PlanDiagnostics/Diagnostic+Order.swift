extension [Diagnostic] {
    /// Sorted by path, offset and code, with equal findings kept once: the one place that orders findings.
    package func inReportingOrder(_ sources: SourceMap) -> [Diagnostic] {
        reportingOrder(sources).map { self[$0] }
    }

    /// The indices of the findings in the order in which they are reported, those of equal ones once.
    package func reportingOrder(_ sources: SourceMap) -> [Int] {
        let ranks = sources.pathRanks
        let places = indices.map { Place(of: self[$0], ranks, index: $0) }.sorted()
        var order: [Int] = []
        order.reserveCapacity(count)
        var firstOfPlace = 0
        for (number, place) in places.enumerated() {
            if number == 0 || !place.isSame(as: places[number - 1]) { firstOfPlace = order.count }
            let isRepeated = order[firstOfPlace...].contains { self[$0] == self[place.index] }
            if !isRepeated { order.append(place.index) }
        }
        return order
    }
}

/// What a finding is sorted by; findings of one rule at one place keep their order.
private struct Place: Comparable {
    let file: Int
    let start: UInt32
    let end: UInt32
    let code: RuleCode
    let index: Int

    init(of finding: Diagnostic, _ ranks: [Int], index: Int) {
        file = ranks[Int(finding.span.file.rawValue)]
        start = finding.span.start
        end = finding.span.end
        code = finding.rule.code
        self.index = index
    }

    static func < (left: Place, right: Place) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.start != right.start { return left.start < right.start }
        if left.end != right.end { return left.end < right.end }
        return left.code != right.code ? left.code < right.code : left.index < right.index
    }

    func isSame(as other: Place) -> Bool {
        file == other.file && start == other.start && end == other.end && code == other.code
    }
}

extension SourceMap {
    /// By file: its place in the order of the paths' bytes.
    fileprivate var pathRanks: [Int] {
        let sorted = files.indices.sorted {
            files[$0].path.utf8.lexicographicallyPrecedes(files[$1].path.utf8)
        }
        var ranks = [Int](repeating: 0, count: files.count)
        for (rank, file) in sorted.enumerated() { ranks[file] = rank }
        return ranks
    }
}
